import type { Dispute, Statement } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';
import { clip } from './clip.ts';
import { firstUpper } from './firstUpper.ts';

/** What a lens says; `full` where that had to be shortened. */
export interface LensTitle {
  readonly title: string;
  readonly full?: string;
}

/** Characters of a name, from the most to the fewest that still tell who it is. */
const nameLengths = [48, 24, 16, 14, 12];

const mostLines = 8;
const fewLines = 3;

/** The titles of the statements of one line, with names as short as the room (in characters) asks for. */
export function lensTitles(statements: readonly Statement[], view: ArticleView, room: number): readonly LensTitle[] {
  const full = statements.map((statement) => lensTitle(statement, view, Infinity));
  if (lengthOf(full) <= room) return full.map((title) => ({ title }));
  const tries = nameLengths.map((length) => statements.map((statement) => lensTitle(statement, view, length)));
  const chosen = tries.find((titles) => lengthOf(titles) <= room) ?? tries.at(-1)!;
  return chosen.map((title, at) => (title === full[at] ? { title } : { title, full: full[at]! }));
}

/** With what the editor puts between two lenses. */
const lengthOf = (titles: readonly string[]): number => titles.join(' | ').length;

function lensTitle(statement: Statement, view: ArticleView, nameLength: number): string {
  const opened = view.disputeOpenedBy(statement);
  const answered = view.disputeAnsweredBy(statement);
  const name = (text: string): string => (nameLength === Infinity ? text : clip(text, nameLength));
  const speaker = name(view.speaker(statement));
  const target = view.entity(statement.target ?? opened?.accused ?? answered?.accuser ?? null);
  const accusation = answered && view.accusationBefore(statement, answered);
  const title = [
    firstUpper(view.say(`act.${statement.act}`)),
    target ? `${speaker} → ${name(target.name)}` : speaker,
    ...(opened ? [stateOf(view, opened, nameLength === Infinity ? mostLines : fewLines)] : []),
  ].join(' · ');
  return accusation ? `${title} ${view.say('lens.line', { line: String(view.lineOf(accusation)) })}` : title;
}

function stateOf(view: ArticleView, dispute: Dispute, most: number): string {
  if (dispute.state === 'unanswered') return view.say('state.unanswered');
  const lines = [...new Set(view.answersIn(dispute).map((reply) => view.lineOf(reply)))];
  if (lines.length === 0) return view.say(`state.${dispute.state}`);
  const shown = lines.length > most ? [...lines.slice(0, most), '…'] : lines;
  return view.say(`lens.${dispute.state}`, { lines: shown.join(', ') });
}
