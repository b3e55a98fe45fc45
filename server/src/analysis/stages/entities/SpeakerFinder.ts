import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import { isPersonal, kindOfNoun, lookUpNoun } from '../../linguistics/nameLexicon.ts';
import type { Gender, Mention, Reading, Span } from '../../model.ts';
import { Discourse } from './Discourse.ts';
import type { EntityBook, Party } from './EntityBook.ts';

/** Whom a source, an addressee or a description stands for, and how that was seen. */
export interface Finding {
  readonly party: Party;
  readonly how: 'name' | 'description' | 'pronoun' | 'several' | 'new';
  /** 0 to 1. */
  readonly confidence: number;
}

/** Where something stands that is to be resolved. */
export interface Place {
  readonly span: Span;
  readonly sentence: number;
  readonly paragraph: number;
  readonly lexicon: NameLexicon;
}

/** Resolves references one after the other in the order of the text. */
export class SpeakerFinder {
  readonly discourse = new Discourse();
  private readonly reading: Reading;
  private readonly book: EntityBook;
  private readonly named: ReadonlyMap<Mention, Party>;

  constructor(reading: Reading, book: EntityBook, named: ReadonlyMap<Mention, Party>) {
    this.reading = reading;
    this.book = book;
    this.named = named;
  }

  /** The party of a noun phrase: `inside` are the mentions within its span, outermost first, in the order of the text. */
  resolve(place: Place, inside: readonly Mention[], before: readonly Mention[]): Finding | null {
    const words = this.reading.text.slice(place.span.start, place.span.end).replace(/\s+/g, ' ').trim();
    const lower = words.toLowerCase();
    const pronoun = place.lexicon.pronouns.get(lower);
    if (pronoun === 'relative') return this.resolveRelative(place, before);
    if (pronoun) return this.resolvePronoun(place, pronoun);
    const outer = outermost(inside);
    return (
      this.resolveSeveral(place, outer) ??
      this.resolvePerson(place, outer) ??
      this.resolveHead(place, outer) ??
      this.describe(words)
    );
  }

  /** A definite description on its own: 'ministeriet', 'the company'. */
  resolveDescription(place: Place, mention: Mention): Finding | null {
    const { lexicon } = place;
    const known = this.book.find(mention.name);
    if (known && !known.named) return { party: known, how: 'description', confidence: 0.8 };
    if (mention.affiliation !== undefined) {
      const whole = this.book.find(this.reading.text.slice(mention.start, mention.end));
      if (whole) return { party: whole, how: 'description', confidence: 0.8 };
    }
    const fits = (party: Party) => fitsDescription(party, mention, lexicon);
    const same = this.best(place, (party) => fits(party) && hasHead(party, mention.head, lexicon), mention.gender);
    if (same) return { party: same.party, how: 'description', confidence: same.lead > 1 ? 0.85 : 0.65 };
    const later = this.book.parties.find(
      (party) => party.named && fits(party) && hasHead(party, mention.head, lexicon),
    );
    if (later) return { party: later, how: 'description', confidence: 0.7 };
    if (isModified(mention, lexicon)) return null;
    const other = this.best(
      place,
      (party) => party.named && fits(party) && isOpen(party, mention, lexicon),
      mention.gender,
    );
    return other && other.lead >= 0
      ? { party: other.party, how: 'description', confidence: other.lead > 1 ? 0.6 : 0.45 }
      : null;
  }

  /** A new party for words that no known one fits. */
  introduce(name: string, mention: Mention | null): Party {
    const party = this.book.add(name, mention?.entityKind ?? 'unknown', {
      gender: mention?.gender ?? 'unknown',
      number: mention?.number ?? 'singular',
    });
    if (mention) {
      party.heads.add(mention.head);
      party.affiliation = mention.affiliation ?? null;
    }
    return party;
  }

  /** Who goes on speaking where the text names nobody: the person it spoke of last. */
  resolveSilence(place: Place): Finding | null {
    const best = this.best(place, (party) => party.kind === 'person' || party.kind === 'unknown', 'unknown');
    return best && { party: best.party, how: 'pronoun', confidence: best.lead > 1 ? 0.6 : 0.4 };
  }

  private best(place: Place, fits: (party: Party) => boolean, gender: Gender) {
    return this.discourse.best({ sentence: place.sentence, paragraph: place.paragraph, gender, fits });
  }

  private resolvePronoun(place: Place, pronoun: string): Finding | null {
    const fits = pronounFits(pronoun);
    if (!fits) return null;
    const gender = pronoun === 'masculine' || pronoun === 'feminine' ? pronoun : 'unknown';
    const best = this.best(place, fits, gender);
    if (!best) return null;
    if (gender !== 'unknown' && best.party.gender === 'unknown') best.party.gender = gender;
    return { party: best.party, how: 'pronoun', confidence: best.lead > 1 ? 0.75 : 0.5 };
  }

