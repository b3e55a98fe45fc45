import assert from 'node:assert/strict';
import { commands, CodeLens, Position, SymbolInformation, Uri, window, workspace } from 'vscode';
import type { DocumentSymbol, Hover, MarkdownString, SemanticTokens, SemanticTokensLegend, TextDocument } from 'vscode';

/** Opens a file of the test workspace in an editor. */
export async function open(path: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the tests need a workspace');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, path));
  await window.showTextDocument(document);
  return document;
}

/** Asks until the answer is there: the server starts and reads while the test waits. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never seen: ${what}`);
}

/** The titles of the lenses above the text, from the top. */
export async function lenses({ uri }: TextDocument): Promise<readonly string[]> {
  const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return found.map(({ command }) => command?.title ?? '');
}

/** Waits for the first lenses of an article that has some. */
export async function someLenses(document: TextDocument): Promise<readonly string[]> {
  return eventually(`lenses of ${document.uri.path}`, async () => {
    const titles = await lenses(document);
    return titles.length > 0 ? titles : undefined;
  });
}

/** The hover over the first occurrence of some words, as one text. */
export async function hoverOver(document: TextDocument, words: string): Promise<string> {
  const offset = document.getText().indexOf(words);
  assert.notEqual(offset, -1, `the text has no "${words}"`);
  const position: Position = document.positionAt(offset + 1);
  const found = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return found.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value)).join('\n');
}

/** The semantic tokens as `type.modifier "words"`. */
export async function tokens(document: TextDocument): Promise<readonly string[]> {
  const { uri } = document;
  const legend = await commands.executeCommand<SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  const found = await commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', uri);
  if (legend === undefined || found === undefined) return [];
  const named: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < found.data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = found.data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const modifiers = legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    const words = document.lineAt(line).text.slice(character, character + length);
    named.push(`${[legend.tokenTypes[type], ...modifiers].join('.')} "${words}"`);
  }
  return named;
}

/** The outline as a flat list of names. */
export async function outline({ uri }: TextDocument): Promise<readonly string[]> {
  const found = await commands.executeCommand<(DocumentSymbol | SymbolInformation)[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  const flat = (symbol: DocumentSymbol | SymbolInformation): string[] => [
    symbol.name,
    ...('children' in symbol ? symbol.children.flatMap(flat) : []),
  ];
  return (found ?? []).flatMap(flat);
}
