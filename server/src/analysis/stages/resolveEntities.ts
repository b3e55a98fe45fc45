import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { NameLexicon } from '../linguistics/nameLexicon.ts';
import { compileNames } from '../linguistics/nameLexicon.ts';
import type { Attribution, Entity, Evidence, Mention, Quotation, Reading, SpokenAttribution } from '../model.ts';
import type { SpeakersFile } from '../SpeakersFile.ts';
import { clusterNames } from './entities/clusterNames.ts';
import { EntityBook, fullestName } from './entities/EntityBook.ts';
import { enterKnown } from './entities/enterKnown.ts';
import { ReadThrough } from './entities/ReadThrough.ts';
import type { Finding } from './entities/Finding.ts';
import { SpeakerFinder } from './entities/SpeakerFinder.ts';

/**
 * Groups mentions into entities and finds each attribution's speaker. Names are grouped first, over the whole article; then the
 * article is read through once, and pronouns and descriptions go to who is on the reader's mind.
 */
export function resolveEntities(
  reading: Reading,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  packs: LanguagePacks,
  speakersFile: SpeakersFile | null = null,
): { entities: readonly Entity[]; spoken: readonly SpokenAttribution[] } {
  const lexicons = [...packs.values()].map(compileNames);
  const [anyLexicon] = lexicons;
  if (!anyLexicon)
    return { entities: [], spoken: attributions.map((attribution) => spoken(attribution, null, null, false)) };
  const lexiconOf = (sentence: number) => {
    const pack = packs.get(reading.sentences[sentence]?.language ?? '') ?? packs.get(reading.language);
    return pack ? compileNames(pack) : anyLexicon;
  };
  const book = new EntityBook();
  if (speakersFile) enterKnown(reading.text, speakersFile, book);
  const names = clusterNames(reading.text, mentions, book, lexicons);
  const finder = new SpeakerFinder(reading, book, names, lexiconOf);
  const { speakers, addressed } = new ReadThrough(
    reading,
    quotations,
    mentions,
    attributions,
    finder,
    lexiconOf,
  ).read();
  const { entities, idOf } = book.close([...speakers, ...addressed].flatMap((finding) => finding?.party ?? []));
  const idOfFinding = (finding: Finding | null | undefined) => (finding ? (idOf.get(finding.party) ?? null) : null);
  return {
    entities,
    spoken: attributions.map((found, index) => {
      const finding = speakers[index] ?? null;
      const before = found.continues === null ? null : speakers[found.continues];
      const attribution = before && finding && before.party !== finding.party ? { ...found, continues: null } : found;
      const anonymous = isAnonymous(attribution, reading, lexiconOf(attribution.sentence));
      const statement = spoken(attribution, idOfFinding(finding), idOfFinding(addressed[index]), anonymous);
      return finding ? { ...statement, ...withEvidence(attribution, finding, reading) } : statement;
    }),
  };
}

function spoken(
  attribution: Attribution,
  speaker: string | null,
  addressed: string | null,
  anonymous: boolean,
): SpokenAttribution {
  return { ...attribution, speaker, addressed, anonymous };
}

/** How much of an attribution's confidence stays when its speaker is a mere guess. */
const leastTrust = 0.6;

function withEvidence(
  attribution: Attribution,
  finding: Finding,
  reading: Reading,
): Pick<Attribution, 'why' | 'confidence'> {
  return {
    why: [...attribution.why, ...evidenceOf(attribution, finding, reading)],
    confidence: attribution.confidence * (leastTrust + (1 - leastTrust) * finding.confidence),
  };
}

function evidenceOf(attribution: Attribution, finding: Finding, reading: Reading): readonly Evidence[] {
  const [source] = attribution.source;
  const name = fullestName(finding.party);
  if (!source)
    return [{ code: attribution.continues === null ? 'speaker.silent' : 'speaker.continues', args: { name } }];
  const words = reading.text.slice(source.start, source.end);
  if (words === name || finding.how === 'new' || finding.how === 'several') return [];
  return [{ code: `speaker.${finding.how}`, args: { words, name } }];
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
