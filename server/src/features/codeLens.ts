import type { CodeLens } from 'vscode-languageserver';
import type { Dispute, Statement } from '../analysis/model.ts';
import { annotationCommands, compareStancesCommand, reviewNextCommand } from '../protocol/commands.ts';
import type { StatementReference } from '../protocol/commands.ts';
import type { Settings } from '../settings/settings.ts';
import type { ArticleView, InterfaceMessageId } from './ArticleView.ts';
import { firstUpper } from './firstUpper.ts';

export interface CodeLensParams {
  readonly show: Settings['codeLens'];
  /** Commands the client can run. One that names none gets every text, and nothing to click. */
  readonly commands: ReadonlySet<string>;
}

const mostLines = 8;

/** The lines above the text: a summary at the top, then accusations and replies, then everything. They come complete, so that none needs to be resolved. */
export function codeLens(view: ArticleView, params: CodeLensParams): CodeLens[] {
  const { statements } = view.analysis;
  if (params.show === 'off' || statements.length === 0) return [];
  if (params.show === 'summary') return summary(view, params);
  const states = new Map(view.analysis.disputes.map((dispute) => [dispute, stateOf(view, dispute)]));
  return [...summary(view, params), ...statements.flatMap((statement) => lensOf(statement, view, states, params))];
}

function summary(view: ArticleView, { commands }: CodeLensParams): CodeLens[] {
  const { statements, review } = view.analysis;
  const { uri } = view.document;
  const lenses = [
    { title: view.say('lens.summary', { counts: counts(view) }), command: compareStancesCommand },
    { title: view.say('lens.review'), command: reviewNextCommand },
  ].filter(({ command }, index) => index === 0 || commands.size === 0 || commands.has(command));
  const current = review?.reviewed.filter(({ current: holds }) => holds) ?? [];
  const isLookedAt = statements.every(({ origin = 'machine' }) => origin !== 'machine');
  const { markReviewed } = annotationCommands;
  return [
    ...lenses.map(({ title, command }) => lensAt(view, 0, title, commands.has(command) ? command : '', uri)),
    ...current.map(({ by, on }) => lensAt(view, 0, view.say('lens.reviewed', { by, on }), '')),
    ...(isLookedAt && current.length === 0 && commands.has(markReviewed)
      ? [lensAt(view, 0, view.say('action.markReviewed'), markReviewed, { uri })]
      : []),
  ];
}

function counts(view: ArticleView): string {
  const { statements, disputes } = view.analysis;
  const speakers = new Set(statements.map(({ speaker }) => speaker).filter((id) => id !== null)).size;
  const unanswered = disputes.filter(({ state }) => state === 'unanswered').length;
  const count = (n: number, one: InterfaceMessageId, many: InterfaceMessageId): string =>
    view.say(n === 1 ? one : many, { n: String(n) });
  return [
    count(statements.length, 'lens.statement', 'lens.statements'),
    count(speakers, 'lens.speaker', 'lens.speakers'),
    count(unanswered, 'lens.unanswered', 'lens.unansweredMany'),
  ].join(' · ');
}

function lensOf(
  statement: Statement,
  view: ArticleView,
  states: ReadonlyMap<Dispute, string>,
  { show, commands }: CodeLensParams,
): CodeLens[] {
  const opened = view.disputeOpenedBy(statement);
  const answered = view.disputeAnsweredBy(statement);
  if (!opened && !answered && statement.act !== 'accuse' && show !== 'all') return [];
  const speaker = view.speaker(statement);
  const target = view.entity(statement.target ?? opened?.accused ?? answered?.accuser ?? null);
  const title = [
    firstUpper(view.say(`act.${statement.act}`)),
    target ? `${speaker} → ${target.name}` : speaker,
    ...(opened ? [states.get(opened)!] : []),
  ].join(' · ');
  const accusation = answered && view.accusationBefore(statement, answered);
  const place = accusation ? ` ${view.say('lens.line', { line: String(view.lineOf(accusation)) })}` : '';
  const command = commands.has(compareStancesCommand) ? compareStancesCommand : '';
  const at = statement.content[0]!.start;
  const { uri } = view.document;
  const { decide } = annotationCommands;
  const decision = lensAt(view, at, view.say('action.decide'), decide, { uri, statement: statement.id });
  return [lensAt(view, at, title + place, command, uri), ...(commands.has(decide) ? [decision] : [])];
}

function stateOf(view: ArticleView, dispute: Dispute): string {
  if (dispute.state === 'unanswered') return view.say('state.unanswered');
  const lines = [...new Set(view.answersIn(dispute).map((reply) => view.lineOf(reply)))];
  if (lines.length === 0) return view.say(`state.${dispute.state}`);
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
  return view.say(`lens.${dispute.state}`, { lines: shown.join(', ') });
}

function lensAt(
  { document }: ArticleView,
  offset: number,
  title: string,
  command: string,
  argument?: string | StatementReference,
): CodeLens {
  const position = document.positionAt(offset);
  const args = command === '' ? {} : { arguments: [argument] };
  return { range: { start: position, end: position }, command: { title, command, ...args } };
}
