import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfMissing } from '../support/serverProcess.ts';
import { jsonLines, parseLines, runCli } from './runCli.ts';
import type { CliResult } from './runCli.ts';

const quotation = '“They dump oil in the harbour every single night,”';
const articles = [
  {
    id: 'one',
    date: '2026-03-01',
    text: `Harbour\n\n${quotation} said Ida Krogh, head of Port Watch. Port Watch accuses Dalby Freight of poisoning the water.`,
  },
  {
    id: 'two',
    date: '2026-04-02',
    text: `Harbour again\n\nPort Watch accuses Dalby Freight of poisoning the water.\n\n“We have never poisoned any water, and Port Watch knows it,” said Dalby Freight's director, Max Hume.`,
  },
  {
    id: 'three',
    date: '2026-02-01',
    text: `Night\n\n"They dump oil in the harbour – every single night", said Ida Krogh. She accused Mayor Lone Birk of lying to the voters.`,
  },
];

describe('query', function () {
  this.timeout(60_000);
  let folder: string;
  before(async () => {
    buildIfMissing();
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-query-'));
    writeFileSync(join(folder, 'in.jsonl'), `${jsonLines(articles)}no json\n`);
    await runCli(['analyze', 'in.jsonl', '--output', 'run.jsonl', '--quiet'], { folder });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const query = (...args: string[]): Promise<CliResult> => runCli(['query', ...args], { folder });
  const ask = async (question: string, ...args: string[]): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { code, stdout, stderr } = await query(
      question,
      'run.jsonl',
      '--texts',
      'in.jsonl',
      '--format',
      'json',
      ...args,
    );
    assert.deepEqual([code, stderr], [0, '']);
    return parseLines(stdout);
  };

  it('finds statements by speaker, act, target, words and time', async () => {
    const all = await ask('statements');
    assert.ok(all.length >= 5);
    for (const { words } of all) assert.ok(articles.some(({ text }) => text.includes(String(words).split(' … ')[0]!)));
    const ofKrogh = await ask('statements', '--speaker', 'ida krogh', '--words', 'OIL');
    assert.deepEqual(
      ofKrogh.map(({ article }) => article),
      ['one', 'three'],
    );
    assert.ok((await ask('statements', '--speaker', 'port watch')).some(({ speaker }) => speaker === 'Ida Krogh'));
    const accusing = await ask('statements', '--act', 'accuse', '--target', 'Dalby');
    assert.ok(
      accusing.length > 0 && accusing.every(({ act, target }) => act === 'accuse' && String(target).includes('Dalby')),
    );
    const inMarch = await ask('statements', '--from', '2026-03', '--to', '2026-03');
    assert.ok(inMarch.length > 0 && inMarch.every(({ article }) => article === 'one'));
    assert.deepEqual(await ask('statements', '--topic', 'no such topic'), []);
  });
  it('finds the disputes between two parties, whichever is named first', async () => {
    const one = await ask('disputes', '--between', 'Port Watch', '--between', 'Dalby');
    assert.ok(
      one.some(({ article, state }) => article === 'two' && state === 'answered'),
      JSON.stringify(one),
    );
    assert.deepEqual(await ask('disputes', '--between', 'dalby', '--between', 'port watch'), one);
    assert.deepEqual(await ask('disputes', '--between', 'Dalby', '--between', 'Birk'), []);
  });
  it('follows the same quotation over time, whatever its marks', async () => {
    const places = await ask('quotations');
    assert.deepEqual(
      places.map(({ quotation: number, date, article }) => [number, date, article]),
      [
        [1, '2026-02-01', 'three'],
        [1, '2026-03-01', 'one'],
      ],
    );
  });
  it('finds who is accused and never heard in any article', async () => {
    const unheard = await ask('unheard');
    assert.ok(
      unheard.some(({ accused }) => String(accused).includes('Birk')),
      JSON.stringify(unheard),
    );
    assert.ok(unheard.every(({ accused }) => !String(accused).includes('Dalby')));
  });
  it('answers as a table and as CSV without formulas', async () => {
    const args = ['statements', 'run.jsonl', '--texts', 'in.jsonl', '--words', 'every single night'];
    const table = (await query(...args)).stdout.split('\n');
    assert.match(table[0]!, /^date +article +line +speaker/);
    assert.equal(table.length, 5);
    const rows = parse((await query(...args, '--format', 'csv')).stdout, { columns: true, record_delimiter: '\r\n' });
    assert.equal((rows as { words: string }[])[0]!.words, quotation);
  });
  it('says where it lacks the words, and refuses what is no run', async () => {
    const { code, stdout, stderr } = await query('statements', 'run.jsonl', '--format', 'json');
    assert.equal(code, 0);
    assert.ok(parseLines(stdout).every(({ words, speaker }) => words === null && speaker !== undefined));
    assert.match(stderr, /without their words: 3/);
    writeFileSync(join(folder, 'other.jsonl'), jsonLines([articles[1], articles[1], articles[1]]));
    assert.match((await query('statements', 'run.jsonl', '--texts', 'other.jsonl')).stderr, /without their words: 2/);
    assert.equal((await query('unheard', 'run.jsonl')).stderr, '', 'who was never heard is known without words');
    for (const [file, problem] of [
      ['in.jsonl', /line 1: not the output of a run/],
      ['none.jsonl', /^Cannot read .*none\.jsonl/],
    ] as const) {
      const { code, stderr } = await query('statements', file);
      assert.equal(code, 2);
      assert.match(stderr, problem);
    }
  });
  it('says so where there is nothing to say', async () => {
    const { code, stdout, stderr } = await query(
      'statements',
      'run.jsonl',
      '--texts',
      'in.jsonl',
      '--words',
      'no such words',
    );
    assert.deepEqual([code, stdout, stderr], [0, '', 'Nothing found.\n']);
  });
  it('reads the words of files where they lie', async () => {
    writeFileSync(join(folder, 'a.txt'), articles[0]!.text);
    await runCli(['analyze', 'a.txt', '--output', 'files.jsonl', '--quiet'], { folder });
    const { stdout } = await query('statements', 'files.jsonl', '--format', 'json', '--words', 'dump oil');
    assert.equal(parseLines(stdout)[0]?.words, quotation);
  });
});
