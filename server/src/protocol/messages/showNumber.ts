import type { UiLanguage } from './message.ts';

const formats = new Map<UiLanguage, Intl.NumberFormat>();

/** A number as the reader's language writes it: 1,200 and 1.200. */
export function showNumber(value: number, language: UiLanguage): string {
  // The first format takes as long to make as a server to read an article, and small numbers are written alike.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}
