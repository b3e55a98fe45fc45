/** One text in every UI language; `{name}` is a placeholder. */
export interface Message {
  readonly en: string;
  readonly da: string;
}

/** The languages the interface speaks. */
export type UiLanguage = keyof Message;

/** Fills the placeholders of a text. A placeholder without an argument stays as it is, so that the gap shows. */
export function fill(message: Message, language: UiLanguage, args: Readonly<Record<string, string>> = {}): string {
  return message[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => args[name] ?? placeholder);
}
