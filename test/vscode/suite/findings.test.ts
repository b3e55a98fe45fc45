import assert from 'node:assert/strict';
import { commands, languages, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import type { CodeAction, Diagnostic, TextDocument } from 'vscode';
import { eventually, open } from './editor.ts';

const monday = `The north gate

“We have never had the keys to the north gate,” says Ida Krogh.

“The harbour opens on the first Monday in May,” says Carl Dunn.
`;
const tuesday = `The north gate again

“We have always had the keys to the north gate,” says Ida Krogh.

“The harbour opens on the first Monday in May,” says Anna Holm.

The mayor claims that the bridge is safe. Bo Lind claims that it is unsafe.
`;
const names = { monday: 'monday.press.txt', tuesday: 'tuesday.press.txt' };
const uriOf = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);

function problems({ uri }: TextDocument, rule: string): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ code }) => (typeof code === 'object' ? code.value : code) === rule);
}

function found(document: TextDocument, rule: string, count: number): Promise<readonly Diagnostic[]> {
  return eventually(`${count} times ${rule}`, () => {
    const now = problems(document, rule);
    return now.length === count ? now : undefined;
  });
}

/** The quick fixes that the editor offers at a problem, by their titles. */
async function fixesAt({ uri }: TextDocument, { range }: Diagnostic): Promise<ReadonlyMap<string, CodeAction>> {
  const offered = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
  return new Map(offered.map((action) => [action.title, action]));
}

/** Does what choosing a quick fix at the first problem of a rule does, once it is offered there. */
async function choose(document: TextDocument, rule: string, title: string): Promise<void> {
  const fix = await eventually(title, async () => {
    const [problem] = problems(document, rule);
    return problem && (await fixesAt(document, problem)).get(title);
  });
  if (fix.edit) await workspace.applyEdit(fix.edit);
  if (fix.command) await commands.executeCommand(fix.command.command, ...(fix.command.arguments as unknown[]));
}

describe('what a finding offers', () => {
  let article: TextDocument;
  before(async () => {
    const encoder = new TextEncoder();
    await workspace.fs.writeFile(uriOf(names.monday), encoder.encode(monday));
    await workspace.fs.writeFile(uriOf(names.tuesday), encoder.encode(tuesday));
  });
  beforeEach(async () => {
    await open(names.monday);
    article = await open(names.tuesday);
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('it is muted where it stands, and stays so after an edit elsewhere; then in the file; then shown again', async () => {
    const [first] = await found(article, 'cue/loaded', 2);
    await choose(article, 'cue/loaded', 'Mute here: cue/loaded');
    await found(article, 'cue/loaded', 1);
    const editor = await window.showTextDocument(article);
    await editor.edit((edit) => {
      edit.insert(article.positionAt(0), 'News\n\n');
    });
    await eventually('the other one, lower down', () => {
      const now = problems(article, 'cue/loaded');
      return now[0]?.range.start.line === first!.range.start.line + 2 ? now : undefined;
    });
    await choose(article, 'cue/loaded', 'Mute in this file: cue/loaded');
    await found(article, 'cue/loaded', 0);
    const stored = await workspace.fs.readFile(uriOf(`.statements/${names.tuesday}.anno.jsonl`));
    assert.equal(new TextDecoder().decode(stored).trim().split('\n').length, 2);
    await commands.executeCommand('statementLens.unmute', article.uri.toString());
    await found(article, 'cue/loaded', 2);
    await commands.executeCommand('undo');
    assert.equal(article.getText(), tuesday);
    await article.save();
  });

  it('its rule is turned off, in the settings of the workspace', async () => {
    await found(article, 'cue/loaded', 2);
    await choose(article, 'cue/loaded', 'Turn the rule off: cue/loaded');
    await found(article, 'cue/loaded', 0);
    const settings = workspace.getConfiguration('statementLens');
    assert.deepEqual(settings.inspect('rules')?.workspaceValue, { 'cue/loaded': 'off' });
    await settings.update('rules', undefined);
    await found(article, 'cue/loaded', 2);
  });

  it('an altered quotation is shown beside its original, as a difference that nobody can write in', async () => {
    await choose(article, 'quote/altered', 'Show the difference');
    const { input, label } = await eventually('a difference', () => window.tabGroups.activeTabGroup.activeTab);
    assert.ok(input instanceof TabInputTextDiff);
    assert.equal(label, `${names.monday} ↔ ${names.tuesday}`);
    const sides = await Promise.all([input.original, input.modified].map((uri) => workspace.openTextDocument(uri)));
    assert.deepEqual(
      sides.map((side) => side.getText()),
      [monday, tuesday].map((text) =>
        text
          .split('\n')[2]!
          .replace(/ says.*/, '')
          .trim(),
      ),
    );
    assert.deepEqual(
      sides.map(({ uri }) => workspace.fs.isWritableFileSystem(uri.scheme) ?? false),
      [false, false],
    );
  });

  it('an altered quotation gets the words of its original', async () => {
    await choose(article, 'quote/altered', `Use the words of ${names.monday}`);
    assert.equal(article.getText(), tuesday.replace('always', 'never'));
    await found(article, 'quote/altered', 0);
    await commands.executeCommand('undo');
    await article.save();
  });

  it('both articles open side by side, each at its words', async () => {
    await choose(article, 'quote/two-speakers', 'Open both');
    const shown = await eventually('two editors', () =>
      window.visibleTextEditors.length === 2 ? window.visibleTextEditors : undefined,
    );
    const selected = shown.map(({ document, selection }) => [
      document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
      document.getText(selection),
    ]);
    const words = '“The harbour opens on the first Monday in May,”';
    assert.deepEqual(selected.toSorted(), [
      [names.monday, words],
      [names.tuesday, words],
    ]);
  });
});
