import { isWithin } from './QueryFilter.ts';
import type { QueryFilter } from './QueryFilter.ts';
import type { RunArticle } from './readRun.ts';
import type { Row } from './Row.ts';

interface Accused {
  readonly name: string;
  accusations: number;
  readonly accusers: Set<string>;
  readonly articles: Set<string>;
}

/** Who is accused, and neither speaks nor is spoken for, nor is said to have declined, in any article of the run. */
export async function findUnheard(articles: AsyncIterable<RunArticle>, filter: QueryFilter): Promise<readonly Row[]> {
  const accusedByName = new Map<string, Accused>();
  const heard = new Set<string>();
  for await (const { report } of articles) {
    if (!isWithin(report.date, filter)) continue;
    const byId = new Map(report.entities.map((entity) => [entity.id, entity]));
    for (const { speaker } of report.statements) {
      let entity = byId.get(speaker ?? '');
      // A party that somebody speaks for is heard as well.
      for (let steps = 0; entity && steps < 8; steps++) {
        heard.add(keyOf(entity.name));
        entity = byId.get(entity.memberOf ?? '');
      }
    }
    for (const { accused, accuser, accusations, state } of report.disputes) {
      const entity = byId.get(accused ?? '');
      if (!entity) continue;
      const key = keyOf(entity.name);
      if (state !== 'unanswered') heard.add(key);
      const known = accusedByName.get(key) ?? {
        name: entity.name,
        accusations: 0,
        accusers: new Set<string>(),
        articles: new Set<string>(),
      };
      accusedByName.set(key, known);
      known.accusations += accusations.length;
      known.articles.add(report.id ?? '');
      const by = byId.get(accuser ?? '');
      if (by) known.accusers.add(by.name);
    }
  }
  return [...accusedByName]
    .filter(([key]) => !heard.has(key))
    .map(([, accused]) => accused)
    .sort((a, b) => b.accusations - a.accusations || (a.name < b.name ? -1 : 1))
    .map(({ name, accusations, accusers, articles: where }) => ({
      accused: name,
      accusations,
      articles: where.size,
      accusers: [...accusers].join('; ') || null,
      where: [...where].join('; '),
    }));
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