  private resolveRelative(place: Place, before: readonly Mention[]): Finding | null {
    let nearest: Mention | null = null;
    for (const mention of before) {
      if (mention.end > place.span.start || mention.kind === 'pronoun') continue;
      if (!nearest || mention.end > nearest.end || (mention.end === nearest.end && mention.start < nearest.start))
        nearest = mention;
    }
    if (!nearest) return null;
    const outer = before.filter((mention) => mention.start <= nearest.start && mention.end >= nearest.end);
    const whole = outer.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), nearest);
    return this.ofMention(place, whole);
  }

  private ofMention(place: Place, mention: Mention): Finding | null {
    const party = this.named.get(mention);
    if (party) return { party, how: 'name', confidence: 0.9 };
    if (mention.definite) {
      const found = this.resolveDescription(place, mention);
      if (found) return found;
    }
    const name = this.reading.text.slice(mention.start, mention.end);
    return { party: this.book.find(name) ?? this.introduce(name, mention), how: 'new', confidence: 0.7 };
  }

  /** 'A, B og C': one party of several. */
  private resolveSeveral(place: Place, outer: readonly Mention[]): Finding | null {
    const listed = outer.filter((mention) => mention.kind !== 'pronoun');
    if (listed.length < 2) return null;
    const { text } = this.reading;
    let joined = false;
    let last = listed[0]!;
    const members = [last];
    for (const mention of listed.slice(1)) {
      const between = text.slice(last.end, mention.start).trim().toLowerCase().split(/\s+/);
      const conjunction = between.some((word) => place.lexicon.conjunctions.has(word.replace(',', '')));
      const plain = between.every(
        (word) => word === ',' || word === '' || place.lexicon.conjunctions.has(word.replace(',', '')),
      );
      if (!plain) return null;
      joined ||= conjunction;
      members.push(mention);
      last = mention;
    }
    const names = members.filter((mention) => this.named.has(mention));
    if (!joined || names.length === 0) return null;
    const firstIsRole =
      names.length === 1 && names[0] === last && members.slice(0, -1).every(isRole) && last.entityKind === 'person';
    if (firstIsRole) return null;
    const parties = members
      .map((mention) => this.ofMention(place, mention)?.party)
      .filter((party) => party !== undefined);
    if (parties.length < 2) return null;
    const conjunction =
      /(?:^|[\s,])(\p{L}+|&)\s*$/u.exec(text.slice(members[members.length - 2]!.end, last.start))?.[1] ?? ',';
    const name = `${parties
      .slice(0, -1)
      .map((party) => party.name)
      .join(', ')} ${conjunction} ${parties[parties.length - 1]!.name}`;
    const party = this.book.find(name) ?? this.book.add(name, 'group', { number: 'plural', members: parties });
    return { party, how: 'several', confidence: 0.9 };
  }

  /** The person named in the phrase, wherever it stands: 'Labours talsmand Ole Hansen', 'formanden for X, Ole Hansen'. */
  private resolvePerson(place: Place, outer: readonly Mention[]): Finding | null {
    const names = outer.filter(
      (mention) => this.named.has(mention) && !this.isOwner(mention, place) && !this.isGoverned(mention, place),
    );
    const person =
      names.find((mention) => mention.entityKind === 'person' && mention.role !== undefined) ??
      names.find((mention) => this.named.get(mention)!.kind === 'person') ??
      names.find((mention) => mention.start === place.span.start) ??
      names[0];
    if (!person) return null;
    const head = outer[0];
    if (head && head !== person && head.kind !== 'name' && head.number === 'plural' && person.start > head.end)
      return null;
    return { party: this.named.get(person)!, how: 'name', confidence: 0.95 };
  }

  /** A name with a genitive ending inside the phrase says whose the head is. */
  private isOwner(mention: Mention, place: Place): boolean {
    return (
      mention.end < place.span.end - 2 &&
      /^(?:['’]s?|s['’]?)(?=\s|$)/.test(this.reading.text.slice(mention.end, mention.end + 3))
    );
  }

  /** Behind a preposition inside the phrase: 'a report from X'. */
  private isGoverned(mention: Mention, place: Place): boolean {
    const before = this.reading.text.slice(place.span.start, mention.start).trimEnd().toLowerCase();
    const words = before.split(/\s+/);
    const last = words[words.length - 1] ?? '';
    const previous = words[words.length - 2] ?? '';
    return (
      place.lexicon.prepositions.has(last) ||
      (place.lexicon.definite.has(last) && place.lexicon.prepositions.has(previous))
    );
  }

  private resolveHead(place: Place, outer: readonly Mention[]): Finding | null {
    const head = outer.find((mention) => mention.kind === 'description' || mention.kind === 'group');
    if (!head) return null;
    if (head.entityKind === 'document') {
      const author = this.authorOf(place, head, outer);
      if (author) return author;
    }
    const { text } = this.reading;
    const whole = text.slice(place.span.start, place.span.end).replace(/[\s,]+$/, '');
    const known = this.book.find(whole);
    if (known) return { party: known, how: 'description', confidence: 0.85 };
    if (head.definite || head.head !== '') {
      const found = head.definite ? this.resolveDescription(place, head) : null;
      if (found) return found;
    }
    return { party: this.introduce(whole, head), how: 'new', confidence: 0.7 };
  }

  /** A document speaks for whoever wrote it, where the text says who. */
  private authorOf(place: Place, head: Mention, outer: readonly Mention[]): Finding | null {
    const owner = head.affiliation === undefined ? undefined : this.book.find(head.affiliation);
    if (owner) return { party: owner, how: 'name', confidence: 0.7 };
    const { text } = this.reading;
    for (const mention of outer) {
      if (mention.start <= head.end || mention === head) continue;
      const tie = text.slice(head.end, mention.start).trim().toLowerCase().split(/\s+/);
      if (tie.length <= 2 && place.lexicon.authorPrepositions.has(tie[0] ?? '') && mention.entityKind !== 'document') {
        return this.ofMention(place, mention);
      }
    }
    return null;
  }

  /** A phrase without a word that is known stands for itself. */
  private describe(words: string): Finding | null {
    if (words === '') return null;
    const name = words.replace(/[\s,]+$/, '');
    const party = this.book.find(name) ?? this.introduce(name, null);
    return { party, how: 'new', confidence: 0.6 };
  }
}

