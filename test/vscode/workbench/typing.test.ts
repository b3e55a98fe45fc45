import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

/** What stood on screen in one frame. */
interface Frame {
  readonly lenses: number;
  /** Lines under words, drawn by the extension. */
  readonly marks: number;
  /** Height of a line of text further down. */
  readonly top: number | null;
}

/** Where somebody types, and words further down that must stay where they are. */
const places = {
  da: { article: 'da/kaspersky.press.txt', lens: /Sammenlign positioner/, at: 'Af Karen', below: 'Arkivfoto' },
  en: { article: 'en/kaspersky.press.txt', lens: /Compare Stances/, at: 'By Ellen', below: 'File photo' },
} as const;

describe('while somebody types', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;

  before(async () => {
    const settings = { 'workbench.activityBar.location': 'hidden' };
    workbench = await Workbench.start({ folder, width: 1300, height: 900, settings });
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [language, { article, lens, at, below }] of Object.entries(places))
    it(`nothing moves and nothing flickers (${language})`, async () => {
      const { page } = workbench;
      await workbench.open(article);
      // A workbench that is still starting may not notice that its settings change.
      await workbench.lens(places.en.lens).waitFor();
      await workbench.set({ 'statementLens.language': language });
      await workbench.lens(lens).waitFor();
      await page.locator('.view-overlays .cdr[class*="TextEditorDecorationType"]').first().waitFor();
      await workbench.click(at);
      await page.keyboard.press('End');
      // As text: the project is compiled without the types of browsers.
      await page.evaluate(`
        window.seen = [];
        window.watch = () => {
          const visible = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
          const line = [...document.querySelectorAll('.view-line')].find((one) => one.textContent.replaceAll('\\u00a0', ' ').includes('${below}'));
          window.seen.push({
            lenses: visible('.codelens-decoration'),
            marks: document.querySelectorAll('.view-overlays .cdr[class*="TextEditorDecorationType"]').length,
            top: line ? line.getBoundingClientRect().top : null,
          });
          window.watched = requestAnimationFrame(window.watch);
        };
        window.watch();
      `);
      // Words that belong to no statement, so that what is found is the same before and after.
      for (const character of ' and Bo Lund') await page.keyboard.press(character === ' ' ? 'Space' : character);
      await page.locator('.view-line', { hasText: 'Bo Lund' }).waitFor();
      await page.keyboard.press('Control+Z');
      await workbench.lens(lens).waitFor();
      // Until what was typed last has long been read, too.
      await page.evaluate('window.before = window.seen.length');
      await page.waitForFunction('window.seen.length > window.before + 100');
      const frames = await page.evaluate<readonly Frame[]>('cancelAnimationFrame(window.watched), window.seen');
      const [first] = frames;
      assert.ok(first && first.lenses > 0 && first.marks > 0 && first.top !== null, JSON.stringify(first));
      assert.deepEqual(
        frames.filter((frame) => JSON.stringify(frame) !== JSON.stringify(first)),
        [],
      );
    });
});
