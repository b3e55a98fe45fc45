import type { Entity, Span } from '../../analysis/model.ts';

const mostMentions = 200;

/** Who the names in annotations are: entities of the analysis, or new ones where it knows none of that name. */
export class Names {
  readonly #text: string;
  readonly #entities: Map<string, Entity>;
  readonly #byName = new Map<string, string>();
  /** Ids that were merged into another. */
  readonly #merged = new Map<string, string>();

  constructor(text: string, entities: readonly Entity[]) {
    this.#text = text;
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    // The fullest names come first: an alias of one must not hide the name of another.
    for (const { id, name } of entities) this.#learn(name, id);
    for (const { id, mentions } of entities)
      for (const { start, end } of mentions.slice(0, mostMentions)) this.#learn(text.slice(start, end), id);
  }

  get entities(): readonly Entity[] {
    return [...this.#entities.values()].map((entity) =>
      entity.memberOf === undefined ? entity : { ...entity, memberOf: this.current(entity.memberOf) },
    );
  }

  nameOf(id: string | null): string | null {
    return id === null ? null : (this.#entities.get(this.current(id))?.name ?? null);
  }

  /** The id that stands for an entity now. */
  current(id: string): string {
    return this.#merged.get(id) ?? id;
  }

  /** The entity of a name, made if need be. */
  idOf(name: string | null): string | null {
    if (name === null) return null;
    const known = this.#byName.get(keyOf(name));
    if (known !== undefined) return this.current(known);
    let number = this.#entities.size + 1;
    while (this.#entities.has(`e${number}`)) number++;
    const id = `e${number}`;
    this.#entities.set(id, { id, name: name.trim(), kind: 'unknown', mentions: this.#mentionsOf(name.trim()) });
    this.#learn(name, id);
    return id;
  }

  /** Makes one entity of two: the one mentioned at a place becomes the one of the name. */
  merge(place: Span, name: string): void {
    const from = [...this.#entities.values()].find(({ mentions }) =>
      mentions.some(({ start, end }) => start < place.end && place.start < end),
    );
    const into = this.#entities.get(this.idOf(name)!)!;
    if (!from || from.id === into.id) return;
    const mentions = [...into.mentions, ...from.mentions].sort((a, b) => a.start - b.start);
    this.#entities.set(into.id, { ...from, ...into, kind: into.kind === 'unknown' ? from.kind : into.kind, mentions });
    this.#entities.delete(from.id);
    for (const [old, now] of this.#merged) if (now === from.id) this.#merged.set(old, into.id);
    this.#merged.set(from.id, into.id);
  }

  #learn(name: string, id: string): void {
    const key = keyOf(name);
    if (!this.#byName.has(key)) this.#byName.set(key, id);
  }

  #mentionsOf(name: string): readonly Span[] {
    const mentions: Span[] = [];
    for (let at = this.#text.indexOf(name); at >= 0; at = this.#text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!isLetter(this.#text[at - 1]) && !isLetter(this.#text[end])) mentions.push({ start: at, end });
      if (mentions.length === mostMentions) break;
    }
    return mentions;
  }
}

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
