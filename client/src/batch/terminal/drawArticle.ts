import { articleSheet } from '../../../../server/src/exports/ArticleSheet.ts';
import type { ExportedArticle } from '../../../../server/src/exports/Export.ts';
import { emptyAnswer, ledeOf, positionNames, roleOf, speakerOf } from '../../../../server/src/exports/page/names.ts';
import { sayIn } from '../../../../server/src/exports/page/sayIn.ts';
import type { Say } from '../../../../server/src/exports/page/sayIn.ts';
import type { UiLanguage } from '../../../../server/src/protocol/messages/message.ts';
import type { Comparison, StanceCard, StanceRow } from '../../../../server/src/protocol/requests.ts';
import type { Ink } from './Ink.ts';
import { joinColumns } from './joinColumns.ts';
import type { Line } from './joinColumns.ts';
import { plainText, wrapText } from './wrapText.ts';

const narrowest = 40;
const widest = 120;
const divider = ' │ '.length;

/** How an article is drawn: in whose words, what colours, and how many characters wide. */
export interface Drawing {
  readonly language: UiLanguage;
  readonly ink: Ink;
  readonly width: number;
}

interface Pen extends Pick<Drawing, 'ink' | 'width'> {
  readonly say: Say;
}

/** An article for the terminal: its statements in the order of the text, then each dispute as two columns. */
export function drawArticle(article: ExportedArticle, { language, ink, width: wanted }: Drawing): string {
  const say = sayIn(language);
  const width = Math.min(widest, Math.max(narrowest, wanted));
  const sheet = articleSheet(article, language);
  const pen = { say, ink, width };
  const lines = [
    '═'.repeat(width),
    ...wrapText(sheet.headline, width).map(ink.strong),
    ...wrapText([sheet.id, ...sheet.facts].join(' · '), width).map(ink.faint),
    ...sheet.statements.flatMap((card) => ['', ...drawStatement(card, pen)]),
    ...sheet.disputes.flatMap((comparison) => ['', ...drawComparison(comparison, pen)]),
    ...(sheet.disputes.length === 0 ? ['', ink.faint(say('export.noDispute'))] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}

const margin = 6;

function drawStatement(card: StanceCard, { say, ink, width }: Pen): readonly string[] {
  const indent = ' '.repeat(margin);
  const [first = '', ...rest] = wrapText(`${speakerOf(card, say)} · ${tagsOf(card, say)}`, width - margin);
  return [
    `${String(card.line).padStart(margin - 2)}  ${ink.act(card.act, first)}`,
    ...rest.map((line) => indent + ink.act(card.act, line)),
    ...wrapText(card.text, width - margin).map((line) => indent + line),
  ];
}

function tagsOf({ act, form, medium }: StanceCard, say: Say): string {
  const tags = [say(`act.${act}`), say(`form.${form}`)];
  return [...tags, ...(medium === 'unknown' || medium === 'spoken' ? [] : [say(`medium.${medium}`)])].join(' · ');
}

function drawComparison(comparison: Comparison, pen: Pen): readonly string[] {
  const { say, ink, width } = pen;
  const column = Math.floor((width - divider) / 2);
  const [a, b] = positionNames(comparison, say);
  const head = (role: string, name: string): readonly Line[] => [
    ...styled(role, column, ink.faint),
    ...styled(name, column, ink.strong),
  ];
  return [
    ...wrapText(ledeOf(comparison, say), width).map(ink.strong),
    ...joinColumns(head(roleOf(0, comparison.rows, say), a), head(roleOf(1, comparison.rows, say), b), column),
    ...comparison.rows.flatMap((row) => drawRow(row, column, pen)),
  ];
}

function drawRow(row: StanceRow, column: number, { say, ink, width }: Pen): readonly string[] {
  const { topic, state, cells } = row;
  const label = plainText([topic, say(`state.${state}`)].filter(Boolean).join(' · '));
  const [left, right, others] = cells.map((cards) =>
    cards.flatMap((card, index) => [
      ...(index > 0 ? styled('', column, plain) : []),
      ...drawCard(card, column, say, ink),
    ]),
  );
  const look = state === 'unanswered' ? ink.alarm : ink.faint;
  const answer = cells[1].length > 0 ? right! : styled(`[ ${emptyAnswer(row, say)} ]`, column, look);
  const wide = cells[2].flatMap((card) => drawCard(card, width - margin, say, ink));
  return [
    `${'─'.repeat(column + 1)}┼${'─'.repeat(width - column - 2)}`,
    ...(label === '' ? [] : wrapText(label, width).map(ink.faint)),
    ...joinColumns(left!, answer, column),
    ...(others!.length === 0 ? [] : [ink.faint(say('export.others'))]),
    ...wide.map(({ text, look }) => ' '.repeat(margin) + look(text)),
  ];
}

function drawCard(card: StanceCard, width: number, say: Say, ink: Ink): readonly Line[] {
  const tags = `${tagsOf(card, say)} · ${say('export.line', { line: String(card.line) })}`;
  return [
    ...styled(speakerOf(card, say), width, ink.strong),
    ...styled(tags, width, (text) => ink.act(card.act, text)),
    ...styled(card.text, width, plain),
  ];
}

function styled(text: string, width: number, look: (text: string) => string): readonly Line[] {
  return wrapText(text, width).map((line) => ({ text: line, look }));
}

function plain(text: string): string {
  return text;
}
