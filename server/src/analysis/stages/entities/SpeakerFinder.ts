import type { PronounClass } from '../../languages/nameData.ts';
import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import type { Mention, Reading, Span } from '../../model.ts';
import type { NamedParties } from './clusterNames.ts';
import { learn } from './clusterNames.ts';
import { DescriptionFinder } from './DescriptionFinder.ts';
import type { Choice } from './Discourse.ts';
import { Discourse } from './Discourse.ts';
import type { EntityBook, Party } from './EntityBook.ts';
import { fullestName } from './EntityBook.ts';
import type { Finding, Place } from './Finding.ts';
import { weighPerson, weighPronoun } from './fit.ts';
import { lowerBound } from './lowerBound.ts';
import { wordsOf } from './wordsOf.ts';

const farBack = 12;
const nextDoor = 2;
const fewParties = 20;
const longestPhrase = 80;
const longestGap = 30;

/** Resolves references one after the other in the order of the text. */
export class SpeakerFinder {
  readonly discourse = new Discourse();
  readonly descriptions: DescriptionFinder;
  private readonly reading: Reading;
  private readonly book: EntityBook;
  private readonly names: NamedParties;
  private readonly people: readonly Mention[];

  constructor(reading: Reading, book: EntityBook, names: NamedParties, lexiconOf: (sentence: number) => NameLexicon) {
    this.reading = reading;
    this.book = book;
    this.names = names;
    this.descriptions = new DescriptionFinder(reading, book, this.discourse, names, lexiconOf);
    this.people = [...names.partyOf]
      .flatMap(([mention, party]) => (party.kind === 'person' ? [mention] : []))
      .sort((a, b) => a.start - b.start);
  }

  /** The party of a noun phrase. `inside` are the mentions that begin in it, `before` those of its sentence, in the order of the text. */
  resolve(place: Place, inside: readonly Mention[], before: readonly Mention[]): Finding | null {
    const words = this.reading.text.slice(place.span.start, place.span.end).replace(/\s+/g, ' ').trim();
    const pronoun = /^\p{Lu}{2,}$/u.test(words) ? undefined : place.lexicon.pronouns.get(words.toLowerCase());
    if (pronoun === 'relative') return this.resolveRelative(place, before);
    if (pronoun === 'nobody' && place.lexicon.impersonal.has(words.toLowerCase()))
      return this.resolveHost(place, before);
    if (pronoun) return this.resolvePronoun(place, pronoun);
    const outer = outermost(inside);
    if (isCount(words, place.lexicon)) return this.descriptions.resolveTogether(place) ?? this.describe(words);
    return (
      this.resolveSeveral(place, outer) ??
      this.resolvePerson(place, outer) ??
      this.resolveHead(place, outer, inside) ??
      this.describe(words)
    );
  }

  /** The party of a name; a short name that fits several goes to the one most on the reader's mind. */
  resolveName(place: Place, mention: Mention): Party | null {
    const party = this.names.partyOf.get(mention);
    if (party) return party;
    const candidates = this.names.open.get(mention);
    if (!candidates) return null;
    const weigh = (other: Party) => (candidates.includes(other) ? Math.min(4, 2 * other.spoken) : null);
    const choice = this.discourse.best(place, farBack * 3, weigh);
    const chosen = choice?.party ?? candidates[0]!;
    learn(chosen, mention);
    this.names.partyOf.set(mention, chosen);
    return chosen;
  }

  /** The party of a name, where it is settled. */
  partyOf(mention: Mention): Party | undefined {
    return this.names.partyOf.get(mention);
  }

  /** A new party for words that no known one fits. */
  introduce(name: string, mention: Mention | null): Party {
    const party = this.book.add(name, mention?.entityKind ?? 'unknown', {
      gender: mention?.gender ?? 'unknown',
      number: mention?.number ?? 'singular',
    });
    if (mention) {
      for (const head of mention.heads) party.heads.add(head);
      party.affiliation = mention.affiliation ?? null;
      party.definite = mention.definite;
    }
    return party;
  }

