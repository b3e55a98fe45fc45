import table from '../../models/da-en.json' with { type: 'json' };
import { wordStem } from './wordStem.ts';

const into = new Map(
  table.stems.map((line) => {
    const [from = '', ...others] = line.split(' ');
    return [from, new Set(others)] as const;
  }),
);

/** The two languages that the table joins. */
export const joined: readonly [string, string] = [table.from, table.into];

/** Whether a word of the one language may stand for one of the other; both lower-case. Names and loanwords stand for themselves. */
export function mayTranslate(from: string, other: string): boolean {
  const [a, b] = [wordStem(from), wordStem(other)];
  return a === b || into.get(a)?.has(b) === true;
}

/** Whether the table has the word at all: what it does not know tells nothing. */
export function isKnown(from: string): boolean {
  return into.has(wordStem(from));
}
