import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import type { Analysis, Span } from '../analysis/model.ts';
import type { Edit, Fix, HouseStyle } from '../analysis/rules/Rule.ts';
import { rules } from '../analysis/rules/rules.ts';
import { fixAllMessages, fixMessages } from '../protocol/messages/fixes.ts';
import { fill } from '../protocol/messages/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { ArticleView } from './ArticleView.ts';
import { findings } from './findings.ts';
import type { RuleFinding } from './findings.ts';

export interface CodeActionsParams {
  readonly window: Span;
  /** What the client shows there now. */
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that are asked for; null for all but those that need to be asked for. */
  readonly only: readonly string[] | null;
  readonly levels: Settings['rules'];
  readonly style: HouseStyle;
  /** Whether edits name the version of the document that they are made for. */
  readonly edits: 'versioned' | 'plain';
}

/** What "fix all" and "on save" ask for. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.statementLens`;

/** A finding with what settles it. */
interface Fixed {
  readonly finding: RuleFinding;
  readonly fix: Fix;
}

/** The quick fixes of the rules for what was found in the window, and the one action that makes all that are safe. */
export function codeActions(view: ArticleView, params: CodeActionsParams): CodeAction[] {
  const all = findings(view.analysis, params.levels).flatMap((finding) =>
    fixesOf(finding, view.analysis, params.style).map((fix) => ({ finding, fix })),
  );
  const here = all.filter(({ finding: { start, end } }) => start <= params.window.end && params.window.start <= end);
  return [
    ...(isAsked(CodeActionKind.QuickFix, params.only ?? ['']) ? quickFixes(view, here, all, params) : []),
    ...(isAsked(fixAllKind, params.only ?? []) ? fixAll(view, all, params) : []),
  ];
}

function fixesOf(finding: RuleFinding, analysis: Analysis, style: HouseStyle): readonly Fix[] {
  return rules.find(({ id }) => id === finding.rule)?.fixes?.(finding, analysis, style) ?? [];
}

/** A kind is asked for by its own name or by a prefix of it; '' asks for all. */
function isAsked(kind: string, only: readonly string[]): boolean {
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(view: ArticleView, here: readonly Fixed[], all: readonly Fixed[], params: CodeActionsParams) {
  const single = here.map(({ finding, fix }, index): CodeAction => ({
    title: fill(fixMessages[fix.id], view.language, fix.args),
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(view, finding, params.diagnostics),
    isPreferred: here.findIndex((one) => one.finding === finding) === index,
    edit: editOf(view, fix.edits, params),
  }));
  return [...single, ...alikeFixes(view, here, all, params)];
}

/** Where a finding here has others of its kind in the article: one action for them all. */
function alikeFixes(view: ArticleView, here: readonly Fixed[], all: readonly Fixed[], params: CodeActionsParams) {
  const ids = new Set(here.filter(({ fix }) => fix.reach === 'alike').map(({ fix }) => fix.id));
  return [...ids].flatMap((id): CodeAction[] => {
    const alike = all.filter(({ fix }) => fix.id === id);
    const message = Object.hasOwn(fixAllMessages, id) ? fixAllMessages[id as 'normalise-marks'] : null;
    if (alike.length < 2 || !message) return [];
    return [
      {
        title: fill(message, view.language, { ...alike[0]!.fix.args, n: alike.length }),
        kind: CodeActionKind.QuickFix,
        edit: editOf(
          view,
          alike.flatMap(({ fix }) => fix.edits),
          params,
        ),
      },
    ];
  });
}

function fixAll(view: ArticleView, all: readonly Fixed[], params: CodeActionsParams): CodeAction[] {
  const edits = all.filter(({ fix }) => fix.reach === 'alike').flatMap(({ fix }) => fix.edits);
  if (edits.length === 0) return [];
  const title = fixAllMessages['fix-all'][view.language];
  return [{ title, kind: fixAllKind, edit: editOf(view, edits, params) }];
}

function diagnosticsOf(view: ArticleView, finding: RuleFinding, shown: readonly Diagnostic[]): Diagnostic[] {
  return shown.filter(
    ({ code, range }) => code === finding.rule && view.document.offsetAt(range.start) === finding.start,
  );
}

function editOf(view: ArticleView, edits: readonly Edit[], params: CodeActionsParams): WorkspaceEdit {
  const { uri, version } = view.document;
  const changes = withoutOverlaps(edits).map((edit) => ({ range: view.range(edit), newText: edit.text }));
  if (params.edits === 'plain') return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** In the order of the text. Of two findings that share a mark, the first says what becomes of it. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}
