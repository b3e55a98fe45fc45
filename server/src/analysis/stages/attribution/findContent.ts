import type { Cue } from '../../model.ts';
import { clause, contentBehind, some, trimmed } from './contentRanges.ts';
import type { FoundContent } from './contentRanges.ts';
import { findAroundManner, findAroundParenthesis, findRaised, findRelativeRaised } from './findSplitContent.ts';
import { frontedObject, groupEnd, subjectBefore } from './findSource.ts';
import type { FoundSource } from './findSource.ts';
import { isGerund } from '../isGerund.ts';
import { classAt, phraseEndingAt, phraseStartingAt } from './SentenceView.ts';
import type { SentenceView, TokenRange } from './SentenceView.ts';

/**
 * The content of a verb, noun or idiom cue in its own sentence, by the first frame that fits: what follows a complementiser or colon,
 * the clause that the cue interrupts or ends, then objects, infinitives and prepositional phrases.
 */
export function findContent(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  const first = Math.min(
    cue.tokens[0]!,
    source?.place === 'before' || source?.place === 'relative' ? source.range.from : Infinity,
  );
  const end = regionEnd(cue, source);
  const takes = (frame: Cue['frames'][number]): boolean => cue.frames.includes(frame);
  return (
    findRaised(view, cue, source, end) ??
    findFronted(view, cue, source) ??
    findGoverned(view, cue, source) ??
    findAroundManner(view, first, end) ??
    (takes('clause') ? findClause(view, end) : undefined) ??
    findBehindMarker(view, end) ??
    findAfterColon(view, cue, end) ??
    findRelativeRaised(view, cue, first, end) ??
    (takes('quote') || takes('bare') || (takes('clause') && cue.voice === 'active' && isEnd(view, end))
      ? findAroundParenthesis(view, cue, first, end)
      : undefined) ??
    (takes('label') && cue.prepositions.length === 0 ? findLabel(view, cue, end) : undefined) ??
    (takes('infinitive') ? findInfinitive(view, cue, end) : undefined) ??
    (cue.voice === 'active' && (takes('clause') || takes('bare')) ? findSmallClause(view, end) : undefined) ??
    (takes('bare') && cue.voice === 'active' ? findBareClause(view, end) : undefined) ??
    (takes('object') ? findObject(view, cue, source, end) : undefined)
  );
}

/** ", study finds" */
const isEnd = (view: SentenceView, at: number): boolean => /^\.?$/.test(view.classes.slice(at));

/** The first token behind cue and source. */
export function regionEnd(cue: Cue, source: FoundSource | undefined): number {
  const behind = source && (source.place === 'after' || source.place === 'agent') ? source.range.to : 0;
  return Math.max(cue.tokens.at(-1)! + 1, behind);
}

