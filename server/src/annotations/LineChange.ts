/** Lines of a file that others take the place of: from one to before another, counted from 0 as they stood before any change. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  /** Without their ends. */
  readonly lines: readonly string[];
}
