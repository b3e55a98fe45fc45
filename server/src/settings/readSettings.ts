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
  const invalid: InvalidSetting[] = [];
  const read = Object.entries(settingsTable).flatMap(([name, setting]) => {
    const value = valueOf(sent, name);
    if (value === undefined || value === null) return [];
    const accepted = setting.read(value);
    if (accepted === undefined) invalid.push({ name, value });
    return accepted === undefined ? [] : [[name, accepted] as const];
  });
  return { settings: { ...base, ...Object.fromEntries(read) }, invalid };
}

/** A name with a dot is found as it is, or step by step. */
function valueOf(sent: unknown, name: string): unknown {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const values = sent as Record<string, unknown>;
  if (Object.hasOwn(values, name)) return values[name];
  const dot = name.indexOf('.');
  return dot > 0 && Object.hasOwn(values, name.slice(0, dot))
    ? valueOf(values[name.slice(0, dot)], name.slice(dot + 1))
    : undefined;
}
