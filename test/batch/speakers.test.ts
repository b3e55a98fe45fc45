import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ArticleReport } from '../../server/src/protocol/report.ts';
import { buildIfMissing } from '../support/serverProcess.ts';
import { jsonLines, parseLines, runCli } from './runCli.ts';
import type { CliResult } from './runCli.ts';

const text = '»Vi ser på sagen,« skriver styrelsen.';
const knowing = (name: string): string => JSON.stringify({ speakers: [{ name, aliases: ['styrelsen'] }] });

describe('speakers files in a batch', function () {
  this.timeout(60_000);
  let folder: string;
  before(buildIfMissing);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (files: Record<string, string>): void => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  const analyze = (args: readonly string[], input = ''): Promise<CliResult> =>
    runCli(['analyze', '--quiet', ...args], { folder, input });
  const speakersIn = ({ stdout }: CliResult): (string | undefined)[] =>
    parseLines(stdout).map((line) => (line as unknown as ArticleReport).entities[0]?.name);

  it('count for the articles below them', async () => {
    write({ 'a/.statements/speakers.json': knowing('Vandstyrelsen'), 'a/deep/1.txt': text, 'b/2.txt': text });
    assert.deepEqual(speakersIn(await analyze(['.'])), ['Vandstyrelsen', 'styrelsen']);
  });
  it('count for standard input from where the command runs', async () => {
    write({ '.statements/speakers.json': knowing('Vandstyrelsen') });
    assert.deepEqual(speakersIn(await analyze(['-'], jsonLines([{ id: '1', text }]))), ['Vandstyrelsen']);
  });
  it('may be named', async () => {
    write({ 'people.json': knowing('Miljøstyrelsen'), '.statements/speakers.json': knowing('x'), '1.txt': text });
    assert.deepEqual(speakersIn(await analyze(['1.txt', '--speakers', 'people.json'])), ['Miljøstyrelsen']);
  });
  it('that are damaged stop the run if they are named', async () => {
    write({ 'people.json': '{"speakers": [{"aliases": []}]}', '1.txt': text });
    for (const [name, reason] of [
      ['people.json', /people\.json cannot be used: speaker 1 has no name/],
      ['nowhere.json', /nowhere\.json cannot be used/],
    ] as const) {
      const { code, stdout, stderr } = await analyze(['1.txt', '--speakers', name]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, reason);
    }
  });
  it('that are damaged give the articles below them an error line', async () => {
    write({ 'a/.statements/speakers.json': 'x', 'a/1.txt': text, 'b/2.txt': text });
    const { code, stdout } = await analyze(['.']);
    const [first, second] = parseLines(stdout);
    assert.equal(code, 3);
    assert.match(String(first!.error), /speakers\.json cannot be used: it is not JSON/);
    assert.equal(second!.id, 'b/2.txt');
  });
  it('that have changed are a reason to do an article again', async () => {
    write({ '.statements/speakers.json': knowing('Vandstyrelsen'), '1.txt': text });
    const args = ['1.txt', '--output', 'out.jsonl', '--resume'];
    await analyze(args);
    write({ '.statements/speakers.json': knowing('Miljøstyrelsen') });
    await analyze(args);
    const { stdout } = await runCli(['analyze', '1.txt', '--quiet'], { folder });
    assert.deepEqual(speakersIn({ code: 0, stderr: '', stdout }), ['Miljøstyrelsen']);
    assert.equal(readFileSync(join(folder, 'out.jsonl'), 'utf8'), stdout);
  });
});
