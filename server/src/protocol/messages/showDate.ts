import type { UiLanguage } from './message.ts';

const locales: Readonly<Record<UiLanguage, string>> = { en: 'en-GB', da: 'da' };

/** Made when first asked for: that takes a while, and most articles need none. */
const formats = new Map<UiLanguage, Intl.DateTimeFormat>();

/** A day (2026-03-01) as the reader's language writes it: 1 March 2026, 1. marts 2026. What an editor has typed otherwise stands for itself. */
export function showDate(day: string, language: UiLanguage): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time)) return day;
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(time);
}
