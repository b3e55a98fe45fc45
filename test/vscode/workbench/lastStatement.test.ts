import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PanelInWorkbench } from '../host/PanelInWorkbench.ts';
import { Workbench } from '../host/Workbench.ts';
import { makeWorkspace } from '../makeWorkspace.ts';

describe('an article without a statement', () => {
  const folder = makeWorkspace();
  let workbench: Workbench;
  let panel: PanelInWorkbench;

  before(async () => {
    writeFileSync(join(folder, 'bridge.press.txt'), '“The bridge is safe,” says Anna Holm.\n\nIt opened in May.\n');
    workbench = await Workbench.start({
      folder,
      width: 1200,
      height: 700,
      settings: { 'statementLens.language': 'en' },
    });
    panel = new PanelInWorkbench(workbench);
    await workbench.open('bridge.press.txt');
    await workbench.status('1 statement').waitFor();
  });

  after(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('still has the commands that take a decision back, and that add a statement', async () => {
    await workbench.runCommand('Statements: Not a Statement');
    await panel.says('Not a statement');
    await workbench.status('0 statements').waitFor();
    await workbench.runCommand('Statements: Undo Annotation');
    await panel.says('Undone');
    await workbench.status('1 statement').waitFor();
    await workbench.runCommand('Statements: Redo Annotation');
    await panel.says('Done again');
    await workbench.status('0 statements').waitFor();
    await workbench.click('opened');
    await workbench.page.keyboard.press('Control+l');
    await workbench.runCommand('Statements: Add Statement from Selection…');
    await panel.question('Who says this?').waitFor();
    await panel.find('Who says this?', 'Bo Lind');
    await panel.find('What does the speaker do with it?', 'Statement');
    await workbench.status('1 statement').waitFor();
    const stored = readFileSync(join(folder, '.statements', 'bridge.press.txt.anno.jsonl'), 'utf8');
    assert.equal(stored.split('\n').filter(Boolean).length, 2);
  });
});
