import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildIfMissing } from '../support/serverProcess.ts';
import { jsonLines, parseLines, runCli } from './runCli.ts';
import type { CliResult } from './runCli.ts';

const text = '»Det er løgn«, siger Mette Hansen.';

describe('analyze with files', function () {
  this.timeout(60_000);
  let folder: string;
  before(buildIfMissing);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-files-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const analyze = (...args: string[]): Promise<CliResult> => runCli(['analyze', '--quiet', ...args], { folder });
  const idsAndErrors = ({ stdout }: CliResult): unknown =>
    parseLines(stdout).map(({ id, error }) => (error === undefined ? id : [id, error]));

  it('reads files, folders and globs, each in its place', async () => {
    for (const path of [
      'b.txt',
      'sub/c.md',
      'sub/deep/d.press.txt',
      'sub/.hidden/e.txt',
      'sub/node_modules/f.txt',
      'g.csv',
    ])
      put(path, text);
    put('lines.jsonl', jsonLines([{ id: 'l1', text }, { id: 'l2' }]));
    const result = await analyze('sub', '*.txt', 'lines.jsonl', './b.txt', 'g.csv', 'none.txt', '*.doc', '--jobs', '2');
    assert.deepEqual(idsAndErrors(result), [
      'sub/c.md',
      'sub/deep/d.press.txt',
      'b.txt',
      'l1',
      ['l2', 'The line has no "text".'],
      'b.txt',
      ['g.csv', 'Files of type .csv are not read; txt, md, html, docx and jsonl are.'],
      ['none.txt', 'No such file or folder.'],
      ['*.doc', 'No txt, md, html, docx or jsonl file matches.'],
    ]);
    assert.equal(result.code, 3);
  });

  it('reads every encoding to the same report', async () => {
    put('utf8.txt', text);
    put('bom.txt', `\uFEFF${text}`);
    put('utf16.txt', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    put('utf16le.txt', Buffer.from(text, 'utf16le'));
    put('utf16be.txt', Buffer.from(text, 'utf16le').swap16());
    put('latin.txt', Buffer.from(text, 'latin1'));
    const { stdout } = await analyze('utf8.txt', 'bom.txt', 'utf16.txt', 'utf16le.txt', 'utf16be.txt', 'latin.txt');
    const reports = parseLines(stdout).map((report) => ({ ...report, id: '' }));
    assert.equal(reports.length, 6);
    for (const report of reports) assert.deepEqual(report, reports[0]);
    assert.equal((reports[0] as unknown as { length: number }).length, text.length);
  });

  it('keeps the offsets of CR LF, and takes an empty, a binary and an overlong file', async () => {
    put('crlf.txt', `Rubrik\r\n\r\n${text}\r\n`);
    put('empty.txt', '');
    put('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    put('long.txt', 'x'.repeat(1000));
    const result = await analyze('crlf.txt', 'empty.txt', 'binary.txt', 'long.txt', '--max-chars', '100');
    assert.deepEqual(idsAndErrors(result), [
      'crlf.txt',
      'empty.txt',
      ['binary.txt', 'A binary file, not a text.'],
      ['long.txt', 'The text is longer than 100 characters.'],
    ]);
    const [{ statements } = { statements: [] }] = parseLines(result.stdout);
    const [first] = statements as { content: { start: number; end: number }[] }[];
    const content = `Rubrik\r\n\r\n${text}`.slice(first?.content[0]?.start, first?.content[0]?.end);
    assert.equal(content, '»Det er løgn«');
  });

  it('writes a file, and a folder of pages that nothing leads out of', async () => {
    put('a.txt', text);
    put(
      'lines.jsonl',
      jsonLines([
        { id: '../../evil', text },
        { id: 'evil', text },
      ]),
    );
    assert.equal((await analyze('a.txt', '--output', 'out/report.jsonl')).code, 0);
    assert.equal(parseLines(readFileSync(join(folder, 'out/report.jsonl'), 'utf8'))[0]?.id, 'a.txt');
    assert.equal((await analyze('a.txt', 'lines.jsonl', '--format', 'html', '--output', 'pages/')).code, 0);
    for (const page of ['a.txt.html', 'lines.jsonl/1-.._.._evil.html', 'lines.jsonl/2-evil.html'])
      assert.ok(existsSync(join(folder, 'pages', page)), page);
  });

  it('never reads what it writes', async () => {
    put('a.txt', text);
    for (const run of ['first', 'second']) {
      await analyze('.', '--output', 'all.jsonl');
      assert.equal(parseLines(readFileSync(join(folder, 'all.jsonl'), 'utf8')).length, 1, run);
    }
    for (const run of ['first', 'second']) {
      const { stderr } = await runCli(['analyze', '.', '--format', 'markdown', '--output', 'pages/'], { folder });
      assert.match(stderr, /Articles: 2 /, run);
    }
    const { code, stderr } = await analyze('a.txt', '--output', 'a.txt');
    assert.equal(code, 2);
    assert.match(stderr, /is also an input/);
    assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), text);
  });

  it('tells by its exit code how it went', async () => {
    put('quote.txt', 'Rubrik\n\n"Det er ikke sandt, siger Mette Hansen.\n');
    put('a.txt', text);
    const codes = async (...args: string[]): Promise<number | null> => (await analyze(...args)).code;
    assert.equal(await codes('quote.txt'), 0);
    assert.equal(await codes('quote.txt', '--fail-on', 'warning'), 1);
    assert.equal(await codes('quote.txt', '--fail-on', 'error'), 0);
    assert.equal(await codes('quote.txt', 'none.txt', '--fail-on', 'warning'), 3);
    assert.equal(await codes('none.txt', '--errors-ok'), 0);
    assert.equal(await codes('a.txt', '--format', 'pdf'), 2);
    assert.equal(await codes('a.txt', 'quote.txt', '--format', 'html'), 2);
    assert.equal(await codes('a.txt', '--output', 'a.txt/b/c.jsonl'), 2);
  });

  it('says what it can do, and which version it is', async () => {
    const help = await runCli(['--help']);
    assert.match(help.stdout, /statement-lens analyze INPUT/);
    const danish = await runCli(['--help', '--ui-language', 'da']);
    assert.match(danish.stdout, /Arbejder uden netforbindelse/);
    const version = await runCli(['--version']);
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
    const usage = await runCli(['analyze']);
    assert.equal(usage.code, 2);
    assert.match(usage.stderr, /Name at least one file.*\n.*--help/);
    assert.equal(usage.stdout, '');
  });

  it('shows the disputes in the terminal and writes the page', async () => {
    put('a.txt', `Løgn, siger hun\n\n${text}`);
    const { code, stdout } = await runCli(['show', 'a.txt'], { folder });
    assert.equal(code, 0);
    assert.match(stdout, /\na\.txt · Danish · 1 statement/);
    assert.match(stdout, /statement-lens-report\.html\n$/);
    const page = readFileSync(join(folder, 'statement-lens-report.html'), 'utf8');
    assert.match(page, /^<!doctype html>[^]*Det er løgn[^]*<\/html>\n$/);
  });
});
