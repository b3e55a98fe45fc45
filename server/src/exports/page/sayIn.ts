import { exportMessages } from '../../protocol/messages/exports.ts';
import { interfaceMessages } from '../../protocol/messages/interface.ts';
import { fill } from '../../protocol/messages/message.ts';
import type { UiLanguage } from '../../protocol/messages/message.ts';

const messages = { ...exportMessages, ...interfaceMessages };

/** Puts one text of the side-by-side view into the reader's language. */
export type Say = (code: keyof typeof messages, args?: Readonly<Record<string, string>>) => string;

export function sayIn(language: UiLanguage): Say {
  return (code, args) => fill(messages[code], language, args);
}
