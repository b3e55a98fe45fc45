import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import { wordSet } from '../../linguistics/wordSet.ts';
import type { Reading, SpokenAttribution } from '../../model.ts';
import type { TargetContext } from './findTarget.ts';

/** What the first word of a statement, and of a name in it, says about whom it can be aimed at. */
export function openingWords(
  reading: Reading,
  { content, sentence }: SpokenAttribution,
  packs: LanguagePacks,
): Pick<TargetContext, 'goesOn' | 'isOwn' | 'isMedium'> {
  const pack = packs.get(reading.sentences[sentence]?.language ?? '');
  if (!pack) return { goesOn: false, isOwn: () => false, isMedium: () => false };
  const { masculine, feminine, plural } = pack.names.pronouns;
  const others = wordSet(`${masculine} ${feminine} ${plural}`);
  const { ownPossessives, mediumNouns } = compileGrammar(pack);
  const [span] = content;
  return {
    goesOn: span !== undefined && others.has(firstWord(reading.text.slice(span.start, span.end))),
    isOwn: (name) => ownPossessives.has(firstWord(name)),
    isMedium: (name) => mediumNouns.has(name.toLowerCase()),
  };
}

const firstWord = (text: string): string => /[\p{L}']+/u.exec(text)?.[0].toLowerCase() ?? '';
