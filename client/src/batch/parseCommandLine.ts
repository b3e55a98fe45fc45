import { parseArgs } from 'node:util';
import { UsageError } from './problem.ts';

/** Every option there is, with the commands that take it. What help, completion and the man page say follows from it. */
export const optionTable = {
  format: { type: 'string', of: 'analyze query evaluate changes import' },
  output: { type: 'string', of: 'analyze show site changes' },
  resume: { type: 'boolean', of: 'analyze' },
  state: { type: 'string', of: 'analyze' },
  'cross-document': { type: 'boolean', of: 'analyze' },
  findings: { type: 'string', of: 'analyze' },
  speakers: { type: 'string', of: 'analyze show evaluate changes' },
  'ignore-annotations': { type: 'boolean', of: 'analyze show' },
  jobs: { type: 'string', of: 'analyze show evaluate changes' },
  'fail-on': { type: 'string', of: 'analyze show' },
  'errors-ok': { type: 'boolean', of: 'analyze show evaluate changes' },
  'max-chars': { type: 'string', of: 'analyze show evaluate changes' },
  'time-limit': { type: 'string', of: 'analyze show evaluate changes' },
  texts: { type: 'string', multiple: true, of: 'query site' },
  speaker: { type: 'string', of: 'query' },
  act: { type: 'string', of: 'query' },
  target: { type: 'string', of: 'query' },
  topic: { type: 'string', of: 'query' },
  words: { type: 'string', of: 'query' },
  between: { type: 'string', multiple: true, of: 'query' },
  from: { type: 'string', of: 'query' },
  to: { type: 'string', of: 'query' },
  title: { type: 'string', of: 'site' },
  'ui-language': { type: 'string', of: 'analyze show query site evaluate changes import' },
  quiet: { type: 'boolean', of: 'analyze show site evaluate changes import' },
  help: { type: 'boolean', of: '' },
  version: { type: 'boolean', of: '' },
} as const;

export type OptionName = keyof typeof optionTable;

export const commands = [
  'analyze',
  'show',
  'query',
  'site',
  'evaluate',
  'changes',
  'import',
  'completion',
  'man',
] as const;
export type Command = (typeof commands)[number];

/** A command line taken apart, its options known and with a value where they need one. */
export interface CommandLine {
  readonly positionals: readonly string[];
  readonly isSet: (name: OptionName) => boolean;
  readonly text: (name: OptionName) => string | null;
  readonly texts: (name: OptionName) => readonly string[];
  /** A whole number from 1 to `most`. */
  readonly number: (name: OptionName, most: number) => number | null;
  readonly choice: <T extends string>(name: OptionName, choices: readonly T[]) => T | null;
}

/** Takes a command line apart; throws a UsageError on one that makes no sense. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: optionTable,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const command = commands.find((each) => each === positionals[0]);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const known = token.name in optionTable ? optionTable[token.name as OptionName] : null;
    if (!known) throw new UsageError({ code: 'batch.unknownOption', args: { option } });
    if (known.of !== '' && command && !known.of.split(' ').includes(command))
      throw new UsageError({ code: 'batch.optionOfOther', args: { option, command } });
    if (known.type === 'string' && !token.value)
      throw new UsageError({ code: 'batch.optionNeedsValue', args: { option } });
    if (known.type === 'boolean' && token.value !== undefined)
      throw new UsageError({ code: 'batch.optionTakesNoValue', args: { option } });
  }
  const texts = (name: OptionName): readonly string[] =>
    [values[name]].flat().filter((value) => typeof value === 'string');
  const text = (name: OptionName): string | null => texts(name)[0] ?? null;
  return {
    positionals,
    isSet: (name) => values[name] === true,
    text,
    texts,
    number(name, most) {
      const given = text(name);
      if (given === null) return null;
      const value = /^\d{1,9}$/.test(given) ? Number(given) : 0;
      if (value < 1 || value > most)
        throw new UsageError({ code: 'batch.notANumber', args: { option: `--${name}`, most: String(most) } });
      return value;
    },
    choice(name, choices) {
      const given = text(name);
      const found = choices.find((each) => each === given);
      if (given !== null && found === undefined)
        throw new UsageError({ code: 'batch.notAChoice', args: { option: `--${name}`, choices: choices.join(', ') } });
      return found ?? null;
    },
  };
}
