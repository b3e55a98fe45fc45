import assert from 'node:assert/strict';
import { commands, Selection, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import { eventually, hoverOver, lenses, open, someLenses } from './editor.ts';

const name = 'annotated.press.txt';
const text = `The council and the report

“The council has hidden the report from its citizens,” says Ben Crow.

“That is not true,” says Anna Holm.

“We open the harbour on Monday,” says Carl Dunn.
`;

const joinPath = (folderUri: Uri, path: string): Uri => Uri.joinPath(folderUri, path);
const folder = (): Uri => workspace.workspaceFolders![0]!.uri;
const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await workspace.fs.readFile(joinPath(folder(), path)));

/** The lines stored beside the article; none where there is no file. */
async function stored(): Promise<number> {
  const file = await read(`.statements/${name}.anno.jsonl`).catch(() => '');
  return file.split('\n').filter(Boolean).length;
}

function select(document: TextDocument, words: string): void {
  const position = document.positionAt(text.indexOf(words) + 1);
  window.activeTextEditor!.selection = new Selection(position, position);
}

const shows = (document: TextDocument, title: RegExp): Promise<readonly string[]> =>
  eventually(`a lens ${title.source}`, async () => {
    const titles = await lenses(document);
    return titles.some((one) => title.test(one)) ? titles : undefined;
  });

const hovers = (document: TextDocument, words: string, shown: RegExp): Promise<string> =>
  eventually(`a hover ${shown.source}`, async () => {
    const hover = await hoverOver(document, words);
    return shown.test(hover) ? hover : undefined;
  });

describe('an editor’s decisions', () => {
  let document: TextDocument;
  const reopen = async (): Promise<void> => {
    document = await open(name);
    await someLenses(document);
  };
  before(async () => {
    await workspace.fs.writeFile(joinPath(folder(), name), new TextEncoder().encode(text));
    await reopen();
  });

  it('accept, correct and reject', async () => {
    await shows(document, /^3 statements/);
    select(document, 'The council has hidden');
    await commands.executeCommand('statementLens.accept');
    select(document, 'That is not true');
    await commands.executeCommand('statementLens.correctSpeaker', { uri: document.uri.toString(), value: 'Dora Lund' });
    select(document, 'We open the harbour');
    await commands.executeCommand('statementLens.reject');
    await shows(document, /^2 statements/);
    await hovers(document, 'That is not true', /Dora Lund/);
    assert.equal(await stored(), 3);
    assert.equal(document.getText(), text);
    assert.ok(!document.isDirty);
  });

  it('stand when the article is closed and opened again', async () => {
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await reopen();
    await shows(document, /^2 statements/);
    await hovers(document, 'The council has hidden', /confirmed/i);
    await hovers(document, 'That is not true', /Dora Lund/);
  });

  it('are taken back, and done again', async () => {
    await commands.executeCommand('statementLens.undoAnnotation');
    await shows(document, /^3 statements/);
    await commands.executeCommand('statementLens.redoAnnotation');
    await shows(document, /^2 statements/);
  });

  it('hold where the words go', async () => {
    const editor = window.activeTextEditor!;
    await editor.edit((edit) => {
      edit.insert(document.positionAt(text.indexOf('“That')), 'A new paragraph comes between them.\n\n');
    });
    await hovers(document, 'That is not true', /Dora Lund/);
    await shows(document, /^2 statements/);
    await document.save();
    await shows(document, /^2 statements/);
  });

  it('go along where the article goes', async () => {
    const moved = async (from: string, to: string): Promise<void> => {
      const edit = new WorkspaceEdit();
      edit.renameFile(joinPath(folder(), from), joinPath(folder(), to));
      assert.ok(await workspace.applyEdit(edit));
      document = await open(to);
      await shows(document, /^2 statements/);
      await hovers(document, 'That is not true', /Dora Lund/);
      await assert.rejects(read(`.statements/${from}.anno.jsonl`));
      assert.match(await read(`.statements/${to}.anno.jsonl`), new RegExp(`"source":"(?:\\.\\./)+${to}"`));
    };
    await moved(name, 'moved/again.press.txt');
    await moved('moved/again.press.txt', name);
  });

  it('are declared complete, and handed out', async () => {
    await commands.executeCommand('statementLens.markReviewed');
    await shows(document, /^Reviewed by /);
    const log = joinPath(folder(), 'log.md');
    await commands.executeCommand('statementLens.exportChangeLog', document.uri, 'markdown', log);
    const written = await read('log.md');
    assert.match(written, /Confirmed: 1\. Corrected: 1\..*Suggestions rejected: 1\./);
    assert.match(written, /speaker: Dora Lund/);
  });
});
