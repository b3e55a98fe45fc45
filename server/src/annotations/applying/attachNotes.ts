import type { EditorNote, Span, Statement } from '../../analysis/model.ts';
import { overlap } from './spans.ts';

/** Gives each note to the statement whose words are most like those it was written about; a note on other words belongs to none. */
export function attachNotes(statements: readonly Statement[], notes: readonly EditorNote[]): readonly Statement[] {
  if (notes.length === 0) return statements;
  const subjects = notes.map((note) => subjectOf(note, statements));
  return statements.map((statement) => {
    const own = notes.filter((_, at) => subjects[at] === statement).map(({ by, text }) => ({ by, text }));
    return own.length === 0 ? statement : { ...statement, notes: own };
  });
}

function subjectOf(note: Span, statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    const { content, cue, source } = statement;
    const likeness = Math.max(overlap([note], content), overlap([note], [...content, ...cue, ...source]));
    if (likeness <= most) continue;
    best = statement;
    most = likeness;
  }
  return best;
}
