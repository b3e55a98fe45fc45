import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { PanelInWorkbench } from '../host/PanelInWorkbench.ts';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

const languages = {
  en: { all: /^Accept all (\d+)$/, none: 'All reviewed', accepted: 'Accepted · ', undone: 'Undone · ' },
  da: { all: /^Godkend alle (\d+)$/, none: 'Alle gennemgået', accepted: 'Godkendt · ', undone: 'Fortrudt · ' },
} as const;

for (const language of ['en', 'da'] as const)
  describe(`what a position says is accepted all at once (${language})`, () => {
    const { all, none, accepted, undone } = languages[language];
    const folder = makeWorkspace();
    const article = `${language}/kaspersky.press.txt`;
    let workbench: Workbench;
    let panel: PanelInWorkbench;

    before(async () => {
      const settings = { 'statementLens.language': language, 'workbench.activityBar.location': 'hidden' };
      workbench = await Workbench.start({ folder, width: 1600, height: 950, settings });
      panel = new PanelInWorkbench(workbench);
      await panel.compare(article);
    });

    after(async () => {
      await workbench.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const button = (): Locator => panel.page.locator('#accept-all-1');
    const theirs = (): Locator => panel.page.locator('td:nth-child(2) .card');
    const kept = (): number =>
      readFileSync(join(folder, '.statements', `${article}.anno.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean).length;

    for (const by of ['mouse', 'key'] as const)
      it(`by ${by}, taken back in one step and done again`, async () => {
        const count = Number(all.exec((await button().innerText()).trim())?.[1]);
        assert.equal(count, await theirs().count());
        assert.ok(count > 1, `${count} cards`);
        if (by === 'mouse') await button().click();
        else await panel.pressOn(theirs().first(), 'Shift+A');
        await panel.says(accepted);
        await button().getByText(none).waitFor();
        await theirs()
          .locator('.trust.confirmed')
          .nth(count - 1)
          .waitFor();
        assert.equal(await panel.page.locator('td:first-child .trust.confirmed').count(), 0);
        assert.equal(kept(), count);
        if (by === 'mouse') await panel.page.locator('#undo').click();
        else await panel.press('Control+Z');
        await panel.says(undone);
        await button().getByText(all).waitFor();
        assert.equal(await panel.page.locator('.trust.confirmed').count(), 0);
        await panel.pressOn(button(), 'Enter');
        await button().getByText(none).waitFor();
        await panel.page.locator('#accept-all-1:focus').waitFor();
        await panel.page.locator('#undo').click();
        await button().getByText(all).waitFor();
      });
  });
