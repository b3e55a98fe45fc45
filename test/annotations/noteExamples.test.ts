import assert from 'node:assert/strict';
import type { Statement } from '../../server/src/analysis/model.ts';
import { conflictingNotes as conflictRule } from '../../server/src/analysis/rules/conflictingNotes.ts';
import { orphanedNotes as orphanRule } from '../../server/src/analysis/rules/orphanedNotes.ts';
import type { Act, AnnotationChange } from '../../server/src/protocol/annotations.ts';
import { AnnotationDesk } from '../support/AnnotationDesk.ts';
import { parseMarked } from '../support/marked.ts';
import { conflictingNotes } from './notes/conflictingNotes.ts';
import type { Opinion, Opinions } from './notes/conflictingNotes.ts';
import { orphanedNotes } from './notes/orphanedNotes.ts';

const withParagraphs = (text: string): string => text.replaceAll('¶', '\n\n');

function orphans([before, now]: readonly [string, string]): number {
  const { text, spans } = parseMarked(withParagraphs(before));
  const desk = new AnnotationDesk(text);
  desk.annotate('Mette', { kind: 'note', span: spans[0]!, text: '?' });
  assert.deepEqual(orphanRule.find(desk.analysis), [], before);
  desk.text = withParagraphs(now);
  const found = orphanRule.find(desk.analysis);
  for (const { start, end } of found) assert.ok(start <= end && end <= desk.text.length, now);
  return found.length;
}

/** What an opinion comes to, as the editor's surface would send it. */
function changeOf({ says, value = '', words = '' }: Opinion, desk: AnnotationDesk): AnnotationChange {
  const about = (): Statement => desk.saying(words);
  switch (says) {
    case 'accept':
      return { kind: says, statements: [about().id] };
    case 'reject':
      return { kind: says, statement: about().id };
    case 'act':
    case 'import':
      return { kind: 'act', statement: about().id, act: value as Act };
    case 'speaker':
    case 'target':
      return { kind: says, statement: about().id, name: value };
    case 'topic':
      return { kind: says, statement: about().id, topic: value };
    case 'add':
      return { kind: says, content: about().content, speaker: null, act: value as Act, target: null };
    case 'note':
      return { kind: says, span: { start: 0, end: desk.text.indexOf(',') }, text: value };
    case 'mute':
      return { kind: says, rule: value, span: null };
  }
}

function conflicts({ text, said }: Opinions): number {
  const desk = new AnnotationDesk(withParagraphs(text));
  for (const opinion of said)
    desk.annotate(opinion.by, changeOf(opinion, desk), opinion.says === 'import' ? { via: 'desk.jsonl' } : {});
  return conflictRule.find(desk.analysis).length;
}

/** Fifteen examples each way, each of which says what it should. */
function check<T>(
  { found, silent }: Readonly<Record<'found' | 'silent', readonly T[]>>,
  count: (one: T) => number,
): void {
  assert.ok(found.length >= 15 && silent.length >= 15, 'fifteen of each');
  assert.deepEqual(
    found.filter((one) => count(one) === 0),
    [],
    'nothing found',
  );
  assert.deepEqual(
    silent.filter((one) => count(one) > 0),
    [],
    'something found',
  );
}

describe('examples of the rules about annotations', () => {
  for (const language of ['da', 'en'] as const) {
    it(`note/orphan in ${language}`, () => {
      check(orphanedNotes[language], orphans);
    });
    it(`note/conflict in ${language}`, () => {
      check(conflictingNotes[language], conflicts);
    });
  }
});
