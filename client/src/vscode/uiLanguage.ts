import { env, workspace } from 'vscode';
import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';

/**
 * The locale that `auto` follows. There is no Danish language pack for VS Code, so a Dane's VS Code says 'en': then the
 * machine's own locale counts, if it is Danish.
 */
export function machineLocale(): string {
  // Of all that tell the locale, these rules take a millisecond to make; the others take longer than the rest of the start.
  const machine = new Intl.PluralRules().resolvedOptions().locale;
  return isDanish(env.language) || !isDanish(machine) ? env.language : machine;
}

/** The language of lenses, hovers and the panel, by the setting `statementLens.language`. */
export function uiLanguage(): UiLanguage {
  const setting = workspace.getConfiguration('statementLens').get<string>('language', 'auto');
  return isDanish(setting === 'auto' ? machineLocale() : setting) ? 'da' : 'en';
}

function isDanish(locale: string): boolean {
  return /^da\b/i.test(locale);
}
