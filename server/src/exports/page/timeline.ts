import type { StanceCard } from '../../analysis/compare/comparison.ts';
import { element } from './element.ts';
import type { ElementPart } from './element.ts';
import { actIcon } from './icons.ts';
import type { Look } from './Look.ts';
import { speakerName } from './names.ts';

/** Two times make a line. */
const fewest = 2;

/** What is said when, for statements with a time, article by article in the order of the text; null where fewer than two have one. */
export function timeline(cards: readonly StanceCard[], look: Look): ElementPart | null {
  const { say } = look;
  // In the tables of several pairs a card may stand twice.
  const dated = [...new Map(cards.map((card) => [card.key, card])).values()].filter(({ when }) => when !== '');
  const articles = [...new Set(cards.map(({ uri }) => uri))];
  const times = new Map<string, StanceCard[]>();
  for (const card of dated.sort((a, b) => articles.indexOf(a.uri) - articles.indexOf(b.uri) || a.line - b.line)) {
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
      ...[...times].map(([time, said]) =>
        element(
          'li',
          { key: time },
          element('span', { class: 'when' }, said[0]!.when),
          ...said.map((card) =>
            look.event(card, actIcon(card.act), `${speakerName(card, say)}: ${say(`act.${card.act}`)}`),
          ),
        ),
      ),
    ),
  );
}
