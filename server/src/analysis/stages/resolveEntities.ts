import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { NameLexicon } from '../linguistics/nameLexicon.ts';
import { compileNames } from '../linguistics/nameLexicon.ts';
import type { Attribution, Entity, Evidence, Mention, Quotation, Reading, Span, SpokenAttribution } from '../model.ts';
import { clusterNames } from './entities/clusterNames.ts';
import { EntityBook, fullestName } from './entities/EntityBook.ts';
import type { Party } from './entities/EntityBook.ts';
import type { Finding, Place } from './entities/SpeakerFinder.ts';
import { SpeakerFinder } from './entities/SpeakerFinder.ts';

/** Groups mentions into entities and finds each attribution's speaker. */
export function resolveEntities(
  reading: Reading,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  packs: LanguagePacks,
): { entities: readonly Entity[]; spoken: readonly SpokenAttribution[] } {
  const lexicons = [...packs.values()].map(compileNames);
  if (lexicons.length === 0) return { entities: [], spoken: attributions.map(unspoken) };
  const book = new EntityBook();
  const named = clusterNames(reading.text, mentions, book, lexicons);
  const finder = new SpeakerFinder(reading, book, named);
  const quoted = insideQuotations(quotations);
  const lexiconOf = (sentence: number) => {
    const pack = packs.get(reading.sentences[sentence]?.language ?? '') ?? packs.get(reading.language);
    return pack ? compileNames(pack) : lexicons[0]!;
  };
  const placeOf = (span: Span, sentence: number): Place => ({
    span,
    sentence,
    paragraph: reading.sentences[sentence]?.paragraph ?? 0,
    lexicon: lexiconOf(sentence),
  });

  const speakers: (Finding | null)[] = attributions.map(() => null);
  const addressed: (Party | null)[] = attributions.map(() => null);
  const wanted = new Set<Party>();
  let firstOfSentence = -1;
  const see = (party: Party, span: Span, sentence: number) => {
    const isQuoted = quoted(span.start);
    const first = !isQuoted && firstOfSentence !== sentence;
    if (first) firstOfSentence = sentence;
    finder.discourse.see({
      party,
      sentence,
      paragraph: reading.sentences[sentence]?.paragraph ?? 0,
      quoted: isQuoted,
      first,
    });
  };

  const bySource = attributions
    .map((attribution, index) => ({ index, start: (attribution.source[0] ?? attribution.content[0])?.start ?? 0 }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  let next = 0;
  let cursor = 0;
  const speakUpTo = (limit: number) => {
    while (next < bySource.length && bySource[next]!.start < limit) {
      const { index } = bySource[next++]!;
      const attribution = attributions[index]!;
      const finding = speakerOf(attribution, index);
      speakers[index] = finding;
      if (!finding) continue;
      wanted.add(finding.party);
      finding.party.spoken++;
      finder.discourse.speak(finding.party, attribution.sentence);
      const source = attribution.source[0];
      if (source && finding.how !== 'name') {
        finding.party.mentions.push(source);
        see(finding.party, source, sentenceAt(source, attribution.sentence));
      }
    }
  };
  const speakerOf = (attribution: Attribution, index: number): Finding | null => {
    const source = attribution.source[0];
    if (source) {
      const whole = { start: source.start, end: attribution.source[attribution.source.length - 1]!.end };
      const sentence = sentenceAt(source, attribution.sentence);
      return finder.resolve(placeOf(whole, sentence), within(whole), ofSentence(sentence));
    }
    if (attribution.continues !== null && attribution.continues < index) return speakers[attribution.continues] ?? null;
    if (attribution.ownVoice || attribution.cue.length > 0 || attribution.form !== 'direct') return null;
    return finder.resolveSilence(placeOf(attribution.content[0] ?? { start: 0, end: 0 }, attribution.sentence));
  };
  const sentenceAt = (span: Span, guess: number): number => {
    let at = guess;
    const { sentences } = reading;
    while (at > 0 && (sentences[at]?.start ?? 0) > span.start) at--;
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= span.start) at++;
    return at;
  };
  const within = (span: Span): readonly Mention[] => {
    const found: Mention[] = [];
    for (let at = lowerBound(mentions, span.start); at < mentions.length && mentions[at]!.start < span.end; at++) {
      found.push(mentions[at]!);
    }
    return found;
  };
  const ofSentence = (sentence: number): readonly Mention[] => {
    const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 };
    return mentions.slice(lowerBound(mentions, start), lowerBound(mentions, end));
  };

  for (; cursor < mentions.length; cursor++) {
    const mention = mentions[cursor]!;
    speakUpTo(mention.start);
    const party = partyOf(finder, mention, placeOf(mention, mention.sentence));
    if (!party) continue;
    party.mentions.push({ start: mention.start, end: mention.end });
    see(party, mention, mention.sentence);
  }
  speakUpTo(Infinity);

  attributions.forEach((attribution, index) => {
    const { addressee } = attribution;
    if (!addressee) return;
    const sentence = sentenceAt(addressee, attribution.sentence);
    const finding = finder.resolve(placeOf(addressee, sentence), within(addressee), ofSentence(sentence));
    addressed[index] = finding?.party ?? null;
    if (finding) wanted.add(finding.party);
  });
  for (const party of [...wanted]) for (const member of party.members) wanted.add(member);

  const { entities, idOf } = book.close(wanted);
  const spoken = attributions.map((attribution, index): SpokenAttribution => {
    const finding = speakers[index] ?? null;
    const target = addressed[index] ?? null;
    return {
      ...attribution,
      speaker: finding ? (idOf.get(finding.party) ?? null) : null,
      addressed: target ? (idOf.get(target) ?? null) : null,
      anonymous: isAnonymous(attribution, reading, lexiconOf(attribution.sentence)),
      why: [...attribution.why, ...evidenceOf(attribution, finding, reading)],
      confidence: finding ? attribution.confidence * (0.6 + 0.4 * finding.confidence) : attribution.confidence,
    };
  });
  return { entities, spoken };
}

