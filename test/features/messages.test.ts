import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';
import { rules } from '../../server/src/analysis/rules/rules.ts';
import { annotationMessages } from '../../server/src/protocol/messages/annotations.ts';
import { batchMessages } from '../../server/src/protocol/messages/batch.ts';
import { changeLogMessages } from '../../server/src/protocol/messages/changeLog.ts';
import { evidenceMessages } from '../../server/src/protocol/messages/evidence.ts';
import { exportMessages } from '../../server/src/protocol/messages/exports.ts';
import { fixAllMessages, fixMessages } from '../../server/src/protocol/messages/fixes.ts';
import { interfaceMessages } from '../../server/src/protocol/messages/interface.ts';
import { sayIn } from '../../server/src/exports/page/sayIn.ts';
import { ArticleView } from '../../server/src/features/ArticleView.ts';
import { codeLens } from '../../server/src/features/codeLens.ts';
import { explain } from '../../server/src/features/explain.ts';
import { fill } from '../../server/src/protocol/messages/message.ts';
import { showDate } from '../../server/src/protocol/messages/showDate.ts';
import { showNumber } from '../../server/src/protocol/messages/showNumber.ts';
import { danishMine } from '../support/disputedMine.ts';
import type { Message } from '../../server/src/protocol/messages/message.ts';
import { panelMessages } from '../../server/src/protocol/messages/panel.ts';
import { viewMessages } from '../../server/src/protocol/messages/views.ts';
import { ruleReasons } from '../../server/src/protocol/messages/ruleReasons.ts';
import { relatedMessages, ruleMessages } from '../../server/src/protocol/messages/rules.ts';
import { damagedSpeakers, speakersMessages } from '../../server/src/protocol/messages/speakers.ts';

const all: readonly (readonly [string, Message])[] = [
  annotationMessages,
  batchMessages,
  changeLogMessages,
  evidenceMessages,
  exportMessages,
  fixMessages,
  fixAllMessages,
  interfaceMessages,
  panelMessages,
  ruleMessages,
  ruleReasons,
  speakersMessages,
  { damagedSpeakers },
  relatedMessages,
  viewMessages,
].flatMap((messages) => Object.entries<Message>(messages));

const root = new URL('../../', import.meta.url);

/** The sources without the messages themselves. */
const sources = ['server/src/', 'client/src/', 'client/media/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .map((name) => folder + name.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('server/src/protocol/messages/')),
  )
  .map((file) => readFileSync(new URL(file, root), 'utf8'))
  .join('\n');

describe('messages', () => {
  it('are all said by somebody, word for word or by their kind', () => {
    const isSaid = (id: string): boolean => {
      const kinds = [...id.matchAll(/\./g)].map(({ index }) => `\`${id.slice(0, index)}.\${`);
      return [`'${id}'`, ...(id.includes('.') ? kinds : [id])].some((words) => sources.includes(words));
    };
    assert.deepEqual(
      all.map(([id]) => id).filter((id) => !isSaid(id)),
      [],
    );
  });
  it('have the same placeholders in both languages', () => {
    const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [id, { en, da }] of all) assert.deepEqual(placeholders(en), placeholders(da), id);
  });
  it('leave a placeholder without a value as it is', () => {
    assert.equal(fill({ en: '{a} and {b}', da: '{a} og {b}' }, 'da', { a: '{b}' }), '{b} og {b}');
  });
  it('exist for every rule', () => {
    for (const { id } of rules) assert.ok(ruleMessages[id]);
  });
  it('exist for every reason that the samples give, with a value for every placeholder', () => {
    const samples = new URL('../../samples/', import.meta.url);
    for (const name of readdirSync(samples, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.txt')) continue;
      const { statements, claims } = analyseAtOnce(readFileSync(new URL(name, samples), 'utf8'), packs);
      for (const { code, args } of [...statements, ...claims].flatMap(({ why }) => why)) {
        const message = evidenceMessages[code];
        assert.ok(message, `no words for ${code}`);
        assert.doesNotMatch(fill(message, 'en', args), /\{\w+\}/);
      }
    }
  });
});

describe('days and numbers', () => {
  const days = [
    ['2026-03-01', '1 March 2026', '1. marts 2026'],
    ['1999-12-31', '31 December 1999', '31. december 1999'],
    // What an editor has typed otherwise stands as it was typed.
    ['i morgen', 'i morgen', 'i morgen'],
    ['2026-13-45', '2026-13-45', '2026-13-45'],
    ['', '', ''],
  ] as const;
  for (const [day, en, da] of days)
    it(`are written as each language does: ${day}`, () => {
      assert.deepEqual([showDate(day, 'en'), showDate(day, 'da')], [en, da]);
    });
  it('are written as each language does: 12345', () => {
    assert.deepEqual([showNumber(12_345, 'en'), showNumber(12_345, 'da')], ['12,345', '12.345']);
  });
  it('stand so in counts and at the foot of an export', () => {
    const counts = { n: 1200, all: 12_000 };
    assert.match(sayIn('da')('export.partlyHuman', counts), /^1\.200 af 12\.000 udsagn /);
    assert.match(sayIn('en')('export.partlyHuman', counts), /\b1,200 of (?:the )?12,000\b/);
    const made = { version: '1.0.0', date: '2026-03-01' };
    assert.equal(sayIn('da')('export.made', made), 'Statement Lens 1.0.0, 1. marts 2026');
    assert.equal(sayIn('en')('export.made', made), 'Statement Lens 1.0.0, 1 March 2026');
  });
  it('stand so in reasons, in lenses and beside an accusation', () => {
    const on = '2026-03-01';
    assert.equal(
      explain({ code: 'annotation.confirmed', args: { by: 'Mette', on } }, 'da'),
      'godkendt af Mette, 1. marts 2026',
    );
    assert.equal(sayIn('en')('export.asked', { who: 'Bo Lind', when: on }), 'Bo Lind was asked on 1 March 2026.');
    const view = danishMine();
    const reviewed = [{ by: 'Mette', on, current: true }];
    const review = { rejected: [], notes: [], mutes: [], orphans: [], conflicts: [], reviewed };
    const looked = new ArticleView(view.document, { ...view.analysis, review }, 'da');
    const titles = codeLens(looked, { show: 'summary', commands: new Set(), words: 'at once' }).map(
      ({ command }) => command!.title,
    );
    assert.ok(titles.includes('Gennemgået af Mette, 1. marts 2026'), titles.join());
  });
});
