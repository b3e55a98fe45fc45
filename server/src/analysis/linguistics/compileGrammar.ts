import type { GrammarData } from '../languages/grammarData.ts';
import type { LanguagePack } from '../languages/LanguagePack.ts';

/** The word lists of a pack's grammar as sets. */
export type Grammar = Readonly<Record<Exclude<keyof GrammarData, 'verbForms'>, ReadonlySet<string>>>;

const compiled = new WeakMap<LanguagePack, Grammar>();

/** Compiles the lists of a pack once. */
export function compileGrammar(pack: LanguagePack): Grammar {
  const known = compiled.get(pack);
  if (known) return known;
  const { verbForms: _, ...lists } = pack.grammar;
  const entries = Object.entries(lists).map(([name, words]) => [name, new Set(words.split(' ').filter(Boolean).map((word) => word.replaceAll('_', ' ')))]);
  const grammar = Object.fromEntries(entries) as Grammar;
  compiled.set(pack, grammar);
  return grammar;
}
