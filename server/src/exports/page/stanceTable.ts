import type { Comparison, StanceCard, StanceRow } from '../../analysis/compare/comparison.ts';
import type { Asked } from '../../analysis/model.ts';
import { element } from './element.ts';
import type { ElementPart } from './element.ts';
import { gapIcon } from './icons.ts';
import type { Look } from './Look.ts';
import { cardsIn, emptyAnswer, ledeOf, positionNames, roleOf } from './names.ts';
import type { Say } from './sayIn.ts';
import { stanceCard } from './stanceCard.ts';
import type { Neighbours } from './stanceCard.ts';

/** Two positions face to face: the dispute in a sentence, a heading for each topic, and under it what either side says. */
export function stanceTable(comparison: Comparison, rows: readonly StanceRow[], look: Look): ElementPart {
  const { say } = look;
  const others = comparison.rows.reduce((sum, { cells }) => sum + cells[2].length, 0);
  const names = positionNames(comparison, say);
  const cards = cardsIn(comparison.rows);
  const neighbours: Neighbours = { lineOf: new Map(cards.map(({ key, line }) => [key, line])), positions: names };
  const column = (at: 0 | 1): ElementPart =>
    element(
      'th',
      { scope: 'col', role: 'columnheader' },
      element('span', { class: 'role' }, roleOf(at, comparison.rows, say)),
      ' ',
      look.head(at, names[at]),
    );
  return element(
    'table',
    { class: `stances ${others > 0 ? 'with-others' : ''}`.trim(), role: 'table' },
    element('caption', {}, ledeOf(comparison, say)),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        column(0),
        column(1),
        others > 0
          ? element('th', { scope: 'col', role: 'columnheader', class: 'others' }, look.othersHead(others))
          : null,
      ),
    ),
    ...rows.map((row) => topicRows(row, names, others > 0 ? 3 : 2, neighbours, look)),
  );
}

function topicRows(
  row: StanceRow,
  names: readonly [string, string],
  columns: number,
  neighbours: Neighbours,
  look: Look,
): ElementPart {
  const { say } = look;
  const [ours, theirs, others] = row.cells;
  const draw = (cards: readonly StanceCard[]): readonly ElementPart[] =>
    cards.map((card) => stanceCard(card, neighbours, look));
  const cell = (name: string, ...parts: readonly (ElementPart | string | null)[]): ElementPart =>
    element('td', { role: 'cell' }, element('p', { class: 'side', 'aria-hidden': 'true' }, name), ...parts);
  const unanswered = row.state === 'unanswered';
  const [answering, silent] = accusedSide(row) === 1 ? ([1, names[1]] as const) : ([0, names[0]] as const);
  const empty = (side: 0 | 1): ElementPart =>
    unanswered && side === answering
      ? gap(row, silent, look)
      : element('p', { class: 'nothing' }, emptyText(row, side, look));
  const firstKey = row.cells.flat()[0]?.key ?? row.topic;
  return element(
    'tbody',
    { class: row.state, role: 'rowgroup', key: `row ${firstKey}` },
    element(
      'tr',
      { class: 'topic', role: 'row' },
      element(
        'th',
        { scope: 'rowgroup', role: 'rowheader', colspan: columns },
        element(
          'div',
          { class: 'heading' },
          look.topic(row),
          ' ',
          element('span', { class: 'state' }, unanswered ? gapIcon() : null, say(`state.${row.state}`)),
        ),
      ),
    ),
    element(
      'tr',
      { role: 'row' },
      cell(names[0], ...(ours.length > 0 ? draw(ours) : [empty(0)])),
      cell(names[1], ...(theirs.length > 0 ? draw(theirs) : [empty(1)])),
      columns === 3
        ? element(
            'td',
            { role: 'cell', class: 'others' },
            others.length > 0 ? element('p', { class: 'side', 'aria-hidden': 'true' }, say('export.others')) : null,
            ...(others.length === 0
              ? []
              : look.othersHidden(others) === null
                ? draw(others)
                : [look.othersHidden(others)]),
          )
        : null,
    ),
  );
}

/** The side that has nothing to say for itself: opposite the one that accuses. */
function accusedSide({ cells: [ours, theirs] }: StanceRow): 0 | 1 {
  return ours.length === 0 && theirs.length > 0 ? 0 : 1;
}

function emptyText(row: StanceRow, side: 0 | 1, { say }: Look): string {
  if (side !== accusedSide(row)) return say('export.nothing');
  return row.asked ? askedText(row.asked, say) : emptyAnswer(row, say);
}

/** Nobody answers: the cell one has come to see. */
function gap(row: StanceRow, party: string, look: Look): ElementPart {
  const { say } = look;
  return element(
    'article',
    { class: 'no-reply', key: 'no-reply', ...look.gap(row) },
    element('p', { class: 'title' }, gapIcon(), say('export.noReply')),
    element('p', {}, row.asked ? askedText(row.asked, say) : say('export.noReplyHint', { party })),
    look.gapActions(row),
  );
}

function askedText({ who, when, deadline, answer }: Asked, say: Say): string {
  const asked = deadline ? say('export.askedBy', { who, when, deadline }) : say('export.asked', { who, when });
  return `${asked} ${answer ? say('export.askedAnswer', { answer }) : say('export.askedSilent')}`;
}
