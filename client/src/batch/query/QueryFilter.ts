import type { StatementRow } from '../../../../server/src/exports/StatementRow.ts';

/** What is asked for; every condition that is given must hold. Names and topics match in part, whatever their case. */
export interface QueryFilter {
  readonly speaker: string | null;
  readonly act: string | null;
  readonly target: string | null;
  readonly topic: string | null;
  /** Words of the statement. */
  readonly words: string | null;
  /** Days (ISO 8601), both included. */
  readonly from: string | null;
  readonly to: string | null;
}

/** True for a statement that is asked for. A party counts as speaker where somebody speaks for it. */
export function matches(row: StatementRow, filter: QueryFilter): boolean {
  const { speaker, act, target, topic, words } = filter;
  return (
    (speaker === null || contains(row.speaker, speaker) || contains(row.speaksFor, speaker)) &&
    (act === null || row.act === act) &&
    (target === null || contains(row.target, target)) &&
    (topic === null || contains(row.topic, topic)) &&
    (words === null || contains(row.words, words)) &&
    isWithin(row.date, filter)
  );
}

/** True for a day in the asked time; where a time is asked for, what has no date is not in it. */
export function isWithin(date: string | null | undefined, { from, to }: QueryFilter): boolean {
  if (from === null && to === null) return true;
  if (!date) return false;
  return (from === null || date.slice(0, from.length) >= from) && (to === null || date.slice(0, to.length) <= to);
}

export function contains(text: string | null | undefined, part: string): boolean {
  return text?.toLowerCase().includes(part.toLowerCase()) ?? false;
}
