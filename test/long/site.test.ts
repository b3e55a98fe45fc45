import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { runCli } from '../batch/runCli.ts';
import { buildIfMissing } from '../support/serverProcess.ts';
import { installBrowser } from '../vscode/host/installBrowser.ts';
import { corpus } from './corpus.ts';

const articles = 10_000;

describe('a site of ten thousand articles', () => {
  let folder: string;
  before(async () => {
    buildIfMissing();
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-site-'));
    const lines = corpus(articles).trimEnd().split('\n');
    lines[articles - 2] = JSON.stringify({
      id: 'last',
      text: 'Havnen\n\n»Vi har set søslangen i havnen,« siger havnefoged Ib Kvist.',
    });
    writeFileSync(join(folder, 'in.jsonl'), `${lines.join('\n')}\n`);
    await runCli(['analyze', 'in.jsonl', '--output', 'run.jsonl', '--quiet', '--jobs', '2'], { folder });
    const { code, stderr } = await runCli(['site', 'run.jsonl', '--texts', 'in.jsonl', '--output', 'pages'], {
      folder,
    });
    assert.equal(code, 0);
    assert.match(stderr, /Articles: 9,900\./);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is searched in a real browser', async () => {
    const browser = await chromium.launch({ executablePath: installBrowser(), args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, 'pages', 'index.html')).href);
      await page.waitForSelector('body[data-ready]', { timeout: 120_000 });
      const [found = ''] = /[\d,]+/.exec((await page.locator('#status').textContent()) ?? '') ?? [];
      assert.ok(Number(found.replaceAll(',', '')) > articles);
      await page.fill('#q', 'søslangen');
      assert.deepEqual(await page.locator('#results .words').allTextContents(), ['»Vi har set søslangen i havnen,«']);
      await page.locator('#results a').click();
      await page.waitForSelector('article');
    } finally {
      await browser.close();
    }
  });
});
