import { exportMessages } from '../../protocol/messages/exports.ts';
import { interfaceMessages } from '../../protocol/messages/interface.ts';
import { fill } from '../../protocol/messages/message.ts';
import type { UiLanguage } from '../../protocol/messages/message.ts';
import { showDate } from '../../protocol/messages/showDate.ts';

const messages = { ...exportMessages, ...interfaceMessages };

/** Puts one text of the side-by-side view into the reader's language. */
export type Say = (code: keyof typeof messages, args?: Readonly<Record<string, string>>) => string;

export function sayIn(language: UiLanguage): Say {
  return (code, args = {}) => {
    const days = Object.entries(args).filter(([name]) => name === 'when' || name === 'deadline');
    const shown = days.map(([name, day]) => [name, showDate(day, language)] as const);
    return fill(messages[code], language, { ...args, ...Object.fromEntries(shown) });
  };
}
