import { conflictingNotes } from './conflictingNotes.ts';
import { missingReply } from './missingReply.ts';
import { missingSpeaker } from './missingSpeaker.ts';
import { mixedMarks } from './mixedMarks.ts';
import { orphanedNotes } from './orphanedNotes.ts';
import type { Rule } from './Rule.ts';
import { unbalancedMarks } from './unbalancedMarks.ts';

/** Every rule there is. A new one is a file, a line here and its words in protocol/messages/rules.ts. */
export const rules: readonly Rule[] = [
  unbalancedMarks,
  mixedMarks,
  missingSpeaker,
  missingReply,
  orphanedNotes,
  conflictingNotes,
];
