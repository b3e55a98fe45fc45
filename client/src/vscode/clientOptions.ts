import { Uri, workspace } from 'vscode';
import type { DocumentFilter, ExtensionContext } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import {
  analyseAnywayCommand,
  annotationCommands,
  compareStancesCommand,
  findingCommands,
  reviewNextCommand,
} from '../../../server/src/protocol/commands.ts';
import { drawColumns } from './drawColumns.ts';
import { machineLocale } from './uiLanguage.ts';

const LANGUAGES = ['pressarticle', 'plaintext', 'markdown'];

const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The texts that are sent to the server: articles on disk, not yet saved, and in whatever virtual folders are open; never output or chat. */
export function articleSelector(): DocumentFilter[] {
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  const schemes = new Set([...SCHEMES, ...folders]);
  return [...schemes].flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
}

/** Shared by the clients of every platform; `own` are the initialization options of one. */
export function clientOptions(
  { globalStorageUri, extensionUri }: ExtensionContext,
  own: object = {},
): LanguageClientOptions {
  const enabledCommands = [
    compareStancesCommand,
    reviewNextCommand,
    analyseAnywayCommand,
    ...Object.values(annotationCommands),
  ];
  return {
    documentSelector: articleSelector().map(({ scheme, language }) => ({ scheme: scheme!, language: language! })),
    initializationOptions: {
      locale: machineLocale(),
      commands: [...enabledCommands, ...Object.values(findingCommands)],
      servesFiles: true,
      storage: globalStorageUri.toString(),
      rulesBaseUri: Uri.joinPath(extensionUri, 'server', 'rules').toString(),
      ...own,
    },
    // Texts that something opens in the background, such as a search, are none of ours.
    textSynchronization: { delayOpenNotifications: true },
    markdown: { isTrusted: { enabledCommands }, supportThemeIcons: true },
    middleware: {
      provideHover: async (document, position, token, next) => drawColumns(await next(document, position, token)),
    },
  };
}
