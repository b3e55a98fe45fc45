import type { Evidence } from '../analysis/model.ts';
import { evidenceMessages } from '../protocol/messages/evidence.ts';
import { fill } from '../protocol/messages/message.ts';
import type { UiLanguage } from '../protocol/messages/message.ts';
import { showDate } from '../protocol/messages/showDate.ts';

/** A piece of evidence as a sentence. One without words yet shows its code, so that no reason is lost. */
export function explain({ code, args }: Evidence, language: UiLanguage): string {
  const message = evidenceMessages[code];
  const { on } = args;
  return message ? fill(message, language, on === undefined ? args : { ...args, on: showDate(on, language) }) : code;
}
