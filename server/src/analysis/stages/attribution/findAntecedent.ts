import type { Cue, Span } from '../../model.ts';
import { regionEnd } from './findContent.ts';
import type { FoundSource } from './findSource.ts';
import type { AttributionContext, Proposal } from './Proposal.ts';
import { holdsStatements } from './quotationGroups.ts';
import { classAt } from './SentenceView.ts';
import type { SentenceView, TokenRange } from './SentenceView.ts';

/** Cues that answer what somebody said: their pronoun means that, not the sentence in which it was told. */
const answering: ReadonlySet<Cue['class']> = new Set(['deny', 'admit', 'believe']);

/**
 * What a cue's pronoun points back to: "Det oplyser politiet.", "Sådan lyder ordren fra X", "The minister denies this.". It is the sentence
 * before; for an answer, what the last of the statements `told` in this sentence or the one before says.
 */
export function findAntecedent(
  context: AttributionContext,
  view: SentenceView,
  cue: Cue,
  source: FoundSource | undefined,
  told: readonly Proposal[],
): readonly Span[] | undefined {
  if (!source || cue.kind === 'noun' || cue.kind === 'preposition' || cue.class === 'decline') return undefined;
  const behind = pointsFromObject(view, cue, source);
  if (!behind && !pointsFromFront(view, cue, source)) return undefined;
  return (behind || answering.has(cue.class) ? answered(view, cue, told) : undefined) ?? sentenceBefore(context, view);
}

/** "Det oplyser politiet.", "Men det benægter han." */
function pointsFromFront(view: SentenceView, cue: Cue, source: FoundSource): boolean {
  if (source.place !== 'after' && source.place !== 'between' && source.place !== 'agent') return false;
  const start = view.classes.search(/[^ ]/);
  const first = classAt(view, start) === 'C' ? start + 1 : start;
  const pointing = cue.kind === 'idiom' ? cue.tokens[0] === start : cue.tokens[0] === first + 1;
  const pointer = view.tokens[first]?.lower ?? '';
  if (!pointing || !(view.grammar.contentPronouns.has(pointer) || view.grammar.expletives.has(pointer))) return false;
  return !(cue.kind === 'verb' && findsOwnContent(view, source.range));
}

/** "The minister denies this.", "didn't think so, and left": a pronoun behind the cue, and there the clause ends. */
function pointsFromObject(view: SentenceView, cue: Cue, source: FoundSource): boolean {
  if (cue.kind !== 'verb' || cue.voice === 'passive' || (source.place !== 'before' && source.place !== 'shared'))
    return false;
  const at = regionEnd(cue, source);
  const pointer = view.tokens[at]?.lower ?? '';
  const { contentPronouns, expletives, thingPronouns } = view.grammar;
  const reacts = cue.class === 'deny' || cue.class === 'admit';
  if (!contentPronouns.has(pointer) && !(reacts && (expletives.has(pointer) || thingPronouns.has(pointer))))
    return false;
  return /^[A-Z]R{0,2}(?:[,.;-]|C|$)/.test(view.classes.slice(at));
}

/** Whether content follows the source before the clause ends. */
const findsOwnContent = (view: SentenceView, source: TokenRange): boolean =>
  /^[^,.;C]*[QZ:M]/.test(view.classes.slice(source.to));

/** The content of the last statement that ends before the cue. */
function answered(view: SentenceView, cue: Cue, told: readonly Proposal[]): readonly Span[] | undefined {
  const limit = view.tokens[cue.tokens[0]!]!.start;
  const end = ({ content }: Proposal): number => content.at(-1)!.end;
  return told.filter((proposal) => end(proposal) <= limit).toSorted((a, b) => end(b) - end(a))[0]?.content;
}

function sentenceBefore({ reading }: AttributionContext, view: SentenceView): readonly Span[] | undefined {
  const before = reading.sentences[view.index - 1];
  if (!before || !holdsStatements(reading, before.paragraph)) return undefined;
  if (reading.paragraphs[before.paragraph]!.kind !== 'body' && before.paragraph !== view.sentence.paragraph)
    return undefined;
  const start = before.tokens[0]?.kind === 'mark' ? before.tokens[0].end : before.start;
  const end = /[.…]$/.test(reading.text.slice(before.start, before.end)) ? before.end - 1 : before.end;
  return end > start ? [{ start, end }] : undefined;
}
