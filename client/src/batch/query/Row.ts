/** A line of an answer: what stands in each column. */
export type Row = Readonly<Record<string, string | number | null>>;
