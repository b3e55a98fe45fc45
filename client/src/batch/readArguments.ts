import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { formatNames } from '../../../server/src/exports/exportFormats.ts';
import type { FormatName } from '../../../server/src/exports/exportFormats.ts';
import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';
import type { Severity } from '../../../server/src/protocol/report.ts';
import { severities } from './Outcome.ts';
import { UsageError } from './problem.ts';

/** The longest text that is analysed, in UTF-16 units: the same in the editor. */
export const maxLength = 1_000_000;

const languages = ['en', 'da'] as const satisfies readonly UiLanguage[];

/** What a run of `analyze` or `show` is asked to do. */
export interface BatchOptions {
  readonly command: 'analyze' | 'show';
  /** Files, folders, globs, or '-'. Never empty. */
  readonly inputs: readonly string[];
  readonly format: FormatName;
  /** As written: a folder if it ends with a slash or is one. */
  readonly output: string | null;
  /** Whether to go on behind what an earlier run has written. */
  readonly resume: boolean;
  /** Where the progress of the run is kept; null stands for a file beside the output. */
  readonly state: string | null;
  /** A speakers file for all inputs; null for the nearest above each. */
  readonly speakers: string | null;
  readonly jobs: number;
  readonly failOn: Severity | null;
  readonly errorsOk: boolean;
  readonly quiet: boolean;
  readonly maxChars: number;
  readonly timeLimitMs: number;
  /** Of messages and of pages for people; JSON Lines are English whoever runs the command. */
  readonly uiLanguage: UiLanguage;
  /** The time that exports say they were made at (ISO 8601), or null where nobody said. */
  readonly generated: string | null;
}

const definitions = {
  format: { type: 'string' },
  output: { type: 'string' },
  resume: { type: 'boolean' },
  state: { type: 'string' },
  speakers: { type: 'string' },
  jobs: { type: 'string' },
  'fail-on': { type: 'string' },
  'errors-ok': { type: 'boolean' },
  'max-chars': { type: 'string' },
  'time-limit': { type: 'string' },
  'ui-language': { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof definitions;

/** Reads the command line; throws a UsageError on one that makes no sense. */
export function readArguments(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): BatchOptions | 'help' | 'version' {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: definitions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const definition = token.name in definitions ? definitions[token.name as OptionName] : null;
    if (!definition) throw new UsageError({ code: 'batch.unknownOption', args: { option } });
    if (definition.type === 'string' && !token.value)
      throw new UsageError({ code: 'batch.optionNeedsValue', args: { option } });
    if (definition.type === 'boolean' && token.value !== undefined)
      throw new UsageError({ code: 'batch.optionTakesNoValue', args: { option } });
  }
  if (values.help) return 'help';
  if (values.version) return 'version';

  const text = (name: OptionName): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const number = (name: OptionName, most: number): number | null => {
    const given = text(name);
    if (given === null) return null;
    const value = /^\d{1,9}$/.test(given) ? Number(given) : 0;
    if (value < 1 || value > most)
      throw new UsageError({ code: 'batch.notANumber', args: { option: `--${name}`, most: String(most) } });
    return value;
  };
  const choice = <T extends string>(name: OptionName, choices: readonly T[]): T | null => {
    const given = text(name);
    const found = choices.find((each) => each === given);
    if (given !== null && found === undefined)
      throw new UsageError({ code: 'batch.notAChoice', args: { option: `--${name}`, choices: choices.join(', ') } });
    return found ?? null;
  };

  const [command, ...inputs] = positionals;
  if (command === undefined) throw new UsageError({ code: 'batch.noCommand' });
  if (command !== 'analyze' && command !== 'show')
    throw new UsageError({ code: 'batch.unknownCommand', args: { command } });
  if (inputs.length === 0) throw new UsageError({ code: 'batch.noInput' });
  if (command === 'show' && values.format !== undefined) throw new UsageError({ code: 'batch.showNeedsFiles' });

  return {
    command,
    inputs,
    format: choice('format', formatNames) ?? (command === 'show' ? 'html' : 'jsonl'),
    output: text('output'),
    resume: values.resume === true,
    state: text('state'),
    speakers: text('speakers'),
    jobs: number('jobs', 256) ?? Math.max(1, availableParallelism() - 1),
    failOn: choice('fail-on', severities),
    errorsOk: values['errors-ok'] === true,
    quiet: values.quiet === true,
    maxChars: number('max-chars', maxLength) ?? maxLength,
    timeLimitMs: 1000 * (number('time-limit', 3600) ?? 10),
    uiLanguage: choice('ui-language', languages) ?? languageOf(environment),
    generated: timeOf(environment),
  };
}

/** The language to speak before the command line has been understood. */
export function guessUiLanguage(argv: readonly string[], environment: NodeJS.ProcessEnv): UiLanguage {
  const given = /--ui-language[= ](en|da)\b/.exec(argv.join(' '))?.[1];
  return languages.find((language) => language === given) ?? languageOf(environment);
}

function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): UiLanguage {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return locale !== undefined && /^da\b|^da_/i.test(locale) ? 'da' : 'en';
}

/** The time that reproducible builds are given (SOURCE_DATE_EPOCH, in seconds). */
function timeOf({ SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv): string | null {
  if (SOURCE_DATE_EPOCH === undefined || SOURCE_DATE_EPOCH === '') return null;
  if (!/^\d{1,11}$/.test(SOURCE_DATE_EPOCH)) throw new UsageError({ code: 'batch.badEpoch' });
  return new Date(1000 * Number(SOURCE_DATE_EPOCH)).toISOString().replace('.000Z', 'Z');
}
