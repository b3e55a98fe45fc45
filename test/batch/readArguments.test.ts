import assert from 'node:assert/strict';
import { describe as describeProblem, UsageError } from '../../client/src/batch/problem.ts';
import { guessUiLanguage, readArguments } from '../../client/src/batch/readArguments.ts';

describe('command line', () => {
  it('has its defaults', () => {
    const options = readArguments(['analyze', 'a.txt', '-'], {});
    assert.ok(options.command === 'analyze');
    const { jobs, ...rest } = options;
    assert.ok(jobs >= 1);
    assert.deepEqual(rest, {
      command: 'analyze',
      inputs: ['a.txt', '-'],
      format: 'jsonl',
      output: null,
      failOn: null,
      findings: null,
      errorsOk: false,
      quiet: false,
      resume: false,
      state: null,
      speakers: null,
      annotations: 'used',
      generated: null,
      maxChars: 1_000_000,
      timeLimitMs: 10_000,
      uiLanguage: 'en',
    });
  });
  it('speaks the language of the terminal, unless told', () => {
    assert.equal(guessUiLanguage([], { LANG: 'da_DK.UTF-8' }), 'da');
    assert.equal(guessUiLanguage([], { LC_ALL: 'C', LANG: 'da_DK.UTF-8' }), 'en');
    assert.equal(guessUiLanguage(['--ui-language', 'en'], { LANG: 'da' }), 'en');
  });
  for (const [line, message] of [
    ['', /analyze, show/],
    ['analyse a.txt', /Unknown command "analyse"/],
    ['analyze', /at least one file/],
    ['analyze a --colour', /Unknown option --colour/],
    ['analyze a --jobs', /--jobs needs a value/],
    ['analyze a --jobs 0', /--jobs must be a whole number from 1/],
    ['analyze a --jobs 1.5', /--jobs must be/],
    ['analyze a --quiet=yes', /--quiet takes no value/],
    ['analyze a --format pdf', /--format must be one of jsonl, csv, markdown, html, .*parquet/],
    ['analyze a --fail-on never', /--fail-on must be one of error, warning, information, hint/],
    ['analyze a --max-chars 1000001', /from 1 to 1000000/],
    ['analyze a --ui-language sv', /--ui-language must be one of en, da/],
    ['show a --format jsonl', /show takes no --format/],
    ['query', /statements, disputes, quotations, unheard/],
    ['query disputes', /at least one run/],
    ['query statements r --between a', /--between belongs to disputes/],
    ['query statements r --from March', /--from must be a day/],
    ['query statements r --act shout', /--act must be one of/],
    ['query statements r --jobs 2', /query takes no --jobs/],
    ['site r', /needs --output/],
    ['completion tcsh', /bash, zsh, fish/],
  ] as const)
    it(`refuses "${line}"`, () => {
      assert.throws(
        () => readArguments(line.split(' ').filter(Boolean), {}),
        (error) => error instanceof UsageError && message.test(describeProblem(error.problem, 'en')),
      );
    });
});
