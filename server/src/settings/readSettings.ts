import { defaultSettings, settingsTable } from './settings.ts';
import type { Settings } from './settings.ts';

/** A value that a setting cannot have. */
export interface InvalidSetting {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Reads settings from whatever a client sent. A value that is missing stays as in `base`, one that cannot be is
 * replaced by it and listed; names that are not the server's are left alone.
 */
export function readSettings(
  sent: unknown,
  base: Settings = defaultSettings,
): { readonly settings: Settings; readonly invalid: readonly InvalidSetting[] } {
  const values = new Map<string, unknown>(typeof sent === 'object' && sent !== null ? Object.entries(sent) : []);
  const invalid: InvalidSetting[] = [];
  const read = Object.entries(settingsTable).flatMap(([name, setting]) => {
    const value = values.get(name);
    if (value === undefined || value === null) return [];
    const accepted = setting.read(value);
    if (accepted === undefined) invalid.push({ name, value });
    return accepted === undefined ? [] : [[name, accepted] as const];
  });
  return { settings: { ...base, ...Object.fromEntries(read) }, invalid };
}