  /** Who goes on speaking where the text names nobody: the person it spoke of last. */
  resolveSilence(place: Place, others: ReadonlySet<Party>): Finding | null {
    const last = this.discourse.speakerBefore(place.sentence, nextDoor);
    const choice = this.discourse.best(place, farBack, (party) => {
      if (others.has(party)) return null;
      if (party === last) return 0;
      return party.kind === 'person' || party.spoken > 0 ? weighPerson(party, 'unknown') : null;
    });
    return choice && { party: choice.party, how: 'pronoun', confidence: choice.lead > 1 ? 0.6 : 0.4 };
  }

  /** The first person that the text names further on, for a pronoun that comes before its name. */
  private ahead(place: Place, gender: Mention['gender']): Choice | null {
    const from = lowerBound(this.people, place.span.start);
    for (const mention of this.people.slice(from, from + fewParties)) {
      const party = this.names.partyOf.get(mention)!;
      if (weighPerson(party, gender) !== null) return { party, lead: 0, score: 0 };
    }
    return null;
  }

  /** The words of a span, blanks made one. */
  wordsOf(span: Span): string {
    return wordsOf(this.reading.text, span);
  }

  private resolvePronoun(place: Place, pronoun: PronounClass): Finding | null {
    const fits = weighPronoun(pronoun);
    if (!fits) return null;
    const weigh = (party: Party): number | null => (party === place.voice ? null : fits(party));
    const gender = pronoun === 'masculine' || pronoun === 'feminine' ? pronoun : 'unknown';
    const choice =
      this.discourse.best(place, farBack, weigh) ?? (gender === 'unknown' ? null : this.ahead(place, gender));
    if (!choice) return null;
    if (gender !== 'unknown' && choice.party.gender === 'unknown' && choice.lead >= 1) choice.party.gender = gender;
    return { party: choice.party, how: 'pronoun', confidence: choice.lead > 1 ? 0.75 : 0.5 };
  }

  /** 'who', 'der': the noun phrase that ends nearest before it; with words of their own between, those name themselves. */
  private resolveRelative(place: Place, before: readonly Mention[]): Finding | null {
    let nearest: Mention | null = null;
    for (const mention of before) {
      if (mention.end > place.span.start || mention.kind === 'pronoun') continue;
      if (!nearest || mention.end > nearest.end) nearest = mention;
    }
    const antecedent = this.phraseBefore(place);
    if (antecedent && (!nearest || nearest.end < antecedent.start)) return this.describe(this.wordsOf(antecedent));
    return nearest && this.ofMention(place, nearest);
  }

  /** 'I ministeriet siger man', 'Politiet leder, og man beder': the house that the sentence opens with. */
  resolveHost(place: Place, before: readonly Mention[]): Finding | null {
    const host = before.find(({ kind, end }) => kind !== 'pronoun' && end <= place.span.start);
    if (!host) return null;
    const { start } = this.reading.sentences[place.sentence] ?? host;
    const words =
      this.wordsOf({ start, end: host.start })
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const [preposition, ...others] = words.filter((word) => !place.lexicon.definite.has(word));
    if (others.length > 0 || (preposition !== undefined && !place.lexicon.hostPrepositions.has(preposition)))
      return null;
    const found = this.ofMention(place, host);
    return found && isHouse(found.party) ? { ...found, how: 'pronoun', confidence: 0.6 } : null;
  }

  /** The words from the last article before the place to the place: 'the partisans, who'. */
  private phraseBefore(place: Place): Span | null {
    const { start: floor } = this.reading.sentences[place.sentence] ?? place.span;
    const text = this.reading.text.slice(Math.max(floor, place.span.start - longestPhrase), place.span.start);
    const phrase = /(?<![\p{L}\p{N}])([\p{L}]+)((?: [\p{L}\p{N}-]+){1,3}),? $/u.exec(text);
    if (!phrase) return null;
    const words = `${phrase[1]!}${phrase[2]!}`.split(' ');
    const from = words.findLastIndex((word) => place.lexicon.definite.has(word.toLowerCase()));
    if (from < 0 || from === words.length - 1) return null;
    const length = words.slice(from).join(' ').length;
    const end = place.span.start - text.length + phrase.index + words.join(' ').length;
    return { start: end - length, end };
  }

  private ofMention(place: Place, mention: Mention): Finding | null {
    const party = this.resolveName(place, mention);
    if (party) return { party, how: 'name', confidence: 0.9 };
    const found = mention.definite ? this.descriptions.resolve(place, mention) : null;
    if (found) return found;
    const name = this.wordsOf(mention);
    return { party: this.book.find(name) ?? this.introduce(name, mention), how: 'new', confidence: 0.7 };
  }

