import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
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
    await panel().locator('#swap').click();
    await panel().locator('#position-0 option:checked', { hasText: 'Kaspersky Lab' }).waitFor({ state: 'attached' });
    await panel().locator('#position-1').selectOption('Kaspersky Lab');
    await panel()
      .locator('#position-0 option:checked', { hasText: 'Department of Homeland Security' })
      .waitFor({ state: 'attached' });
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

  it('times lead to their statements; the network shows and hides', async () => {
    await panel().locator('.timeline .event', { hasText: 'Leif Jensen' }).click();
    await panel().locator('.card[aria-current="true"]', { hasText: 'Leif Jensen' }).waitFor();
    await panel().locator('#network').click();
    await panel()
      .getByRole('img', { name: /Department of Homeland Security accuses Kaspersky Lab/ })
      .waitFor();
    await panel().locator('#network').click();
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
