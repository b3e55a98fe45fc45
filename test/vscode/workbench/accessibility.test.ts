import assert from 'node:assert/strict';
import axe from 'axe-core';
import { rmSync } from 'node:fs';
import { PanelInWorkbench } from '../host/PanelInWorkbench.ts';
import { Workbench } from '../host/Workbench.ts';
import type { Theme } from '../host/Workbench.ts';
import type { PanelView } from '../../../client/src/vscode/panel/panelMessages.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

/** How the panel knows the theme. */
const themes: Readonly<Record<Theme, string>> = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast:not(.vscode-high-contrast-light)',
  'Default High Contrast Light': 'vscode-high-contrast-light',
};

/** Without a dispute there are no parties, and without parties nothing to draw. */
const nobody = { parties: [], positions: [null, null], rows: [], relations: [] } as const;

const states: Readonly<Record<string, PanelView>> = {
  loading: { kind: 'loading' },
  'an error': { kind: 'failed', reason: 'The server has stopped.' },
  'not analysed': { kind: 'skipped', reason: 'No prose.' },
  'an article that is closed': { kind: 'gone' },
  'no dispute': {
    kind: 'comparison',
    comparison: { schemaVersion: 1, tool: { name: 'statement-lens', version: '1' }, articles: [], ...nobody },
  },
  'no pair': {
    kind: 'comparison',
    comparison: {
      schemaVersion: 1,
      tool: { name: 'statement-lens', version: '1' },
      articles: [],
      ...nobody,
      parties: ['Acme', 'Borealis'],
      positions: ['Acme', 'Borealis'],
    },
  },
};

describe('the panel for everybody', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;
  let panel: PanelInWorkbench;

  before(async () => {
    const settings = { 'statementLens.language': 'en', 'workbench.activityBar.location': 'hidden' };
    workbench = await Workbench.start({ folder, width: 1500, height: 900, settings });
    panel = new PanelInWorkbench(workbench);
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

  /** Presses a button that shows or hides something. */
  async function press(selector: string): Promise<void> {
    if ((await panel.page.locator(selector).count()) > 0) await panel.page.locator(selector).click();
  }

  async function inTheme(theme: string, look: string): Promise<void> {
    await workbench.set({ 'workbench.colorTheme': theme });
    await panel.page.locator(`body.${look}`).waitFor();
  }

  for (const file of ['unanswered.press.txt', 'en/kaspersky.press.txt', 'da/kaspersky.press.txt'])
    describe(file, () => {
      before(async () => {
        await panel.compare(file);
      });
      const times = file.includes('kaspersky') ? ['.timeline'] : [];
      for (const [theme, look] of Object.entries(themes))
        it(`axe finds nothing: ${theme}`, async () => {
          await inTheme(theme, look);
          assert.deepEqual(await faults(), [], 'as it opens');
          await press('#others');
          await press('#network');
          for (const part of ['.network', ...times]) await panel.page.locator(part).waitFor();
          await panel.page.locator('.card').first().click();
          assert.deepEqual(await faults(), [], 'with others, picture and times, and a card marked');
          await workbench.page.setViewportSize({ width: 640, height: 900 });
          await panel.page.locator('.stances .side:visible').first().waitFor();
          assert.deepEqual(await faults(), [], 'in a side column');
          await workbench.page.setViewportSize({ width: 1500, height: 900 });
          await panel.page.locator('.stances .side:visible').first().waitFor({ state: 'hidden' });
          await panel.pressOn(panel.page.locator('.rename').first(), 'Enter');
          await panel.page.locator('#topic').waitFor();
          assert.deepEqual(await faults(), [], 'while a topic is named');
          await panel.press('Escape');
          await panel.page.locator('.rename:focus').waitFor();
          await press('#others');
          await press('#network');
        });
    });

  it('nothing moves for who has asked for that', async () => {
    await panel.compare('en/kaspersky.press.txt');
    const motions = async (): Promise<unknown> => {
      await panel.pretend(states.loading!);
      await panel.page.locator('vscode-progress-bar').waitFor({ state: 'attached' });
      return panel.page.locator('body').evaluate(`{
        const bar = document.querySelector('vscode-progress-bar');
        bar.updateComplete.then(() => bar.shadowRoot.getAnimations().length);
      }`);
    };
    assert.equal(await motions(), 1);
    await workbench.set({ 'workbench.reduceMotion': 'on' });
    await panel.page.locator('body.vscode-reduce-motion').waitFor();
    assert.equal(await motions(), 0);
    await workbench.set({});
  });

  describe('with nothing to show, or on paper', () => {
    before(async () => {
      await panel.compare('en/kaspersky.press.txt');
    });
    for (const [theme, look] of Object.entries(themes)) {
      it(`axe finds nothing where nothing is left: ${theme}`, async () => {
        await inTheme(theme, look);
        for (const filter of ['unanswered', 'confirmed']) {
          await press(`#filter-${filter}`);
          await panel.page.locator('.notice').waitFor();
          assert.deepEqual(await faults(), [], filter);
        }
        await press('#filter-all');
      });
      it(`what is printed is dark on white: ${theme}`, async () => {
        await workbench.page.emulateMedia({ media: 'print' });
        const shown: unknown = await panel.page.locator('body').evaluate(`({
          body: [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor],
          card: [getComputedStyle(document.querySelector('.card')).color, getComputedStyle(document.querySelector('.card')).backgroundColor],
          pressed: [...document.querySelectorAll('.bar, .actions, .rename, .swap')].filter((part) => getComputedStyle(part).display !== 'none').length,
        })`);
        await workbench.page.emulateMedia({ media: null });
        const [ink, paper, nothing] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
        assert.deepEqual(shown, { body: [ink, nothing], card: [ink, paper], pressed: 0 });
      });
      it(`axe finds nothing instead of a table: ${theme}`, async () => {
        for (const [state, view] of Object.entries(states)) {
          await panel.pretend(view);
          await panel.page.locator(view.kind === 'loading' ? '.loading' : '.notice').waitFor();
          assert.deepEqual(await faults(), [], state);
        }
        await workbench.runCommand('Statements: Compare Stances');
        await panel.page.locator('.stances').waitFor();
      });
    }
  });
});
