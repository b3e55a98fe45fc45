import type { Level } from '../analysis/rules/Rule.ts';
import { quoteStyles } from '../analysis/rules/quoteStyles.ts';
import type { QuoteStyle } from '../analysis/rules/quoteStyles.ts';
import { rules } from '../analysis/rules/rules.ts';
import { presetNames, presets } from './presets.ts';
import type { RuleLevels } from './presets.ts';

/** What people can set, under `statementLens.` in the editor's configuration. */
export interface Settings {
  /** Of texts on screen; `auto` follows the editor. */
  readonly language: 'auto' | 'da' | 'en';
  /** How the client marks accusations and answers: not at all, by a line, or by a line and a tint. */
  readonly highlight: 'off' | 'marks' | 'full';
  readonly codeLens: 'off' | 'summary' | 'accusations' | 'all';
  /** Whose names stand behind the words that stand for them. */
  readonly inlayHints: 'off' | 'pronouns' | 'all';
  /** Levels that differ from the rules' own; a preset is spelt out. */
  readonly rules: RuleLevels;
  /** Who annotates; empty for the user that the machine knows. */
  readonly creator: string;
  /** The marks that quick fixes write. */
  readonly 'houseStyle.quotes': QuoteStyle;
  /** Where a desk keeps its speakers: a path below any folder above an article, or a uri; empty for nowhere. */
  readonly speakersFile: string;
  /** Globs, relative to each open folder: the files that analysing the workspace reads, and those of them that it leaves out. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Longest text that is analysed, in UTF-16 units. */
  readonly maxLength: number;
}

/** One setting: what it is unless set, and how a value from outside is read; undefined where it cannot be. */
export interface Setting<T> {
  readonly default: T;
  readonly read: (value: unknown) => T | undefined;
}

/** The one table of settings. The manifest of the extension declares the same. */
export const settingsTable: { readonly [Name in keyof Settings]: Setting<Settings[Name]> } = {
  language: choice('auto', 'da', 'en'),
  highlight: choice('marks', 'off', 'full'),
  codeLens: choice('accusations', 'off', 'summary', 'all'),
  inlayHints: choice('pronouns', 'off', 'all'),
  rules: { default: {}, read: readRuleLevels },
  creator: { default: '', read: readText },
  'houseStyle.quotes': { default: 'auto', read: (value) => quoteStyles.find((style) => style === value) },
  speakersFile: { default: '.statements/speakers.json', read: readText },
  include: { default: ['**/*.{txt,md}'], read: readGlobs },
  exclude: { default: ['**/node_modules/**', '**/.*/**'], read: readGlobs },
  maxLength: { default: 1_000_000, read: (value) => (isPositiveInteger(value) ? value : undefined) },
};

export const defaultSettings = Object.fromEntries(
  Object.entries(settingsTable).map(([name, setting]) => [name, setting.default]),
) as unknown as Settings;

const levels: readonly unknown[] = ['off', 'hint', 'information', 'warning', 'error'] satisfies Level[];

function choice<const T extends string>(preset: T, ...others: T[]): Setting<T> {
  const values: readonly unknown[] = [preset, ...others];
  return { default: preset, read: (value) => (values.includes(value) ? (value as T) : undefined) };
}

function readRuleLevels(value: unknown): Settings['rules'] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const ids: readonly string[] = rules.map(({ id }) => id);
  const { preset, ...own } = value as Readonly<Record<string, unknown>>;
  const name = presetNames.find((each) => each === preset);
  const valid = Object.entries(own).every(([id, level]) => ids.includes(id) && levels.includes(level));
  if (!valid || (preset !== undefined && name === undefined)) return undefined;
  return { ...(name && presets[name]), ...own };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

function readGlobs(value: unknown): readonly string[] | undefined {
  const isGlobs = Array.isArray(value) && value.every((glob) => typeof glob === 'string' && glob !== '');
  return isGlobs ? (value as string[]) : undefined;
}

function isPositiveInteger(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
