import type { StanceCard } from '../../analysis/compare/comparison.ts';
import type { ComparisonReport } from '../../protocol/requests.ts';
import { positionNames, speakerName } from '../page/names.ts';
import { sayIn } from '../page/sayIn.ts';
import { visibleText } from '../page/visibleText.ts';
import type { ComparisonOptions } from './ComparisonExport.ts';

/** Names of the columns: the same in every interface language, for programs. */
export const comparisonColumns: readonly string[] = [
  'topic',
  'state',
  'position',
  'speaker',
  'party',
  'act',
  'target',
  'form',
  'words',
  'cue',
  'medium',
  'when',
  'file',
  'line',
  'confidence',
  'origin',
  'notes',
  'text_sha256',
  'tool',
  'date',
];

/** The cards of a comparison as rows of a sheet, in the order of the columns. */
export function comparisonRecords(
  comparison: ComparisonReport,
  { language, date, labels }: ComparisonOptions,
): readonly (readonly (string | number)[])[] {
  const { tool, articles, rows } = comparison;
  const say = sayIn(language);
  const hashes = new Map(articles.map(({ uri, textHash }) => [uri, textHash]));
  const names = [...positionNames(comparison, say), ''];
  const record = (card: StanceCard): readonly (string | number)[] => {
    const { party, act, target, form, text, cue, medium, when, uri, line, confidence, origin, notes = [] } = card;
    const source = [hashes.get(uri) ?? '', `${tool.name} ${tool.version}`, date];
    return [
      speakerName(card, say),
      party ?? '',
      act,
      target ?? '',
      form,
      text,
      cue,
      medium,
      when,
      uri,
      line,
      confidence,
      origin,
      notes.map((note) => `${note.text} (${note.by})`).join(' · '),
      ...source,
    ];
  };
  return rows.flatMap(({ topic, state, cells }) =>
    cells.flatMap((cards, position) =>
      cards.map((card) =>
        [labels[topic] ?? topic, state, names[position] ?? '', ...record(card)].map((cell) =>
          typeof cell === 'string' ? visibleText(cell).trim() : cell,
        ),
      ),
    ),
  );
}
