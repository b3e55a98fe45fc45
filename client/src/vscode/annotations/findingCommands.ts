import { commands, ConfigurationTarget, Disposable, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Span } from '../../../../server/src/protocol/annotations.ts';
import { findingCommands } from '../../../../server/src/protocol/commands.ts';
import type { FindingReference } from '../../../../server/src/protocol/commands.ts';
import { articleAt, say } from './ArticleDesk.ts';
import type { ArticleDesk } from './ArticleDesk.ts';
import { askName, askText } from './questions.ts';

/** Registers what quick fixes offer about a finding besides new text. */
export function registerFindingCommands(desk: ArticleDesk): Disposable {
  const on = (
    id: string,
    work: (document: TextDocument, reference: FindingReference, span: Span | null) => Promise<unknown>,
  ): Disposable =>
    commands.registerCommand(id, async (argument?: unknown) => {
      const reference = readReference(argument);
      const document = reference && (await articleAt(reference.uri));
      if (document) await work(document, reference, spanOf(reference));
    });
  const ids = findingCommands;
  return Disposable.from(
    on(ids.mute, (document, { rule, reason }, span) =>
      desk.annotate(document, { kind: 'mute', rule, span, ...(reason !== undefined && { reason }) }, 'annotate.muted'),
    ),
    on(ids.nameSpeaker, async (document, _reference, span) => {
      const speaker = span && (await askName(await desk.report(document), say('ask.speaker'), null));
      if (!span || speaker === undefined) return;
      const added = { content: [span], speaker, act: 'assert', target: null, form: 'direct' } as const;
      await desk.annotate(document, { kind: 'add', ...added });
    }),
    on(ids.recordApproval, async (document, { rule }, span) => {
      const reason = await askText('ask.approval');
      if (reason) await desk.annotate(document, { kind: 'mute', rule, span, reason });
    }),
    on(ids.addToCheckQueue, async (document, _reference, span) => {
      if (span) await desk.annotate(document, { kind: 'note', span, text: say('annotate.toCheck') });
    }),
    on(ids.showPlace, showPlace),
    on(ids.showBoth, showBoth),
    on(ids.showDiff, showDiff),
    workspace.registerTextDocumentContentProvider(wordsScheme, { provideTextDocumentContent: (uri) => uri.query }),
    on(ids.turnOffRule, (_document, reference) => turnOff(reference)),
    commands.registerCommand(ids.unmute, async (argument?: unknown) => {
      const document = await articleAt(typeof argument === 'string' ? argument : undefined);
      if (document) await desk.annotate(document, { kind: 'unmute' });
    }),
  );
}

async function showPlace(document: TextDocument, _reference: FindingReference, span: Span | null): Promise<void> {
  if (!span) return;
  const selection = rangeIn(document, span);
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  await window.showTextDocument(document, { ...(editor?.viewColumn && { viewColumn: editor.viewColumn }), selection });
}

/** The other article beside this one, both at their words. */
async function showBoth(document: TextDocument, { other }: FindingReference, span: Span | null): Promise<void> {
  if (!other || !span) return;
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, selection: rangeIn(document, span) });
  const beside = await workspace.openTextDocument(Uri.parse(other.uri));
  await window.showTextDocument(beside, { viewColumn: ViewColumn.Beside, selection: rangeIn(beside, other) });
}

/** Documents that hold the words in their own address. */
const wordsScheme = 'statement-lens-words';

async function showDiff(document: TextDocument, { other }: FindingReference, span: Span | null): Promise<void> {
  if (!other || !span) return;
  const there = await workspace.openTextDocument(Uri.parse(other.uri));
  const wordsOf = (from: TextDocument, place: Span): Uri => {
    const query = from.getText(rangeIn(from, place));
    return Uri.from({ scheme: wordsScheme, path: from.uri.path, query });
  };
  const title = `${nameOf(there)} ↔ ${nameOf(document)}`;
  await commands.executeCommand('vscode.diff', wordsOf(there, other), wordsOf(document, span), title);
}

function nameOf({ uri }: TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function rangeIn(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** For the workspace where one is open, else for the user. */
async function turnOff({ uri, rule }: FindingReference): Promise<void> {
  const settings = workspace.getConfiguration('statementLens', Uri.parse(uri));
  const set = settings.inspect<Readonly<Record<string, string>>>('rules');
  const hasFolder = workspace.workspaceFolders !== undefined;
  const before = hasFolder ? set?.workspaceValue : set?.globalValue;
  const target = hasFolder ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('rules', { ...before, [rule]: 'off' }, target);
}

function spanOf({ start, end }: FindingReference): Span | null {
  return start === undefined || end === undefined ? null : { start, end };
}

/** Arguments of a command may come from anywhere: only strings and offsets are taken from them. */
function readReference(argument: unknown): FindingReference | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { uri, rule, start, end, other, reason } = argument as Partial<Record<keyof FindingReference, unknown>>;
  if (typeof uri !== 'string' || typeof rule !== 'string') return null;
  return {
    uri,
    rule,
    ...(Number.isSafeInteger(start) && Number.isSafeInteger(end) && { start: start as number, end: end as number }),
    ...(isPlaced(other) && { other }),
    ...(typeof reason === 'string' && { reason }),
  };
}

function isPlaced(other: unknown): other is NonNullable<FindingReference['other']> {
  if (typeof other !== 'object' || other === null) return false;
  const { uri, start, end } = other as Readonly<Record<string, unknown>>;
  return typeof uri === 'string' && Number.isSafeInteger(start) && Number.isSafeInteger(end);
}
