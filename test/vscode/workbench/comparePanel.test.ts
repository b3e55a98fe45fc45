import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host/root.ts';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

const yardstick = join(root, '../shared/gold/kaspersky-da.txt');

describe('in the workbench', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;

  before(async () => {
    const settings = { 'statementLens.language': 'da', 'workbench.activityBar.location': 'hidden' };
    workbench = await Workbench.start({ folder, width: 1500, height: 900, settings });
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the Danish sample: lens, status, hover', async () => {
    await workbench.open('da/kaspersky.press.txt');
    await workbench.lens(/udsagn.*Sammenlign positioner/).waitFor();
    await workbench.lens(/Beskyldning · .*Department of Homeland Security → Kaspersky/).waitFor();
    await workbench.status(/\d+ udsagn/).waitFor();
    const card = await workbench.hover('skriver', 'Hvorfor');
    assert.match(await card.innerText(), /Department of Homeland Security/);
  });

  it('one command lays the positions side by side', async () => {
    await workbench.open('da/kaspersky.press.txt');
    await workbench.lens(/Sammenlign positioner/).waitFor();
    await workbench.runCommand('Statements: Compare Stances');
    const panel = workbench.panel();
    await panel.locator('table caption').waitFor({ state: 'attached' });
    assert.match(await panel.locator('#position-0').inputValue(), /Department of Homeland Security/);
    assert.match(await panel.locator('#position-1').inputValue(), /Kaspersky/);
    const row = panel.locator('tbody tr:not(.topic)').first();
    assert.ok((await row.locator('td').nth(0).locator('.card.accuse').count()) > 0);
    assert.ok((await row.locator('td').nth(1).locator('.card.deny').count()) > 0);
    // Leif Jensen speaks for the company: his card stands in its column.
    await row.locator('td').nth(1).locator('.card', { hasText: 'Leif Jensen' }).waitFor();
  });

  it('a click on a card selects its words in the text; words in the text mark their card', async () => {
    const { page } = workbench;
    const panel = workbench.panel();
    const denial = panel.locator('.card.deny', { hasText: 'falske beskyldninger' });
    await denial.click();
    assert.equal(await denial.getAttribute('aria-current'), 'true');
    await page.keyboard.press('Escape');
    await workbench.cursor(/^Ln 23, Col \d+ \(\d+ selected\)/).waitFor();

    await denial.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    // Both parts of the divided quotation.
    await workbench.cursor(/^2 selections/).waitFor();

    const marked = panel.locator('.card[aria-current="true"]');
    await page.keyboard.press('Control+Home');
    await marked.waitFor({ state: 'detached' });
    await workbench.click('opsnappe');
    await marked.getByText('opsnappe trafik').waitFor();
  });

  it('an edit changes what it must and leaves the reader in place', async () => {
    const { page } = workbench;
    const panel = workbench.panel();
    const denial = panel.locator('.card.deny', { hasText: 'falske beskyldninger' });
    const place = denial.locator('.place');
    await place.getByText(/:23$/).waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await place.getByText(/:24$/).waitFor();
    await page.keyboard.press('Control+Z');
    await place.getByText(/:23$/).waitFor();
  });

  it('comes back with its article when the window is loaded anew', async () => {
    // A window that is told to open a file does not look for what was open in it.
    await workbench.openFolder();
    await workbench.runCommand('View: Close All Editors');
    await workbench.openAlso('da/kaspersky.press.txt');
    await workbench.lens(/Sammenlign positioner/).waitFor();
    await workbench.runCommand('Statements: Compare Stances');
    const panel = workbench.panel();
    await panel.locator('table caption').waitFor({ state: 'attached' });
    await workbench.reload();
    await panel.locator('table caption').waitFor({ state: 'attached' });
    assert.match(await panel.locator('#position-0').inputValue(), /Department of Homeland Security/);
  });

  it('an accusation that nobody answers; the hover leads to the panel', async () => {
    await workbench.open('unanswered.press.txt');
    await workbench.lens(/intet svar fundet/).waitFor();
    const card = await workbench.hover('siger', 'Hvorfor');
    await card.locator('a', { hasText: 'Sammenlign' }).click();
    const gap = workbench.panel().locator('td:nth-child(2) .no-reply');
    await gap.getByText('Intet svar fundet').waitFor();
  });

  if (existsSync(yardstick)) {
    it('the twin of the sample case: no reply found', async () => {
      const lines = readFileSync(yardstick, 'utf8').split('\n');
      const twin = lines.filter((_, index) => ![21, 29, 30, 31].includes(index + 1));
      cpSync(yardstick, join(folder, 'whole.press.txt'));
      writeFileSync(join(folder, 'twin.press.txt'), twin.join('\n'));
      await workbench.open('twin.press.txt');
      await workbench.lens(/intet svar fundet/).waitFor();
      await workbench.runCommand('Statements: Compare Stances');
      await workbench.panel().locator('.no-reply', { hasText: 'Intet svar fundet' }).first().waitFor();
    });
  }

  it('nothing is asked for outside this machine', () => {
    assert.deepEqual([...workbench.strangers], []);
  });
});
