import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ServerCapabilities } from 'vscode-languageserver';
import { fixAllKind } from '../features/codeActions.ts';
import { tokenLegend } from '../features/semanticTokens.ts';
import { analyseWorkspaceCommand, showComparisonCommand } from '../protocol/commands.ts';
import { comparisonScheme } from '../protocol/comparisonUri.ts';
import type { Client } from './Client.ts';
import { everyFile } from './files/FileEvents.ts';

/** What the server offers a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
    hoverProvider: true,
    codeLensProvider: { resolveProvider: client.resolvesLenses },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    callHierarchyProvider: true,
    documentLinkProvider: {},
    // Only to say why there is none.
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    executeCommandProvider: { commands: [analyseWorkspaceCommand, showComparisonCommand], workDoneProgress: true },
    workspace: {
      fileOperations: { didRename: everyFile, didDelete: everyFile },
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(client.showsContent && { textDocumentContent: { schemes: [comparisonScheme] } }),
    },
    ...(client.takesCodeActions && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
    }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'statement-lens', interFileDependencies: true, workspaceDiagnostics: true },
    }),
  };
}