/** Mentions that no other one holds. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const outer: Mention[] = [];
  for (const mention of mentions) {
    const last = outer[outer.length - 1];
    if (last && mention.end <= last.end && mention.start >= last.start) continue;
    outer.push(mention);
  }
  return outer;
}

function isRole(mention: Mention): boolean {
  return mention.kind === 'description' && mention.entityKind === 'person';
}

function pronounFits(pronoun: string): ((party: Party) => boolean) | null {
  switch (pronoun) {
    case 'masculine':
    case 'feminine':
      return (party) =>
        (party.kind === 'person' || party.kind === 'unknown') &&
        party.number === 'singular' &&
        (party.gender === 'unknown' || party.gender === pronoun);
    case 'thing':
      return (party) =>
        (party.kind === 'organisation' || party.kind === 'unknown' || party.kind === 'document') &&
        party.number === 'singular';
    case 'plural':
      return (party) => party.number === 'plural' || party.kind === 'group' || party.kind === 'organisation';
    case 'reflexive':
      return () => true;
    default:
      return null;
  }
}

function fitsDescription(party: Party, mention: Mention, lexicon: NameLexicon): boolean {
  if (party.number !== mention.number) return false;
  if (mention.gender !== 'unknown' && party.gender !== 'unknown' && mention.gender !== party.gender) return false;
  const sense = lookUpNoun(mention.head, lexicon);
  if (!sense) return true;
  const kind = kindOfNoun({ ...sense, number: mention.number });
  return (
    party.kind === kind ||
    party.kind === 'unknown' ||
    (kind === 'organisation' && party.kind === 'place' && sense.class === 'authority')
  );
}

/** The text has called the party by this noun, or by one that it is a part of (minister, udenrigsminister). */
function hasHead(party: Party, head: string, lexicon: NameLexicon): boolean {
  if (head === '') return false;
  for (const known of party.heads) {
    if (known === head) return true;
    if (lexicon.compounds && known !== '' && (known.endsWith(head) || head.endsWith(known))) return true;
  }
  return false;
}

/** Whether a party may be called so although the text has not said it: it has no noun yet, or one of the same class. */
function isOpen(party: Party, mention: Mention, lexicon: NameLexicon): boolean {
  const sense = lookUpNoun(mention.head, lexicon);
  if (!sense) return false;
  if (isPersonal(sense.class)) return party.heads.size === 0 || sense.class === 'man' || sense.class === 'woman';
  for (const head of party.heads) {
    const other = lookUpNoun(head, lexicon);
    if (other && other.class !== sense.class) return false;
  }
  return true;
}

/** 'the Russian government', 'det tyske ministerium': says more than its noun, and so names a party of its own. */
function isModified(mention: Mention, lexicon: NameLexicon): boolean {
  const words = mention.name.split(/\s+/).filter((word) => !lexicon.closed.has(word.toLowerCase()));
  return words.length > 1 || mention.affiliation !== undefined;
}
