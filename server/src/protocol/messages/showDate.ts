import type { UiLanguage } from './message.ts';

const options = { dateStyle: 'long', timeZone: 'UTC' } as const;

const formats: Readonly<Record<UiLanguage, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', options),
  da: new Intl.DateTimeFormat('da', options),
};

/** A day (2026-03-01) as the reader's language writes it: 1 March 2026, 1. marts 2026. What an editor has typed otherwise stands for itself. */
export function showDate(day: string, language: UiLanguage): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  return Number.isNaN(time) ? day : formats[language].format(time);
}
