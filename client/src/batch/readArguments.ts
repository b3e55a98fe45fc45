import { availableParallelism } from 'node:os';
import { formatNames } from '../../../server/src/exports/exportFormats.ts';
import type { FormatName } from '../../../server/src/exports/exportFormats.ts';
import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';
import type { Severity } from '../../../server/src/protocol/report.ts';
import { severities } from './Outcome.ts';
import { shells } from './completion.ts';
import { commands, parseCommandLine } from './parseCommandLine.ts';
import type { CommandLine } from './parseCommandLine.ts';
import { UsageError } from './problem.ts';
import { readQueryOptions } from './query/QueryOptions.ts';
import type { QueryOptions } from './query/QueryOptions.ts';
import { readSiteOptions } from './site/SiteOptions.ts';
import type { SiteOptions } from './site/SiteOptions.ts';
import type { EvaluateOptions } from './evaluate/runEvaluate.ts';
import { rowFormats } from './query/printRows.ts';
import { changeLogFormatNames } from './runChanges.ts';
import type { ChangesOptions } from './runChanges.ts';
import { importFormats } from './runImport.ts';
import type { ImportOptions } from './runImport.ts';

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
  /** Where what comes of holding the articles against one another is written; null where they are not. */
  readonly findings: string | null;
  /** A speakers file for all inputs; null for the nearest above each. */
  readonly speakers: string | null;
  /** What editors have said about the articles. */
  readonly annotations: 'used' | 'ignored';
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

/** What the command line asks for. */
export type Request =
  | BatchOptions
  | QueryOptions
  | SiteOptions
  | EvaluateOptions
  | ChangesOptions
  | ImportOptions
  | { readonly command: 'completion'; readonly shell: (typeof shells)[number] }
  | { readonly command: 'man' | 'help'; readonly uiLanguage: UiLanguage }
  | { readonly command: 'version' };

/** Reads the command line; throws a UsageError on one that makes no sense. */
export function readArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): Request {
  const line = parseCommandLine(argv);
  const { positionals, choice } = line;
  const uiLanguage = choice('ui-language', languages) ?? languageOf(environment);
  if (line.isSet('help')) return { command: 'help', uiLanguage };
  if (line.isSet('version')) return { command: 'version' };

  const [command, ...inputs] = positionals;
  if (command === undefined) throw new UsageError({ code: 'batch.noCommand', args: { commands: commands.join(', ') } });
  switch (command) {
    case 'query':
      return readQueryOptions(line);
    case 'site':
      return readSiteOptions(line, uiLanguage);
    case 'man':
      return { command, uiLanguage };
    case 'completion': {
      const shell = shells.find((each) => each === inputs[0]);
      if (shell) return { command, shell };
      throw new UsageError({ code: 'batch.whichShell', args: { shells: shells.join(', ') } });
    }
    case 'import': {
      const [article, ...files] = inputs;
      if (article === undefined || files.length === 0) throw new UsageError({ code: 'import.needsTwo' });
      const format = choice('format', importFormats);
      return { command, article, files, format, quiet: line.isSet('quiet'), uiLanguage };
    }
    case 'evaluate':
      return {
        command,
        reading: readingOf(line, inputs, environment),
        format: choice('format', rowFormats) ?? 'table',
      };
    case 'changes': {
      const format = choice('format', changeLogFormatNames) ?? 'markdown';
      return { command, reading: readingOf(line, inputs, environment), format };
    }
    case 'analyze':
      return { ...readingOf(line, inputs, environment), format: choice('format', formatNames) ?? 'jsonl' };
    case 'show':
      return { ...readingOf(line, inputs, environment), command };
    default:
      throw new UsageError({ code: 'batch.unknownCommand', args: { command, commands: commands.join(', ') } });
  }
}

/** How articles are read and analysed, for whichever command. */
function readingOf(line: CommandLine, inputs: readonly string[], environment: NodeJS.ProcessEnv): BatchOptions {
  if (inputs.length === 0) throw new UsageError({ code: 'batch.noInput' });
  const { text, number, choice } = line;
  return {
    command: 'analyze',
    inputs,
    format: 'html',
    output: text('output'),
    resume: line.isSet('resume'),
    state: text('state'),
    findings: findingsOf(line, inputs),
    speakers: text('speakers'),
    annotations: line.isSet('ignore-annotations') ? 'ignored' : 'used',
    jobs: number('jobs', 256) ?? Math.max(1, availableParallelism() - 1),
    failOn: choice('fail-on', severities),
    errorsOk: line.isSet('errors-ok'),
    quiet: line.isSet('quiet'),
    maxChars: number('max-chars', maxLength) ?? maxLength,
    timeLimitMs: 1000 * (number('time-limit', 3600) ?? 10),
    uiLanguage: choice('ui-language', languages) ?? languageOf(environment),
    generated: timeOf(environment),
  };
}

/** The second pass reads the output and the inputs once more. */
function findingsOf({ isSet, text }: CommandLine, inputs: readonly string[]): string | null {
  const findings = text('findings');
  if (!isSet('cross-document') && findings === null) return null;
  const format = text('format') ?? 'jsonl';
  const isFit = isSet('cross-document') && findings !== null && text('output') !== null && format === 'jsonl';
  if (!isFit || inputs.includes('-')) throw new UsageError({ code: 'batch.crossDocumentNeeds' });
  return findings;
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
