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

  /** The kind of line that is drawn under some words. */
  async function lineUnder(words: string): Promise<unknown> {
    // As text: the project is compiled without the types of browsers. Blanks on screen do not break lines.
    return workbench.page.evaluate(`(() => {
      const stretches = [...document.querySelectorAll('.view-line span > span')];
      const textOf = (one) => one.textContent.replaceAll('\\u00a0', ' ');
      const stretch = stretches.find((one) => textOf(one).includes(${JSON.stringify(words)}));
      const { left, right, top, bottom } = stretch.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const marks = [...document.querySelectorAll('.view-overlays .cdr')].filter((mark) => {
        const box = mark.getBoundingClientRect();
        return box.left < right && left < box.right && box.top <= middle && middle < box.bottom;
      });
      const lines = marks.map((mark) => getComputedStyle(mark).borderBottomStyle);
      return lines.find((line) => line !== 'none') ?? 'none';
    })()`);
  }

  it('a folder that is not trusted is read all the same', async () => {
    await workbench.page.locator('[id="status.workspaceTrust"]').waitFor();
    await workbench.status(/\d+ statements/).waitFor();
  });

  it('accusations stand over a solid line, denials over a dashed one', async () => {
    await workbench.page.locator('.view-overlays .cdr[class*="TextEditorDecorationType"]').first().waitFor();
    assert.equal(await lineUnder('The Russian government could exploit'), 'solid');
    assert.equal(await lineUnder('the charges and'), 'dashed');
    assert.equal(await lineUnder('Federal agencies'), 'none');
  });

  it('the side bar lists speakers, what to review, and counts what nobody answers', async () => {
    await workbench.openAlso('unanswered.press.txt');
    await workbench.lens(/Compare Stances/).waitFor();
    await workbench.runCommand('Statements: Focus on Speakers View');
    const pane = (title: string): Locator => workbench.page.locator('.pane', { hasText: title });
    const row = (title: string, text: RegExp): Locator => pane(title).locator('.monaco-list-row', { hasText: text });
    const speaker = row('Speakers', /Department of Homeland Security/).first();
    await speaker.waitFor();
    // The number at the end of the line is no text of the page.
    await workbench.page.waitForFunction(`
      [...document.querySelectorAll('.pane .monaco-list-row *')].some(
        (one) =>
          one.textContent.startsWith('Department of Homeland Security') &&
          /^"\\d+"$/.test(getComputedStyle(one, '::after').content),
      )`);
    await row('Review Queue', /accusation/)
      .first()
      .waitFor();
    await row('Unanswered', /Ditte Mølholm/).waitFor();
    await workbench.page.locator('.activitybar .badge', { hasText: '1' }).first().waitFor();
    await row('Unanswered', /Ditte Mølholm/).click();
    await workbench.cursor(/selected/).waitFor();
  });

  it('the status item says why a text is not read, and reads it when it is clicked', async () => {
    await workbench.set({ 'statementLens.maxLength': 100 });
    await workbench.openAlso('en/river-sewage.press.txt');
    const refusal = workbench.status(/Not analysed: [\d,]+ characters; the limit is 100 \(statementLens\.maxLength\)/);
    await refusal.waitFor();
    assert.equal(await workbench.page.locator('.codelens-decoration').count(), 0);
    await refusal.click();
    await workbench.status(/\d+ statements/).waitFor();
    await workbench.lens(/Compare Stances/).waitFor();
  });

  it('two speakers are merged into one, and split again', async () => {
    await workbench.open('en/river-sewage.press.txt');
    const speakers = async (): Promise<number> => {
      const summary = await workbench.lens(/Compare Stances/).innerText();
      return Number(/(\d+) speakers?/.exec(summary)?.[1]);
    };
    const choose = async (name: string): Promise<void> => {
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
      await workbench.page.locator('.quick-input-widget input').fill(name);
      await workbench.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
      await workbench.page.keyboard.press('Enter');
    };
    const before = await speakers();
    await workbench.runCommand('Statements: Merge Speakers…');
    await choose('Simon Abara');
    await choose('River Agency');
    await workbench.lens(new RegExp(`${before - 1} speaker`)).waitFor();
    await workbench.runCommand('Statements: Split Merged Speakers…');
    await choose('Simon Abara');
    await workbench.lens(new RegExp(`${before} speakers`)).waitFor();
  });
});
