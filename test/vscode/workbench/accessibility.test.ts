import assert from 'node:assert/strict';
import axe from 'axe-core';
import { rmSync } from 'node:fs';
import { Workbench } from '../host/Workbench.ts';
import type { Theme } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

/** How the panel knows the theme. */
const themes: Readonly<Record<Theme, string>> = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast:not(.vscode-high-contrast-light)',
  'Default High Contrast Light': 'vscode-high-contrast-light',
};

describe('the panel for everybody', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;

  before(async () => {
    const settings = { 'statementLens.language': 'en', 'workbench.activityBar.location': 'hidden' };
    workbench = await Workbench.start({ folder, width: 1500, height: 900, settings });
    await workbench.open('shopping.txt');
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What axe finds wrong with the page in the panel, as 'rule: element'. */
  async function faults(): Promise<readonly string[]> {
    const body = await workbench.panel().locator('body').elementHandle();
    const frame = await body.ownerFrame();
    await frame!.evaluate(axe.source);
    return frame!.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    });
  }

  for (const [theme, look] of Object.entries(themes))
    it(`axe finds nothing: ${theme}`, async () => {
      await workbench.set({ 'workbench.colorTheme': theme });
      for (const file of ['unanswered.press.txt', 'en/kaspersky.press.txt']) {
        await workbench.openAlso(file);
        await workbench.lens(/Compare Stances/).waitFor();
        await workbench.runCommand('Statements: Compare Stances');
        const panel = workbench.panel();
        await panel.locator(`body.${look} .stances`).waitFor();
        for (const toggle of ['#network[aria-pressed="false"]', '#others[aria-expanded="false"]'])
          if ((await panel.locator(toggle).count()) > 0) await panel.locator(toggle).click();
        await panel.locator('.network').waitFor();
        await panel.locator('.card').first().click();
        assert.deepEqual(await faults(), []);
        await panel.locator('.rename').first().focus();
        await workbench.page.keyboard.press('Enter');
        await panel.locator('#topic').waitFor();
        assert.deepEqual(await faults(), []);
        // Out of the field, then out of the panel.
        await workbench.page.keyboard.press('Escape');
        await panel.locator('.rename:focus').waitFor();
        await workbench.page.keyboard.press('Escape');
        await workbench.page.locator('.monaco-editor.focused').waitFor();
      }
    });
});
