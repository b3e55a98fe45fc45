import type { Statement } from '../../model.ts';

/** A dispute while it is being put together: the attacks of one party on another in one matter, and what answers them. */
export interface DisputeDraft {
  /** Party ids; null where nobody is named. */
  readonly accuser: string | null;
  readonly accused: string | null;
  readonly attacks: Statement[];
  readonly replies: Statement[];
}
