import type { Entity, Span } from '../../model.ts';

/** Who is mentioned where, and which party each entity speaks for. */
export class EntityIndex {
  private readonly byId: ReadonlyMap<string, Entity>;
  private readonly mentions: readonly (Span & { readonly entity: string })[];
  private readonly parties = new Map<string, string>();

  constructor(entities: readonly Entity[]) {
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
    this.mentions = entities
      .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, entity: id })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  get(id: string | null): Entity | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  /** The party at the top of the membership: Leif Jensen → Kaspersky. A cycle ends where it began. */
  party(id: string): string {
    let party = this.parties.get(id);
    if (party === undefined) this.parties.set(id, (party = this.topOf(id)));
    return party;
  }

  private topOf(id: string): string {
    const seen = new Set<string>();
    let at = id;
    for (;;) {
      seen.add(at);
      const next = this.byId.get(at)?.memberOf;
      if (next === undefined || !this.byId.has(next) || seen.has(next)) return at;
      at = next;
    }
  }

  /** Whether two entities are the same party, one speaking for the other included. Nobody is no party. */
  sameParty(a: string | null, b: string | null): boolean {
    return a !== null && b !== null && (a === b || this.party(a) === this.party(b));
  }

  /** Entities mentioned in a span, each once, in the order of their first mention there. */
  within(span: Span): readonly string[] {
    const found = new Set<string>();
    for (let at = this.firstAt(span.start); at < this.mentions.length; at++) {
      const mention = this.mentions[at]!;
      if (mention.start >= span.end) break;
      if (mention.end <= span.end) found.add(mention.entity);
    }
    return [...found];
  }

  private firstAt(offset: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.start >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
