import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../../package.json';
import { root } from '../host/root.ts';
import { installExtension } from '../host/startServer.ts';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

const MEGABYTE = 1024 * 1024;

describe('the package', () => {
  const home = mkdtempSync(join(tmpdir(), 'statement-lens-package-'));
  const vsix = join(home, `statement-lens-${version}.vsix`);
  const folder = makeWorkspace();

  after(() => {
    for (const path of [home, folder]) rmSync(path, { recursive: true, force: true });
  });

  it('is made without a warning and is small', () => {
    const made = spawnSync('npm', ['run', 'package', '--', home], { cwd: root, encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
    assert.doesNotMatch(made.stdout + made.stderr, /\bWARN/);
    assert.ok(statSync(vsix).size < 8 * MEGABYTE);
  });

  it('installed, it reads a plain .txt file and keeps quiet about it', async () => {
    const extensions = join(home, 'extensions');
    await installExtension(vsix, extensions);
    const workbench = await Workbench.start({ folder, width: 1200, height: 800, extensions });
    try {
      await workbench.open('article.txt');
      await workbench.lens(/Compare Stances/).waitFor();
      await workbench.status(/\d+ statements/).waitFor();
      assert.equal(await workbench.page.locator('.notification-toast', { hasText: /statement/i }).count(), 0);
      await workbench.runCommand('Statements: Compare Stances');
      await workbench.panel().locator('#panel > *').first().waitFor();
    } finally {
      await workbench.stop();
    }
  });

  it('installed, its walkthrough leads from a sample to the first comparison', async () => {
    const workbench = await Workbench.start({ folder, width: 1200, height: 800, extensions: join(home, 'extensions') });
    try {
      await workbench.openFolder();
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Read an article with' }).click();
      const button = workbench.page.locator('.getting-started-step.expanded .button-container a');
      await button.click();
      await workbench.lens(/Compare Stances/).waitFor();
      await workbench.page.keyboard.press('Control+PageUp');
      await workbench.page.locator('.getting-started-step', { hasText: 'Lay the positions side by side' }).click();
      await button.filter({ hasText: 'Compare Stances' }).click();
      await workbench.panel().locator('table').first().waitFor();
    } finally {
      await workbench.stop();
    }
  });
});
