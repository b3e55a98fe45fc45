import type { Cue } from '../../model.ts';
import type { FoundSource } from './findSource.ts';
import { isInSeries, isSource, sourcePhraseAt, subjectBefore } from './findSource.ts';
import { classAt } from './SentenceView.ts';
import type { SentenceView, TokenRange } from './SentenceView.ts';

/**
 * "Han afviser X og siger, at …": a verb without a subject of its own takes that of the cue before it (`shared`); without one, that of the
 * verb that the tree coordinates it with, or of the nearest verb to the left.
 */
export function sharedSource(
  view: SentenceView,
  cue: Cue,
  shared: FoundSource | undefined,
  inTree: FoundSource | undefined,
): FoundSource | undefined {
  const verbal = cue.kind === 'verb' || (cue.kind === 'idiom' && cue.source === 'before');
  if (!verbal || cue.voice === 'passive') return undefined;
  const before = classAt(view, cue.tokens[0]! - 1);
  const coordinated =
    before === 'C' ||
    (before === 'R' && /C[R]*$/.test(view.classes.slice(0, cue.tokens[0]))) ||
    (view.grammar.wordOrder === 'subject first' && isInSeries(view, cue));
  const gerund = classAt(view, cue.head) === 'Y' && cue.finite < 0;
  const infinitive = before === 'Z';
  if (!coordinated && !gerund && !infinitive) return undefined;
  const caused = coordinated ? undefined : causedSubject(view, cue);
  if (caused) return caused;
  const range = shared?.range ?? inTree?.range ?? mainSubject(view, cue.tokens[0]!);
  return range && (gerund || infinitive || agree(view, cue, range)) ? { range, place: 'shared' } : undefined;
}

/** "fik kommunen til at overveje", "quoted a source in Bonn as saying": who is made to say something, or is quoted, says it. */
function causedSubject(view: SentenceView, cue: Cue): FoundSource | undefined {
  let end = cue.tokens[0]!;
  while (/[ZIB]/.test(classAt(view, end - 1))) end--;
  if (end === cue.tokens[0]) return undefined;
  for (let at = end - 1; at >= Math.max(0, end - longestObject) && !/[,;:.]/.test(classAt(view, at)); at--) {
    if (!view.grammar.causatives.has(view.tokens[at]!.lower)) continue;
    let from = at + 1;
    while (classAt(view, from) === 'R') from++;
    const range = sourcePhraseAt(view, from);
    return range?.to === end ? { range, place: 'caused' } : undefined;
  }
  return undefined;
}

const longestObject = 12;

/** The subject of the nearest finite verb to the left that has one of its own. */
function mainSubject(view: SentenceView, before: number): TokenRange | undefined {
  for (let at = before - 1; at >= 0; at--) {
    if (!/[VX]/.test(classAt(view, at))) continue;
    const found = subjectBefore(view, at);
    if (found && found.place !== 'relative') return found.range;
  }
  const verb = view.classes.search(/[VX]/);
  return view.phrases.find((phrase) => phrase.to <= verb && verb < before && isSource(view, phrase));
}

/** Whether a verb can share a subject. "The soup can be frozen, but add …": a plain present goes with no single one. */
export function agree(view: SentenceView, cue: Cue, { from, to }: TokenRange): boolean {
  if (view.grammar.agreement === 'none' || cue.finite !== cue.head || to - from > 3) return true;
  const verb = view.sentence.tags?.[cue.head]?.features ?? '';
  const plain = verb.includes('VerbForm=Fin') && !/Number=Sing|Tense=Past/.test(verb);
  const head = view.sentence.tags?.[to - 1];
  return !plain || head?.upos !== 'NOUN' || !head.features.includes('Number=Sing');
}
