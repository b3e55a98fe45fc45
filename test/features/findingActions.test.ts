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

const between = {
  en: 'The school is late.\n\nThe roof is heavy.\n\nIt rains.\n\nThe site is muddy.\n\nPupils wait.\n\n',
  da: 'Skolen er forsinket.\n\nTaget er tungt.\n\nDet regner.\n\nPladsen er mudret.\n\nEleverne venter.\n\n',
};
const body = {
  en: 'The ferry between Northby and the mainland has been idle since Tuesday, and nobody knows when it will sail again. The engine is worn out, and a new one has to come from abroad. “The island is suffering,” says the mayor Ida Krogh.',
  da: 'Færgen mellem Nordby og fastlandet har ligget stille siden tirsdag, og ingen ved, hvornår den sejler igen. Motoren er slidt op, og en ny skal hentes i udlandet. »Øen lider,« siger borgmester Ida Krogh. Rederiet beklager over for passagererne og tilbyder dem pengene tilbage.',
};

type Row = readonly [rule: string, text: string, ...titles: string[]];

const tables: Readonly<Record<UiLanguage, readonly Row[]>> = {
  en: [
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
      `Ida Krogh: “Nobody knows why the owners lied to us”\n\n${body.en}`,
      'Go to the nearest words',
    ],
    [
      'accusation/no-reply',
      'Ida Krogh accuses Bo Lind of having lied.',
      'Link a reply…',
      'Record forelæggelse (request for comment)…',
      'Not an accusation',
    ],
    [
      'accusation/reply-distant',
      `Ida Krogh accuses Northbuild of fraud.\n\n${between.en}Northbuild denies the accusations.`,
      'Go to the reply',
      'Compare Stances',
    ],
    ['accusation/no-source', 'Northbuild is accused of fraud.', 'Set source…'],
    ['source/anonymous', 'A source says that the boss lied.', 'Record approval…'],
    ['source/vague', 'Critics say that the plan will fail.', 'Set source…'],
    ['claim/number', 'Only 9 percent of the managers are women.', 'Mark for checking'],
    ['cue/loaded', 'The mayor claims that the bridge is safe.'],
  ],
  da: [
    ['quote/unbalanced', '»Færgen sejler på mandag, siger Ida Krogh.', 'Ikke et citat'],
    [
      'quote/continuation',
      '»Vi har ledt efter pengene på alle de konti, vi kender«\n\n»og vi har ikke fundet dem,« siger Ida Krogh.',
      'To citater',
    ],
    [
      'quote/no-speaker',
      'Salen var fuld. »De har kendt til lækagen i årevis.« Så sluttede mødet.',
      'Angiv afsender …',
      'Gåseøjne, ikke et citat',
      'En titel',
    ],
    [
      'quote/late-speaker',
      '»Det begyndte. Vi ringede. Ingen kom. Så faldt det,« siger Ida Krogh.',
      'Gå til afsenderen',
    ],
    [
      'quote/ambiguous-speaker',
      'Mette Holm mødte Anna Ravn i gården. »Pengene er væk,« sagde hun.',
      'Afsenderen er Mette Holm',
      'Afsenderen er Anna Ravn',
    ],
    ['quote/headline-uncovered', `Borgmester: »Rederiet har løjet for os«\n\n${body.da}`, 'Gå til det nærmeste'],
    [
      'accusation/no-reply',
      'Ida Krogh beskylder Bo Lind for at have løjet.',
      'Knyt et svar …',
      'Notér forelæggelse …',
      'Ikke en beskyldning',
    ],
    [
      'accusation/reply-distant',
      `Ida Krogh beskylder Nordbyg for bedrageri.\n\n${between.da}Nordbyg afviser beskyldningerne.`,
      'Gå til svaret',
      'Sammenlign positioner',
    ],
    ['accusation/no-source', 'Nordbyg er beskyldt for bedrageri.', 'Angiv kilde …'],
    ['source/anonymous', 'En kilde siger, at chefen løj.', 'Notér godkendelse …'],
    ['source/vague', 'Kritikere siger, at planen mislykkes.', 'Angiv kilde …'],
    ['claim/number', 'Kun 9 procent af lederne er kvinder.', 'Markér til tjek'],
    ['cue/loaded', 'Borgmesteren hævder, at broen er sikker.'],
  ],
};

describe('what is offered for a finding', () => {
  const muting = {
    en: ['Mute here: ', 'Mute in this file: ', 'Turn the rule off: '],
    da: ['Skjul her: ', 'Skjul i denne fil: ', 'Slå reglen fra: '],
  };
  for (const language of ['en', 'da'] as const)
    for (const [rule, text, ...titles] of tables[language])
      it(`of ${rule} in ${language}`, () => {
        assert.deepEqual(offered(rule, text, language), [...titles, ...muting[language].map((title) => title + rule)]);
      });
  it('is nothing where the rule is off, or the client has no such command', () => {
    const view = readArticle('The mayor claims that the bridge is safe.');
    const asked = { window: { start: 0, end: 40 }, diagnostics: [], only: ['quickfix'], levels: {}, commands };
    assert.deepEqual(annotationActions(view, { ...asked, levels: { 'cue/loaded': 'off' } }), []);
    assert.deepEqual(annotationActions(view, { ...asked, commands: new Set() }), []);
  });
});
