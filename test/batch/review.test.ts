import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnnotationChange } from '../../server/src/protocol/annotations.ts';
import type { ArticleReport, ReportStatement } from '../../server/src/protocol/report.ts';
import { annotateRequest, reportRequest } from '../../server/src/protocol/requests.ts';
import { diskFiles } from '../../server/src/server/files/diskFiles.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import { buildIfMissing } from '../support/serverProcess.ts';
import { runCli } from './runCli.ts';

const text = `The council hid the report

“The council has hidden the report from its citizens,” says Ben Crow.

“That is not true,” says Anna Holm.

The harbour opens on Monday, and the mayor will cut the ribbon.

“We are glad about the new harbour,” says Carl Dunn.
`;

describe('what editors made of some articles', function () {
  this.timeout(60_000);
  let folder: string;
  let machine: readonly ReportStatement[];
  const saying = (words: string): string =>
    machine.find(({ content: [span] }) => text.slice(span!.start, span!.end).includes(words))!.id;

  before(async () => {
    buildIfMissing();
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-review-'));
    for (const name of ['reviewed', 'begun', 'untouched']) writeFileSync(join(folder, `${name}.txt`), text);
    const client = await connectInProcess({
      runtime: { disk: diskFiles, date: () => new Date('2026-03-02T10:00:00Z') },
      initializationOptions: { userName: 'Mette' },
    });
    const work = async (name: string, decide: () => readonly AnnotationChange[]): Promise<void> => {
      const uri = pathToFileURL(join(folder, `${name}.txt`)).toString();
      await client.open(uri, text);
      ({ statements: machine } = await client.connection.sendRequest(reportRequest, { textDocument: { uri } }));
      for (const change of decide())
        await client.connection.sendRequest(annotateRequest, { textDocument: { uri }, version: 1, change });
    };
    const added = { start: text.indexOf('the mayor will'), end: text.indexOf(' ribbon.') + 7 };
    await work('reviewed', () => [
      { kind: 'act', statement: saying('not true'), act: 'counter' },
      { kind: 'add', content: [added], speaker: 'Anna Holm', act: 'promise', target: null },
      { kind: 'reject', statement: saying('glad') },
      { kind: 'reviewed' },
    ]);
    await work('begun', () => [
      { kind: 'reply', accusation: saying('has hidden'), reply: saying('not true'), linked: true },
      { kind: 'reject', statement: saying('glad') },
    ]);
    client.dispose();
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is held against what the machine finds alone, where they are done', async () => {
    const { code, stdout, stderr } = await runCli(['evaluate', '.', '--format', 'json'], { folder });
    assert.equal(code, 0);
    assert.match(stderr, /Reviewed articles: 1 of 2 with annotations \(3 read\)/);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { figure: string; precision: number; recall: number; right: number });
    const row = (figure: string): (typeof rows)[number] => rows.find((one) => one.figure === figure)!;
    const share = Math.round((1000 * (machine.length - 1)) / machine.length) / 10;
    assert.deepEqual([row('statement').precision, row('statement').recall], [share, share]);
    assert.equal(row('speaker').right, 100);
    assert.equal(row('act').right, Math.round((1000 * (machine.length - 2)) / (machine.length - 1)) / 10);
  });
  it('says so where nobody is done', async () => {
    const { code, stdout, stderr } = await runCli(['evaluate', 'begun.txt', '--ui-language', 'da'], { folder });
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /Ingen artikel er markeret som gennemgået/);
  });
  it('is handed out decision by decision', async () => {
    const { code, stdout } = await runCli(['changes', 'reviewed.txt'], { folder });
    assert.equal(code, 0);
    assert.match(stdout, /^## Change log: reviewed\.txt$/m);
    assert.match(stdout, /Corrected: 1\. Added: 1\..*Suggestions rejected: 1\./);
    assert.match(stdout, /Reviewed by Mette, 2 March 2026\./);
    const rows = stdout.split('\n').filter((line) => line.startsWith('| 2026'));
    assert.equal(rows.length, 4);
    assert.ok(
      rows.some((line) => /\| 5 \| “That is not true,” \| Anna Holm: denial.* \| act: counter-argument \|/.test(line)),
    );
    assert.ok(rows.some((line) => line.includes('nothing found | added: Anna Holm: promise |')));
  });
  it('quotes the words of a reply in the marks of the reader', async () => {
    const { stdout } = await runCli(['changes', 'begun.txt', '--ui-language', 'da'], { folder });
    assert.match(stdout, /besvaret af »That is not true,«/);
  });
  it('is handed out as a page, a table and a page of annotations', async () => {
    const html = await runCli(['changes', 'reviewed.txt', '--format', 'html', '--ui-language', 'da'], { folder });
    assert.match(html.stdout, /<h1>Ændringslog: reviewed\.txt<\/h1>/);
    const csv = await runCli(['changes', '.', '--format', 'csv', '--output', 'log.csv'], { folder });
    assert.equal(csv.code, 0);
    assert.equal(readFileSync(join(folder, 'log.csv'), 'utf8').trimEnd().split('\r\n').length, 7);
    const page = await runCli(['changes', 'reviewed.txt', '--format', 'web-annotation'], { folder });
    const { type, items } = JSON.parse(page.stdout) as { type: string; items: readonly unknown[] };
    assert.deepEqual([type, items.length], ['AnnotationPage', 4]);
  });
  it('is read in by another desk, and taken for what that desk has imported', async () => {
    const { stdout } = await runCli(['changes', 'reviewed.txt', '--format', 'web-annotation'], { folder });
    writeFileSync(join(folder, 'desk.jsonld'), stdout);
    await runCli(['analyze', 'reviewed.txt', '--format', 'brat', '--output', 'brat/'], { folder });
    const desk = join(folder, 'other');
    mkdirSync(desk);
    writeFileSync(join(desk, 'a.txt'), text);
    const files = ['../desk.jsonld', '../brat/reviewed.txt.ann'];
    const { code, stderr } = await runCli(['import', 'a.txt', ...files], { folder: desk });
    assert.equal(code, 0, stderr);
    assert.match(stderr, /desk\.jsonld: 4 annotations imported, 0 skipped\./);
    assert.match(stderr, /reviewed\.txt\.ann: \d+ annotations imported, 0 skipped\./);
    const { stdout: log } = await runCli(['changes', 'a.txt'], { folder: desk });
    assert.match(log, /Mette \(from desk\.jsonld\)/);
    assert.match(log, /Reviewed by Mette/);
    const there = (await runCli(['analyze', 'a.txt'], { folder: desk })).stdout;
    const here = (await runCli(['analyze', 'reviewed.txt'], { folder })).stdout;
    const acts = (line: string): readonly string[] =>
      (JSON.parse(line) as ArticleReport).statements.map(({ act }) => act);
    assert.deepEqual(acts(there), acts(here));
  });
  it('says what it cannot read', async () => {
    writeFileSync(join(folder, 'bad.json'), 'not a page');
    const { code, stderr } = await runCli(['import', 'begun.txt', 'bad.json'], { folder });
    assert.equal(code, 3);
    assert.match(stderr, /bad\.json: not imported/);
    assert.equal((await runCli(['import', 'begun.txt'], { folder })).code, 2);
    assert.equal((await runCli(['import', 'begun.txt', 'none.json'], { folder })).code, 2);
  });
});
