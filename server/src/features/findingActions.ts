import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, Command, Diagnostic } from 'vscode-languageserver';
import type { Span } from '../analysis/model.ts';
import type { RuleId } from '../analysis/rules/Rule.ts';
import { annotationCommands, compareStancesCommand, findingCommands } from '../protocol/commands.ts';
import type { FindingReference, StatementReference } from '../protocol/commands.ts';
import type { ArticleView, InterfaceMessageId } from './ArticleView.ts';
import type { RuleFinding } from './findings.ts';
import { statementAt } from './statementAt.ts';

/** A title, and the command and argument behind it. */
type Offer = readonly [title: InterfaceMessageId, command: string, argument: unknown];

/** What an editor may do about a finding besides changing the text; muting comes last. */
export function findingActions(
  view: ArticleView,
  finding: RuleFinding,
  diagnostics: readonly Diagnostic[],
): readonly CodeAction[] {
  const shown = diagnostics.filter(
    ({ code, range }) => code === finding.rule && view.document.offsetAt(range.start) === finding.start,
  );
  return [...settling(view, finding), ...muting(view, finding)].map(([id, command, argument]) => {
    const title = view.say(id, { ...finding.args, rule: finding.rule });
    const run: Command = { title, command, arguments: [argument] };
    return { title, command: run, kind: CodeActionKind.QuickFix, diagnostics: shown };
  });
}

/** What settles a finding of each rule. */
function settling(view: ArticleView, finding: RuleFinding): readonly Offer[] {
  const { rule, args, related } = finding;
  const { uri } = view.document;
  const { changeAct, correctSpeaker, deleteAnnotation, linkReply, reanchorAnnotation, recordForelaeggelse } =
    annotationCommands;
  const statement = statementAt(view, finding.start)?.statement.id;
  const onStatement = (title: InterfaceMessageId, command: string, value?: string): readonly Offer[] => {
    if (statement === undefined) return [];
    const reference: StatementReference = { uri, statement, ...(value !== undefined && { value }) };
    return [[title, command, reference]];
  };
  const onAnnotation = (title: InterfaceMessageId, command: string, annotation: string): Offer => {
    const reference: StatementReference = { uri, annotation };
    return [title, command, reference];
  };
  const muted = (title: InterfaceMessageId, reason: string): Offer => [
    title,
    findingCommands.mute,
    { ...placed(uri, rule, finding), reason },
  ];
  const goTo = (title: InterfaceMessageId): readonly Offer[] =>
    related.slice(0, 1).map((place) => [title, findingCommands.showPlace, placed(uri, rule, place)]);

  const both = (title: InterfaceMessageId, command: string): readonly Offer[] =>
    related.slice(0, 1).map(({ article = uri, start, end }) => {
      const reference: FindingReference = { ...placed(uri, rule, finding), other: { uri: article, start, end } };
      return [title, command, reference];
    });

  switch (rule) {
    case 'note/orphan':
      return [
        onAnnotation('action.reanchor', reanchorAnnotation, args.annotation!),
        onAnnotation('action.delete', deleteAnnotation, args.annotation!),
      ];
    case 'note/conflict':
      return [
        onAnnotation('action.keepFirst', deleteAnnotation, args.second!),
        onAnnotation('action.keepSecond', deleteAnnotation, args.first!),
        muted('action.keepBoth', 'both hold'),
      ];
    case 'quote/unbalanced':
      return [muted('action.noQuotation', 'no quotation')];
    case 'quote/continuation':
      return [muted('action.separate', 'separate quotations')];
    case 'quote/no-speaker':
      return [
        ...(statement === undefined
          ? [['action.setSpeaker', findingCommands.nameSpeaker, placed(uri, rule, finding)] as const]
          : onStatement('action.setSpeaker', correctSpeaker)),
        muted('action.scareQuotes', 'scare quotes'),
        muted('action.title', 'title'),
      ];
    case 'quote/late-speaker':
      return goTo('action.goToSpeaker');
    case 'quote/ambiguous-speaker':
      return [
        ...onStatement('action.chooseFirst', correctSpeaker, args.a),
        ...onStatement('action.chooseSecond', correctSpeaker, args.b),
      ];
    case 'quote/headline-uncovered':
    case 'headline/uncovered':
      return goTo('action.goToNearest');
    case 'accusation/no-reply':
      return [
        ...onStatement('action.linkReply', linkReply),
        ...onStatement('action.forelaeggelse', recordForelaeggelse),
        ...onStatement('action.noAccusation', changeAct, 'assert'),
      ];
    case 'accusation/reply-distant':
      return [...goTo('action.goToReply'), ['action.compare', compareStancesCommand, uri]];
    case 'accusation/no-source':
    case 'source/vague':
      return onStatement('action.setSource', correctSpeaker);
    case 'source/anonymous':
      return [['action.approval', findingCommands.recordApproval, placed(uri, rule, finding)]];
    case 'claim/number':
      return [['action.check', findingCommands.addToCheckQueue, placed(uri, rule, finding)]];
    case 'quote/two-speakers':
      return [
        ...both('action.openBoth', findingCommands.showBoth),
        ...onStatement('action.correctHere', correctSpeaker, args.b),
      ];
    case 'quote/translation-differs':
      return both('action.showBoth', findingCommands.showBoth);
    case 'quote/altered':
      return both('action.showDiff', findingCommands.showDiff);
    case 'quote/mixed-marks':
    case 'quote/style-drift':
    case 'cue/medium':
    case 'cue/loaded':
      return [];
  }
}

function muting({ document: { uri } }: ArticleView, finding: RuleFinding): readonly Offer[] {
  const { rule } = finding;
  const whole: FindingReference = { uri, rule };
  return [
    ['action.muteHere', findingCommands.mute, placed(uri, rule, finding)],
    ['action.muteInFile', findingCommands.mute, whole],
    ['action.turnOff', findingCommands.turnOffRule, whole],
  ];
}

function placed(uri: string, rule: RuleId, { start, end }: Span): FindingReference {
  return { uri, rule, start, end };
}
