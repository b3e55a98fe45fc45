import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { Span, Statement } from '../analysis/model.ts';
import { annotationCommands } from '../protocol/commands.ts';
import type { StatementReference } from '../protocol/commands.ts';
import type { Settings } from '../settings/settings.ts';
import type { ArticleView } from './ArticleView.ts';
import { findingActions } from './findingActions.ts';
import { findings } from './findings.ts';
import { statementAt } from './statementAt.ts';

export interface AnnotationActionsParams {
  readonly window: Span;
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that are asked for; null for all. */
  readonly only: readonly string[] | null;
  readonly levels: Settings['rules'];
  /** Commands the client can run. */
  readonly commands: ReadonlySet<string>;
}

/** What an editor may decide here: about the statement under the cursor, and about annotations that need a decision. */
export function annotationActions(view: ArticleView, params: AnnotationActionsParams): CodeAction[] {
  const { window, only, commands } = params;
  const under = statementAt(view, window.start);
  const settling = findings(view.analysis, params.levels)
    .filter(({ start, end }) => start <= window.end && window.start <= end)
    .flatMap((finding) => findingActions(view, finding, params.diagnostics));
  const offered = [...(under ? statementActions(view, under.statement) : []), ...selectionActions(view, window)];
  return [...settling, ...offered].filter(
    ({ kind, command }) =>
      commands.has(command!.command) &&
      (only === null || only.some((asked) => asked === '' || kind!.startsWith(asked))),
  );
}

function statementActions(view: ArticleView, { id }: Statement): CodeAction[] {
  const reference: StatementReference = { uri: view.document.uri, statement: id };
  const { accept, correctSpeaker, changeAct, setTarget, reject, decide } = annotationCommands;
  const offered = [
    ['decide.accept', accept],
    ['decide.correctSpeaker', correctSpeaker],
    ['decide.changeAct', changeAct],
    ['decide.setTarget', setTarget],
    ['decide.reject', reject],
    ['decide.decide', decide],
  ] as const;
  return offered.map(([title, command]) => ({
    ...action(view.say(title), command, reference),
    kind: CodeActionKind.RefactorRewrite,
  }));
}

/** About the words selected, whatever they are to the machine. */
function selectionActions(view: ArticleView, window: Span): CodeAction[] {
  if (!/[\p{L}\p{N}]/u.test(view.text(window))) return [];
  const { addFromSelection, note } = annotationCommands;
  const reference: StatementReference = { uri: view.document.uri };
  return [
    {
      ...action(view.say('decide.addFromSelection'), addFromSelection, reference),
      kind: CodeActionKind.RefactorRewrite,
    },
    { ...action(view.say('decide.note'), note, reference), kind: CodeActionKind.RefactorRewrite },
  ];
}

function action(title: string, command: string, reference: StatementReference): CodeAction {
  return { title, command: { title, command, arguments: [reference] } };
}
