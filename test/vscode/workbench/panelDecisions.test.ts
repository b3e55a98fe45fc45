import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PanelInWorkbench } from '../host/PanelInWorkbench.ts';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

/** What an editor can decide about a card: with which key, what is answered, and what is to be seen then. */
interface Decision {
  readonly action: string;
  readonly key: string;
  /** Words of the card. */
  readonly on: string;
  /** Title and answer of the question that comes: written, chosen from a list, or typed into one that does not have it. */
  readonly answer?: readonly [title: string, text: string, how: 'written' | 'chosen' | 'typed'];
  /** What the card shows then; null where the card goes, and for what shows elsewhere. */
  readonly shows: string | null;
  readonly elsewhere?: string;
}

const denial = 'false accusations';

const decisions: readonly Decision[] = [
  { action: 'accept', key: 'a', on: denial, shows: '.trust.confirmed' },
  {
    action: 'correctSpeaker',
    key: 's',
    on: denial,
    answer: ['Who says this?', 'Centre for Cyber Security', 'chosen'],
    shows: '.who:has-text("Centre for Cyber Security")',
  },
  {
    action: 'changeAct',
    key: 't',
    on: denial,
    answer: ['What does the speaker do', 'Counter-argument', 'chosen'],
    shows: '.act:has-text("counter")',
  },
  {
    action: 'setTarget',
    key: 'g',
    on: denial,
    answer: ['Whom is it directed at?', 'Ida Holm', 'written'],
    shows: '.who:has-text("→ Ida Holm")',
  },
  {
    action: 'linkReply',
    key: 'l',
    on: 'had found no problems',
    answer: ['Which statement does this answer?', 'We are concerned', 'chosen'],
    shows: '.partners',
  },
  {
    action: 'setTopic',
    key: 'e',
    on: denial,
    answer: ['Topic of this statement', 'The ban', 'typed'],
    shows: null,
    elsewhere: '.topic .name:has-text("The ban")',
  },
  { action: 'unlinkReply', key: 'u', on: denial, shows: null },
  {
    action: 'note',
    key: 'n',
    on: denial,
    answer: ['Note on these words', 'Ask again on Monday.', 'written'],
    shows: '.note:has-text("Ask again on Monday.")',
  },
  { action: 'reject', key: 'r', on: denial, shows: null },
];

