import assert from 'node:assert/strict';
import axe from 'axe-core';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

const themes = {
  'Default Dark Modern': 'vscode-dark',
  'Default Light Modern': 'vscode-light',
} as const;

describe('the panel for everybody', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;

  before(async () => {
    mkdirSync(join(folder, '.vscode'));
    const settings = { 'statementLens.language': 'en', 'workbench.activityBar.location': 'hidden' };
    workbench = await Workbench.start({ folder, width: 1500, height: 900, settings });
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
      writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
      for (const file of ['unanswered.press.txt', 'en/kaspersky.press.txt']) {
        await workbench.open(file);
        await workbench.lens(/Compare Stances/).waitFor();
        await workbench.runCommand('Statements: Compare Stances');
        const panel = workbench.panel();
        await panel.locator(`body.${look} .stances`).waitFor();
        await panel.locator('#network').click();
        await panel.locator('.network').waitFor();
        if ((await panel.locator('#others').count()) > 0) await panel.locator('#others').click();
        await panel.locator('.card').first().click();
        assert.deepEqual(await faults(), []);
        await panel.locator('.rename').first().focus();
        await workbench.page.keyboard.press('Enter');
        await panel.locator('#topic').waitFor();
        assert.deepEqual(await faults(), []);
      }
    });
});
