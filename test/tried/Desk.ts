import type { Locator } from 'playwright-core';
import { PanelInWorkbench } from '../vscode/host/PanelInWorkbench.ts';
import type { Workbench } from '../vscode/host/Workbench.ts';

type Language = 'da' | 'en';

/** One thing that somebody does, which fails unless it ends as expected. */
export interface Step {
  readonly name: string;
  readonly take: (desk: Desk) => Promise<void>;
}

/** Somebody's hands on a real VS Code that has a folder of articles open. */
export class Desk {
  readonly workbench: Workbench;
  readonly panel: PanelInWorkbench;
  /** The folder of articles. */
  readonly folder: string;
  readonly #language: Language;

  constructor(workbench: Workbench, folder: string, language: Language) {
    this.workbench = workbench;
    this.panel = new PanelInWorkbench(workbench);
    this.folder = folder;
    this.#language = language;
  }

  /** A text of the extension, in the language that it is set to. */
  say(en: string, da: string): string {
    return this.#language === 'en' ? en : da;
  }

  async open(file: string): Promise<void> {
    await this.workbench.openAlso(file);
    await this.#editorHasKeys();
    await this.workbench.status(/\d/).waitFor();
  }

  /** Puts the cursor somewhere, as the problems count: from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.press('Control+g');
    await this.type(`${line}:${column}`);
    await this.press('Enter');
    await this.workbench.cursor(`Ln ${line}, Col ${column}`).waitFor();
    await this.#editorHasKeys();
  }

  /** A line of the list of quick fixes. */
  fix(title: string): Locator {
    return this.workbench.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
  }

  /** Opens the list of quick fixes at the cursor; once more where what the last edit changed was not read yet. */
  async seeFix(title: string): Promise<void> {
    for (let again = 0; again < 4; again++) {
      await this.press('Control+.');
      const isThere = await this.fix(title)
        .waitFor({ timeout: 3000 })
        .then(() => true)
        .catch(() => false);
      if (isThere) return;
      await this.press('Escape');
    }
    throw new Error(`no quick fix ${title}`);
  }

  /** Opens the list of quick fixes at the cursor and takes one of them. */
  async mend(title: string): Promise<void> {
    await this.seeFix(title);
    await this.fix(title).click();
  }

  /** A line of the text on screen. */
  line(words: string): Locator {
    return this.workbench.page.locator('.view-line', { hasText: words }).first();
  }

  /** A line of a view in the side bar. */
  row(view: string, words: string): Locator {
    return this.workbench.page
      .locator('.pane', { hasText: view })
      .locator('.monaco-list-row', { hasText: words })
      .first();
  }

  async #editorHasKeys(): Promise<void> {
    await this.workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.workbench.page.locator('.monaco-editor.focused').waitFor();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.workbench.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.workbench.page.keyboard.type(text);
  }
}
