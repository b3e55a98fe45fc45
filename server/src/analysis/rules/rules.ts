import { alteredQuotation, translationDiffers, twoSpeakers } from './acrossArticles.ts';
import { ambiguousSpeaker } from './ambiguousSpeaker.ts';
import { anonymousSource } from './anonymousSource.ts';
import { closedTooEarly } from './closedTooEarly.ts';
import { conflictingNotes } from './conflictingNotes.ts';
import { distantReply } from './distantReply.ts';
import { headlineAccusation } from './headlineAccusation.ts';
import { headlineQuotation } from './headlineQuotation.ts';
import { lateSpeaker } from './lateSpeaker.ts';
import { loadedCue } from './loadedCue.ts';
import { mediumMismatch } from './mediumMismatch.ts';
import { missingReply } from './missingReply.ts';
import { missingSpeaker } from './missingSpeaker.ts';
import { mixedMarks } from './mixedMarks.ts';
import { orphanedNotes } from './orphanedNotes.ts';
import { ownVoiceAccusation } from './ownVoiceAccusation.ts';
import type { Rule } from './Rule.ts';
import { styleDrift } from './styleDrift.ts';
import { unbalancedMarks } from './unbalancedMarks.ts';
import { unsourcedNumber } from './unsourcedNumber.ts';
import { vagueSource } from './vagueSource.ts';

/** Every rule there is. A new one is a file, a line here, its words in protocol/messages/rules.ts and its page in server/rules. */
export const rules: readonly Rule[] = [
  unbalancedMarks,
  mixedMarks,
  styleDrift,
  closedTooEarly,
  missingSpeaker,
  lateSpeaker,
  ambiguousSpeaker,
  twoSpeakers,
  alteredQuotation,
  translationDiffers,
  headlineQuotation,
  mediumMismatch,
  loadedCue,
  missingReply,
  distantReply,
  ownVoiceAccusation,
  anonymousSource,
  vagueSource,
  unsourcedNumber,
  headlineAccusation,
  orphanedNotes,
  conflictingNotes,
];
