import type { Reading, Span, Statement } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { around, paragraphAt, sentenceAt } from './places.ts';
import type { Rule } from './Rule.ts';

/** A reader remembers this many sentences without knowing whose they are. */
const patience = 3;

/** A long quotation whose speaker is named only behind it. Who has just spoken in the paragraph before is known already. */
export const lateSpeaker: Rule = {
  id: 'quote/late-speaker',
  level: 'hint',
  settledBy: ['goToSpeaker'],
  find: ({ reading, statements }) =>
    statements.flatMap((statement, at) => {
      const { content, source, form, speaker } = statement;
      const first = content[0]!;
      const named = around(source);
      if (form === 'indirect' || !named || named.start < first.start || !isEditorial(reading, first)) return [];
      const n = sentencesBefore(named, statement, reading);
      const before = statements[at - 1];
      if (n <= patience || (speaker !== null && before?.speaker === speaker && isNear(before, first, reading)))
        return [];
      return [{ start: first.start, end: first.end, args: { n: String(n) }, related: [named] }];
    }),
};

function sentencesBefore(named: Span, { content }: Statement, reading: Reading): number {
  const spoken = content.filter(({ start }) => start < named.start);
  const first = sentenceAt(reading, spoken[0]!.start);
  const last = sentenceAt(reading, Math.min(spoken.at(-1)!.end, named.start) - 1);
  return last - first + 1;
}

function isNear({ content }: Statement, { start }: Span, reading: Reading): boolean {
  return paragraphAt(reading, start) - paragraphAt(reading, content.at(-1)!.start) <= 1;
}
