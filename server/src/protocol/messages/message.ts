import { showNumber } from './showNumber.ts';

/** One text in every UI language; `{name}` is a placeholder. */
export interface Message {
  readonly en: string;
  readonly da: string;
}

/** The languages the interface speaks. */
export type UiLanguage = keyof Message;

/** What a text is filled with, by placeholder. Numbers are written as the language writes them: what is no amount, as a line, comes as a string. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/** Fills the placeholders of a text. A placeholder without an argument stays as it is, so that the gap shows. */
export function fill(message: Message, language: UiLanguage, args: MessageArgs = {}): string {
  return message[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = args[name] ?? placeholder;
    return typeof value === 'number' ? showNumber(value, language) : value;
  });
}
