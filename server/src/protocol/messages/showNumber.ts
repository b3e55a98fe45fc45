import type { UiLanguage } from './message.ts';

const formats: Readonly<Record<UiLanguage, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  da: new Intl.NumberFormat('da'),
};

/** A number as the reader's language writes it: 1,200 and 1.200. */
export function showNumber(value: number, language: UiLanguage): string {
  return formats[language].format(value);
}
