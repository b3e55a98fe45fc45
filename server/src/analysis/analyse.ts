import type { LanguagePacks } from './languages/LanguagePack.ts';
import type { Analysis } from './model.ts';
import type { SpeakersFile } from './SpeakersFile.ts';
import { attribute } from './stages/attribute.ts';
import { classifyActs } from './stages/classifyActs.ts';
import { findClaims } from './stages/findClaims.ts';
import { findCues } from './stages/findCues.ts';
import { findMentions } from './stages/findMentions.ts';
import { findQuotations } from './stages/findQuotations.ts';
import { pairDisputes } from './stages/pairDisputes.ts';
import { readSentences } from './stages/readSentences.ts';
import { resolveEntities } from './stages/resolveEntities.ts';
import { splitArticle } from './stages/splitArticle.ts';

/** What an article is read with besides the languages. */
export interface AnalysisOptions {
  readonly speakers?: SpeakersFile | null;
}

/**
 * Reads one article: who says what, what they do with it, and who answers whom. Never throws on any text.
 * Yields between paragraphs and stages, so that the driver can stop for a newer version or let a cancel arrive.
 */
export function* analyse(
  text: string,
  packs: LanguagePacks,
  { speakers = null }: AnalysisOptions = {},
): Generator<void, Analysis> {
  const article = splitArticle(text, packs);
  const reading = yield* readSentences(article, packs);
  const { quotations, notes } = findQuotations(reading, packs);
  yield;
  const cues = findCues(reading, quotations, packs);
  yield;
  const attributions = attribute(reading, quotations, cues, packs);
  yield;
  const mentions = findMentions(reading, packs);
  yield;
  const { entities, spoken } = resolveEntities(reading, quotations, mentions, attributions, packs, speakers);
  yield;
  const statements = classifyActs(reading, entities, spoken, packs);
  yield;
  const claims = findClaims(reading, statements, packs);
  yield;
  const disputes = pairDisputes(reading, entities, statements, packs);
  return { reading, quotations, cues, entities, statements, claims, disputes, notes };
}

/** Drives `analyse` to its end in one go: for tests, training and texts that nobody waits for. */
export function analyseAtOnce(text: string, packs: LanguagePacks, options: AnalysisOptions = {}): Analysis {
  const steps = analyse(text, packs, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
