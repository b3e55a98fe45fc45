import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  DocumentLink,
  InlayHint,
  Location,
  LocationLink,
  SelectionRange,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { ClientOptions, InProcessClient } from '../support/connectInProcess.ts';

const articles = {
  en: {
    text: `Mine under fire

The Water Agency accuses Norcopper of poisoning the river. More at https://example.org/mine.

"That is a lie," says Ida Storm, chief executive of Norcopper. She adds that the river is clean.
`,
    pronoun: 'She',
    accusation: 'poisoning',
    denial: 'lie',
    refusal: /not renamed/,
  },
  da: {
    text: `Mine i modvind

Vandstyrelsen beskylder Norkobber for at forgifte åen. Læs mere på https://example.org/mine.

»Det er løgn,« siger Ida Storm, direktør i Norkobber. Hun tilføjer, at åen er ren.
`,
    pronoun: 'Hun',
    accusation: 'forgifte',
    denial: 'løgn',
    refusal: /omdøbes ikke/,
  },
};

for (const language of ['en', 'da'] as const) {
  describe(`navigation (${language})`, () => {
    const { text, pronoun, accusation, denial, refusal } = articles[language];
    const textDocument = { uri: 'file:///mine.press.txt' };
    const lines = text.split('\n');
    let client: InProcessClient;
    const start = async (options: ClientOptions = {}): Promise<void> => {
      client = await connectInProcess({ locale: language, ...options });
      await client.open(textDocument.uri, text);
    };
    afterEach(() => {
      client.dispose();
    });

    const ask = <R>(method: string, params: object): Promise<R> => client.connection.sendRequest(method, params);
    const place = (words: string): { line: number; character: number } => {
      const line = lines.findIndex((one) => one.includes(words));
      return { line, character: lines[line]!.indexOf(words) };
    };
    const at = <R>(method: string, words: string, more: object = {}): Promise<R> =>
      ask(`textDocument/${method}`, { textDocument, position: place(words), ...more });
    const textOf = ({ start, end }: Location['range']): string =>
      lines[start.line]!.slice(start.character, start.line === end.line ? end.character : undefined);

    it('leads from a pronoun to the name, with or without links', async () => {
      await start();
      assert.match(textOf((await at<Location>('definition', pronoun)).range), /Ida Storm/);
      client.dispose();
      await start({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
      const [link] = await at<LocationLink[]>('definition', pronoun);
      assert.equal(textOf(link!.originSelectionRange!), pronoun);
    });
    it('finds and highlights the mentions of a speaker', async () => {
      await start();
      const found = await at<Location[]>('references', pronoun, { context: { includeDeclaration: true } });
      const fewer = await at<Location[]>('references', pronoun, { context: { includeDeclaration: false } });
      assert.equal(found.length, fewer.length + 1);
      assert.ok((await at<DocumentHighlight[]>('documentHighlight', pronoun)).length >= 2);
    });
    it('grows a selection', async () => {
      await start();
      const positions = [place(denial), place(pronoun)];
      const ranges = await ask<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });
      assert.deepEqual(
        ranges.map(({ range }) => textOf(range)),
        [denial, pronoun],
      );
    });
    it('hints at the name behind a pronoun', async () => {
      await start();
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const hints = await ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
      assert.match(JSON.stringify(hints), /\(Ida Storm\)/);
    });
    it('goes from an accusation to its replies and back', async () => {
      await start();
      const [accused] = await at<CallHierarchyItem[]>('prepareCallHierarchy', accusation);
      const incoming = await ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: accused });
      const reply = incoming.find(({ from }) => from.name.includes('Ida Storm'))!.from;
      const outgoing = await ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: reply });
      assert.ok(outgoing.some(({ to }) => to.selectionRange.start.line === accused!.selectionRange.start.line));
    });
    it('links web addresses', async () => {
      await start();
      const links = await ask<DocumentLink[]>('textDocument/documentLink', { textDocument });
      assert.deepEqual(
        links.map(({ target }) => target),
        ['https://example.org/mine'],
      );
    });
    it('finds speakers and words over all that is open', async () => {
      await start();
      const symbols = (query: string): Promise<WorkspaceSymbol[]> => ask('workspace/symbol', { query });
      assert.deepEqual(
        (await symbols('speaker:storm')).map(({ name }) => name),
        ['speaker: Ida Storm'],
      );
      assert.ok((await symbols(denial)).length > 0);
    });
    it('refuses to rename, and says why', async () => {
      await start({ capabilities: { textDocument: { rename: { prepareSupport: true } } } });
      assert.deepEqual(client.initialized.capabilities.renameProvider, { prepareProvider: true });
      await assert.rejects(at('prepareRename', pronoun), refusal);
      await assert.rejects(at('rename', pronoun, { newName: 'x' }), refusal);
      assert.equal(await at('prepareRename', 'i'), null);
    });
  });
}
