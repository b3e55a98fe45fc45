import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

describe('what one can do in the panel', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;

  before(async () => {
    const settings = {
      'statementLens.language': 'en',
      'workbench.activityBar.location': 'hidden',
    };
    workbench = await Workbench.start({ folder, width: 1600, height: 950, settings });
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const panel = () => workbench.panel();

  async function compare(file: string): Promise<void> {
    await workbench.open(file);
    await workbench.lens(/Compare Stances/).waitFor();
    await workbench.runCommand('Statements: Compare Stances');
    await panel().locator('.stances').waitFor();
  }

  it('the dispute in a sentence; swap and pickers', async () => {
    await compare('en/kaspersky.press.txt');
    await panel()
      .getByText('Department of Homeland Security accuses Kaspersky Lab. Kaspersky Lab denies it.')
      .waitFor();
    const first = (name: string) => panel().locator('#position-0 option:checked', { hasText: name });
    await panel().locator('#swap').click();
    await first('Kaspersky Lab').waitFor({ state: 'attached' });
    await panel().locator('#position-1').selectOption('Kaspersky Lab');
    await first('Department of Homeland Security').waitFor({ state: 'attached' });
    await panel().locator('#swap').focus();
    await workbench.page.keyboard.press('Enter');
    await first('Kaspersky Lab').waitFor({ state: 'attached' });
    await panel().locator('#position-0').focus();
    await workbench.page.keyboard.type('Department');
    await first('Department of Homeland Security').waitFor({ state: 'attached' });
  });

  it('speaks the other language at once', async () => {
    await panel().locator('#language').selectOption('da');
    await panel()
      .getByText('Department of Homeland Security beskylder Kaspersky Lab. Kaspersky Lab afviser det.')
      .waitFor();
    await panel().locator('#language').focus();
    await workbench.page.keyboard.type('English');
    await panel().getByRole('button', { name: 'Unanswered' }).waitFor();
  });

  it('a topic gets a name of the reader’s own, which an empty one takes back', async () => {
    const { keyboard } = workbench.page;
    const name = panel().locator('.topic .name');
    const found = await name.innerText();
    await panel().locator('.card').first().focus();
    await keyboard.press('F2');
    await panel().locator('#topic').waitFor();
    await keyboard.type('The spying affair');
    await keyboard.press('Enter');
    await name.getByText('The spying affair').waitFor();
    await panel().locator('.rename').click();
    await keyboard.press('Delete');
    await keyboard.press('Enter');
    await name.getByText(found).waitFor();
  });

  it('a line joins a card with its partners, on hover and on focus', async () => {
    await panel().locator('.card.accuse').first().hover();
    const lines = panel().locator('#links path');
    await lines.first().waitFor({ state: 'attached' });
    assert.equal(await lines.count(), await panel().locator('.card.partner').count());
    await workbench.page.mouse.move(5, 5);
    await lines.first().waitFor({ state: 'detached' });
    await panel().locator('.card.deny').last().focus();
    await lines.first().waitFor({ state: 'attached' });
  });

  it('a card leads to its words: Space and a click stay, Enter and the place go there', async () => {
    const { keyboard } = workbench.page;
    const last = panel().locator('.card.deny').last();
    await last.focus();
    await keyboard.press('Space');
    await panel().locator('.card.deny[aria-current="true"]:focus').waitFor();
    await keyboard.press('Enter');
    await workbench.cursor(/^Ln 33, Col \d+ \(\d+ selected\)/).waitFor();
    await workbench.page.locator('.monaco-editor.focused').waitFor();
    await panel().locator('.card.deny', { hasText: 'false accusations' }).locator('.place').click();
    await workbench.cursor(/^Ln 23/).waitFor();
    await workbench.page.locator('.monaco-editor.focused').waitFor();
  });

  it('an edit leaves the keyboard and the page where they are', async () => {
    const last = panel().locator('.card.deny').last();
    await last.focus();
    await panel().locator('body').evaluate(`window.marked = document.activeElement`);
    const file = join(folder, 'en/kaspersky.press.txt');
    const text = readFileSync(file, 'utf8');
    for (const [content, line] of [
      [`\n${text}`, /:34$/],
      [text, /:33$/],
    ] as const) {
      writeFileSync(file, content);
      await last.locator('.place').getByText(line).waitFor();
      assert.equal(await panel().locator('body').evaluate(`window.marked === document.activeElement`), true);
    }
  });

  it('filters by the keyboard; what is empty says what to do', async () => {
    await panel().locator('.card').first().focus();
    await workbench.page.keyboard.press('/');
    await panel().locator('#filter-all:focus').waitFor();
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Enter');
    await panel().getByText('Every accusation has a reply').waitFor();
    await panel().locator('#filter-confirmed').click();
    await panel().getByText('Nothing is confirmed yet').waitFor();
    await panel().getByRole('button', { name: 'Show all topics' }).click();
    await panel().locator('.card').first().waitFor();
  });

  it('others are hidden until asked for, by mouse and by keyboard', async () => {
    const others = panel().locator('td.others .card');
    assert.equal(await others.count(), 0);
    await panel().locator('td.others button').click();
    await others.first().waitFor();
    await panel().locator('#others').focus();
    await workbench.page.keyboard.press('Enter');
    await others.first().waitFor({ state: 'detached' });
  });

  it('times lead to their statements; the network shows and hides', async () => {
    const { keyboard } = workbench.page;
    const current = panel().locator('.card[aria-current="true"]', { hasText: 'Leif Jensen' });
    const event = panel().locator('.timeline .event', { hasText: 'Leif Jensen' });
    await event.click();
    await current.waitFor();
    await panel().locator('.card.accuse').first().click();
    await current.waitFor({ state: 'detached' });
    await event.focus();
    await keyboard.press('Enter');
    await current.waitFor();
    await panel().locator('#network').click();
    await panel()
      .getByRole('img', { name: /Department of Homeland Security accuses Kaspersky Lab/ })
      .waitFor();
    await panel().locator('#network').focus();
    await keyboard.press('Enter');
    await panel().locator('.network').waitFor({ state: 'detached' });
  });

  it('copies a table that can be pasted', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel().locator('#copy').click();
    await panel().locator('#announcer', { hasText: 'Copied as a table' }).waitFor({ state: 'attached' });
  });

  it('Escape leads back to the text', async () => {
    await panel().locator('.card').first().focus();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.monaco-editor.focused').waitFor();
  });

  it('nothing is asked for outside this machine', () => {
    assert.deepEqual([...workbench.strangers], []);
  });
});
