import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

describe('in the text and beside it', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;

  before(async () => {
    // Nobody has said that the folder may be trusted.
    workbench = await Workbench.start({ folder, width: 1500, height: 900, trust: 'never' });
    await workbench.open('en/kaspersky.press.txt');
    await workbench.lens(/Compare Stances/).waitFor();
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The lines under the stretches of text that hold some words. */
  async function linesUnder(words: string): Promise<readonly string[]> {
    const stretches = workbench.page.locator('.view-line span > span', { hasText: words });
    await stretches.first().waitFor();
    // As text: the project is compiled without the types of browsers.
    const styles = await stretches.evaluateAll('(all) => all.map((one) => getComputedStyle(one).borderBottomStyle)');
    return styles as readonly string[];
  }

  it('a folder that is not trusted is read all the same', async () => {
    await workbench.page.locator('[id="status.workspaceTrust"]').waitFor();
    await workbench.status(/\d+ statements/).waitFor();
  });

  it('accusations stand over a solid line, denials over a dashed one', async () => {
    await workbench.page.locator('.view-line span[class*="TextEditorDecorationType"]').first().waitFor();
    assert.ok((await linesUnder('The Russian government could exploit')).includes('solid'));
    assert.ok((await linesUnder('the charges and plans')).includes('dashed'));
    assert.deepEqual(await linesUnder('Federal agencies'), ['none']);
  });

  it('the side bar lists speakers, what to review, and counts what nobody answers', async () => {
    await workbench.openAlso('unanswered.press.txt');
    await workbench.lens(/Compare Stances/).waitFor();
    await workbench.runCommand('Statements: Focus on Speakers View');
    const pane = (title: string): Locator => workbench.page.locator('.pane', { hasText: title });
    const row = (title: string, text: RegExp): Locator => pane(title).locator('.monaco-list-row', { hasText: text });
    await row('Speakers', /Department of Homeland Security.*\d/)
      .first()
      .waitFor();
    await row('Review Queue', /accusation/)
      .first()
      .waitFor();
    await row('Unanswered', /Ditte Mølholm/).waitFor();
    await workbench.page.locator('.activitybar .badge', { hasText: '1' }).first().waitFor();
    await row('Unanswered', /Ditte Mølholm/).click();
    await workbench.cursor(/selected/).waitFor();
  });
});
