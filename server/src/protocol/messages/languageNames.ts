import type { LanguageCode } from '../../analysis/model.ts';
import type { UiLanguage } from './message.ts';

/** What a language is called in the reader's language: 'Danish', 'dansk'. What is no code, or nobody's, stands for itself. */
export function nameLanguage(code: LanguageCode, language: UiLanguage): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

/** Several languages as alternatives: 'Danish or English'. */
export function nameLanguages(codes: Iterable<LanguageCode>, language: UiLanguage): string {
  const names = [...codes].map((code) => nameLanguage(code, language));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}
