import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Cue, Quotation, Reading } from '../model.ts';
import type { CueSentence } from './cues/CueSentence.ts';
import { isSpeechMark, viewSentence, wordAt } from './cues/CueSentence.ts';
import { findCompoundCue, findNounCue } from './cues/findNounCue.ts';
import { decoyLength, findIdiomCue, findPrepositionCue } from './cues/findPhraseCues.ts';
import { findVerbCue } from './cues/findVerbCue.ts';
import { originOf } from './originOf.ts';

/**
 * Finds the words that announce statements, in the order of the text, those inside quotations too. A cue is a candidate:
 * that it has a source and a content is for attribution to tell.
 */
export function findCues(reading: Reading, quotations: readonly Quotation[], packs: LanguagePacks): readonly Cue[] {
  const speechEdges = edgesOfSpeech(quotations);
  return reading.sentences.flatMap((sentence, index) => {
    const pack = packs.get(sentence.language);
    if (!pack) return [];
    return knownCues(viewSentence(sentence, index, pack, speechEdges, reading.sentences[index - 1]));
  });
}

const found = new WeakMap<
  object,
  { readonly lexicon: object; readonly around: string; readonly cues: readonly Cue[] }
>();

/** The cues of a sentence, looked for again only where its words or the quotation marks in and before it are others. */
function knownCues(view: CueSentence): readonly Cue[] {
  const { sentence, index, lexicon } = view;
  const origin = originOf(sentence);
  const around = quotationsAround(view);
  const last = found.get(origin);
  if (last?.lexicon !== lexicon || last.around !== around) {
    const cues = cuesOf(view);
    found.set(origin, { lexicon, around, cues });
    return cues;
  }
  if (last.cues.every((cue) => cue.sentence === index)) return last.cues;
  const cues = last.cues.map((cue) => ({ ...cue, sentence: index }));
  found.set(origin, { lexicon, around, cues });
  return cues;
}

/** All of a view that does not follow from the words of the sentence. */
function quotationsAround(view: CueSentence): string {
  let around = view.afterQuotation ? 'behind' : '';
  for (let at = view.firstSpeechMark; at < view.tokens.length; at++) if (isSpeechMark(view, at)) around += ` ${at}`;
  return around;
}

function edgesOfSpeech(quotations: readonly Quotation[]): ReadonlySet<number> {
  const speech = quotations.filter(({ kind }) => kind === 'speech' || kind === 'unsure');
  return new Set(speech.flatMap(({ parts }) => parts.flatMap(({ start, end }) => [start, end])));
}

function cuesOf(view: CueSentence): readonly Cue[] {
  const candidates: Cue[] = [];
  const blocked = new Set<number>();
  for (const at of view.tokens.keys()) {
    const word = wordAt(view, at);
    const start = view.lexicon.starts.get(word);
    if (!start) {
      const cue = findCompoundCue(view, at);
      if (cue) candidates.push(cue);
      continue;
    }
    const idiom = findIdiomCue(view, at, start);
    const decoy = decoyLength(view, at, start);
    if (decoy > (idiom?.tokens.length ?? 0)) for (let token = at; token < at + decoy; token++) blocked.add(token);
    const own = [
      idiom,
      findPrepositionCue(view, at, start),
      start.verbs.length > 0 ? findVerbCue(view, at, start.verbs) : null,
      start.nouns.length > 0 ? findNounCue(view, at, start.nouns) : null,
    ];
    for (const cue of own) if (cue) candidates.push(cue);
  }
  return withoutOverlaps(candidates, blocked);
}

const rank: Readonly<Record<Cue['kind'], number>> = { idiom: 3, preposition: 2, verb: 1, noun: 0 };

const spread = ({ tokens }: Cue): number => tokens.at(-1)! - tokens[0]!;

/** Of cues that share a token the longest stays, among equals the more fixed, then the closer. */
function withoutOverlaps(candidates: readonly Cue[], blocked: ReadonlySet<number>): readonly Cue[] {
  const taken = new Set(blocked);
  const kept = candidates
    .toSorted((a, b) => b.tokens.length - a.tokens.length || rank[b.kind] - rank[a.kind] || spread(a) - spread(b))
    .filter((cue) => {
      if (cue.tokens.some((token) => taken.has(token))) return false;
      for (const token of cue.tokens) taken.add(token);
      return true;
    });
  return kept.sort((a, b) => a.tokens[0]! - b.tokens[0]!);
}
