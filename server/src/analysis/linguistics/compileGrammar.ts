import type { GrammarData } from '../languages/grammarData.ts';
import type { LanguagePack } from '../languages/LanguagePack.ts';

/** The word lists of a pack's grammar as sets, and what is no list. */
export type Grammar = Readonly<Record<Exclude<keyof GrammarData, NoList>, ReadonlySet<string>>> &
  Pick<GrammarData, 'wordOrder' | 'agreement'>;

type NoList = 'verbForms' | 'wordOrder' | 'agreement';

const noLists: ReadonlySet<string> = new Set<NoList>(['verbForms', 'wordOrder', 'agreement']);

const compiled = new WeakMap<LanguagePack, Grammar>();

/** Compiles the lists of a pack once. */
export function compileGrammar(pack: LanguagePack): Grammar {
  const known = compiled.get(pack);
  if (known) return known;
  const lists = Object.entries(pack.grammar).flatMap(([name, words]: [string, unknown]) =>
    typeof words === 'string' && !noLists.has(name) ? [[name, setOf(words)] as const] : [],
  );
  const { wordOrder, agreement } = pack.grammar;
  const grammar = { ...Object.fromEntries(lists), wordOrder, agreement } as Grammar;
  compiled.set(pack, grammar);
  return grammar;
}

const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  );
