import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { PanelInWorkbench } from '../host/PanelInWorkbench.ts';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

/** Something that one can do, both ways; afterwards the page must show it, and must go back to how it was. */
interface Action {
  readonly name: string;
  readonly mouse: () => Promise<unknown>;
  readonly keys: () => Promise<unknown>;
  readonly shows: () => Locator;
  readonly back: () => Promise<unknown>;
}

describe('what one can do in the panel', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;
  let panel: PanelInWorkbench;

  before(async () => {
    const settings = { 'statementLens.language': 'en', 'workbench.activityBar.location': 'hidden' };
    workbench = await Workbench.start({ folder, width: 1600, height: 950, settings });
    panel = new PanelInWorkbench(workbench);
    await panel.compare('en/kaspersky.press.txt');
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const at = (selector: string): Locator => panel.page.locator(selector);
  const click = (selector: string): Promise<void> => at(selector).click();
  const enter = (selector: string): Promise<void> => panel.pressOn(at(selector), 'Enter');
  const chosen = (column: 0 | 1, name: string): Locator => at(`#position-${column} option:checked:has-text("${name}")`);
  /** The list that opens is the browser's own: the pointer has no hold on it here, so that its choice is set instead. */
  const choose = (selector: string, value: string): Promise<unknown> => at(selector).selectOption(value);
  const typeIn = async (selector: string, text: string): Promise<void> => {
    await at(selector).focus();
    await panel.type(text);
  };
  const denial = (): Locator => panel.card('false accusations');
  const current = (words: string): Locator => at(`.card[aria-current="true"]:has-text("${words}")`);
  const inEditor = (cursor: RegExp): Locator =>
    workbench.page
      .locator('.monaco-workbench:has(.monaco-editor.focused)')
      .and(workbench.page.locator('.monaco-workbench', { has: workbench.cursor(cursor) }));

  const actions: readonly Action[] = [
    {
      name: 'swap the positions',
      mouse: () => click('#swap'),
      keys: () => enter('#swap'),
      shows: () => chosen(0, 'Kaspersky Lab'),
      back: () => click('#swap'),
    },
    {
      name: 'choose the position on the left',
      mouse: () => choose('#position-0', 'Kaspersky Lab'),
      keys: () => typeIn('#position-0', 'Kaspersky'),
      shows: () => chosen(0, 'Kaspersky Lab'),
      back: () => click('#swap'),
    },
    {
      name: 'choose the position on the right',
      mouse: () => choose('#position-1', 'Department of Homeland Security'),
      keys: () => typeIn('#position-1', 'Department'),
      shows: () => chosen(1, 'Department of Homeland Security'),
      back: () => click('#swap'),
    },
    {
      name: 'show what is unanswered',
      mouse: () => click('#filter-unanswered'),
      keys: () => panel.pressOn(denial(), '/', 'Tab', 'Enter'),
      shows: () => panel.page.getByText('Every accusation has a reply'),
      back: () => click('#filter-all'),
    },
    {
      name: 'show what is confirmed',
      mouse: () => click('#filter-confirmed'),
      keys: () => panel.pressOn(denial(), '/', 'Tab', 'Tab', 'Space'),
      shows: () => panel.page.getByText('Nothing is confirmed yet'),
      back: () => panel.page.getByRole('button', { name: 'Show all topics' }).click(),
    },
    {
      name: 'leave an empty filter',
      mouse: async () => {
        await click('#filter-confirmed');
        await click('.notice .action');
      },
      keys: async () => {
        await click('#filter-confirmed');
        await enter('.notice .action');
      },
      shows: () => at('#filter-all[aria-pressed="true"]'),
      back: () =>
        click('#filter-unanswered')
          .then(() => click('.notice .action'))
          .then(() => click('#filter-confirmed')),
    },
    {
      name: 'show all',
      mouse: () => click('#filter-all'),
      keys: () => enter('#filter-all'),
      shows: () => at('#filter-all[aria-pressed="true"]'),
      back: () => click('#filter-confirmed'),
    },
    {
      name: 'show all again',
      mouse: () => click('#filter-all'),
      keys: () => enter('#filter-all'),
      shows: () => denial(),
      back: () => Promise.resolve(),
    },
    {
      name: 'compare the whole workspace',
      mouse: () => choose('#scope', 'workspace'),
      keys: () => typeIn('#scope', 'Workspace'),
      shows: () => at('.summary:has-text("articles")'),
      back: () => choose('#scope', 'file'),
    },
    {
      name: 'compare some articles',
      mouse: async () => {
        await choose('#scope', 'files');
        await panel.row('da/kaspersky.press.txt').click();
        await workbench.page.locator('.quick-input-widget:visible .quick-input-action a').first().click();
      },
      keys: async () => {
        // More letters would go to the list that comes at once.
        await typeIn('#scope', 'S');
        await panel.row('da/kaspersky.press.txt').waitFor();
        await panel.type('da/skole');
        await panel.row('concert-hall').waitFor({ state: 'detached' });
        await panel.press('ArrowDown', 'Space', 'Enter');
      },
      shows: () => at('.summary:has-text("articles")'),
      back: () => choose('#scope', 'file'),
    },
    {
      name: 'speak Danish',
      mouse: () => choose('#language', 'da'),
      keys: () => typeIn('#language', 'Dansk'),
      shows: () => panel.page.getByText('beskylder Kaspersky Lab. Kaspersky Lab afviser det.'),
      back: () => choose('#language', 'en'),
    },
    {
      name: 'show what others say',
      mouse: () => click('#others'),
      keys: () => enter('#others'),
      shows: () => at('td.others .card').first(),
      back: () => click('#others'),
    },
    {
      name: 'show what others say on one topic',
      mouse: () => click('td.others button'),
      keys: () => enter('td.others button'),
      shows: () => at('td.others .card').first(),
      back: () => click('#others'),
    },
    {
      name: 'show who accuses whom as a picture',
      mouse: () => click('#network'),
      keys: () => enter('#network'),
      shows: () => panel.page.getByRole('img', { name: /Department of Homeland Security accuses Kaspersky Lab/ }),
      back: () => click('#network'),
    },
    {
      name: 'copy as a table',
      mouse: () => click('#copy'),
      keys: () => enter('#copy'),
      shows: () => at('#announcer:has-text("Copied as a table")'),
      back: () => at('#announcer').evaluate('announcer.textContent = ""'),
    },
    {
      name: 'name a topic',
      mouse: async () => {
        await at('.topic').hover();
        await click('.rename');
        await panel.type('The spying affair');
        await panel.card('false accusations').click();
      },
      keys: async () => {
        await panel.pressOn(denial(), 'F2');
        await panel.type('The spying affair');
        await panel.press('Enter');
      },
      shows: () => at('.topic .name:has-text("The spying affair")'),
      back: async () => {
        await panel.pressOn(denial(), 'F2');
        await panel.press('Delete', 'Enter');
      },
    },
    {
      name: 'mark the words of a card',
      mouse: () => panel.card('improper ties').click(),
      keys: () => panel.pressOn(panel.card('improper ties'), 'Space'),
      shows: () => current('improper ties'),
      back: () => denial().click(),
    },
    {
      name: 'go to the words of a card',
      mouse: () => panel.card('improper ties').locator('.place').click(),
      keys: () => panel.pressOn(panel.card('improper ties'), 'Enter'),
      shows: () => inEditor(/^Ln 33, Col \d+ \(\d+ selected\)/),
      back: () => denial().click(),
    },
    {
      name: 'go to what was said at a time',
      mouse: () => click('.timeline .event:has-text("Leif Jensen")'),
      keys: () => enter('.timeline .event:has-text("Leif Jensen")'),
      shows: () => current('Leif Jensen'),
      back: () => panel.card('improper ties').click(),
    },
  ];

  for (const { name, mouse, keys, shows, back } of actions) {
    const undone = async (): Promise<void> => {
      await back();
      if (name !== 'show all again') await shows().waitFor({ state: 'hidden' });
    };
    it(`${name}, by mouse`, async () => {
      await mouse();
      await shows().waitFor({ state: 'attached' });
      await undone();
    });
    it(`${name}, by the keyboard`, async () => {
      await keys();
      await shows().waitFor({ state: 'attached' });
      await undone();
    });
  }

  it('a name of a topic that is given up stays as it was', async () => {
    const found = await at('.topic .name').innerText();
    await panel.pressOn(denial(), 'F2');
    await panel.type('Nonsense');
    await panel.press('Escape');
    await at('.rename:focus').waitFor();
    assert.equal(await at('.topic .name').innerText(), found);
  });

  it('the arrows lead from card to card, and Tab from there to what one can do', async () => {
    await panel.pressOn(at('.card').first(), 'ArrowRight');
    await at('td:nth-child(2) .card:focus').waitFor();
    await panel.press('End');
    await at('td:nth-child(2) .card:last-child:focus').waitFor();
    await panel.press('Home', 'ArrowLeft');
    await at('td:nth-child(1) .card:focus').waitFor();
    await panel.press('Tab', 'Tab');
    await at('td:nth-child(1) [data-action="accept"]:focus').waitFor();
  });

  it('a line joins a card with its partners, on hover and on focus', async () => {
    await at('.card.accuse').first().hover();
    const lines = at('#links path');
    await lines.first().waitFor({ state: 'attached' });
    assert.equal(await lines.count(), await at('.card.partner').count());
    await denial().evaluate('document.activeElement.blur()');
    await workbench.page.mouse.move(5, 5);
    await denial().focus();
    await lines.first().waitFor({ state: 'attached' });
  });

  it('an edit leaves keyboard, page and marked words where they are', async () => {
    await workbench.page.setViewportSize({ width: 1600, height: 480 });
    const last = at('.card.deny').last();
    await last.focus();
    const body = panel.page.locator('body');
    await body.evaluate(`
      window.marked = document.activeElement;
      getSelection().selectAllChildren(document.activeElement.querySelector('.words'));
      window.scrollTo(0, 120);
    `);
    const place = (): Promise<unknown> =>
      body.evaluate('[window.marked === document.activeElement, String(getSelection()), window.scrollY]');
    const before = await place();
    const file = join(folder, 'en/kaspersky.press.txt');
    const text = readFileSync(file, 'utf8');
    for (const [content, line] of [
      [`\n${text}`, /:34$/],
      [text, /:33$/],
    ] as const) {
      writeFileSync(file, content);
      await last.locator('.place').getByText(line).waitFor();
      assert.deepEqual(await place(), before);
    }
    assert.match(JSON.stringify(before), /^\[true,".*improper ties.*",120\]$/);
    await body.evaluate('getSelection().removeAllRanges()');
    await workbench.page.setViewportSize({ width: 1600, height: 950 });
  });

  const button = (name: string): Locator => panel.page.getByRole('button', { name });
  const ways = { mouse: (part: Locator) => part.click(), keyboard: (part: Locator) => panel.pressOn(part, 'Enter') };

  for (const [by, press] of Object.entries(ways)) {
    it(`an error is met by another try, by ${by}`, async () => {
      await panel.pretend({ kind: 'failed', reason: 'The server has stopped.' });
      await panel.page.getByText('Try again; if that does not help').waitFor();
      await press(button('Try again'));
      await denial().waitFor();
    });
    it(`the log is shown, by ${by}`, async () => {
      await panel.pretend({ kind: 'failed', reason: 'The server has stopped.' });
      await press(button('Show the log'));
      await workbench.page.locator('.part.panel .output-view, .part.panel [id*="output"]').first().waitFor();
      await workbench.page
        .locator('.part.panel')
        .getByRole('button', { name: /^Hide Panel/ })
        .click();
      await press(button('Try again'));
      await denial().waitFor();
    });
    it(`what is not analysed is analysed all the same, by ${by}`, async () => {
      await panel.pretend({ kind: 'skipped', reason: 'No prose.' });
      await press(button('Analyse anyway'));
      await denial().waitFor();
    });
    it(`an article that is closed is opened again, by ${by}`, async () => {
      await panel.pretend({ kind: 'gone' });
      await press(button('Open it again'));
      await denial().waitFor();
    });
  }
  it('a bar tells that articles are read', async () => {
    await panel.pretend({ kind: 'loading' });
    await panel.page.getByRole('progressbar', { name: 'Reading articles' }).waitFor();
  });

  it('Escape leads back to the text', async () => {
    await panel.pretend({ kind: 'failed', reason: '' });
    await button('Try again').click();
    await panel.pressOn(denial(), 'Escape');
    await workbench.page.locator('.monaco-editor.focused').waitFor();
  });

  it('nothing is asked for outside this machine', () => {
    assert.deepEqual([...workbench.strangers], []);
  });
});
