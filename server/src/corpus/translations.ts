import table from '../../models/da-en.json' with { type: 'json' };
import { wordStem } from './wordStem.ts';

let into: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** What each word stem may stand for, read when it is first asked. */
function pairs(): ReadonlyMap<string, ReadonlySet<string>> {
  return (into ??= new Map(
    table.stems.map((line) => {
      const [from = '', ...others] = line.split(' ');
      return [from, new Set(others)];
    }),
  ));
}

/** The two languages that the table joins. */
export const joined: readonly [string, string] = [table.from, table.into];

/** Whether a word of the one language may stand for one of the other; both lower-case. Names and loanwords stand for themselves. */
export function mayTranslate(from: string, other: string): boolean {
  const [a, b] = [wordStem(from), wordStem(other)];
  return a === b || pairs().get(a)?.has(b) === true;
}

/** Whether the table has the word at all: what it does not know tells nothing. */
export function isKnown(from: string): boolean {
  return pairs().has(wordStem(from));
}
