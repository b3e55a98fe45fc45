import type { ComparedArticle, Relation } from './comparison.ts';
import type { Parties } from './Parties.ts';

/** Counts who accuses, answers and supports whom in all the articles. Who is accused without a name is nobody to draw. */
export function relateParties(articles: readonly ComparedArticle[], parties: Parties): readonly Relation[] {
  const counts = new Map<string, { relation: Omit<Relation, 'count'>; count: number }>();
  const add = (from: string | null, to: string | null, kind: Relation['kind']): void => {
    if (from === to) return;
    const key = JSON.stringify([from, to, kind]);
    const known = counts.get(key) ?? { relation: { from, to, kind }, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  };
  for (const article of articles) {
    const statements = new Map(article.statements.map((statement) => [statement.id, statement]));
    for (const { accuser, accused, accusations, replies } of article.disputes) {
      const from = parties.of(article, accuser);
      const against = parties.of(article, accused);
      const attacks = accusations.flatMap((id) => statements.get(id) ?? []);
      // What the paper says of the matter in its own voice is no accusation of the accuser's.
      const named = attacks.filter(({ speaker }) => parties.of(article, speaker) !== null);
      for (const { speaker, act } of against === null ? [] : named.length > 0 ? named : attacks)
        add(parties.of(article, speaker) ?? from, against, act === 'criticise' ? 'criticises' : 'accuses');
      for (const id of replies) {
        const reply = statements.get(id);
        // Who declines to comment does not answer.
        if (reply?.act !== 'decline') add(parties.of(article, reply?.speaker ?? null) ?? against, from, 'answers');
      }
    }
    for (const { act, speaker, target } of article.statements) {
      const whom = parties.of(article, target);
      if (act === 'support' && whom !== null) add(parties.of(article, speaker), whom, 'supports');
    }
  }
  return [...counts.values()].map(({ relation, count }) => ({ ...relation, count })).sort((a, b) => b.count - a.count);
}