  /** 'A, B og C': one party of several. */
  resolveSeveral(place: Place, outer: readonly Mention[]): Finding | null {
    const members = outer.filter((mention) => mention.kind !== 'pronoun');
    const last = members[members.length - 1];
    if (!last || members.length < 2 || !this.isListed(place, members)) return null;
    const names = members.filter((mention) => mention.kind === 'name');
    // 'the former mayor and senator' is one person
    if (members.every(isRole) && members[0]!.definite && members.slice(1).every(({ definite }) => !definite))
      return null;
    if (names.length === 0) return this.describe(this.wordsOf(place.span));
    // 'instruktøren og forfatteren Ole Hansen' is one person
    if (names.length === 1 && names[0] === last && members.slice(0, -1).every(isRole) && last.role !== undefined)
      return null;
    const parties = members.flatMap((mention) => this.ofMention(place, mention)?.party ?? []);
    if (new Set(parties).size < 2) return null;
    const between = this.wordsOf({ start: members[members.length - 2]!.end, end: last.start });
    const conjunction = /(\p{L}{1,40}|&)\s{0,9}(?:\p{L}{1,40}\s{0,9})?$/u.exec(between)?.[1] ?? ',';
    const name = `${parties
      .slice(0, -1)
      .map(fullestName)
      .join(', ')} ${conjunction} ${fullestName(parties[parties.length - 1]!)}`;
    let party = this.book.find(name);
    if (!party) {
      party = this.book.add(name, 'group', { number: 'plural', members: parties });
      for (const member of parties) for (const head of member.heads) party.heads.add(head);
    }
    return { party, how: 'several', confidence: 0.9 };
  }

  /** Whether nothing but commas and a conjunction stands between the mentions. */
  private isListed(place: Place, members: readonly Mention[]): boolean {
    let joined = false;
    for (const [at, mention] of members.entries()) {
      const before = members[at - 1];
      if (!before) continue;
      if (!this.isNextInRow(place, before, mention)) return false;
      joined ||= this.wordsBetween(place, before, mention).length > 0;
    }
    return joined;
  }

  /** Whether nothing but a comma or a conjunction stands between two mentions. */
  isNextInRow(place: Place, before: Mention, mention: Mention): boolean {
    return (
      mention.start - before.end <= longestGap &&
      this.wordsBetween(place, before, mention).every((word) => place.lexicon.conjunctions.has(word))
    );
  }

  private wordsBetween(place: Place, before: Mention, mention: Mention): readonly string[] {
    const gap = this.wordsOf({ start: before.end, end: mention.start }).toLowerCase().replaceAll(',', ' ');
    return gap.split(' ').filter((word) => word !== '' && !place.lexicon.definite.has(word));
  }

  /** The person named in the phrase, wherever it stands: 'Labours talsmand Ole Hansen', 'formanden for X, Ole Hansen'. */
  private resolvePerson(place: Place, outer: readonly Mention[]): Finding | null {
    const names = outer.filter(
      (mention) => mention.kind === 'name' && !this.isOwner(mention, place) && !this.isGoverned(mention, place),
    );
    const person =
      names.find((mention) => mention.entityKind === 'person' && mention.role !== undefined) ??
      names.find((mention) => this.names.partyOf.get(mention)?.kind === 'person') ??
      names.find((mention) => mention.start === place.span.start) ??
      names[0];
    if (!person) return null;
    const head = outer[0];
    const describedFirst =
      head && head !== person && head.kind !== 'name' && person.start > head.end && !this.isOwner(head, place);
    if (describedFirst && (head.number === 'plural' || head.entityKind === 'document')) return null;
    const party = this.resolveName(place, person);
    return party && { party, how: 'name', confidence: 0.95 };
  }

  /** A name with a genitive ending inside the phrase says whose the head is. */
  private isOwner(mention: Mention, place: Place): boolean {
    const behind = this.reading.text.slice(mention.end, mention.end + 3);
    return mention.end < place.span.end - 2 && /^(?:['’]s?|s['’]?)(?=\s|$)/.test(behind);
  }

