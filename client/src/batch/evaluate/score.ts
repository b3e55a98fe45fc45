import { scoreClaims } from './scoreClaims.ts';
import { scoreSpans } from './scoreSpans.ts';
import { scoreStatements } from './scoreStatements.ts';
import type { Match } from './scoreStatements.ts';
import { scorePositions } from './scorePositions.ts';
import type { Pair, ScoredArticle, ScoredUnit } from './ScoredArticle.ts';
import type { Figures } from './figures.ts';
import { scoreSpeakers } from './scoreSpeakers.ts';

/**
 * Holds predictions against gold by the criteria of `shared/gold/score.py`, whose doc comment says what each figure is:
 * same criteria, same numbers. `units`: the text units of PolNeAR, for span figures comparable with CofeNet's.
 */
export function score(
  gold: ReadonlyMap<string, ScoredArticle>,
  predicted: ReadonlyMap<string, ScoredArticle>,
  units: readonly ScoredUnit[] = [],
): Figures {
  const pairs = [...gold.values()].map((article) => [article, predicted.get(article.id) ?? nothing(article)] as const);
  const matches: Match[] = [];
  const statements = scoreStatements(pairs, matches);
  const spans =
    units.length > 0
      ? scoreSpans(units.map((unit) => unitSpans(unit, predicted)))
      : scoreSpans(pairs.map(articleSpans));
  return {
    span: spans,
    ...statements,
    ...scoreClaims(pairs),
    ...scoreSpeakers(new Map([...gold].map(([id, { text }]) => [id, text])), matches),
    ...scorePositions(pairs, matches),
    errors: pairs.filter(([, found]) => found.error).length,
  };
}

const nothing = ({ id, text }: ScoredArticle): ScoredArticle => ({ id, text, statements: [], disputes: [] });

const articleSpans = ([wanted, found]: readonly [ScoredArticle, ScoredArticle]): Parameters<
  typeof scoreSpans
>[0][number] => ({
  text: wanted.text,
  gold: rolesOf(wanted),
  found: rolesOf(found),
});

const rolesOf = ({ statements }: ScoredArticle): Record<'source' | 'cue' | 'content', Pair[]> => ({
  source: statements.flatMap(({ source }) => source),
  cue: statements.flatMap(({ cue }) => cue),
  content: statements.flatMap(({ content }) => content),
});

function unitSpans(
  unit: ScoredUnit,
  predicted: ReadonlyMap<string, ScoredArticle>,
): Parameters<typeof scoreSpans>[0][number] {
  const article = predicted.get(unit.id.slice(0, unit.id.lastIndexOf('_')));
  const roles = article ? rolesOf(article) : { source: [], cue: [], content: [] };
  const clip = (spans: readonly Pair[]): Pair[] =>
    spans.flatMap(([a, b]) =>
      unit.units.map(([u, v]): Pair => [Math.max(a, u), Math.min(b, v)]).filter(([start, end]) => start < end),
    );
  return {
    text: unit.text,
    gold: unit.spans,
    found: {
      source: clip(roles.source),
      cue: clip(roles.cue),
      content: clip(roles.content.map((span) => withComplementiser(unit.text, span))),
    },
  };
}

/** A span grown over one directly preceding 'that ' or 'to ', which PolNeAR counts in. */
function withComplementiser(text: string, [start, end]: Pair): Pair {
  const match = /(?:^|[^\p{L}\p{N}_])((?:that|to) )$/iu.exec(text.slice(Math.max(0, start - 6), start));
  return [start - (match?.[1]?.length ?? 0), end];
}
