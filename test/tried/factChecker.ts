import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './Desk.ts';

const article = '05-debat-cykelsti.txt';
const dispute = '07-vindpark-mixed.txt';

/** A fact-checker goes through the same folder without the mouse, and checks the claims of one article: docs/tried/fact-checker.md. */
export const factChecker: readonly Step[] = [
  {
    name: 'open the article by its name',
    async take(desk) {
      await desk.workbench.openFolder();
      await desk.workbench.set({ 'statementLens.rules': { preset: 'fact-check' } });
      await desk.open(article);
    },
  },
  {
    name: 'read what was found, from one finding to the next',
    async take(desk) {
      await desk.press('Alt+F8');
      await desk.workbench.page.locator('.peekview-widget, .marker-widget').first().waitFor();
    },
  },
  {
    name: 'a number without a source: what can be done',
    async take(desk) {
      await desk.press('Escape');
      await desk.goTo(7, 62);
      await desk.seeFix(desk.say('Mark for checking', 'Markér til tjek'));
    },
  },
  {
    name: 'a number without a source: to be checked',
    async take(desk) {
      await desk.press('Enter');
      await desk.panel.says(desk.say('Saved', 'Gemt'));
    },
  },
  {
    name: 'the hover, by its keys',
    async take(desk) {
      await desk.goTo(9, 40);
      await desk.press('Control+k', 'Control+i');
      await desk.workbench.page.locator('.monaco-hover:visible', { hasText: desk.say('Why', 'Hvorfor') }).waitFor();
    },
  },
  {
    name: 'a decision from the hover',
    async take(desk) {
      await desk.press('Control+k', 'Control+i', 'Tab');
      await desk.workbench.page.locator('.monaco-hover a:focus').waitFor();
      await desk.press('Enter');
      await desk.panel.says(desk.say('Accepted', 'Godkendt'));
    },
  },
  {
    name: 'the lens of a line, by its keys',
    async take(desk) {
      await desk.press('Escape');
      await desk.open('02-strejke-havn.press.txt');
      await desk.workbench.lens(desk.say('Decide', 'Afgør')).waitFor();
      await desk.goTo(3, 1);
      await desk.workbench.runCommand('Show CodeLens Commands for Current Line');
      await desk.panel.row(desk.say('Decide', 'Afgør')).waitFor();
    },
  },
  {
    name: 'the lens leads to the decisions',
    async take(desk) {
      await desk.press('Escape');
      await desk.press('Alt+Shift+d');
      await desk.panel.question(desk.say('Decide about this statement', 'Afgør dette udsagn')).waitFor();
    },
  },
  {
    name: 'a note by the decisions',
    async take(desk) {
      await desk.type('note');
      await desk.panel.row(desk.say('Write Note…', 'Skriv note')).waitFor();
      await desk.press('ArrowDown');
      await desk.press('Escape');
    },
  },
  {
    name: 'the queue, by its keys',
    async take(desk) {
      await desk.workbench.runCommand('Statements: Focus on Review Queue View');
      await desk.row(desk.say('Review Queue', 'Til gennemsyn'), '»').waitFor();
      // The first time it is opened; it can take the keys when it has something to show.
      await desk.workbench.runCommand('Statements: Focus on Review Queue View');
      await desk.press('ArrowDown');
      await desk.workbench.page.locator('.pane .monaco-list:focus .monaco-list-row.focused').waitFor();
      await desk.press('Enter');
      await desk.workbench.cursor(/selected/).waitFor();
    },
  },
  {
    name: 'on through the queue from the text',
    async take(desk) {
      await desk.workbench.page.keyboard.press('Control+1');
      await desk.press('Alt+Shift+n');
      await desk.press('Alt+Shift+Enter');
      await desk.panel.says(desk.say('Accepted', 'Godkendt'));
    },
  },
  {
    name: 'the positions side by side',
    async take(desk) {
      await desk.open(dispute);
      await desk.workbench.runCommand('Statements: Compare Stances');
      await desk.panel.page.locator('.stances').waitFor();
    },
  },
  {
    name: 'from card to card',
    async take(desk) {
      await desk.press('Control+2', 'Tab');
      for (let stop = 0; stop < 30; stop++) {
        if ((await desk.panel.page.locator('.card:focus').count()) > 0) return;
        await desk.press('Tab');
      }
      assert.fail('no card in thirty stops');
    },
  },
  {
    name: 'a card leads to its words',
    async take(desk) {
      await desk.press('Enter');
      await desk.workbench.cursor(/select/).waitFor();
    },
  },
  {
    name: 'the dossier: the comparison as a page',
    async take(desk) {
      await desk.workbench.runCommand('Statements: Export Comparison');
      await desk.panel.row('HTML').waitFor();
      await desk.press('Enter');
      await desk.panel.row('03-interview-museum.md').waitFor();
      await desk.panel.fill(join(desk.folder, 'dossier.html'));
      await desk.press('Enter');
      await desk.panel.says('dossier.html');
    },
  },
  {
    name: 'the dossier: what was decided, and what is to be checked',
    async take(desk) {
      await desk.open(article);
      await desk.workbench.runCommand('Statements: Export Change Log…');
      await desk.panel.row('Markdown').waitFor();
      await desk.press('ArrowDown', 'Enter');
      await desk.panel.row('03-interview-museum.md').waitFor();
      const file = join(desk.folder, 'dossier.md');
      await desk.panel.fill(file);
      await desk.press('Enter');
      await desk.panel.says('dossier.md');
      assert.match(readFileSync(file, 'utf8'), /To be checked|Skal tjekkes/);
    },
  },
];
