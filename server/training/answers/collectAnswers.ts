import { analyseAtOnce } from '../../src/analysis/analyse.ts';
import type { LanguagePacks } from '../../src/analysis/languages/LanguagePack.ts';
import type { Act, Analysis, Statement } from '../../src/analysis/model.ts';
import { aimStatements, suspectsAmong } from '../../src/analysis/stages/acts/aimStatements.ts';
import { EntityIndex } from '../../src/analysis/stages/acts/EntityIndex.ts';
import { readSignals } from '../../src/analysis/stages/acts/readSignals.ts';
import type { AnswerFeature } from '../../src/analysis/stages/disputes/answerFeatures.ts';
import { holdAnswers } from '../../src/analysis/stages/disputes/holdAnswers.ts';

/** What the training needs of a gold article; spans are [start, end), disputes hold ids of statements. */
export interface DisputedArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly {
    readonly id: number;
    readonly content: readonly (readonly [number, number])[];
    readonly act: string;
  }[];
  readonly disputes: readonly { readonly accusations: readonly number[]; readonly replies: readonly number[] }[];
}

/** A reply held against a dispute: how many attacks are in it, and how many of them it answers. */
export interface AnswerExample {
  readonly features: readonly AnswerFeature[];
  readonly attacks: number;
  readonly answered: number;
}

/** A reply with the disputes that it is held against. */
export interface RatedReply {
  readonly article: string;
  readonly disputes: readonly AnswerExample[];
}

/** Replies and disputes of an article, twice: with the acts as the annotators see them, and as the analysis does. */
export function collectAnswers(
  article: DisputedArticle,
  packs: LanguagePacks,
): { readonly seen: readonly RatedReply[]; readonly annotated: readonly RatedReply[]; readonly links: number } {
  const analysis = analyseAtOnce(article.text, packs);
  const index = new EntityIndex(analysis.entities);
  const golden = matchStatements(article, analysis.statements);
  const links = new Set(
    article.disputes.flatMap(({ accusations, replies }) => accusations.flatMap((a) => replies.map((r) => `${a} ${r}`))),
  );
  const repliesOf = (statements: readonly Statement[]): RatedReply[] =>
    holdAnswers(analysis.reading, statements, index, packs).held.map(({ reply, candidates }) => ({
      article: article.id,
      disputes: candidates.map(({ draft, features }) => ({
        features,
        attacks: draft.attacks.length,
        answered: draft.attacks.filter(({ id }) => links.has(`${golden.get(id)?.id} ${golden.get(reply.id)?.id}`))
          .length,
      })),
    }));
  const acts = analysis.statements.map(({ id }) => (golden.get(id)?.act ?? 'assert') as Act);
  return {
    seen: repliesOf(analysis.statements),
    annotated: repliesOf(withActs(analysis, acts, index, packs)),
    links: links.size,
  };
}

/** The statements as they would be if they did this, aimed anew. */
function withActs(
  { reading, statements }: Analysis,
  acts: readonly Act[],
  index: EntityIndex,
  packs: LanguagePacks,
): readonly Statement[] {
  const signals = statements.map(({ content }) => readSignals(reading, content, packs));
  const aim = (suspects: ReadonlySet<string>) =>
    aimStatements(reading, statements, signals, index, packs, { acts, suspects });
  const aims = aim(suspectsAmong(statements, acts, aim(new Set()), index));
  return statements.map((statement, at) => ({ ...statement, act: acts[at]!, target: aims[at]! }));
}

/** The gold statement of each statement found, by id: each gold one goes to the one that covers most of it, more than 0.3. */
function matchStatements(
  { statements: gold }: DisputedArticle,
  found: readonly Statement[],
): ReadonlyMap<string, DisputedArticle['statements'][number]> {
  const matched = new Map<string, DisputedArticle['statements'][number]>();
  for (const one of gold) {
    const size = one.content.reduce((sum, [start, end]) => sum + end - start, 0);
    const shared = ({ content }: Statement): number =>
      content.reduce(
        (sum, span) =>
          one.content.reduce(
            (s, [start, end]) => s + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
            sum,
          ),
        0,
      );
    const extra = (statement: Statement): number =>
      statement.content.reduce((sum, { start, end }) => sum + end - start, 0) - shared(statement);
    const best = found
      .filter(({ id }) => !matched.has(id))
      .sort((a, b) => shared(b) - shared(a) || extra(a) - extra(b))[0];
    if (best && shared(best) > 0.3 * size) matched.set(best.id, one);
  }
  return matched;
}
