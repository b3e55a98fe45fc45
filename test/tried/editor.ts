import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './Desk.ts';

/** An editor takes over twelve articles, mends and annotates them, and hands them on: docs/tried/editor.md. */
export const editor: readonly Step[] = [
  {
    name: 'open an article',
    async take({ workbench }) {
      await workbench.open('02-strejke-havn.press.txt');
      await workbench.lens(/Sammenlign positioner|Compare Stances/).waitFor();
    },
  },
  {
    name: 'analyse the folder: the side bar lists who speaks in all of it',
    async take(desk) {
      await desk.workbench.runCommand('Statements: Analyse Workspace');
      await desk.workbench.runCommand('Statements: Focus on Speakers View');
      await desk.row(desk.say('Speakers', 'Kilder'), 'Fiona Mayhew').waitFor();
    },
  },
  {
    name: 'look at the findings',
    async take({ workbench }) {
      await workbench.runCommand('View: Focus Problems');
      await workbench.page.locator('.markers-panel', { hasText: '09-vindpark-note.txt' }).waitFor();
    },
  },
  {
    name: 'mixed marks: what can be done',
    async take(desk) {
      await desk.open('02-strejke-havn.press.txt');
      await desk.goTo(19, 2);
      await desk.seeFix('»…«');
    },
  },
  {
    name: 'mixed marks: mended',
    async take(desk) {
      await desk.fix('»…«').click();
      await desk.line('usmageligt«').waitFor();
    },
  },
  {
    name: 'a mark that nobody closes, mended',
    async take(desk) {
      await desk.open('01-strike-wire.txt');
      await desk.goTo(15, 72);
      await desk.mend(desk.say('Insert the closing mark', 'Indsæt slutanførselstegnet'));
      await desk.line('order,"').waitFor();
    },
  },
  {
    name: 'a mark that nobody opens, mended',
    async take(desk) {
      await desk.open('04-retten-lagerbrand.press.txt');
      await desk.goTo(15, 36);
      await desk.mend(desk.say('Insert the opening mark', 'Indsæt startanførselstegnet'));
      await desk.line('»Min').waitFor();
    },
  },
  {
    name: 'the same quotation in other words: what can be done',
    async take(desk) {
      await desk.open('09-vindpark-note.txt');
      await desk.goTo(9, 2);
      await desk.seeFix('07-vindpark-mixed.txt');
    },
  },
  {
    name: 'the words of the other article',
    async take(desk) {
      await desk.fix('07-vindpark-mixed.txt').click();
      await desk.line('helt').waitFor();
    },
  },
  {
    name: 'a translation that says another number: where the original stands',
    async take(desk) {
      await desk.goTo(5, 2);
      await desk.seeFix(desk.say('Show both', 'Vis begge'));
    },
  },
  {
    name: 'accept a statement by its keys',
    async take(desk) {
      await desk.press('Escape');
      await desk.workbench.runCommand('File: Save All Files');
      await desk.open('02-strejke-havn.press.txt');
      await desk.goTo(9, 4);
      await desk.press('Alt+Shift+Enter');
      await desk.panel.says(desk.say('Accepted', 'Godkendt'));
    },
  },
  {
    name: 'correct a speaker: the question',
    async take(desk) {
      await desk.goTo(21, 30);
      await desk.workbench.runCommand('Statements: Correct Speaker…');
      await desk.panel.question(desk.say('Who says this?', 'Hvem siger det?')).waitFor();
    },
  },
  {
    name: 'correct a speaker: somebody who is not in the list',
    async take(desk) {
      await desk.panel.find(desk.say('Who says this?', 'Hvem siger det?'), 'Jens Kranfører');
      await desk.panel.says(desk.say('Saved', 'Gemt'));
    },
  },
  {
    name: 'change an act: the question',
    async take(desk) {
      await desk.goTo(19, 30);
      await desk.workbench.runCommand('Statements: Change Act…');
      await desk.panel.row(desk.say('Accusation', 'Beskyldning')).waitFor();
    },
  },
  {
    name: 'change an act: an accusation after all',
    async take(desk) {
      await desk.panel.row(desk.say('Accusation', 'Beskyldning')).click();
      await desk.panel.says(desk.say('Saved', 'Gemt'));
    },
  },
  {
    name: 'link a reply: the question',
    async take(desk) {
      await desk.goTo(17, 30);
      await desk.workbench.runCommand('Statements: Link Reply…');
      await desk.panel.row('Det er mørklægning').waitFor();
    },
  },
  {
    name: 'link a reply: the words of the other side',
    async take(desk) {
      await desk.panel.row('Det er mørklægning').click();
      await desk.panel.says(desk.say('Saved', 'Gemt'));
    },
  },
  {
    name: 'a request for comment: the four questions',
    async take(desk) {
      await desk.goTo(3, 90);
      await desk.workbench.runCommand('Statements: Record Forelæggelse');
      await desk.panel.answer('(1/4)', 'Sandby Havn');
      await desk.panel.answer('(2/4)', '2026-03-01');
      await desk.panel.answer('(3/4)', '2026-03-02');
      await desk.panel.question('(4/4)').waitFor();
    },
  },
  {
    name: 'a request for comment: the answer',
    async take(desk) {
      await desk.panel.answer('(4/4)', 'Vi undersøger sagen.');
      await desk.panel.says(desk.say('Saved', 'Gemt'));
    },
  },
  {
    name: 'a note',
    async take(desk) {
      await desk.goTo(23, 40);
      await desk.workbench.runCommand('Statements: Write Note…');
      await desk.panel.answer(desk.say('Note on these words', 'Note til disse ord'), 'Ring igen mandag.');
      await desk.panel.says(desk.say('Saved', 'Gemt'));
    },
  },
  {
    name: 'the note is there when the words are pointed at',
    async take(desk) {
      await desk.press('Control+k', 'Control+i');
      await desk.workbench.page.locator('.monaco-hover:visible', { hasText: 'Ring igen mandag.' }).waitFor();
    },
  },
  {
    name: 'what is left, one after another',
    async take(desk) {
      await desk.press('Escape');
      await desk.press('Alt+Shift+n', 'Alt+Shift+n');
      await desk.workbench.cursor(/selected/).waitFor();
    },
  },
  {
    name: 'take the last decision back, and make it again',
    async take(desk) {
      await desk.workbench.runCommand('Statements: Undo Annotation');
      await desk.panel.says(desk.say('Undone', 'Fortrudt'));
      await desk.workbench.runCommand('Statements: Redo Annotation');
      await desk.panel.says(desk.say('Done again', 'Gentaget'));
    },
  },
  {
    name: 'the article is reviewed',
    async take(desk) {
      await desk.workbench.runCommand('Statements: Mark Article as Reviewed');
      await desk.panel.says(desk.say('Marked as reviewed', 'Markeret som gennemgået'));
    },
  },
  {
    name: 'hand over: which change log',
    async take(desk) {
      await desk.workbench.runCommand('Statements: Export Change Log…');
      await desk.panel.row('CSV').waitFor();
    },
  },
  {
    name: 'hand over: the change log as a page',
    async take(desk) {
      await desk.panel.row('HTML').click();
      await desk.panel.row('03-interview-museum.md').waitFor();
      const file = join(desk.folder, '02-strejke-havn.changes.html');
      await desk.panel.fill(file);
      await desk.press('Enter');
      await desk.panel.says('02-strejke-havn.changes.html');
      assert.match(readFileSync(file, 'utf8'), /Jens Kranfører/);
    },
  },
  {
    name: 'the positions side by side',
    async take(desk) {
      await desk.workbench.runCommand('Statements: Compare Stances');
      await desk.panel.page.locator('.stances').waitFor();
    },
  },
  ...['03-interview-museum.md', '05-debat-cykelsti.txt', '06-heat-pumps-release.txt', '07-vindpark-mixed.txt'].map(
    (file): Step => ({
      name: `read ${file}`,
      async take(desk) {
        await desk.open(file);
      },
    }),
  ),
  {
    name: 'read a page as it was copied from the web',
    async take(desk) {
      await desk.workbench.runCommand('View: Close All Editors');
      await desk.open('08-vandvaerk-web.txt');
    },
  },
];