/** From the complementiser on; between cue and complementiser may stand whom it was told and when. */
function findClause(view: SentenceView, end: number): FoundContent | undefined {
  let addressee: TokenRange | undefined;
  for (let at = end; at < view.tokens.length && at < end + 14; at++) {
    const letter = classAt(view, at);
    const word = view.tokens[at]!.lower;
    if (letter === 'Q' || (letter === 'K' && (at <= end + 1 || classAt(view, at - 1) === ','))) {
      const dropped = view.grammar.contentMarkers.has(word);
      const from = dropped ? at + 1 : at;
      return some([clause(view, from)], letter === 'K' ? 'question' : 'clause', addressee);
    }
    if (/[VX:.MTB;]/.test(letter) || letter === ' ') return undefined;
    const insert = /^,[DSA#NEgI]+(?=,Q)/.exec(view.classes.slice(at, at + 10));
    if (insert) {
      at += insert[0].length - 1;
      continue;
    }
    if (letter === ',' && at > end && classAt(view, at + 1) !== 'Q' && classAt(view, at + 1) !== 'K') return undefined;
    const phrase = phraseStartingAt(view, at);
    if (phrase && at === end) addressee = phrase;
  }
  return undefined;
}

/** "regner med at få", "opfordrer også til at vente": a marker right behind, whatever the entry says. */
function findBehindMarker(view: SentenceView, end: number): FoundContent | undefined {
  const match = /^R?I?,?(?=[QZ])/.exec(view.classes.slice(end));
  return match ? contentBehind(view, end + match[0].length, 'preposition') : undefined;
}

function findAfterColon(view: SentenceView, cue: Cue, end: number): FoundContent | undefined {
  if (!cue.frames.includes('quote')) return undefined;
  const match = /^[^:.VXM;]{0,10}:/.exec(view.classes.slice(end));
  if (!match) return undefined;
  const from = end + match[0].length;
  return some([trimmed(view, from, view.tokens.length)], 'colon');
}

/**
 * Behind the preposition that belongs to the cue: accuse X of Y, kalde X for Y, advare mod X. What stands between verb and preposition is
 * whom it is about.
 */
function findGoverned(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  const preposition = governedPreposition(view, cue);
  if (preposition === undefined) return undefined;
  const pattern = (['target', 'label', 'preposition'] as const).find((frame) => cue.frames.includes(frame));
  if (!pattern) return undefined;
  const between = trimmed(view, source?.place === 'after' ? source.range.to : groupEnd(cue), preposition);
  const addressee =
    between.to > between.from && /[NEP]/.test(view.classes.slice(between.from, between.to)) ? between : undefined;
  return contentBehind(view, preposition + 1, pattern, addressee);
}

/** The last token of a cue, where it is one of its prepositions. */
function governedPreposition(view: SentenceView, cue: Cue): number | undefined {
  const last = cue.tokens.at(-1)!;
  return last > cue.head && cue.prepositions.includes(view.tokens[last]!.lower) ? last : undefined;
}

/** call X Y: what stands behind the object. Who considers X Y thinks both. */
function findLabel(view: SentenceView, cue: Cue, end: number): FoundContent | undefined {
  const at = skip(view, end, 'R');
  if (cue.voice === 'passive' || cue.tokens.some((token) => classAt(view, token) === 'O'))
    return contentBehind(view, at, 'label');
  const word = view.tokens[at]?.lower ?? '';
  const pointing =
    (view.grammar.contentPronouns.has(word) || view.grammar.expletives.has(word)) &&
    /^.[ADN]/.test(view.classes.slice(at));
  const object = pointing ? { from: at, to: at + 1 } : phraseStartingAt(view, at);
  if (!object || !/^[DSA#NEMRU]/.test(view.classes.slice(object.to)))
    return cue.class === 'believe' ? findSmallClause(view, end) : undefined;
  return cue.class === 'believe' ? some([clause(view, at)], 'label') : some([clause(view, object.to)], 'label', object);
}

/** "considers the delay to be a scandal", "deny this to have been the case": who it is about, and an infinitive of an auxiliary. */
function findSmallClause(view: SentenceView, end: number): FoundContent | undefined {
  const at = skip(view, end, 'R');
  const subject = /^[DS#ANEPg]+(?:I[DS#A]*[NE]+)*R*Z(?=[WX])/.exec(view.classes.slice(at))?.[0];
  if (!subject || !view.grammar.auxiliaries.has(view.tokens[at + subject.length]!.lower)) return undefined;
  return some([clause(view, at)], 'bare');
}

/** What somebody wants to happen holds who is to do it; who is asked to do it stands outside. */
const wishing: ReadonlySet<Cue['class']> = new Set(['hope', 'fear', 'expect', 'intend', 'believe']);

/** lover at komme, urged X to leave, opfordrer X til at komme: what follows the infinitive marker. */
function findInfinitive(view: SentenceView, cue: Cue, end: number): FoundContent | undefined {
  const match = /^(?:[RO,]|I(?=Z)|[DS#PANEg]|I[DS#A]*[NE]+)*?Z(?=R*[WUX])/.exec(view.classes.slice(end));
  if (!match || match[0].length > 14) return undefined;
  const at = skip(view, end, 'R');
  const object = phraseStartingAt(view, at);
  const told = object && object.to < end + match[0].length ? object : undefined;
  if (told && cue.kind === 'verb' && wishing.has(cue.class)) return some([clause(view, at)], 'infinitive');
  return some([clause(view, end + match[0].length)], 'infinitive', told);
}

/** "said he would", "mener han er": a subject and its verb right behind, nothing between them that would end a clause. */
function findBareClause(view: SentenceView, end: number): FoundContent | undefined {
  const told = skip(view, end, 'R');
  const pronoun = classAt(view, told) === 'P' && view.grammar.objectPronouns.has(view.tokens[told]!.lower);
  const name = /^E+(?=[DS][^,.;:]*[VX])/.exec(view.classes.slice(told))?.[0].length ?? 0;
  const addressee = pronoun && /^[DS#ANEP]/.test(view.classes.slice(told + 1)) ? 1 : name;
  const at = addressee > 0 ? told + addressee : skip(view, end, 'R,');
  const subject =
    /^R{0,2}[DS#ANEPgIURYCJ]*?(?:,[DSA#NEgIRJ]+,)?(?=R*[VX])/.exec(view.classes.slice(at, at + 32))?.[0] ?? '';
  return /[NEPD#A]/.test(subject) && !/^[RI]*$|C$/.test(subject) ? some([clause(view, at)], 'bare') : undefined;
}

function findObject(
  view: SentenceView,
  cue: Cue,
  source: FoundSource | undefined,
  end: number,
): FoundContent | undefined {
  if (cue.voice === 'passive') return findPassiveSubject(view, cue, source);
  const claim = findClaimInFront(view, cue, source);
  if (claim) return some([claim], 'object');
  const first = skip(view, end, 'R');
  const given = cue.class === 'promise' && classAt(view, first) === 'P' && phraseStartingAt(view, first + 1);
  const at = given ? first + 1 : first;
  const phrase = phraseStartingAt(view, at);
  const changed = phrase !== undefined && classAt(view, phrase.to) === 'U';
  const nominal = phrase && (changed || !/^[POT]$/.test(view.classes.slice(phrase.from, phrase.to)));
  const pointing = cue.class === 'deny' && view.grammar.expletives.has(view.tokens[at]?.lower ?? '');
  if (pointing && /^.[,.;]/.test(view.classes.slice(at))) return some([{ from: at, to: at + 1 }], 'object');
  if (!nominal && classAt(view, at) !== 'M' && !isGerund(view.sentence, at)) return undefined;
  const whole = clause(view, at);
  const coordinated = /^[^VXTQBK]*?(?=CR*[VX])/.exec(view.classes.slice(at, whole.to));
  return some([coordinated ? trimmed(view, at, at + coordinated[0].length) : whole], 'object');
}

/** What one can only answer or feel about something that is there already. */
const reacting: ReadonlySet<Cue['class']> = new Set(['deny', 'admit', 'support', 'criticise', 'fear', 'hope']);

/** ", a charge the government denies", ', en påstand, som ministeren afviser', "fraud, which he denies": the noun phrase in front of the source. */
function findClaimInFront(view: SentenceView, cue: Cue, source: FoundSource | undefined): TokenRange | undefined {
  if (source?.place !== 'before') return undefined;
  let end = source.range.from;
  const relative = view.grammar.relatives.has(view.tokens[end - 1]?.lower ?? '');
  if (relative) end -= classAt(view, end - 2) === ',' ? 2 : 1;
  const phrase = phraseEndingAt(view, end);
  if (!phrase) return undefined;
  if (view.claimNouns.has(end - 1) && classAt(view, phrase.from - 1) === ',') return phrase;
  return relative && reacting.has(cue.class) && isEnd(view, regionEnd(cue, source)) ? phrase : undefined;
}

/** "Den kritik afviser Jens Holm", "Hvem der betaler, vil han ikke sige". */
function findFronted(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  if (source?.place !== 'after' && source?.place !== 'between') return undefined;
  const object = frontedObject(view, cue);
  if (object) return some([object], 'object');
  const comma = Math.min(cue.tokens[0]!, source.range.from) - 1;
  const first = view.classes.search(/[^ ]/);
  const asks = view.grammar.wordOrder === 'verb second' && classAt(view, comma) === ',';
  const opens = /[KQ]/.test(classAt(view, first)) || view.grammar.questionWords.has(view.tokens[first]!.lower);
  if (!asks || !opens || !isEnd(view, regionEnd(cue, source))) return undefined;
  return some([trimmed(view, first, comma)], 'question');
}

/** "The claims were denied by the company": in the passive what is denied is the subject, and by whom must be said. */
function findPassiveSubject(view: SentenceView, cue: Cue, source: FoundSource | undefined): FoundContent | undefined {
  if (source?.place !== 'agent' || source.range.from < cue.tokens[0]!) return undefined;
  const subject = cue.finite >= 0 ? subjectBefore(view, cue.tokens[0]!)?.range : phraseEndingAt(view, cue.tokens[0]!);
  return subject && some([subject], 'subject');
}

function skip(view: SentenceView, start: number, letters: string): number {
  let at = start;
  while (at < view.tokens.length && letters.includes(classAt(view, at)) && classAt(view, at) !== '') at++;
  return at;
}
