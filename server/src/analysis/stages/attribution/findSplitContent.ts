import type { Cue } from '../../model.ts';
import { clause, contentBehind, some, trimmed } from './contentRanges.ts';
import type { FoundContent } from './contentRanges.ts';
import { subjectAfter, subjectBefore } from './findSource.ts';
import type { FoundSource } from './findSource.ts';
import { classAt } from './SentenceView.ts';
import type { SentenceView, TokenRange } from './SentenceView.ts';

/** "…, siger han" and "…, siger han, …": the cue and its source stand between or behind the content. */
export function findAroundParenthesis(
  view: SentenceView,
  cue: Cue,
  first: number,
  end: number,
): FoundContent | undefined {
  if (!/[,-]/.test(classAt(view, first - 1)) || (cue.kind === 'verb' && cue.finite < 0) || classAt(view, first) === 'T')
    return undefined;
  if (view.grammar.relatives.has(view.tokens[first - 1]?.lower ?? '')) return undefined;
  if (first < cue.tokens[0]! && invertsBehindClause(view)) return undefined;
  const from = firstVisible(view);
  const before = view.classes.slice(from, first - 1);
  const rest = view.classes.slice(end);
  const gap = /^[^,.VXM:;QCB -]{0,8}/.exec(rest)![0].length;
  const resumes = /^[,-](?![CQBT])/.test(rest.slice(gap));
  if (!resumes && !/^([,.;:\-M) ]|$)/.test(rest.slice(gap))) return undefined;
  const after = resumes ? clause(view, end + gap + 1) : undefined;
  const verbless = !/[VX]/.test(before);
  if (before.startsWith('T') || (verbless && !/^R?[VX]/.test(view.classes.slice(after?.from ?? view.tokens.length))))
    return undefined;
  const left = trimmed(view, from, first - 1);
  return some(after && after.to > after.from ? [left, after] : [left], 'parenthesis');
}

/** Where the verb comes second, a clause in front puts the cue before its subject: ", siger han", never ", han siger". */
const invertsBehindClause = (view: SentenceView): boolean => view.grammar.wordOrder === 'verb second';

/** "…, som han udtrykker det, …", "… - as he puts it - …", "As he told the court, …": the clause around the comparison, or behind it. */
export function findAroundManner(view: SentenceView, first: number, end: number): FoundContent | undefined {
  const opener = first - 1;
  const leads = opener === firstVisible(view);
  if (
    !view.grammar.mannerWords.has(view.tokens[opener]?.lower ?? '') ||
    !(leads || /[,-]/.test(classAt(view, opener - 1)))
  )
    return undefined;
  const close = /^[^,.;VX -]{0,6}/.exec(view.classes.slice(end))![0].length + end;
  if (leads) return classAt(view, close) === ',' ? some([clause(view, close + 1)], 'around') : undefined;
  if (!/^([,.;\- ]|$)/.test(view.classes.slice(close))) return undefined;
  const ranges = [trimmed(view, firstVisible(view), opener), trimmed(view, close, view.tokens.length)];
  return some(
    ranges.filter((range) => range.to > range.from),
    'around',
  );
}

const raisingClasses: ReadonlySet<Cue['class']> = new Set([
  'say',
  'believe',
  'expect',
  'hope',
  'fear',
  'show',
  'write',
]);

/** "Han siges at have …", "ventes X at …", "X is expected to …": in the passive the subject belongs to what is said. */
export function findRaised(
  view: SentenceView,
  cue: Cue,
  source: FoundSource | undefined,
  end: number,
): FoundContent | undefined {
  if (cue.voice !== 'passive' || !raisingClasses.has(cue.class)) return undefined;
  const agent = source?.place === 'agent' && source.range.to <= cue.tokens[0]! ? source.range.from - 1 : undefined;
  const before = subjectBefore(view, agent ?? cue.tokens[0]!);
  const after = before ? undefined : subjectAfter(view, end);
  const subject = (before ?? after)?.range;
  if (!subject) return undefined;
  const at = after ? subject.to : end;
  const infinitive = /^[R,]*(?:I[DS#A]*[NE]+)?Z(?=R*[WUX])/.exec(view.classes.slice(at));
  if (infinitive) return joined(subject, clause(view, at + infinitive[0].length));
  const label = cue.frames.includes('label') ? contentBehind(view, at, 'label') : undefined;
  return label && joined(subject, label.ranges[0]!);
}

/** "som mange mener er …", "which many believe are …": the relative pronoun and its clause, the cue between them. */
export function findRelativeRaised(view: SentenceView, cue: Cue, first: number, end: number): FoundContent | undefined {
  const pronoun = first - 1;
  const relative = classAt(view, pronoun) === 'T' || view.grammar.relatives.has(view.tokens[pronoun]?.lower ?? '');
  if (!relative || cue.voice === 'passive' || !/^R*[VX]/.test(view.classes.slice(end))) return undefined;
  return joined({ from: pronoun, to: pronoun + 1 }, clause(view, end));
}

function joined(subject: TokenRange, predicate: TokenRange): FoundContent | undefined {
  const ranges = subject.from < predicate.from ? [subject, predicate] : [predicate, subject];
  return some(ranges, 'raised');
}

const firstVisible = (view: SentenceView): number => Math.max(0, view.classes.search(/[^ ]/));
