import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, Command, Diagnostic } from 'vscode-languageserver';
import type { Span } from '../analysis/model.ts';
import type { RuleId, Settlement } from '../analysis/rules/Rule.ts';
import { rules } from '../analysis/rules/rules.ts';
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

const settledBy = new Map(rules.map(({ id, settledBy = [] }) => [id, settledBy]));

function settling(view: ArticleView, finding: RuleFinding): readonly Offer[] {
  return settledBy.get(finding.rule)!.flatMap((settlement) => {
    const step = settlements[settlement](new Settled(view, finding));
    return step ? [[`action.${settlement}`, ...step] as const] : [];
  });
}

type Step = readonly [command: string, argument: unknown];

/** A finding as what settles it sees it. */
class Settled {
  readonly #view: ArticleView;
  readonly #finding: RuleFinding;

  constructor(view: ArticleView, finding: RuleFinding) {
    this.#view = view;
    this.#finding = finding;
  }

  get args(): RuleFinding['args'] {
    return this.#finding.args;
  }

  get uri(): string {
    return this.#view.document.uri;
  }

  /** A command about the statement that the finding stands in, if it stands in one. */
  onStatement(command: string, value?: string): Step | null {
    const statement = statementAt(this.#view, this.#finding.start)?.statement.id;
    if (statement === undefined) return null;
    const reference: StatementReference = { uri: this.uri, statement, ...(value !== undefined && { value }) };
    return [command, reference];
  }

  onAnnotation(command: string, annotation: string | undefined): Step {
    const reference: StatementReference = { uri: this.uri, ...(annotation !== undefined && { annotation }) };
    return [command, reference];
  }

  onPlace(command: string): Step {
    return [command, placed(this.uri, this.#finding.rule, this.#finding)];
  }

  muted(reason: string): Step {
    return [findingCommands.mute, { ...placed(this.uri, this.#finding.rule, this.#finding), reason }];
  }

  goToOther(): Step | null {
    const [place] = this.#finding.related;
    return place ? [findingCommands.showPlace, placed(this.uri, this.#finding.rule, place)] : null;
  }

  withOther(command: string): Step | null {
    const [place] = this.#finding.related;
    if (!place) return null;
    const { article = this.uri, start, end } = place;
    const here = placed(this.uri, this.#finding.rule, this.#finding);
    const reference: FindingReference = { ...here, other: { uri: article, start, end } };
    return [command, reference];
  }
}

const { changeAct, correctSpeaker, deleteAnnotation, linkReply, reanchorAnnotation, recordForelaeggelse } =
  annotationCommands;

/** The command behind each settlement; null where it cannot be had. Its title is the message of the same name. */
const settlements: Readonly<Record<Settlement, (finding: Settled) => Step | null>> = {
  setSpeaker: (finding) => finding.onStatement(correctSpeaker) ?? finding.onPlace(findingCommands.nameSpeaker),
  setSource: (finding) => finding.onStatement(correctSpeaker),
  chooseFirst: (finding) => finding.onStatement(correctSpeaker, finding.args.a),
  chooseSecond: (finding) => finding.onStatement(correctSpeaker, finding.args.b),
  correctHere: (finding) => finding.onStatement(correctSpeaker, finding.args.b),
  linkReply: (finding) => finding.onStatement(linkReply),
  forelaeggelse: (finding) => finding.onStatement(recordForelaeggelse),
  noAccusation: (finding) => finding.onStatement(changeAct, 'assert'),
  approval: (finding) => finding.onPlace(findingCommands.recordApproval),
  check: (finding) => finding.onPlace(findingCommands.addToCheckQueue),
  noQuotation: (finding) => finding.muted('no quotation'),
  separate: (finding) => finding.muted('separate quotations'),
  scareQuotes: (finding) => finding.muted('scare quotes'),
  title: (finding) => finding.muted('title'),
  goToSpeaker: (finding) => finding.goToOther(),
  goToReply: (finding) => finding.goToOther(),
  goToNearest: (finding) => finding.goToOther(),
  compare: ({ uri }) => [compareStancesCommand, uri],
  openBoth: (finding) => finding.withOther(findingCommands.showBoth),
  showBoth: (finding) => finding.withOther(findingCommands.showBoth),
  showDiff: (finding) => finding.withOther(findingCommands.showDiff),
  reanchor: (finding) => finding.onAnnotation(reanchorAnnotation, finding.args.annotation),
  delete: (finding) => finding.onAnnotation(deleteAnnotation, finding.args.annotation),
  keepFirst: (finding) => finding.onAnnotation(deleteAnnotation, finding.args.second),
  keepSecond: (finding) => finding.onAnnotation(deleteAnnotation, finding.args.first),
  keepBoth: (finding) => finding.muted('both hold'),
};

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