function unspoken(attribution: Attribution): SpokenAttribution {
  return { ...attribution, speaker: null, addressed: null, anonymous: false };
}

/** The party of a name or of a definite description in the running text; a description that says more than its noun may bring in a new one. */
function partyOf(finder: SpeakerFinder, mention: Mention, place: Place): Party | null {
  if (mention.kind === 'name') return finder.resolveName(place, mention);
  if (mention.kind === 'pronoun') return finder.resolve(place, [], [])?.party ?? null;
  if (mention.kind !== 'description' || !mention.definite) return null;
  const found = finder.resolveDescription(place, mention);
  if (found) return found.party;
  return mention.entityKind === 'document'
    ? null
    : finder.introduce(mention.affiliation === undefined ? mention.name : finder.wordsOf(mention), mention);
}

function insideQuotations(quotations: readonly Quotation[]): (offset: number) => boolean {
  const parts = quotations
    .filter(({ kind, inside }) => kind === 'speech' && inside === null)
    .flatMap((quotation) => quotation.parts)
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const at = lowerBound(parts, offset + 1) - 1;
    return at >= 0 && parts[at]!.end > offset;
  };
}

/** Index of the first span that starts at or behind an offset. */
function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAnonymous(attribution: Attribution, reading: Reading, lexicon: NameLexicon): boolean {
  return attribution.source.some(({ start, end }) =>
    reading.text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => lexicon.anonymity.has(word)),
  );
}

function evidenceOf(attribution: Attribution, finding: Finding | null, reading: Reading): readonly Evidence[] {
  if (!finding) return [];
  const source = attribution.source[0];
  const name = fullestName(finding.party);
  if (!source)
    return [{ code: attribution.continues === null ? 'speaker.silent' : 'speaker.continues', args: { name } }];
  const words = reading.text.slice(source.start, source.end);
  if (words === name || finding.how === 'new' || finding.how === 'several') return [];
  return [
    {
      code:
        finding.how === 'pronoun'
          ? 'speaker.pronoun'
          : finding.how === 'description'
            ? 'speaker.description'
            : 'speaker.name',
      args: { words, name },
    },
  ];
}
