import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withUris } from '../../../client/src/vscode/panel/withUris.ts';
import { comparisonFormats } from '../../../server/src/exports/comparison/comparisonFormats.ts';
import { comparisonColumns } from '../../../server/src/exports/comparison/comparisonRecords.ts';
import { compareRequest } from '../../../server/src/protocol/requests.ts';
import type { ComparisonReport } from '../../../server/src/protocol/requests.ts';
import { connectInProcess } from '../../support/connectInProcess.ts';
import { PanelInWorkbench } from '../host/PanelInWorkbench.ts';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

const hostile = `Hostile headline

Acme Works accuses <img src=x onerror="document.title='taken'"> Borealis of lying about [Accept](command:statementLens.accept).

“<script>document.title='taken'</script> They ${'x'.repeat(10_000)} lied,” said Jane Doe, director of Acme Works, about Borealis.

Borealis denies that \u202Ethe charge\u202C is true.
`;

const article = 'en/kaspersky.press.txt';

const isRefusal = (text: string): boolean => /content security policy/i.test(text);

describe('what one can take along from the panel', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;
  let panel: PanelInWorkbench;
  /** What a page tried that its policy forbids, in the browser's words. */
  const refused: string[] = [];

  before(async () => {
    writeFileSync(join(folder, 'hostile.press.txt'), hostile);
    const settings = {
      'statementLens.language': 'en',
      'workbench.activityBar.location': 'hidden',
      'files.simpleDialog.enable': true,
    };
    workbench = await Workbench.start({ folder, width: 1600, height: 950, settings });
    workbench.page.on('console', (message) => {
      if (isRefusal(message.text())) refused.push(message.text());
    });
    panel = new PanelInWorkbench(workbench);
    await panel.compare(article);
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The comparison as the server gives it to any client, of files named as in the folder. */
  async function compared(): Promise<ComparisonReport> {
    const client = await connectInProcess({});
    const uri = 'file:///desk.press.txt';
    const text = readFileSync(join(folder, article), 'utf8');
    const comparison = await client.connection.sendRequest<ComparisonReport>(compareRequest.method, {
      textDocuments: [{ uri, text }],
    });
    client.dispose();
    return withUris(comparison, () => article);
  }

  const exports = [
    ['html', 'HTML', 'mouse'],
    ['markdown', 'Markdown table', 'key'],
    ['json', 'JSON', 'mouse'],
    ['csv', 'CSV', 'key'],
  ] as const;
  for (const [format, label, by] of exports)
    it(`a file that holds what is shown: ${format}, by ${by}`, async () => {
      const { extension, write } = comparisonFormats[format];
      const file = join(folder, `kept${extension}`);
      const button = panel.page.locator('#export');
      if (by === 'mouse') {
        await button.click();
        await panel.row(label).click();
      } else {
        await panel.pressOn(button, 'Enter');
        await panel.row(label).waitFor();
        await panel.type(label);
        await panel.press('Enter');
      }
      await panel.row('concert-hall.press.txt').waitFor();
      await panel.fill(file);
      await panel.row('shopping.txt').waitFor();
      await panel.press('Enter');
      await panel.says(`Comparison written to kept${extension}`);
      const text = readFileSync(file, 'utf8');
      const [day = ''] = /\d{4}-\d\d-\d\d|\d{1,2} [A-Z]\w+ \d{4}/.exec(text) ?? [];
      const date = new Date(`${day} UTC`).toISOString().slice(0, 10);
      assert.equal(text, write(await compared(), { language: 'en', date, labels: {} }));
    });

  it('the table that is copied: cells for a spreadsheet, a table for a word processor', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.page.locator('#copy').click();
    await panel.page.locator('#announcer', { hasText: 'Copied as a table' }).waitFor();
    const [cells, table] = await workbench.page.evaluate<readonly [string, string]>(
      `navigator.clipboard.read().then(([item]) =>
        Promise.all(['text/plain', 'text/html'].map((kind) => item.getType(kind).then((blob) => blob.text()))))`,
    );
    const { rows, tool, articles } = await compared();
    const cards = rows.flatMap((row) => row.cells.flat());
    const [head, ...records] = cells.trim().split('\n');
    assert.deepEqual(
      head!.split('\t'),
      comparisonColumns.map((name) => `"${name}"`),
    );
    assert.equal(records.length, cards.length);
    for (const { text } of cards)
      for (const held of [cells.replaceAll('""', '"'), table]) assert.ok(held.includes(text), text);
    assert.match(table, /<table[^]*<caption/);
    for (const mark of [tool.version, articles[0]!.textHash, 'machine'])
      for (const held of [cells, table]) assert.ok(held.includes(mark), mark);
  });

  it('a Danish and an English article together', async () => {
    await panel.page.locator('#scope').selectOption('files');
    await panel.row('da/kaspersky.press.txt').click();
    await panel.press('Enter');
    await panel.page.locator('.summary', { hasText: '2 articles' }).waitFor();
    const danish = panel.card('falske beskyldninger');
    await danish.locator('.place', { hasText: 'da/kaspersky.press.txt:23' }).waitFor();
    await panel.page.locator('#scope').selectOption('file');
    await danish.waitFor({ state: 'detached' });
  });

  it('a hostile article stays text', async () => {
    await panel.compare('hostile.press.txt');
    const body = panel.page.locator('body');
    await panel.page.locator('.card').first().waitFor();
    assert.equal(await panel.page.locator('#panel script, #panel img, #panel a').count(), 0);
    const overflow: number = await body.evaluate('document.body.scrollWidth - document.body.clientWidth');
    assert.ok(overflow <= 1, `${overflow} too wide`);
    assert.doesNotMatch(await body.innerText(), /[\u202A-\u202E]/);
    assert.notEqual(await workbench.page.title(), 'taken');
  });

  it('nothing is tried that the policy of the page forbids', async () => {
    await panel.page.locator('#network').click();
    await panel.pressOn(panel.page.locator('.rename').first(), 'Enter');
    await panel.page.locator('#topic').waitFor();
    assert.deepEqual(refused, []);
    // The browser does tell.
    const told = workbench.page.waitForEvent('console', (message) => isRefusal(message.text()));
    await panel.page
      .locator('body')
      .evaluate(`document.body.insertAdjacentHTML('beforeend', '<p style="color: red">')`);
    await told;
  });

  it('nothing is asked for outside this machine', () => {
    assert.deepEqual([...workbench.strangers], []);
  });
});
