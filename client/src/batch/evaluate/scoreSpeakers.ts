import { percent, round1 } from './figures.ts';
import type { Figures } from './figures.ts';
import type { Match } from './scoreStatements.ts';

/** What a source may be: a name, a pronoun, any other words, or none. */
const kinds = ['named', 'pronoun', 'description', 'silent'] as const;

const pronouns = new Set(
  (
    'jeg du vi i han hun den det de dem ham hende hans hendes dens deres sin sit sine der som man ' +
    'you we he she it they him her them his its their who which that one'
  ).split(' '),
);

/**
 * On matched statements whose gold names a speaker: how many are resolved to that name (equal, or one's words contain the other's), of all
 * and by what the source is; and how well those of one speaker are kept together, by B³ (Bagga & Baldwin 1998).
 */
export function scoreSpeakers(texts: ReadonlyMap<string, string>, matches: readonly Match[]): Figures {
  const named = matches.filter(({ gold }) => gold.speaker);
  if (named.length === 0) return {};
  const share = (some: readonly Match[]): readonly (number | null)[] => [
    percent(some.filter(({ gold, found }) => sameName(gold.speaker, found.speaker)).length, some.length),
    some.length,
  ];
  const bySource = kinds.flatMap((kind): [string, Figures[string]][] => {
    const some = named.filter((match) => kindOf(match, texts.get(match.article) ?? '') === kind);
    return some.length > 0 ? [[kind, share(some)]] : [];
  });
  return {
    speaker: share(named),
    'speaker by source': Object.fromEntries(bySource),
    'speakers B³': clusterFigures(named),
  };
}

function kindOf({ gold }: Match, text: string): (typeof kinds)[number] {
  const words = gold.source.map(([start, end]) => text.slice(start, end)).join(' ');
  if (words === '') return 'silent';
  if (pronouns.has(words.toLowerCase())) return 'pronoun';
  return /\p{Lu}/u.test(words.slice(1)) || words === gold.speaker ? 'named' : 'description';
}

/** Statements of an article are together if their speakers have one name; one without a speaker stands alone. */
function clusterFigures(matches: readonly Match[]): Figures {
  const sum = { precision: 0, recall: 0 };
  for (const article of new Set(matches.map((match) => match.article))) {
    const some = matches.filter((match) => match.article === article);
    for (const one of some) {
      const wanted = some.filter(({ gold }) => gold.speaker === one.gold.speaker);
      const found = some.filter(
        (other) => other === one || (one.found.speaker && other.found.speaker === one.found.speaker),
      );
      const both = found.filter((other) => wanted.includes(other)).length;
      sum.precision += both / found.length;
      sum.recall += both / wanted.length;
    }
  }
  const [p, r] = [sum.precision / matches.length, sum.recall / matches.length];
  return { P: round1(100 * p), R: round1(100 * r), F: p + r > 0 ? round1((200 * p * r) / (p + r)) : 0 };
}

/** Whether the words of one name contain those of the other. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const words = (name: string | null | undefined): Set<string> =>
    new Set((name ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu));
  const x = words(a);
  const y = words(b);
  const within = (s: Set<string>, t: Set<string>): boolean => [...s].every((word) => t.has(word));
  return x.size > 0 && y.size > 0 && (within(x, y) || within(y, x));
}
