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
import { fill } from '../../server/src/protocol/messages/message.ts';
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
