import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { Span, Statement } from '../analysis/model.ts';
import { annotationCommands } from '../protocol/commands.ts';
import type { StatementReference } from '../protocol/commands.ts';
import type { ArticleView, InterfaceMessageId } from './ArticleView.ts';
import { findAll } from './findings.ts';
import type { Found } from './findings.ts';
import { statementAt } from './statementAt.ts';

export interface AnnotationActionsParams {
  readonly window: Span;
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that are asked for; null for all. */
  readonly only: readonly string[] | null;
  /** Commands the client can run. */
  readonly commands: ReadonlySet<string>;
}

/** What an editor may decide here: about the statement under the cursor, and about annotations that need a decision. */
export function annotationActions(view: ArticleView, params: AnnotationActionsParams): CodeAction[] {
  const { window, only, commands } = params;
  const under = statementAt(view, window.start);
  const settling = findAll(view.analysis)
    .filter(({ start, end }) => start <= window.end && window.start <= end)
    .flatMap((finding) => settlingActions(view, finding, params));
  return [...settling, ...(under ? statementActions(view, under.statement) : [])].filter(
    ({ kind, command }) =>
      commands.has(command!.command) &&
      (only === null || only.some((asked) => asked === '' || kind!.startsWith(asked))),
  );
}

function settlingActions(view: ArticleView, finding: Found, { diagnostics }: AnnotationActionsParams): CodeAction[] {
  const { uri } = view.document;
  const { rule, args } = finding;
  const { deleteAnnotation, reanchorAnnotation, linkReply, recordForelaeggelse, changeAct, correctSpeaker } =
    annotationCommands;
  const shown = diagnostics.filter(
    ({ code, range }) => code === rule && view.document.offsetAt(range.start) === finding.start,
  );
  const fix = (id: InterfaceMessageId, command: string, reference: StatementReference): CodeAction => ({
    ...action(view.say(id, args), command, reference),
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
  });
  const statement = statementAt(view, finding.start)?.statement.id;
  switch (rule) {
    case 'note/orphan':
      return [
        fix('action.reanchor', reanchorAnnotation, { uri, annotation: args.annotation! }),
        fix('action.delete', deleteAnnotation, { uri, annotation: args.annotation! }),
      ];
    case 'note/conflict':
      return [
        fix('action.keepFirst', deleteAnnotation, { uri, annotation: args.second! }),
        fix('action.keepSecond', deleteAnnotation, { uri, annotation: args.first! }),
      ];
    case 'accusation/no-reply':
      if (statement === undefined) return [];
      return [
        fix('action.linkReply', linkReply, { uri, statement }),
        fix('action.forelaeggelse', recordForelaeggelse, { uri, statement }),
        fix('action.noAccusation', changeAct, { uri, statement, value: 'assert' }),
      ];
    case 'quote/no-speaker':
      return statement === undefined ? [] : [fix('action.setSpeaker', correctSpeaker, { uri, statement })];
    default:
      return [];
  }
}

function statementActions(view: ArticleView, { id }: Statement): CodeAction[] {
  const reference: StatementReference = { uri: view.document.uri, statement: id };
  const { accept, correctSpeaker, changeAct, setTarget, reject } = annotationCommands;
  const offered = [
    ['hover.accept', accept],
    ['hover.correctSpeaker', correctSpeaker],
    ['hover.changeAct', changeAct],
    ['action.setTarget', setTarget],
    ['hover.reject', reject],
  ] as const;
  return offered.map(([title, command]) => ({
    ...action(view.say(title), command, reference),
    kind: CodeActionKind.RefactorRewrite,
  }));
}

function action(title: string, command: string, reference: StatementReference): CodeAction {
  return { title, command: { title, command, arguments: [reference] } };
}
