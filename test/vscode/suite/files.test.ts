import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { eventually, hoverOver, open, someLenses } from './editor.ts';

const ARTICLE = 'unanswered.press.txt';

/** In a browser the server has no disk: there it reads and finds all this through the extension. */
describe('files beside the articles', () => {
  it('the speakers a desk knows are read from one, at once', async () => {
    const file = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '.statements/speakers.json');
    const article = await open(ARTICLE);
    await someLenses(article);
    const words = 'Kommune har skjult målingerne';
    const name = 'Ditte Mølholm-Krag';
    const isNamed = async (): Promise<boolean> => (await hoverOver(article, words)).includes(name);
    const speakers = [{ name, aliases: ['Ditte Mølholm'] }];
    const content = new TextEncoder().encode(JSON.stringify({ speakers }));
    // A watcher may miss what happens in a folder that is only just made: then it is saved again, as a person would.
    let saved = 0;
    await eventually(name, async () => {
      if (Date.now() - saved > 5000) {
        saved = Date.now();
        await workspace.fs.writeFile(file, content);
      }
      return (await isNamed()) ? true : undefined;
    });
    await workspace.fs.delete(file);
    await eventually('the name in the article', async () => ((await isNamed()) ? undefined : true));
  });

  it('the articles of a folder are found', async () => {
    const count = await commands.executeCommand<number>('statementLens.analyseWorkspace');
    assert.ok(count > 0);
  });
});
