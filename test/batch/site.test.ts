import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { buildIfMissing } from '../support/serverProcess.ts';
import { installBrowser } from '../vscode/host/installBrowser.ts';
import { jsonLines, runCli } from './runCli.ts';

const articles = [
  {
    id: 'a',
    date: '2026-03-01',
    text: 'Havnen\n\n»De tømmer tanke om natten,« siger Ida Krogh fra Havnens Venner. Havnens Venner beskylder Dalby Fragt for at forgifte vandet.',
  },
  {
    id: '</script><img src=x onerror=alert(1)>',
    title: '<b>Fed</b> & </script>',
    text: 'Byrådet siger nej\n\n»Vi har aldrig lagt <img src=x onerror=alert(1)> i havnen, og det ved de godt,« siger borgmester Ole Berg til avisen.',
  },
  { id: 'c', date: '2026-05-01', text: 'Svar\n\n»Vi har aldrig tømt en tank,« siger Dalby Fragts direktør, Max Hume.' },
];

describe('site', function () {
  this.timeout(60_000);
  let folder: string;
  let browser: Browser;
  before(async () => {
    buildIfMissing();
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-site-'));
    writeFileSync(join(folder, 'in.jsonl'), jsonLines(articles));
    await runCli(['analyze', 'in.jsonl', '--output', 'run.jsonl', '--quiet'], { folder });
    const args = [
      'site',
      'run.jsonl',
      '--texts',
      'in.jsonl',
      '--output',
      'pages',
      '--ui-language',
      'da',
      '--title',
      'Sager & <ting>',
    ];
    const { code, stderr } = await runCli(args, { folder });
    assert.equal(code, 0);
    assert.match(stderr, /Artikler: 3\. Åbn .*index\.html/);
    browser = await chromium.launch({ executablePath: installBrowser(), args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('makes no markup of what articles say', () => {
    const index = readFileSync(join(folder, 'pages', 'index.html'), 'utf8');
    assert.match(index, /<h1>Sager &amp; &lt;ting&gt;<\/h1>/);
    const data = readFileSync(join(folder, 'pages', 'data', '0.js'), 'utf8');
    assert.doesNotMatch(data, /</);
  });

  it('searches in a browser, from the file system, without a server', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(pathToFileURL(join(folder, 'pages', 'index.html')).href);
    await page.waitForSelector('body[data-ready]');
    const words = (): Promise<string[]> => page.locator('#results .words').allTextContents();
    const all = await words();
    assert.ok(
      all.includes('»De tømmer tanke om natten,«') &&
        all.includes('»Vi har aldrig lagt <img src=x onerror=alert(1)> i havnen, og det ved de godt,«'),
    );
    await page.fill('#q', 'TØMT aldrig');
    assert.deepEqual(await words(), ['»Vi har aldrig tømt en tank,«']);
    await page.fill('#q', '');
    await page.fill('#speaker', 'havnens');
    await page.selectOption('#act', 'accuse');
    assert.ok((await words()).length > 0);
    assert.ok((await page.locator('.who').allTextContents()).every((name) => name === 'Havnens Venner'));
    await page.fill('#speaker', '');
    await page.selectOption('#act', '');
    await page.fill('#from', '2026-04-01');
    assert.deepEqual(await words(), ['»Vi har aldrig tømt en tank,«']);
    await page.locator('#results a').click();
    await page.waitForSelector('article');
    assert.equal(await page.locator('h1').textContent(), 'c');
    await page.goBack();
    await page.waitForSelector('body[data-ready]');
    assert.equal(await page.inputValue('#from'), '2026-04-01', 'Back leads to the search as it was');
    assert.deepEqual(await words(), ['»Vi har aldrig tømt en tank,«']);
    assert.ok((await page.locator('#acts tbody tr').count()) >= 3);
    assert.match((await page.locator('#replies').textContent()) ?? '', /Dalby Fragt/);
    assert.deepEqual(problems, []);
  });
});