  /** Behind a preposition inside the phrase: 'a report from X'. */
  private isGoverned(mention: Mention, place: Place): boolean {
    const words = this.wordsOf({ start: place.span.start, end: mention.start }).trimEnd().toLowerCase().split(' ');
    const last = words[words.length - 1] ?? '';
    const previous = words[words.length - 2] ?? '';
    return (
      place.lexicon.prepositions.has(last) ||
      (place.lexicon.definite.has(last) && place.lexicon.prepositions.has(previous))
    );
  }

  private resolveHead(place: Place, outer: readonly Mention[], inside: readonly Mention[]): Finding | null {
    const head = outer.find((mention) => mention.kind === 'description' || mention.kind === 'group');
    if (!head) return null;
    const leader = place.lexicon.staffNouns.has(head.head) ? this.leaderOf(place, head) : null;
    if (leader) return leader;
    const author = head.entityKind === 'document' ? this.authorOf(place, head, inside) : null;
    if (author) return author;
    const whole = this.withoutEnding(place.span, head);
    const known = this.book.find(whole);
    if (known?.named) return { party: known, how: 'description', confidence: 0.85 };
    const found =
      head.definite || known ? this.descriptions.resolve(place, head) : this.descriptions.resolveNew(place, head);
    if (found) return found;
    return { party: known ?? this.introduce(whole, head), how: 'new', confidence: 0.7 };
  }

  /** "Whitlow's campaign", 'hendes stab': the person that it works for, and speaks for. */
  private leaderOf(place: Place, head: Mention): Finding | null {
    const pronoun = place.lexicon.pronouns.get(/^\S*/.exec(head.name.toLowerCase())![0]);
    if (pronoun === 'masculine' || pronoun === 'feminine') return this.resolvePronoun(place, pronoun);
    const owner = head.affiliation === undefined ? undefined : this.book.find(head.affiliation);
    return owner?.kind === 'person' ? { party: owner, how: 'name', confidence: 0.8 } : null;
  }

  /** The words of a phrase without the genitive ending of its head. */
  private withoutEnding(span: Span, head: Mention): string {
    const tail = this.reading.text.slice(head.end, span.end);
    const end = /^['’]?s?$/.test(tail) ? head.end : span.end;
    return this.wordsOf({ start: span.start, end }).replace(/[\s,]{1,99}$/, '');
  }

  /** A document speaks for whoever wrote it, where the text says who. */
  private authorOf(place: Place, head: Mention, inside: readonly Mention[]): Finding | null {
    const owner = head.affiliation === undefined ? undefined : this.book.find(head.affiliation);
    if (owner) return { party: owner, how: 'name', confidence: 0.7 };
    // 'ministeriets opgørelse'
    const possessor = inside.find(({ start, end }) => start === head.start && end < head.end);
    if (possessor && head.affiliation !== undefined) return this.ofMention(place, possessor);
    for (const mention of outermost(inside)) {
      if (mention.start <= head.end || mention === head || mention.entityKind === 'document') continue;
      const tie = this.wordsOf({ start: head.end, end: mention.start }).trim().toLowerCase().split(' ');
      if (tie.length <= 2 && place.lexicon.authorPrepositions.has(tie[0] ?? '')) return this.ofMention(place, mention);
    }
    return null;
  }

  /** A phrase without a word that is known stands for itself. */
  private describe(words: string): Finding | null {
    const name = words.replace(/[\s,]{1,99}$/, '').replace(/['’]s$/, '');
    if (name === '') return null;
    return { party: this.book.find(name) ?? this.introduce(name, null), how: 'new', confidence: 0.6 };
  }
}

/** Mentions that no other one holds. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const outer: Mention[] = [];
  for (const mention of mentions) {
    const last = outer[outer.length - 1];
    if (!last || mention.start >= last.end) outer.push(mention);
  }
  return outer;
}

function isRole(mention: Mention): boolean {
  return mention.kind === 'description' && mention.entityKind === 'person' && mention.number === 'singular';
}

function isHouse({ kind }: Party): boolean {
  return kind === 'organisation' || kind === 'group' || kind === 'unknown';
}

/** 'de to', 'the three': so many, and no noun. */
function isCount(words: string, lexicon: NameLexicon): boolean {
  const [article, count, ...more] = words.toLowerCase().split(' ');
  return more.length === 0 && lexicon.definite.has(article!) && lexicon.counts.has(count ?? '');
}
