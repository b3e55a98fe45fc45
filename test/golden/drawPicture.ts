import type { Analysis, Span, Statement } from '../../server/src/analysis/model.ts';

/** A span of one line, and what is written under it. */
interface Underline extends Span {
  readonly mark: string;
  readonly label: string;
}

const longestList = 80;

/**
 * The article with its analysis written under the lines: `^^^^ content #1`, `~~~~ cue #1`, `==== source #1 (Speaker)`;
 * then act and target of each statement, the claims and the disputes. A change of behaviour is a readable difference.
 */
export function drawPicture(text: string, analysis: Analysis): string {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const nameOf = (entity: string | null): string => (entity === null ? '–' : (names.get(entity) ?? entity));
  const numbers = new Map(analysis.statements.map(({ id }, index) => [id, `#${index + 1}`]));
  const numberOf = (id: string): string => numbers.get(id) ?? id;
  const underlines = analysis.statements.flatMap((statement) => underlinesOf(statement, numberOf, nameOf));
  const zones = analysis.reading.paragraphs;

  const lines = piecesOf(text).flatMap((piece) => {
    const line = text.slice(piece.start, piece.end).trimEnd();
    const zone = zones.find(({ start }) => piece.start <= start && start < piece.end);
    return [
      zone && zone.kind !== 'body' ? `${line}   [${zone.kind}]` : line,
      ...underlines.flatMap(({ start, end, mark, label }) => {
        const from = Math.max(start, piece.start) - piece.start;
        const to = Math.min(end, piece.end) - piece.start;
        return from < to ? [`${' '.repeat(from)}${mark.repeat(to - from)} ${label}`] : [];
      }),
    ];
  });

  const statements = analysis.statements.map(({ id, form, act, speaker, target, medium }) =>
    [
      numberOf(id),
      form,
      act,
      `${nameOf(speaker)} -> ${nameOf(target)}`,
      ...(medium === 'unknown' ? [] : [medium]),
    ].join(' · '),
  );
  const claims = analysis.claims.map(({ start: from, end, statement, checkworthiness }) =>
    [
      checkworthiness >= 0.5 ? 'high' : 'low',
      statement === null ? 'paper' : numberOf(statement),
      clip(text.slice(from, end)),
    ].join(' · '),
  );
  const disputes = analysis.disputes.map(({ accuser, accused, accusations, replies, state, topic }) =>
    [
      `${nameOf(accuser)} -> ${nameOf(accused)}`,
      `${accusations.map(numberOf).join(' ')} answered by ${replies.map(numberOf).join(' ') || '–'}`,
      state,
      ...(topic ? [topic] : []),
    ].join(' · '),
  );
  return [
    ...lines,
    ...section('statements', statements),
    ...section('claims', claims),
    ...section('disputes', disputes),
    '',
  ].join('\n');
}

/** The lines of a text, long ones broken after a space so that a picture fits a screen. */
function piecesOf(text: string): readonly Span[] {
  return [...text.matchAll(/.{1,100}(?: |$)|.{1,100}|^$/gm)].map(({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
  }));
}

function underlinesOf(
  { id, content, cue, source, speaker }: Statement,
  numberOf: (id: string) => string,
  nameOf: (entity: string | null) => string,
): readonly Underline[] {
  const number = numberOf(id);
  return [
    ...content.map((span) => ({ ...span, mark: '^', label: `content ${number}` })),
    ...cue.map((span) => ({ ...span, mark: '~', label: `cue ${number}` })),
    ...source.map((span) => ({ ...span, mark: '=', label: `source ${number} (${nameOf(speaker)})` })),
  ];
}

function section(title: string, entries: readonly string[]): readonly string[] {
  return ['', `--- ${title}`, ...entries];
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestList ? line : `${line.slice(0, longestList)}…`;
}
