import type { Comparison, StanceCard } from '../../analysis/compare/comparison.ts';
import { element } from './element.ts';
import type { ElementPart, Part } from './element.ts';
import { actIcon } from './icons.ts';
import { speakerName } from './names.ts';
import type { Say } from './sayIn.ts';

/** Two times make a line. */
const fewest = 2;

/** What is said when, for statements with a time, in the order of the text; null where fewer than two have one. `entry` draws one statement. */
export function timeline(
  comparison: Comparison,
  say: Say,
  entry: (card: StanceCard, ...parts: readonly Part[]) => ElementPart,
): ElementPart | null {
  const dated = comparison.rows.flatMap(({ cells }) => cells.flat()).filter(({ when }) => when !== '');
  const times = new Map<string, StanceCard[]>();
  for (const card of dated.sort((a, b) => (a.uri === b.uri ? a.line - b.line : 0))) {
    const time = card.when.toLowerCase();
    times.set(time, [...(times.get(time) ?? []), card]);
  }
  if (times.size < fewest) return null;
  return element(
    'section',
    { class: 'timeline' },
    element('h2', {}, say('export.timeline')),
    element(
      'ol',
      {},
      ...[...times].map(([time, cards]) =>
        element(
          'li',
          { key: time },
          element('span', { class: 'when' }, cards[0]!.when),
          ...cards.map((card) =>
            entry(card, actIcon(card.act), `${speakerName(card, say)}: ${say(`act.${card.act}`)}`),
          ),
        ),
      ),
    ),
  );
}
