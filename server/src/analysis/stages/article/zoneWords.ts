import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import { wordSet } from '../../linguistics/wordSet.ts';

/** Phrases by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly string[]>;

/** The zone words of all languages together: zones are told before the language is. */
export interface ZoneWords {
  readonly teaser: PhraseIndex;
  readonly caption: PhraseIndex;
  readonly credit: readonly string[];
  readonly byline: readonly string[];
  readonly interruptions: PhraseIndex;
  readonly inside: readonly string[];
  readonly endings: PhraseIndex;
  readonly headingEndings: string;
  readonly dates: string;
  readonly saying: ReadonlySet<string>;
}

const firstWord = /^[\p{L}\p{N}]*/u;

function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [word] = firstWord.exec(phrase)!;
    const list = index.get(word);
    if (list) list.push(phrase);
    else index.set(word, [phrase]);
  }
  return index;
}

/** The phrase of the index that a lower-case text begins with, if a word ends there. */
export function leadingPhrase(head: string, index: PhraseIndex): string | undefined {
  const [word] = firstWord.exec(head)!;
  return index
    .get(word)
    ?.find((phrase) => head.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(head.slice(phrase.length)));
}

const known = new WeakMap<LanguagePacks, ZoneWords>();

/** Joins the lists of the packs, once for each set of packs. */
export function zoneWords(packs: LanguagePacks): ZoneWords {
  let words = known.get(packs);
  if (!words) {
    const all = [...packs.values()];
    const zones = all.map((pack) => pack.zones);
    words = {
      teaser: indexPhrases(zones.flatMap((zone) => zone.teaser)),
      caption: indexPhrases(zones.flatMap((zone) => zone.caption)),
      credit: zones.flatMap((zone) => zone.credit),
      byline: zones.flatMap((zone) => zone.byline),
      interruptions: indexPhrases(zones.flatMap((zone) => zone.interruptions)),
      inside: zones.flatMap((zone) => zone.inside),
      endings: indexPhrases(zones.flatMap((zone) => zone.endings)),
      headingEndings: zones.map((zone) => zone.headingEndings).join(' '),
      dates: zones.map((zone) => zone.dates).join(' '),
      saying: new Set(all.flatMap((pack) => [...wordSet(pack.reading.quoting.saying)])),
    };
    known.set(packs, words);
  }
  return words;
}