describe('what one can decide in the panel', () => {
  const folder = makeWorkspace();
  const sidecar = join(folder, '.statements/en/kaspersky.press.txt.anno.jsonl');
  let workbench: Workbench;
  let panel: PanelInWorkbench;

  before(async () => {
    const settings = { 'statementLens.language': 'en', 'workbench.activityBar.location': 'hidden' };
    workbench = await Workbench.start({ folder, width: 1600, height: 950, settings });
    panel = new PanelInWorkbench(workbench);
    await panel.compare('en/kaspersky.press.txt');
    await panel.page.locator('#others').click();
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  // What one test leaves behind is no other's business.
  afterEach(async () => {
    writeFileSync(sidecar, '');
    await panel.page.locator('.trust.confirmed, .trust.corrected').first().waitFor({ state: 'detached' });
    await panel.card(denial).waitFor();
  });

  const lines = (): number => readFileSync(sidecar, 'utf8').split('\n').filter(Boolean).length;

  for (const { action, key, on, answer, shows, elsewhere } of decisions)
    for (const by of ['mouse', 'key'] as const)
      it(`${action} by ${by}, taken back and done again`, async () => {
        const card = panel.card(on);
        const result =
          elsewhere !== undefined ? panel.page.locator(elsewhere) : shows === null ? card : card.locator(shows);
        const goes = shows === null && elsewhere === undefined;
        const decided = { state: goes ? 'detached' : 'visible' } as const;
        const asBefore = { state: goes ? 'visible' : 'detached' } as const;
        if (by === 'mouse') {
          await card.hover();
          await card.locator(`[data-action="${action}"]`).click();
        } else await panel.pressOn(card, key);
        if (answer) {
          const [title, text, how] = answer;
          if (how === 'written') await panel.answer(title, text);
          else await (by === 'mouse' && how === 'chosen' ? panel.choose(title, text) : panel.find(title, text));
        }
        await result.waitFor(decided);
        await panel.says(/ · \d+ of \d+ reviewed/);
        const undo = async (): Promise<void> => {
          if (by === 'mouse') await panel.page.locator('#undo').click();
          else await panel.pressOn(panel.page.locator('.card').first(), 'Control+Z');
        };
        await undo();
        await panel.says('Undone ·');
        await result.waitFor(asBefore);
        if (by === 'mouse') await panel.page.locator('#redo').click();
        else await panel.press('Control+Shift+Z');
        await panel.says('Done again ·');
        await result.waitFor(decided);
        assert.equal(lines(), 1);
        await undo();
        await panel.says('Undone ·');
        await result.waitFor(asBefore);
      });
});

describe('what one can add from the panel', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;
  let panel: PanelInWorkbench;

  before(async () => {
    const settings = { 'statementLens.language': 'en', 'workbench.activityBar.location': 'hidden' };
    workbench = await Workbench.start({ folder, width: 1600, height: 950, settings });
    panel = new PanelInWorkbench(workbench);
    await panel.compare('unanswered.press.txt');
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const by of ['mouse', 'key'] as const)
    it(`a statement from the words selected in the text, by ${by}`, async () => {
      await workbench.page.locator('.view-line span > span', { hasText: 'Havnen er fra 1911' }).first().dblclick();
      await workbench.cursor(/selected/).waitFor();
      if (by === 'mouse') await panel.page.locator('#add').click();
      else await panel.pressOn(panel.page.locator('#add'), 'Enter');
      await panel.answer('Who says this?', 'Sandsten Kommune');
      await panel.find('What does the speaker do', 'Statement');
      await panel.says(/Saved · /);
      const kept = readFileSync(join(folder, '.statements/unanswered.press.txt.anno.jsonl'), 'utf8');
      assert.match(kept, /^[^\n]*"kind":"add"[^\n]*"speaker":"Sandsten Kommune"[^\n]*\n$/);
      await panel.page.locator('#undo').click();
      await panel.says(/Undone · /);
    });
});

describe('what one can decide where nobody answers', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;
  let panel: PanelInWorkbench;

  before(async () => {
    const settings = { 'statementLens.language': 'en', 'workbench.activityBar.location': 'hidden' };
    workbench = await Workbench.start({ folder, width: 1600, height: 950, settings });
    panel = new PanelInWorkbench(workbench);
    await panel.compare('unanswered.press.txt');
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const by of ['mouse', 'key'] as const) {
    const decide = async (action: string, key: string): Promise<void> => {
      const gap = panel.page.locator('.no-reply');
      if (by === 'mouse') await gap.locator(`[data-action="${action}"]`).click();
      else await panel.pressOn(gap, key);
    };
    const undo = async (): Promise<void> => {
      if (by === 'mouse') await panel.page.locator('#undo').click();
      else await panel.pressOn(panel.page.locator('.card').first(), 'Control+Z');
      await panel.page.locator('.no-reply').waitFor();
    };

    it(`a reply is linked, by ${by}`, async () => {
      await decide('linkReply', 'l');
      const question = 'Which statement answers this?';
      await (by === 'mouse' ? panel.choose(question, 'op til fire gange') : panel.find(question, 'op til fire gange'));
      await panel.page.locator('.no-reply').waitFor({ state: 'detached' });
      await undo();
    });
    it(`a hearing is recorded, by ${by}`, async () => {
      await decide('recordForelaeggelse', 'f');
      await panel.answer('Who was asked', 'Sandsten Kommune');
      await panel.answer('When', '2026-03-01');
      await panel.answer('Deadline', '');
      await panel.answer('Answer', 'We look into it.');
      await panel.page.locator('.no-reply').waitFor({ state: 'detached' });
      await panel.page.getByText('We look into it.').waitFor();
      await undo();
    });
  }
});
