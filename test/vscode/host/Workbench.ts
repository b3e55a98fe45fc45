import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openBrowser, workbenchUrl } from './openWorkbench.ts';
import type { OpenBrowser } from './openWorkbench.ts';
import { root } from './root.ts';
import { startServer } from './startServer.ts';
import type { ServerOptions, VsCodeServer } from './startServer.ts';

export interface WorkbenchOptions {
  readonly folder: string;
  readonly width: number;
  readonly height: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A folder with the packaged extension installed; else the extension comes from its source folder. */
  readonly extensions?: string;
  readonly trust?: ServerOptions['trust'];
}

/** The themes that are looked at, by their ids in settings, and the files that they come from. */
const themeFiles = {
  'Light Modern': 'light_modern',
  'Dark Modern': 'dark_modern',
  'Default High Contrast': 'hc_black',
  'Default High Contrast Light': 'hc_light',
} as const;

export type Theme = keyof typeof themeFiles;

/** VS Code's workbench in a browser, driven as a person would drive it: keys, pointer, and what is on screen. */
export class Workbench {
  readonly page: Page;
  readonly #server: VsCodeServer;
  readonly #browser: OpenBrowser;
  readonly #options: WorkbenchOptions;

  private constructor(options: WorkbenchOptions, server: VsCodeServer, browser: OpenBrowser) {
    this.#options = options;
    this.#server = server;
    this.#browser = browser;
    this.page = browser.page;
    // A folder that came later would not be watched.
    mkdirSync(join(options.folder, '.vscode'), { recursive: true });
  }

  static async start(options: WorkbenchOptions): Promise<Workbench> {
    const { settings = {}, extensions, trust = 'always', width, height } = options;
    const mode = extensions === undefined ? 'tests' : 'installed';
    const server = await startServer({ settings, mode, trust, ...(extensions !== undefined && { extensions }) });
    return new Workbench(options, server, await openBrowser(width, height));
  }

  async stop(): Promise<void> {
    await this.#browser.browser.close();
    await this.#server.stop();
  }

  /** Names outside this machine that the page asked for. */
  get strangers(): ReadonlySet<string> {
    return this.#browser.strangers;
  }

  /** Loads the workbench anew with one file of its folder open, and waits for its text. */
  async open(file: string): Promise<void> {
    this.#writeSettings({});
    await this.#load({ file: `${this.#options.folder}/${file}` });
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Loads the workbench anew with what was open in it, if anything. */
  async openFolder(): Promise<void> {
    await this.#load({});
    await this.page.locator('.monaco-workbench .part.editor').first().waitFor();
  }

  /** Reloads the window as a person does, which saves what is open first. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.runCommand('Developer: Reload Window');
    await loaded;
  }

  async #load(file: { readonly file?: string }): Promise<void> {
    const { folder, extensions } = this.#options;
    const extension = extensions === undefined ? { extension: root } : {};
    await this.page.goto(workbenchUrl(this.#server, { folder, ...file, ...extension }));
  }

  /**
   * Changes settings of the open window until a file is opened anew. Only so can a theme be chosen: VS Code for the web may
   * miss the one that is set when the window loads.
   */
  async set(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.#writeSettings(settings);
    const theme = settings['workbench.colorTheme'];
    if (typeof theme === 'string')
      await this.page.locator(`.monaco-workbench[class*="${themeFiles[theme as Theme]}-json"]`).waitFor();
  }

  /** Opens another file of the folder in the first column, as a person does who types its name. */
  async openAlso(file: string): Promise<void> {
    const name = file.split('/').at(-1)!;
    await this.page.keyboard.press('Control+1');
    await this.page.keyboard.press('Control+P');
    await this.page.locator('.quick-input-widget input').fill(file);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
  }

  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Rests the pointer on some words on screen and returns the card that comes up, which must hold a given text. */
  async hover(words: string, expected: string): Promise<Locator> {
    const { x, y } = await this.#find(words);
    await this.page.mouse.move(x - 8, y, { steps: 3 });
    await this.page.mouse.move(x, y, { steps: 3 });
    const card = this.page.locator('.monaco-hover:visible', { hasText: expected });
    await card.waitFor();
    return card;
  }

  async click(words: string): Promise<void> {
    const { x, y } = await this.#find(words);
    await this.page.mouse.click(x, y);
  }

  lens(text: string | RegExp): Locator {
    return this.page.locator('.codelens-decoration a', { hasText: text }).first();
  }

  status(text: string | RegExp): Locator {
    return this.page.locator('#statement-lens\\.statement-lens\\.statementLens\\.status', { hasText: text });
  }

  /** Where the cursor is, in the words of the status bar: 'Ln 3, Col 7 (12 selected)'. */
  cursor(text: string | RegExp): Locator {
    return this.page.locator('#status\\.editor\\.selection', { hasText: text });
  }

  /** The page inside the panel. */
  panel(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  #writeSettings(settings: Readonly<Record<string, unknown>>): void {
    writeFileSync(join(this.#options.folder, '.vscode/settings.json'), JSON.stringify(settings));
  }

  /** The middle of the first coloured stretch of text that holds some words. Lines are drawn anew while they are coloured: then it is asked again. */
  async #find(words: string): Promise<{ readonly x: number; readonly y: number }> {
    const stretch = this.page.locator('.view-line span > span', { hasText: words }).first();
    for (;;) {
      await stretch.waitFor();
      const box = await stretch.boundingBox();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
}
