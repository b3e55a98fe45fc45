import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { InProcessClient } from '../support/connectInProcess.ts';
import type { AnnotateResult, AnnotationChange } from '../../server/src/protocol/annotations.ts';
import type { ArticleReport, ReportStatement } from '../../server/src/protocol/report.ts';
import { annotateRequest, reportRequest } from '../../server/src/protocol/requests.ts';
import { diskFiles } from '../../server/src/server/files/diskFiles.ts';

const articles = {
  da: `Kommunen skjulte rapporten

Borgmester Anna Holm afviser kritikken fra Bent Krog.

»Kommunen har skjult rapporten for borgerne«, siger Bent Krog.

»Det er ikke rigtigt«, siger Anna Holm.
`,
  en: `The council hid the report

Mayor Anna Holm rejects the criticism from Ben Crow.

“The council has hidden the report from its citizens,” says Ben Crow.

“That is not true,” says Anna Holm.
`,
};

describe('annotating an open article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-annotate-'));
  let client: InProcessClient;
  let files = 0;
  beforeEach(async () => {
    client = await connectInProcess({
      runtime: { disk: diskFiles, date: () => new Date('2026-03-02T10:00:00Z') },
      initializationOptions: { userName: 'Mette' },
    });
  });
  afterEach(() => {
    client.dispose();
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const newArticle = async (text: string): Promise<{ uri: string; path: string; sidecar: string }> => {
    const desk = join(folder, String(++files));
    const path = join(desk, 'article.press.txt');
    mkdirSync(desk);
    writeFileSync(path, text);
    const uri = pathToFileURL(path).toString();
    await client.open(uri, text);
    return { uri, path, sidecar: join(desk, '.statements', 'article.press.txt.anno.jsonl') };
  };
  const report = (uri: string): Promise<ArticleReport> =>
    client.connection.sendRequest(reportRequest, { textDocument: { uri } });
  const annotate = (uri: string, change: AnnotationChange, version = 1): Promise<AnnotateResult> =>
    client.connection.sendRequest(annotateRequest, { textDocument: { uri }, version, change });
  const saying = async (uri: string, words: string): Promise<ReportStatement> => {
    const { statements } = await report(uri);
    const text = readFileSync(new URL(uri), 'utf8');
    const found = statements.find(({ content: [span] }) => text.slice(span!.start, span!.end).includes(words));
    assert.ok(found, words);
    return found;
  };

  for (const [language, text] of Object.entries(articles)) {
    const charge = language === 'da' ? 'har skjult' : 'has hidden';
    it(`corrects the report and stores one line (${language})`, async () => {
      const { uri, sidecar } = await newArticle(text);
      const { id } = await saying(uri, charge);
      await annotate(uri, { kind: 'act', statement: id, act: 'demand' });
      const corrected = await saying(uri, charge);
      assert.deepEqual([corrected.act, corrected.origin], ['demand', 'corrected']);
      assert.match(corrected.why[0]!, /Mette, 2 March 2026/);
      assert.equal(readFileSync(sidecar, 'utf8').trim().split('\n').length, 1);
    });
    it(`takes back and does again (${language})`, async () => {
      const { uri, sidecar } = await newArticle(text);
      const before = await report(uri);
      const { id } = await saying(uri, charge);
      const { inverse } = await annotate(uri, { kind: 'speaker', statement: id, name: 'Carla Dam' });
      const after = await report(uri);
      assert.ok(after.entities.some(({ name }) => name === 'Carla Dam'));
      const undone = await annotate(uri, inverse);
      assert.deepEqual(await report(uri), before);
      assert.ok(!existsSync(sidecar));
      await annotate(uri, undone.inverse);
      assert.deepEqual(await report(uri), after);
    });
    it(`keeps a rejection when the article is opened again (${language})`, async () => {
      const { uri } = await newArticle(text);
      const { id } = await saying(uri, charge);
      const before = await report(uri);
      await annotate(uri, { kind: 'reject', statement: id });
      await client.close(uri);
      await client.open(uri, `${text}\n`);
      const after = await report(uri);
      assert.equal(after.statements.length, before.statements.length - 1);
    });
  }

  it('refuses a version that is not the one on the screen', async () => {
    const { uri } = await newArticle(articles.da);
    await assert.rejects(annotate(uri, { kind: 'accept', statements: ['s1'] }, 7), { code: -32801 });
  });
  it('refuses a statement that is not there', async () => {
    const { uri } = await newArticle(articles.da);
    await assert.rejects(annotate(uri, { kind: 'reject', statement: 's99' }), /no statement s99/);
  });
});
