import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import type { Attribution, Mention, Quotation, Reading, Span } from '../../model.ts';
import type { Party } from './EntityBook.ts';
import { fullestName } from './EntityBook.ts';
import { mayBePerson } from './fit.ts';
import { lowerBound } from './lowerBound.ts';
import type { Finding, Place } from './Finding.ts';
import type { SpeakerFinder } from './SpeakerFinder.ts';

/** What reading the article from its first to its last word finds. */
export interface Voices {
  /** By attribution. */
  readonly speakers: readonly (Finding | null)[];
  readonly addressed: readonly (Finding | null)[];
}

/** Something that is resolved where the text comes to it. */
interface Step {
  readonly start: number;
  readonly kind: 'speaker' | 'addressee' | 'mention';
  readonly index: number;
}

/** How many mentions before a relative pronoun may be what it stands for. */
const farthest = 40;

/** What may stand between a role and its name: 'direktør, civ.ing. Ole Hansen', 'the driver, a retired Ole Hansen'. */
const titleBetween = /^,?\s{1,3}(?:[\p{Ll}.]{2,20}\s){0,2}$/u;
const longestTitle = 40;
const endOfPhrase = /^(?:\s{0,2}[,.:;()"”»–-]|\s*$)/;

/** The last paragraph in which somebody may be spoken of before he is named. */
const lastOfOpening = 1;

const stepOrder = { speaker: 0, addressee: 1, mention: 2 };

/**
 * Reads an article in the order of its words: each source, addressee and mention is resolved with what has been read so far in mind,
 * so that 'he' and 'the company' mean what they mean to a reader.
 */
export class ReadThrough {
  private readonly speakers: (Finding | null)[];
  private readonly addressed: (Finding | null)[];
  private readonly quoted: readonly Span[];
  private firstOfSentence = -1;
  /** Who has spoken last in words of his own, and those words. */
  private voice: Party | null = null;
  private spokenIn: readonly Span[] = [];
  /** The names that stand in a row up to here: 'A, B'. */
  private row: readonly Mention[] = [];
  private readonly reading: Reading;
  private readonly mentions: readonly Mention[];
  private readonly attributions: readonly Attribution[];
  private readonly finder: SpeakerFinder;
  private readonly lexiconOf: (sentence: number) => NameLexicon;

  constructor(
    reading: Reading,
    quotations: readonly Quotation[],
    mentions: readonly Mention[],
    attributions: readonly Attribution[],
    finder: SpeakerFinder,
    lexiconOf: (sentence: number) => NameLexicon,
  ) {
    this.reading = reading;
    this.mentions = mentions;
    this.attributions = attributions;
    this.finder = finder;
    this.lexiconOf = lexiconOf;
    this.speakers = attributions.map(() => null);
    this.addressed = attributions.map(() => null);
    this.quoted = quotations
      .filter(({ kind, inside }) => kind === 'speech' && inside === null)
      .flatMap(({ parts }) => parts)
      .sort((a, b) => a.start - b.start);
  }

  read(): Voices {
    for (const { kind, index } of this.steps()) {
      if (kind === 'mention') this.meet(this.mentions[index]!);
      else if (kind === 'addressee') this.addressed[index] = this.addresseeOf(this.attributions[index]!.addressee!);
      else this.hear(index);
    }
    this.attributions.forEach((attribution, index) => {
      this.speakers[index] ??= this.hearAgain(attribution, index);
    });
    this.nameOpeners();
    return { speakers: this.speakers, addressed: this.addressed };
  }

  /** 'The head of the agency said …' where an article begins: the one who, named for the first time and without another role, speaks next. */
  private nameOpeners(): void {
    for (const [index, finding] of this.speakers.entries()) {
      if (finding?.how !== 'new' || !isUnnamedPerson(finding.party)) continue;
      const { sentence } = this.attributions[index]!;
      const paragraph = this.paragraphOf(sentence);
      if (paragraph > lastOfOpening) continue;
      const later = this.speakers.findIndex(
        (other, at) => at > index && other?.how === 'name' && this.mayName(other.party, finding.party, sentence),
      );
      const named = this.speakers[later]?.party;
      if (!named || this.paragraphOf(this.attributions[later]!.sentence) > paragraph + 2) continue;
      this.speakers.forEach((other, at) => {
        if (other?.party === finding.party) this.speakers[at] = { party: named, how: 'description', confidence: 0.5 };
      });
    }
  }

  private mayName(named: Party, unnamed: Party, sentence: number): boolean {
    if (!named.named || !mayBePerson(named) || named.heads.size > 0 || named.affiliation !== null) return false;
    if (named.gender !== 'unknown' && unnamed.gender !== 'unknown' && named.gender !== unnamed.gender) return false;
    const first = named.mentions.reduce((least, { start }) => Math.min(least, start), Infinity);
    return this.sentenceAt(first) > sentence && !this.isQuoted(first);
  }

  private steps(): readonly Step[] {
    const steps: Step[] = this.mentions.map(({ start }, index) => ({ start, kind: 'mention', index }));
    this.attributions.forEach(({ source, content, addressee }, index) => {
      steps.push({ start: (source[0] ?? content[0])?.start ?? 0, kind: 'speaker', index });
      if (addressee) steps.push({ start: addressee.start, kind: 'addressee', index });
    });
    return steps.sort((a, b) => a.start - b.start || stepOrder[a.kind] - stepOrder[b.kind] || a.index - b.index);
  }

  private meet(mention: Mention): void {
    const party = this.partyOf(mention);
    if (!party) return;
    party.mentions.push({ start: mention.start, end: mention.end });
    if (mention.entityKind === 'person') party.affiliation ??= this.ownerOf(mention, party);
    this.see(party, mention, mention.sentence);
    if (mention.kind === 'name' && party.kind !== 'place') this.meetRow(mention);
  }

  /** 'its lawyer', 'hendes pressechef': the name of whom they belong to. */
  private ownerOf(mention: Mention, party: Party): string | null {
    const { possessives } = this.lexiconOf(mention.sentence);
    const [word] = /^\p{L}+(?=\s)/u.exec(this.reading.text.slice(mention.start, mention.start + 20)) ?? [];
    if (word === undefined || !possessives.has(word.toLowerCase())) return null;
    const span = { start: mention.start, end: mention.start + word.length };
    const owner = this.finder.resolve(this.placeOf(span, mention.sentence), [], [])?.party;
    return owner?.named === true && owner !== party ? fullestName(owner) : null;
  }

  /** 'A, B og C' are also one party of several, for whom 'de' and 'forfatterne' may stand. */
  private meetRow(mention: Mention): void {
    const last = this.row[this.row.length - 1];
    if (last && mention.start < last.end) return;
    const place = this.placeOf(mention, mention.sentence);
    const goesOn =
      last?.sentence === mention.sentence &&
      mention.start > last.end + 1 &&
      this.finder.isNextInRow(place, last, mention);
    this.row = goesOn ? [...this.row, mention] : [mention];
    const several = goesOn ? this.finder.resolveSeveral(place, this.row) : null;
    if (several) this.see(several.party, this.row[0]!, mention.sentence);
  }

  /** A definite description that no known party fits brings in a new one. */
  private partyOf(mention: Mention): Party | null {
    const place = this.placeOf(mention, mention.sentence);
    if (mention.kind === 'name') return this.finder.resolveName(place, mention);
    if (mention.kind === 'pronoun') return this.finder.resolve(place, [], [])?.party ?? null;
    if (mention.kind !== 'description' || !mention.definite) return null;
    const found = this.finder.descriptions.meet(place, mention);
    if (found) return found;
    if (mention.entityKind === 'document') return null;
    return this.finder.introduce(
      mention.affiliation === undefined ? mention.name : this.finder.wordsOf(mention),
      mention,
    );
  }

  private hear(index: number): void {
    const attribution = this.attributions[index]!;
    const finding = this.speakerOf(attribution, index);
    if (!finding) return;
    this.speakers[index] = finding;
    finding.party.spoken++;
    if (attribution.form === 'direct') [this.voice, this.spokenIn] = [finding.party, attribution.content];
    const [source] = attribution.source;
    // who is quoted as speaking does not go on where the quotation ends
    if (!source || !this.isQuoted(source.start)) this.finder.discourse.speak(finding.party, attribution.sentence);
    if (source && finding.how !== 'name') {
      finding.party.mentions.push(source);
      this.see(finding.party, source, this.sentenceAt(source.start));
    }
  }

  private speakerOf(attribution: Attribution, index: number): Finding | null {
    const { source, continues, content } = attribution;
    if (source.length > 0) {
      return this.resolveSpan({ start: source[0]!.start, end: source[source.length - 1]!.end });
    }
    if (continues !== null && continues < index) {
      const before = this.speakers[continues] ?? null;
      return this.newcomer(attribution, before) ?? before;
    }
    if (!isSilent(attribution)) return this.agentOf(attribution) ?? this.hostOf(attribution);
    const named = this.namedIn(attribution);
    return this.finder.resolveSilence(this.placeOf(content[0]!, attribution.sentence), named);
  }

  /** What only the text behind it tells: who says 'I' inside a quotation, who opened the article with one. */
  private hearAgain(attribution: Attribution, index: number): Finding | null {
    const { continues, source } = attribution;
    if (continues !== null && !this.isWithin(continues, attribution)) return this.speakers[continues] ?? null;
    const [own] = source;
    if (own) {
      const pronoun = this.lexiconOf(attribution.sentence).pronouns.get(this.finder.wordsOf(own).toLowerCase());
      return pronoun === 'speaker' || pronoun === 'speakers' ? this.speakerAround(own) : null;
    }
    if (!isSilent(attribution)) return null;
    const next = this.speakers
      .slice(index + 1, index + 4)
      .find((finding, at) => finding !== null && !this.isWithin(index + 1 + at, attribution));
    return next ? { ...next, how: 'pronoun', confidence: 0.4 } : null;
  }

  private isWithin(index: number, { content }: Attribution): boolean {
    const [own] = this.attributions[index]!.content;
    return own !== undefined && content.some(({ start, end }) => start <= own.start && end >= own.end);
  }

  private speakerAround(span: Span): Finding | null {
    const around = this.attributions.findIndex(({ content }) =>
      content.some(({ start, end }) => start <= span.start && end >= span.end),
    );
    const finding = this.speakers[around];
    return finding ? { ...finding, how: 'pronoun' } : null;
  }

  /** Words that stand for nobody known are no party: 'the suspicion' is called a lie, but nobody is. */
  private addresseeOf(span: Span): Finding | null {
    const finding = this.resolveSpan(span);
    const { kind } = finding?.party ?? {};
    return finding?.how === 'new' && (kind === 'unknown' || kind === 'document') ? null : finding;
  }

  private resolveSpan(span: Span): Finding | null {
    const sentence = this.sentenceAt(span.start);
    const { start } = this.reading.sentences[sentence] ?? span;
    const from = this.firstInside(span);
    const inside = this.mentions.slice(from, lowerBound(this.mentions, span.end));
    const before = this.mentions.slice(Math.max(lowerBound(this.mentions, start), from - farthest), from);
    const place = this.placeOf(span, sentence);
    const beside = this.nameBeside(span, inside, before);
    const party = beside && this.finder.resolveName(place, beside);
    return party?.kind === 'person'
      ? { party, how: 'name', confidence: 0.9 }
      : this.finder.resolve(place, inside, before);
  }

  /** The name that a source leaves out: 'the one in charge, [Ole Hansen]', '[Ole Hansen], bottling manager at the brewery,'. */
  private nameBeside(
    { start, end }: Span,
    [role, ...others]: readonly Mention[],
    before: readonly Mention[],
  ): Mention | null {
    if (role?.kind !== 'description') return null;
    const { prepositions } = this.lexiconOf(role.sentence);
    const oneOf = this.finder.wordsOf({ start, end: role.start }).trim().toLowerCase().split(' ');
    const one = role.number === 'singular' ? role.entityKind === 'person' : prepositions.has(oneOf[oneOf.length - 1]!);
    if (!one) return null;
    if (others.some(({ kind, start: at }) => kind === 'name' && at === role.start)) return null;
    const { text } = this.reading;
    const next = this.mentions[lowerBound(this.mentions, end)];
    if (next?.kind === 'name' && next.start - end < longestTitle) {
      const gap = text.slice(end, next.start);
      if (titleBetween.test(gap) && endOfPhrase.test(text.slice(next.end, next.end + 3))) return next;
    }
    const previous = before.findLast(({ kind, end: at }) => kind === 'name' && at <= start);
    if (!previous || start - previous.end > longestTitle) return null;
    const gap = text.slice(previous.end, start);
    return /^,\s$/.test(gap) && !role.definite ? previous : null;
  }

  /** Whom the sentence before a quotation opens with, if that is somebody else than who spoke before, and says nothing of them: they speak now. */
  private newcomer(attribution: Attribution, before: Finding | null): Finding | null {
    const start = attribution.content[0]?.start ?? 0;
    const gap = /\s{0,9}$/.exec(this.reading.text.slice(Math.max(0, start - 9), start))![0].length;
    const end = start - gap - 1;
    if (end < 0 || this.isQuoted(end) || this.reading.text.charAt(end) === '?') return null;
    const sentence = this.sentenceAt(end);
    const opener = this.finder.discourse.openerOf(sentence);
    if (!opener || !mayBePerson(opener) || this.namedIn(attribution).has(opener)) return null;
    if (before && this.finder.discourse.speaksOf(before.party, sentence)) return null;
    return { party: opener, how: 'pronoun', confidence: 0.5 };
  }

  /** Who is called by a name in what is said, and so does not say it. */
  private namedIn({ content }: Attribution): ReadonlySet<Party> {
    return new Set(
      content.flatMap(({ start, end }) =>
        this.mentions
          .slice(lowerBound(this.mentions, start), lowerBound(this.mentions, end))
          .flatMap((mention) => (mention.kind === 'name' ? (this.finder.partyOf(mention) ?? []) : [])),
      ),
    );
  }

  /** '"…", it was said late yesterday by Ole Hansen', '"…", lød det tørt fra Ole Hansen'. */
  private agentOf({ cue, content, ownVoice, sentence }: Attribution): Finding | null {
    const [first] = cue;
    const last = cue[cue.length - 1];
    if (!first || !last || ownVoice) return null;
    const next = this.mentions[lowerBound(this.mentions, last.end)];
    const said = content[0] !== undefined && content[0].end <= first.start;
    if (!said || next?.sentence !== sentence || next.start - last.end > longestTitle) return null;
    const tie = /^(?:\s\p{L}+){0,3}\s(\p{L}+)\s$/u.exec(this.reading.text.slice(last.end, next.start))?.[1];
    return tie !== undefined && this.lexiconOf(sentence).authorPrepositions.has(tie.toLowerCase())
      ? this.resolveSpan(next)
      : null;
  }

  /** 'At the ministry, it is said that …': the house with which the sentence opens. */
  private hostOf({ cue, ownVoice, sentence }: Attribution): Finding | null {
    const [first] = cue;
    const last = cue[cue.length - 1];
    if (!first || !last || ownVoice) return null;
    const { pronouns } = this.lexiconOf(sentence);
    const { start, end } = this.reading.sentences[sentence]!;
    const words = (from: number, to: number): readonly string[] =>
      this.finder
        .wordsOf({ start: from, end: Math.max(from, to) })
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const inside = words(first.start, last.end);
    const around = [
      words(start, first.start).at(-1),
      inside[0],
      inside.at(-1),
      words(last.end, Math.min(end, last.end + 20))[0],
    ];
    if (!around.some((word) => word !== undefined && pronouns.get(word) === 'thing')) return null;
    const from = lowerBound(this.mentions, first.start);
    const before = this.mentions.slice(Math.max(lowerBound(this.mentions, start), from - farthest), from);
    return this.finder.resolveHost(this.placeOf(first, sentence), before);
  }

  /** The first mention in a span, or the one of a name that a span cuts in two. */
  private firstInside(span: Span): number {
    const from = lowerBound(this.mentions, span.start);
    for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
      const { kind, end } = this.mentions[at]!;
      if (kind === 'name' && end >= span.end) return at;
    }
    return from;
  }

  private see(party: Party, span: Span, sentence: number): void {
    const quoted = this.isQuoted(span.start);
    const oblique = this.isOblique(span, this.lexiconOf(sentence));
    const first = !quoted && !oblique && this.firstOfSentence !== sentence;
    if (first) this.firstOfSentence = sentence;
    this.finder.discourse.see({
      party,
      sentence,
      paragraph: this.paragraphOf(sentence),
      quoted,
      first,
      topic: first && this.reading.paragraphs[this.paragraphOf(sentence)]?.firstSentence === sentence,
      oblique,
    });
  }

  /** Behind a preposition or in the genitive, so no subject. */
  private isOblique({ start, end }: Span, { prepositions }: NameLexicon): boolean {
    const { text } = this.reading;
    const before = /(\p{L}{1,20})\s{1,9}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
    return prepositions.has(before.toLowerCase()) || /^(?:['’]s?|s['’]?)(?=\s|$)/.test(text.slice(end, end + 3));
  }

  private placeOf(span: Span, sentence: number): Place {
    const quoted = this.isQuoted(span.start);
    const own = quoted && this.spokenIn.some(({ start, end }) => start <= span.start && end >= span.end);
    return {
      span,
      sentence,
      paragraph: this.paragraphOf(sentence),
      lexicon: this.lexiconOf(sentence),
      quoted,
      voice: own ? this.voice : null,
    };
  }

  private paragraphOf(sentence: number): number {
    return this.reading.sentences[sentence]?.paragraph ?? 0;
  }

  private sentenceAt(offset: number): number {
    return Math.max(0, lowerBound(this.reading.sentences, offset + 1) - 1);
  }

  private isQuoted(offset: number): boolean {
    const at = lowerBound(this.quoted, offset + 1) - 1;
    return at >= 0 && this.quoted[at]!.end > offset;
  }
}

function isUnnamedPerson({ named, kind, number, members }: Party): boolean {
  return !named && kind === 'person' && number === 'singular' && members.length === 0;
}

/** A quotation that no cue announces and whose speaker the text expects the reader to know. */
function isSilent({ ownVoice, cue, form, source, content }: Attribution): boolean {
  return !ownVoice && cue.length === 0 && source.length === 0 && form === 'direct' && content.length > 0;
}
