import type { Entity, EntityKind, Gender, Span } from '../../model.ts';
import { rememberWords } from '../../rememberWords.ts';

/** An entity while it is being put together. */
export interface Party {
  readonly index: number;
  name: string;
  kind: EntityKind;
  gender: Gender;
  readonly number: 'singular' | 'plural';
  role: string | null;
  /** As written; the book looks it up in the end. */
  affiliation: string | null;
  /** Base forms of the nouns that the text uses for it. */
  readonly heads: Set<string>;
  /** How often the text writes each of its names. */
  readonly spellings: Map<string, number>;
  readonly named: boolean;
  /** A desk's speakers file names it, so its name stands. */
  known: boolean;
  /** The text treats it as known somewhere. */
  definite: boolean;
  /** How many statements it has made so far. */
  spoken: number;
  readonly mentions: Span[];
  /** The parties of a coordination (A and B). */
  readonly members: readonly Party[];
}

/** The parties of one article, found by what they are called. */
export class EntityBook {
  readonly parties: Party[] = [];
  private readonly byKey = new Map<string, Party>();
  private readonly described = new Map<string, Party>();

  /** The party of this name or description, if the book has it. */
  find(name: string): Party | undefined {
    return this.byKey.get(keyOf(name));
  }

  add(
    name: string,
    kind: EntityKind,
    traits: Partial<Pick<Party, 'gender' | 'number' | 'named' | 'members'>> = {},
  ): Party {
    const party: Party = {
      index: this.parties.length,
      name,
      kind,
      gender: traits.gender ?? 'unknown',
      number: traits.number ?? 'singular',
      role: null,
      affiliation: null,
      heads: new Set(),
      spellings: new Map(),
      named: traits.named ?? false,
      known: false,
      definite: traits.named ?? false,
      spoken: 0,
      mentions: [],
      members: traits.members ?? [],
    };
    this.parties.push(party);
    this.call(party, name);
    return party;
  }

  /** Adds a name for a party; the first party of a name keeps it. */
  call(party: Party, name: string): void {
    const key = keyOf(name);
    if (!this.byKey.has(key)) this.byKey.set(key, party);
  }

  /** Remembers whom a description stood for last, so that 'a spokesman for the company' is found to speak for it. */
  describe(party: Party, words: string): void {
    this.described.set(keyOf(words), party);
  }

  /** Names this party instead of whoever held the name. */
  recall(party: Party, name: string): void {
    this.byKey.set(keyOf(name), party);
  }

  private patron(name: string): Party | undefined {
    const found = this.find(name);
    return found?.named === true ? found : (this.described.get(keyOf(name)) ?? found);
  }

  /** The entities in the order of the text: all that it names or speaks of, and those that speak. */
  close(speaking: readonly Party[]): {
    readonly entities: readonly Entity[];
    readonly idOf: ReadonlyMap<Party, string>;
  } {
    const wanted = new Set([...speaking, ...speaking.flatMap(({ members }) => members)]);
    const kept = this.parties.filter((party) => party.mentions.length > 0 || wanted.has(party));
    const first = (party: Party) => party.mentions.reduce((least, { start }) => Math.min(least, start), Infinity);
    const order = kept
      .map((party) => ({ party, at: first(party) }))
      .sort((a, b) => a.at - b.at || a.party.index - b.party.index);
    const idOf = new Map(order.map(({ party }, index) => [party, `e${index + 1}`]));
    const entities = order.map(({ party }): Entity => {
      const patron = party.affiliation === null ? undefined : this.patron(party.affiliation);
      const memberOf = patron && patron !== party ? idOf.get(patron) : undefined;
      return {
        id: idOf.get(party)!,
        name: fullestName(party),
        kind: party.kind,
        ...(party.role === null ? {} : { role: party.role }),
        ...(memberOf === undefined ? {} : { memberOf }),
        mentions: inOrder(party.mentions),
      };
    });
    return { entities, idOf };
  }
}

/** The name that a desk gives; else the one of most words, among those the one written most often. */
export function fullestName(party: Party): string {
  if (party.known) return party.name;
  const size = (name: string) => keyOf(name).split(' ').length;
  let best = party.name;
  let often = 0;
  for (const [name, times] of party.spellings) {
    const longer = size(name) - size(best);
    if (longer > 0 || (longer === 0 && (times > often || isShouted(best)) && !isShouted(name)))
      [best, often] = [name, times];
  }
  return best;
}

/** A name of several words all in capitals, as headlines and captions write it. */
const isShouted = (name: string): boolean => name.includes(' ') && name === name.toUpperCase();

function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    (span, at) => at === 0 || span.start !== sorted[at - 1]!.start || span.end !== sorted[at - 1]!.end,
  );
}

/** What makes two names one: no case, no article in front, no full stops of abbreviations. */
export const keyOf = rememberWords((name) =>
  name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '')
    .replace(/^(?:the|a|an|en|et|den|det|de) (?=.)/, ''),
);
