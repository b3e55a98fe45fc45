import type { ComparedArticle } from './comparison.ts';
import { sameName } from './sameName.ts';

/** The parties of several articles by name: the same party in two articles has one name here, the one met first. */
export class Parties {
  /** By article uri, '#', entity id. */
  private readonly names = new Map<string, string>();
  private readonly own = new Map<string, string>();

  constructor(articles: readonly ComparedArticle[]) {
    const known: string[] = [];
    for (const { uri, entities } of articles) {
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      for (const { id, name } of entities) {
        let party = byId.get(id);
        for (let steps = 0; party?.memberOf !== undefined && byId.has(party.memberOf) && steps < 8; steps++) {
          party = byId.get(party.memberOf);
        }
        this.own.set(`${uri}#${id}`, name);
        this.names.set(`${uri}#${id}`, joinName(party?.name ?? name, known));
      }
    }
  }

  /** Name of the party an entity speaks for. */
  of({ uri }: ComparedArticle, id: string | null): string | null {
    return id === null ? null : (this.names.get(`${uri}#${id}`) ?? null);
  }

  /** The entity's own name. */
  nameOf({ uri }: ComparedArticle, id: string | null): string | null {
    return id === null ? null : (this.own.get(`${uri}#${id}`) ?? null);
  }
}

/** The known name that stands for the same party, or the name itself, which is known from now on. */
function joinName(name: string, known: string[]): string {
  const same = known.find((one) => sameName(one, name));
  if (same !== undefined) return same;
  known.push(name);
  return name;
}
