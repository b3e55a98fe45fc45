import type { Command } from 'vscode-languageserver';
import { groupBy } from '../analysis/groupBy.ts';
import type { Statement } from '../analysis/model.ts';
import { annotationCommands, compareStancesCommand, reviewNextCommand } from '../protocol/commands.ts';
import type { StatementReference } from '../protocol/commands.ts';
import { showDate } from '../protocol/messages/showDate.ts';
import type { Settings } from '../settings/settings.ts';
import type { ArticleView, InterfaceMessageId } from './ArticleView.ts';
import { lensTitles } from './lensTitles.ts';
import type { LensTitle } from './lensTitles.ts';

export interface LensParams {
  readonly show: Settings['codeLens'];
  /** Commands the client can run. One that names none gets every text, and nothing to click. */
  readonly commands: ReadonlySet<string>;
}

/** A lens of which so far only the place is settled. */
export interface Lens {
  /** The same lens has the same key in every version of the article. */
  readonly key: string;
  readonly offset: number;
  readonly command: () => Command;
}

/** Characters of a line of lenses that an editor beside a side bar still shows. */
const room = 116;

/** So many titles stand on a line; it says how many more there are. */
const mostTitles = 2;

/** The lenses above the text, from the top: a summary, then the accusations and replies of each line, or all that is said there. */
export function lensesIn(view: ArticleView, params: LensParams): readonly Lens[] {
  const { statements } = view.analysis;
  if (params.show === 'off' || statements.length === 0) return [];
  const top = summary(view, params);
  if (params.show === 'summary') return top;
  const shown = statements.filter((statement) => params.show === 'all' || rank(statement, view) < unremarkable);
  const lines = groupBy(shown, (statement) => view.lineOf(statement));
  return [...top, ...[...lines.values()].flatMap((said) => lensesOfLine(said, view, params))];
}

function summary(view: ArticleView, { commands }: LensParams): readonly Lens[] {
  const { statements, review } = view.analysis;
  const { uri } = view.document;
  const { markReviewed } = annotationCommands;
  const current = review?.reviewed.filter(({ current: holds }) => holds) ?? [];
  const isLookedAt = statements.every(({ origin = 'machine' }) => origin !== 'machine');
  const run = (command: string): string => (commands.has(command) ? command : '');
  const lens = (key: string, command: () => Command): Lens => ({ key, offset: 0, command });
  return [
    lens('summary', () =>
      commandOf({ title: view.say('lens.summary', { counts: counts(view) }) }, run(compareStancesCommand), uri),
    ),
    ...(commands.size === 0 || commands.has(reviewNextCommand)
      ? [lens('review', () => commandOf({ title: view.say('lens.review') }, run(reviewNextCommand), uri))]
      : []),
    ...current.map(({ by, on }, at) =>
      lens(`reviewed ${at}`, () =>
        commandOf({ title: view.say('lens.reviewed', { by, on: showDate(on, view.language) }) }, ''),
      ),
    ),
    ...(isLookedAt && current.length === 0 && commands.has(markReviewed)
      ? [lens('markReviewed', () => commandOf({ title: view.say('action.markReviewed') }, markReviewed, { uri }))]
      : []),
  ];
}

function counts(view: ArticleView): string {
  const { statements, disputes } = view.analysis;
  const speakers = new Set(statements.map(({ speaker }) => speaker).filter((id) => id !== null)).size;
  const unanswered = disputes.filter(({ state }) => state === 'unanswered').length;
  const count = (n: number, one: InterfaceMessageId, many: InterfaceMessageId): string =>
    view.say(n === 1 ? one : many, { n });
  return [
    count(statements.length, 'lens.statement', 'lens.statements'),
    count(speakers, 'lens.speaker', 'lens.speakers'),
    count(unanswered, 'lens.unanswered', 'lens.unansweredMany'),
  ].join(' · ');
}

/** What tells most on a line, in the order of the text, and one lens to decide about all that is said there. */
function lensesOfLine(said: readonly Statement[], view: ArticleView, { commands }: LensParams): readonly Lens[] {
  const { uri } = view.document;
  const { decide } = annotationCommands;
  const telling = said.toSorted((a, b) => rank(a, view) - rank(b, view)).slice(0, mostTitles);
  const shown = said.filter((statement) => telling.includes(statement));
  let titles: readonly LensTitle[] | undefined;
  const titleAt = (at: number): LensTitle => (titles ??= lensTitles(shown, view, room))[at]!;
  const compare = commands.has(compareStancesCommand) ? compareStancesCommand : '';
  const first = said[0]!;
  const ids = said.map(({ id }) => id);
  const reference: StatementReference = said.length === 1 ? { uri, statement: first.id } : { uri, statements: ids };
  const hidden = said.length - shown.length;
  return [
    ...shown.map((statement, at) => ({
      key: statement.id,
      offset: offsetOf(statement),
      command: () => commandOf(titleAt(at), compare, uri),
    })),
    ...(commands.has(decide)
      ? [
          {
            key: `decide ${first.id}`,
            offset: offsetOf(said.at(-1)!),
            command: () => commandOf({ title: decideTitle(said.length, view) }, decide, reference),
          },
        ]
      : hidden > 0
        ? [
            {
              key: `more ${first.id}`,
              offset: offsetOf(said.at(-1)!),
              command: () => commandOf({ title: `+${hidden}` }, ''),
            },
          ]
        : []),
  ];
}

function decideTitle(statements: number, view: ArticleView): string {
  return statements === 1 ? view.say('decide.decide') : view.say('lens.decideOf', { n: statements });
}

/** From this rank on, a statement is shown only where everything is. */
const unremarkable = 3;

/** What a desk wants to see first: accusations without a reply, other accusations, replies. */
function rank(statement: Statement, view: ArticleView): number {
  const opened = view.disputeOpenedBy(statement);
  if (opened?.state === 'unanswered') return 0;
  if (opened || statement.act === 'accuse') return 1;
  return view.disputeAnsweredBy(statement) ? 2 : unremarkable;
}

const offsetOf = ({ content }: Statement): number => content[0]!.start;

function commandOf({ title, full }: LensTitle, command: string, argument?: string | StatementReference): Command {
  return {
    title,
    command,
    ...(full !== undefined && { tooltip: full }),
    ...(command !== '' && { arguments: [argument] }),
  };
}
