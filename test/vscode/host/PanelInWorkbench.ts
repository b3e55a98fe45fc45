import type { FrameLocator, Locator } from 'playwright-core';
import type { MessageToPanel, PanelView } from '../../../client/src/vscode/panel/panelMessages.ts';
import type { Workbench } from './Workbench.ts';

/** What is there to do with a panel: its page, and the questions that the workbench asks on its behalf. */
export class PanelInWorkbench {
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  get page(): FrameLocator {
    return this.#workbench.panel();
  }

  /** Opens an article alone, and the panel beside it. */
  async compare(file: string): Promise<void> {
    await this.#workbench.open(file);
    await this.#workbench.lens(/Compare Stances|Sammenlign positioner/).waitFor();
    await this.#workbench.runCommand('Statements: Compare Stances');
    await this.page.locator('.stances').waitFor();
  }

  /** A card, by words that no other has. */
  card(words: string): Locator {
    return this.page.locator('.card', { hasText: words });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#workbench.page.keyboard.press(key);
  }

  /** Puts the keyboard on a part of the page and presses keys there. */
  async pressOn(part: Locator, ...keys: readonly string[]): Promise<void> {
    await part.focus();
    await this.press(...keys);
  }

  async type(text: string): Promise<void> {
    await this.#workbench.page.keyboard.type(text);
  }

  /** Puts a text into the box of the list, whole: the workbench may still be writing its own suggestion there. */
  async fill(text: string): Promise<void> {
    await this.#workbench.page.locator('.quick-input-widget:visible .quick-input-box input').fill(text);
  }

  /** A line of the list that the workbench shows. */
  row(text: string): Locator {
    return this.#workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  question(title: string): Locator {
    return this.#workbench.page.locator('.quick-input-widget:visible', { hasText: title });
  }

  /** Answers one question in writing. */
  async answer(title: string, text: string): Promise<void> {
    const field = this.question(title).locator('input.input');
    await field.fill(text);
    await field.press('Enter');
    await this.question(title).waitFor({ state: 'hidden' });
  }

  /** Answers one question by choosing from its list, with the pointer. */
  async choose(title: string, text: string): Promise<void> {
    await this.question(title).waitFor();
    await this.row(text).click();
    await this.question(title).waitFor({ state: 'hidden' });
  }

  /** The same with the keys. */
  async find(title: string, text: string): Promise<void> {
    await this.question(title).waitFor();
    await this.type(text);
    await this.#workbench.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
    await this.press('Enter');
    await this.question(title).waitFor({ state: 'hidden' });
  }

  /** Shows the page in a state that the workbench is not in. */
  async pretend(view: PanelView): Promise<void> {
    const file = 'a.press.txt';
    const subject = { uri: `file:///${file}`, file, scope: 'file', picked: [], labels: {} } as const;
    const message: MessageToPanel = { type: 'show', language: 'en', date: '', subject, view, progress: 'done' };
    await this.page.locator('body').evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
  }

  /** What the status bar says. */
  async says(text: string | RegExp): Promise<void> {
    await this.#workbench.page.locator('.statusbar-item', { hasText: text }).first().waitFor();
  }
}
