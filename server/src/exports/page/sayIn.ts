import { exportMessages } from '../../protocol/messages/exports.ts';
import { interfaceMessages } from '../../protocol/messages/interface.ts';
import { fill } from '../../protocol/messages/message.ts';
import type { MessageArgs, UiLanguage } from '../../protocol/messages/message.ts';
import { showDate } from '../../protocol/messages/showDate.ts';

const messages = { ...exportMessages, ...interfaceMessages };

/** Puts one text of the side-by-side view into the reader's language. */
export type Say = (code: keyof typeof messages, args?: MessageArgs) => string;

/** Placeholders that stand for a day. */
const days: ReadonlySet<string> = new Set(['when', 'deadline', 'date']);

export function sayIn(language: UiLanguage): Say {
  return (code, args = {}) => {
    const shown = Object.entries(args).map(
      ([name, value]) =>
        [name, days.has(name) && typeof value === 'string' ? showDate(value, language) : value] as const,
    );
    return fill(messages[code], language, Object.fromEntries(shown));
  };
}
