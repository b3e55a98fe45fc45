import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

const hostile = `Hostile headline

Acme Works accuses <img src=x onerror="document.title='taken'"> Borealis of lying about [Accept](command:statementLens.accept).

“<script>document.title='taken'</script> They ${'x'.repeat(10_000)} lied,” said Jane Doe, director of Acme Works, about Borealis.

Borealis denies that \u202Ethe charge\u202C is true.
`;

describe('what one can decide and take along in the panel', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;

  before(async () => {
    writeFileSync(join(folder, 'hostile.press.txt'), hostile);
    const settings = {
      'statementLens.language': 'en',
      'workbench.activityBar.location': 'hidden',
      'files.simpleDialog.enable': true,
    };
    workbench = await Workbench.start({ folder, width: 1600, height: 950, settings });
    await compare('en/kaspersky.press.txt');
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const panel = (): FrameLocator => workbench.panel();
  const row = (text: string): Locator =>
    workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  const question = (title: string): Locator =>
    workbench.page.locator('.quick-input-widget:visible', { hasText: title });

  async function compare(file: string): Promise<void> {
    await workbench.open(file);
    await workbench.lens(/Compare Stances/).waitFor();
    await workbench.runCommand('Statements: Compare Stances');
    await panel().locator('.stances').waitFor();
  }

  /** Answers one question of the workbench by the keyboard. */
  async function answer(title: string, text: string): Promise<void> {
    await question(title).waitFor();
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.type(text);
    await workbench.page.keyboard.press('Enter');
    await question(title).waitFor({ state: 'hidden' });
  }

  it('A accepts; what is confirmed can be shown alone', async () => {
    await panel().locator('.card.deny').last().focus();
    await workbench.page.keyboard.press('a');
    await panel().locator('.card.deny .trust.confirmed').waitFor();
    await panel().locator('#filter-confirmed').click();
    assert.equal(await panel().locator('.card').count(), 1);
    await panel().locator('#filter-all').click();
  });

  it('S corrects the speaker, T changes the act', async () => {
    const card = panel().locator('.card', { hasText: 'false accusations' });
    await card.focus();
    await workbench.page.keyboard.press('s');
    await question('Who says this?').waitFor();
    await workbench.page.keyboard.type('Kaspersky Lab');
    await row('Kaspersky Lab').waitFor();
    await workbench.page.keyboard.press('Enter');
    await card.locator('.who', { hasText: /^Kaspersky Lab/ }).waitFor();
    await card.focus();
    await workbench.page.keyboard.press('t');
    await question('What does the speaker do').waitFor();
    await row('Counter-argument').click();
    await card.and(panel().locator('.counter')).waitFor();
  });

  it('G sets the target, E the topic, U unlinks a reply, N writes a note', async () => {
    const { keyboard } = workbench.page;
    const card = panel().locator('.card', { hasText: 'false accusations' });
    await card.focus();
    await keyboard.press('g');
    await answer('Whom is it about?', 'Ida Holm');
    await card.locator('.who', { hasText: '→ Ida Holm' }).waitFor();
    await card.focus();
    await keyboard.press('e');
    await answer('Topic of this statement', 'The ban');
    await panel().locator('.topic .name', { hasText: 'The ban' }).waitFor();
    await card.locator('.partners').waitFor();
    await card.focus();
    await keyboard.press('u');
    await card.waitFor({ state: 'detached' });
    await panel().locator('.card').first().focus();
    await keyboard.press('Control+Z');
    await workbench.page.locator('.statusbar-item', { hasText: 'Undone ·' }).waitFor();
    await card.focus();
    await keyboard.press('n');
    await answer('Note on these words', 'Ask again on Monday.');
    await workbench.page.locator('.statusbar-item', { hasText: 'Saved ·' }).waitFor();
    const kept = readFileSync(join(folder, '.statements/en/kaspersky.press.txt.anno.jsonl'), 'utf8');
    assert.match(kept, /Ask again on Monday\./);
  });

  it('R rejects, and so does the button', async () => {
    const denials = panel().locator('.card.deny');
    const count = await denials.count();
    await denials.first().focus();
    await workbench.page.keyboard.press('r');
    await denials.nth(count - 1).waitFor({ state: 'detached' });
    const others = await panel().locator('.card').count();
    await panel().locator('.card.counter').hover();
    await panel().locator('.card.counter [data-action="reject"]').click();
    await panel()
      .locator('.card')
      .nth(others - 1)
      .waitFor({ state: 'detached' });
  });

  it('a Danish and an English article together', async () => {
    await panel().locator('#scope').selectOption('files');
    await row('da/kaspersky.press.txt').click();
    await workbench.page.keyboard.press('Enter');
    await panel().locator('.summary', { hasText: '2 articles' }).waitFor();
    await panel().locator('.card', { hasText: 'falske beskyldninger' }).waitFor();
    await panel().locator('#scope').selectOption('file');
    await panel().locator('.card', { hasText: 'falske beskyldninger' }).waitFor({ state: 'detached' });
  });

  it('exports into a file that the reader names', async () => {
    await panel().locator('#export').focus();
    await workbench.page.keyboard.press('Enter');
    await row('HTML').click();
    await row('concert-hall.press.txt').waitFor();
    const file = join(folder, 'kept.html');
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.type(file);
    await row('shopping.txt').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.statusbar-item', { hasText: 'Comparison written to kept.html' }).waitFor();
    assert.match(readFileSync(file, 'utf8'), /<caption>Department of Homeland Security accuses/);
  });

  it('nobody answers: a reply is linked, or a hearing recorded', async () => {
    await compare('unanswered.press.txt');
    const gap = panel().locator('.no-reply');
    await gap.getByRole('button', { name: 'Record' }).click();
    await answer('Who was asked', 'Sandsten Kommune');
    await answer('When', '2026-03-01');
    await answer('Deadline', '');
    await answer('Answer', 'We look into it.');
    await gap.waitFor({ state: 'detached' });
    await panel().getByText('We look into it.').waitFor();
    await panel().locator('.card').first().focus();
    await workbench.page.keyboard.press('Control+Z');
    await gap.waitFor();
    await gap.focus();
    await workbench.page.keyboard.press('l');
    await row('op til fire gange').click();
    await gap.waitFor({ state: 'detached' });
  });

  it('a hostile article stays text', async () => {
    await compare('hostile.press.txt');
    const body = panel().locator('body');
    await panel().locator('.card').first().waitFor();
    assert.equal(await panel().locator('#panel script, #panel img, #panel a').count(), 0);
    const overflow: number = await body.evaluate('document.body.scrollWidth - document.body.clientWidth');
    assert.ok(overflow <= 1, `${overflow} too wide`);
    assert.doesNotMatch(await body.innerText(), /[\u202A-\u202E]/);
    assert.notEqual(await workbench.page.title(), 'taken');
  });

  it('nothing is asked for outside this machine', () => {
    assert.deepEqual([...workbench.strangers], []);
  });
});
