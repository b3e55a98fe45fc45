interface Suffix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Further flags that apply behind this one. */
  readonly next: readonly string[];
  readonly condition: string;
  /** What the dictionary says of the form ('+GENITIV'), or ''. */
  readonly note: string;
}

/** A Hunspell dictionary as our own: its stems with their classes, and its endings. */
export interface DictionaryData {
  /** Class by stem. Classes count from 1. */
  readonly stems: ReadonlyMap<string, number>;
  readonly endings: readonly EndingData[];
}

export interface EndingData {
  readonly add: string;
  readonly strip: string;
  readonly doubled: boolean;
  readonly form: number;
  readonly classes: readonly number[];
}

/** Classes of fewer stems are joined with the larger class that takes most of their endings; less in a small dictionary. */
const SMALL_CLASS = 5;

/** Reads the two files of a Hunspell dictionary. Prefixes, and flags that only rule compounds, are left out. */
export function readDictionary(affixes: string, words: string): DictionaryData {
  const suffixes = readSuffixes(affixes);
  const numeric = /^FLAG num/mu.test(affixes);
  const inflecting = new Set(suffixes.map((suffix) => suffix.flag));
  const flagsOf = new Map<string, Set<string>>();
  for (const line of words.split(/\r?\n/u).slice(1)) {
    const match = /^([^\s/]+)(?:\/(\S+))?/u.exec(line);
    if (!match?.[1]) continue;
    const flags = splitFlags(match[2] ?? '', numeric).filter((flag) => inflecting.has(flag));
    const known = flagsOf.get(match[1]) ?? new Set<string>();
    for (const flag of flags) known.add(flag);
    flagsOf.set(match[1], known);
  }
  const counts = new Map<string, number>();
  const keyOf = (flags: Set<string>): string => [...flags].sort().join(',');
  for (const flags of flagsOf.values()) counts.set(keyOf(flags), (counts.get(keyOf(flags)) ?? 0) + 1);
  const least = Math.min(SMALL_CLASS, Math.ceil(flagsOf.size / 1000));
  const classes = [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => key);
  const classOf = new Map(classes.map((key, index) => [key, index + 1]));
  const stems = new Map<string, number>();
  for (const [stem, flags] of flagsOf) stems.set(stem, classOf.get(keyOf(flags)) ?? nearestClass(flags, classes));
  return { stems, endings: joinEndings(suffixes, classes, numeric) };
}

function readSuffixes(affixes: string): Suffix[] {
  const numeric = /^FLAG num/mu.test(affixes);
  return affixes.split(/\r?\n/u).flatMap((line) => {
    const match = /^SFX\s+(\S+)\s+(\S+)\s+([^\s/]+)(?:\/(\S+))?\s+(\S+)(?:\s+(\+\S+))?/u.exec(line);
    if (!match) return [];
    const [, flag = '', strip = '', add = '', next = '', condition = '', note = ''] = match;
    if (/^[YN]$/u.test(strip) && /^\d+$/u.test(add)) return [];
    return [
      {
        flag,
        strip: strip === '0' ? '' : strip,
        add: add === '0' ? '' : add,
        next: splitFlags(next, numeric),
        condition,
        note,
      },
    ];
  });
}

function splitFlags(flags: string, numeric: boolean): string[] {
  return numeric ? flags.split(',').filter((flag) => flag !== '') : Array.from(flags);
}

function nearestClass(flags: ReadonlySet<string>, classes: readonly string[]): number {
  let best = 0;
  let most = -1;
  classes.forEach((key, index) => {
    const own = key.split(',');
    const shared = own.filter((flag) => flags.has(flag)).length * 2 - own.length;
    if (shared > most) {
      most = shared;
      best = index + 1;
    }
  });
  return best;
}

/** One ending for all classes that take it; two suffixes, one behind the other, make one ending. */
function joinEndings(suffixes: readonly Suffix[], classes: readonly string[], numeric: boolean): EndingData[] {
  const byFlag = new Map<string, Suffix[]>();
  for (const suffix of suffixes) byFlag.set(suffix.flag, [...(byFlag.get(suffix.flag) ?? []), suffix]);
  const whole = suffixes.flatMap((suffix) => {
    const doubled = suffix.add.length === 1 && suffix.condition === suffix.add;
    const further = suffix.next.flatMap((flag) => byFlag.get(flag) ?? []).filter((next) => next.strip === '');
    return [
      { ...suffix, doubled: false },
      ...further.map((next) => ({
        ...suffix,
        add: doubled ? next.add : suffix.add + next.add,
        doubled,
        note: next.note,
      })),
    ];
  });
  const forms = new Map<string, number>();
  const endings = new Map<string, EndingData & { classes: number[] }>();
  const classesOf = (flag: string): number[] =>
    classes.flatMap((key, index) => (key.split(',').includes(flag) ? [index + 1] : []));
  for (const suffix of whole) {
    const name = numeric && suffix.note !== '' ? `${suffix.flag}${suffix.note}` : `${suffix.flag}-${suffix.add}`;
    const form = forms.get(name) ?? forms.size + 1;
    forms.set(name, form);
    const key = `${suffix.strip}>${suffix.add}${suffix.doubled ? '2' : ''}:${name}`;
    if (!endings.has(key)) {
      const { add, strip, doubled } = suffix;
      endings.set(key, { add, strip, doubled, form, classes: classesOf(suffix.flag) });
    }
  }
  return [...endings.values()].filter((ending) => ending.classes.length > 0 && ending.add.length <= 8);
}
