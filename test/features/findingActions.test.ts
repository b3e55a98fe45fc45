import assert from 'node:assert/strict';
import { annotationActions } from '../../server/src/features/annotationActions.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import type { UiLanguage } from '../../server/src/protocol/messages/message.ts';
import { annotationCommands, compareStancesCommand, findingCommands } from '../../server/src/protocol/commands.ts';
import { readArticle } from '../support/readArticle.ts';

const commands = new Set<string>([
  compareStancesCommand,
  ...Object.values(annotationCommands),
  ...Object.values(findingCommands),
]);

/** The titles of the quick fixes that are offered for what a rule has found first. */
function offered(rule: string, text: string, language: UiLanguage = 'en'): readonly string[] {
  const view = readArticle(text, language);
  const shown = diagnostics(view, { levels: {}, rulesBaseUri: null });
  const diagnostic = shown.find(({ code }) => code === rule);
  assert.ok(diagnostic, `${rule} finds nothing`);
  const start = view.document.offsetAt(diagnostic.range.start);
  const actions = annotationActions(view, {
    window: { start, end: start },
    diagnostics: shown,
    levels: {},
    only: ['quickfix'],
    commands,
  });
  return actions.filter((action) => action.diagnostics?.includes(diagnostic)).map(({ title }) => title);
}

const between = 'The school is late.\n\nThe roof is heavy.\n\nIt rains.\n\nThe site is muddy.\n\nPupils wait.\n\n';
const body =
  'The ferry between Northby and the mainland has been idle since Tuesday, and nobody knows when it will sail again. The engine is worn out, and a new one has to come from abroad. “The island is suffering,” says the mayor Ida Krogh.';

const table: readonly (readonly [rule: string, text: string, ...titles: string[]])[] = [
  ['quote/unbalanced', '“The ferry will sail on Monday, says Ida Krogh.', 'Not a quotation'],
  [
    'quote/continuation',
    '“We have looked for the money in every account we know of”\n\n“and we have not found it,” says Ida Krogh.',
    'Separate quotations',
  ],
  [
    'quote/no-speaker',
    'The hall was full. “They have known about the leak for years.” Then the meeting ended.',
    'Set speaker…',
    'Scare quotes',
    'A title',
  ],
  ['quote/late-speaker', '“It began. We called. Nobody came. Then it fell,” says Ida Krogh.', 'Go to the speaker'],
  [
    'quote/ambiguous-speaker',
    'Mary Holt met Anna Reed in the yard. “The money is gone,” she said.',
    'The speaker is Mary Holt',
    'The speaker is Anna Reed',
  ],
  [
    'quote/headline-uncovered',
    `Ida Krogh: “Nobody knows why the owners lied to us”\n\n${body}`,
    'Go to the nearest words',
  ],
  [
    'accusation/no-reply',
    'Ida Krogh accuses Bo Lind of having lied.',
    'Link a reply…',
    'Record forelæggelse…',
    'Not an accusation',
  ],
  [
    'accusation/reply-distant',
    `Ida Krogh accuses Northbuild of fraud.\n\n${between}Northbuild denies the accusations.`,
    'Go to the reply',
    'Compare Stances',
  ],
  ['accusation/no-source', 'Northbuild is accused of fraud.', 'Set source…'],
  ['source/anonymous', 'A source says that the boss lied.', 'Record approval…'],
  ['source/vague', 'Critics say that the plan will fail.', 'Set source…'],
  ['claim/number', 'Only 9 percent of the managers are women.', 'Add to the check queue'],
  ['cue/loaded', 'The mayor claims that the bridge is safe.'],
];

describe('what is offered for a finding', () => {
  for (const [rule, text, ...titles] of table)
    it(`of ${rule}`, () => {
      const muting = [`Mute here: ${rule}`, `Mute in this file: ${rule}`, `Turn the rule off: ${rule}`];
      assert.deepEqual(offered(rule, text), [...titles, ...muting]);
    });
  it('speaks Danish', () => {
    assert.deepEqual(offered('cue/loaded', 'Borgmesteren hævder, at broen er sikker.', 'da'), [
      'Skjul her: cue/loaded',
      'Skjul i denne fil: cue/loaded',
      'Slå reglen fra: cue/loaded',
    ]);
  });
  it('is nothing where the rule is off, or the client has no such command', () => {
    const view = readArticle('The mayor claims that the bridge is safe.');
    const asked = { window: { start: 0, end: 40 }, diagnostics: [], only: ['quickfix'], levels: {}, commands };
    assert.deepEqual(annotationActions(view, { ...asked, levels: { 'cue/loaded': 'off' } }), []);
    assert.deepEqual(annotationActions(view, { ...asked, commands: new Set() }), []);
  });
});
