import type { InitializeParams } from 'vscode-languageserver';
import type { UiLanguage } from '../protocol/messages/message.ts';
import { positionEncodings } from './documents/unitsOf.ts';
import type { PositionEncoding } from './documents/unitsOf.ts';

/** What a client can do and wants, as far as it matters here. */
export interface Client {
  /** What positions count: the first of the client's wishes that we know, or UTF-16, which every client must understand. */
  readonly positionEncoding: PositionEncoding;
  /** Answers workspace/configuration. */
  readonly configuration: boolean;
  /** Wants to register for changed settings. */
  readonly registersConfiguration: boolean;
  /** Wants to register for changed files. */
  readonly registersWatchers: boolean;
  /** Answers the requests for files of protocol/files.ts. */
  readonly servesFiles: boolean;
  readonly pullsDiagnostics: boolean;
  readonly showsMarkdown: boolean;
  /** Asks for the words of a lens when they are to be seen. */
  readonly resolvesLenses: boolean;
  readonly nestsSymbols: boolean;
  /** Shows documents whose text the server makes. */
  readonly showsContent: boolean;
  /** Opens a document when asked to. */
  readonly showsDocuments: boolean;
  readonly linksDefinitions: boolean;
  /** Takes code actions with their edits; older clients know commands only. */
  readonly takesCodeActions: boolean;
  readonly versionsEdits: boolean;
  /** Asks before a rename whether there can be one. */
  readonly preparesRename: boolean;
  readonly refreshes: Readonly<Record<'tokens' | 'lenses' | 'hints' | 'diagnostics', boolean>>;
  /** Lets the server show how far its own work has come. */
  readonly showsProgress: boolean;
  /** Uris of the folders that are open at the start. */
  readonly workspaceFolders: readonly string[];
  /** Tells when they change. */
  readonly followsFolders: boolean;
  /** Uri of a folder of its own, for what belongs to articles that are not saved yet. */
  readonly storage: string | null;
  /** Whose annotations are made, unless the settings say otherwise. */
  readonly userName: string | null;
  /** Commands it can run; links and lenses offer no others. */
  readonly commands: ReadonlySet<string>;
  /** The language of its own interface. */
  readonly language: UiLanguage;
  /** Where the pages about the rules lie; their ids are appended. */
  readonly rulesBaseUri: string | null;
  /** Weights that the client hands over (as bytes, so over a channel that clones), for a server that reads no files itself. */
  readonly models: readonly Uint8Array[];
  /** Settings sent at the start, for clients that are not asked later. */
  readonly startingSettings: unknown;
}

/** What a client may send as `initializationOptions`; any setting may stand beside these. */
interface Options {
  readonly locale?: unknown;
  readonly commands?: unknown;
  readonly rulesBaseUri?: unknown;
  readonly servesFiles?: unknown;
  readonly storage?: unknown;
  readonly userName?: unknown;
  readonly models?: unknown;
}

export function readClient(params: InitializeParams): Client {
  const { capabilities, locale } = params;
  const initializationOptions: unknown = params.initializationOptions;
  const { general, workspace, textDocument } = capabilities;
  const options = (isRecord(initializationOptions) ? initializationOptions : {}) as Options;
  const formats = textDocument?.hover?.contentFormat;
  return {
    positionEncoding: (general?.positionEncodings ?? []).find(isKnown) ?? 'utf-16',
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    servesFiles: options.servesFiles === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    showsMarkdown: formats === undefined || formats.includes('markdown'),
    showsContent: workspace?.textDocumentContent !== undefined,
    showsDocuments: capabilities.window?.showDocument?.support === true,
    resolvesLenses: textDocument?.codeLens?.resolveSupport?.properties.includes('command') === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshes: {
      tokens: workspace?.semanticTokens?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
    },
    showsProgress: capabilities.window?.workDoneProgress === true,
    workspaceFolders: (params.workspaceFolders ?? []).map(({ uri }) => uri),
    followsFolders: workspace?.workspaceFolders === true,
    storage: isString(options.storage) ? options.storage.replace(/\/$/, '') : null,
    userName: isString(options.userName) ? options.userName : null,
    commands: new Set(Array.isArray(options.commands) ? options.commands.filter(isString) : []),
    language: languageOf(isString(options.locale) ? options.locale : locale),
    rulesBaseUri: isString(options.rulesBaseUri) ? options.rulesBaseUri : null,
    models: Array.isArray(options.models) ? options.models.filter(isBytes) : [],
    startingSettings: options,
  };
}

function isKnown(encoding: string): encoding is PositionEncoding {
  return (positionEncodings as readonly string[]).includes(encoding);
}

function languageOf(locale: string | undefined): UiLanguage {
  return locale !== undefined && /^da\b/i.test(locale) ? 'da' : 'en';
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
