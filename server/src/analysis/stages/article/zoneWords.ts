import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import { wordSet } from '../../linguistics/wordSet.ts';

/** The zone words of all languages together: zones are told before the language is. */
export interface ZoneWords {
  readonly teaser: readonly string[];
  readonly caption: readonly string[];
  readonly credit: readonly string[];
  readonly byline: readonly string[];
  readonly interruptions: readonly string[];
  readonly inside: readonly string[];
  readonly endings: readonly string[];
  readonly headingEndings: string;
  readonly dates: string;
  readonly saying: ReadonlySet<string>;
}

const known = new WeakMap<LanguagePacks, ZoneWords>();

/** Joins the lists of the packs, once for each set of packs. */
export function zoneWords(packs: LanguagePacks): ZoneWords {
  let words = known.get(packs);
  if (!words) {
    const all = [...packs.values()];
    const zones = all.map((pack) => pack.zones);
    words = {
      teaser: zones.flatMap((zone) => zone.teaser),
      caption: zones.flatMap((zone) => zone.caption),
      credit: zones.flatMap((zone) => zone.credit),
      byline: zones.flatMap((zone) => zone.byline),
      interruptions: zones.flatMap((zone) => zone.interruptions),
      inside: zones.flatMap((zone) => zone.inside),
      endings: zones.flatMap((zone) => zone.endings),
      headingEndings: zones.map((zone) => zone.headingEndings).join(' '),
      dates: zones.map((zone) => zone.dates).join(' '),
      saying: new Set(all.flatMap((pack) => [...wordSet(pack.reading.quoting.saying)])),
    };
    known.set(packs, words);
  }
  return words;
}
