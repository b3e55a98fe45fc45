import { commands, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  analyseAnywayCommand,
  compareAsMarkdownCommand,
  compareStancesCommand,
  exportComparisonCommand,
  reviewNextCommand,
  reviewPreviousCommand,
  showOutputCommand,
} from '../../../server/src/protocol/commands.ts';
import { comparisonUri } from '../../../server/src/protocol/comparisonUri.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import { panelMessages } from '../../../server/src/protocol/messages/panel.ts';
import { articlesChangedNotification, statusNotification } from '../../../server/src/protocol/requests.ts';
import type { StatusParams } from '../../../server/src/protocol/requests.ts';
import { ArticleRequests } from './ArticleRequests.ts';
import type { Ask } from './ArticleRequests.ts';
import { registerAnnotationCommands } from './annotations/annotationCommands.ts';
import { registerFindingCommands } from './annotations/findingCommands.ts';
import { ArticleDesk } from './annotations/ArticleDesk.ts';
import { ArticleInView } from './ArticleInView.ts';
import { ArticleStates } from './ArticleStates.ts';
import { ComparePanel, comparePanelType } from './panel/ComparePanel.ts';
import { isFormat } from './panel/exportComparison.ts';
import { withUris } from './panel/withUris.ts';
import { openSample, openSampleCommand } from './openSample.ts';
import { revealStatement, revealStatementCommand } from './revealStatement.ts';
import { reviewNext } from './reviewNext.ts';
import { serveFiles } from './serveFiles.ts';
import { showStances } from './showStances.ts';
import { showStatus } from './showStatus.ts';
import { uiLanguage } from './uiLanguage.ts';
import { Overviews } from './views/Overviews.ts';
import { showViews } from './views/showViews.ts';

/**
 * Everything the extension does on any platform. The client of the platform takes the better part of the start, so it is
 * loaded while VS Code already knows what the extension offers.
 */
export function startExtension(context: ExtensionContext, client: Promise<BaseLanguageClient>): void {
  const states = new ArticleStates();
  // The server uses the uri as the client wrote it; the editor may write the same one otherwise.
  const asEditor = (uri: string): string => Uri.parse(uri).toString();
  const ask: Ask = async (method, params) => (await client).sendRequest(method, params);
  const requests = new ArticleRequests(ask);
  const desk = new ArticleDesk(ask);
  const overviews = new Overviews(states, requests);
  const panel = new ComparePanel(context, states, async (params) => withUris(await requests.compare(params), asEditor));

  const inView = new ArticleInView(states);

  /** The article a command means: the one it is given, as a uri or its text, or the one that the reader looks at. */
  const chosen = (argument: unknown): string | undefined => {
    if (argument instanceof Uri) return argument.toString();
    if (typeof argument === 'string') return asEditor(argument);
    return inView.uri;
  };

  /** With two names, these are the positions; with several files, as the explorer gives them, all are compared. */
  const compareStances = (argument?: unknown, more?: unknown): void => {
    const uri = chosen(argument);
    const picked = Array.isArray(more) ? more.filter((each) => each instanceof Uri).map(String) : [];
    if (uri === undefined) void window.showInformationMessage(say('command.noArticle'));
    else if (picked.length > 1) panel.show(uri, { picked });
    else panel.show(uri, isPair(more) ? { positions: more } : {});
  };

  /** What the panel shows as a document of text: for screen readers, to search, to copy from. */
  const compareAsMarkdown = async (argument?: unknown): Promise<void> => {
    const uri = chosen(argument);
    if (uri === undefined) return void window.showInformationMessage(say('command.noArticle'));
    const document = await workspace.openTextDocument(Uri.parse(comparisonUri({ uris: [uri] })));
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
  };

  const exportComparison = (argument?: unknown, format?: unknown, file?: unknown): Promise<void> =>
    panel.export(chosen(argument), {
      ...(isFormat(format) && { format }),
      ...(file instanceof Uri && { file }),
    });

  const analyseAnyway = async (argument?: unknown): Promise<void> => {
    const uri = chosen(argument);
    if (uri !== undefined) await requests.analyseAnyway(uri);
  };

  const go =
    (step: 1 | -1) =>
    async (argument?: unknown): Promise<void> => {
      const uri = chosen(argument);
      if (uri !== undefined) await reviewNext(requests, uri, step);
    };

  context.subscriptions.push(
    states,
    inView,
    panel,
    overviews,
    showStatus(states),
    showStances(states, requests),
    showViews(overviews),
    registerAnnotationCommands(desk),
    registerFindingCommands(desk),
    // For the `when` clauses of menus. They compare paths: a remote window writes other uris than its extensions do.
    states.onChange(() => {
      for (const [key, uris] of [
        ['articles', states.read()],
        ['articlesWithStatements', states.withStatements()],
      ] as const) {
        const paths = uris.flatMap((uri) => [Uri.parse(uri).path, Uri.parse(uri).fsPath]);
        void commands.executeCommand('setContext', `statementLens.${key}`, paths);
      }
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      states.delete(uri.toString());
    }),
    commands.registerCommand(compareStancesCommand, compareStances),
    commands.registerCommand(compareAsMarkdownCommand, compareAsMarkdown),
    commands.registerCommand(exportComparisonCommand, exportComparison),
    commands.registerCommand(analyseAnywayCommand, analyseAnyway),
    commands.registerCommand(reviewNextCommand, go(1)),
    commands.registerCommand(reviewPreviousCommand, go(-1)),
    commands.registerCommand(revealStatementCommand, revealStatement),
    commands.registerCommand(openSampleCommand, () => openSample(context.extensionUri)),
    commands.registerCommand(showOutputCommand, async () => {
      (await client).outputChannel.show();
    }),
    window.registerWebviewPanelSerializer(comparePanelType, panel),
  );
  void client.then((connection) => {
    context.subscriptions.push(
      serveFiles(connection),
      connection.onNotification(statusNotification.method, (state: StatusParams) => {
        const uri = asEditor(state.textDocument.uri);
        states.set(uri, { ...state, textDocument: { uri } });
      }),
      connection.onNotification(articlesChangedNotification.method, () => {
        overviews.askSoon();
      }),
    );
    return connection.start();
  });
}

function say(key: keyof typeof panelMessages): string {
  return fill(panelMessages[key], uiLanguage());
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((name) => typeof name === 'string');
}
