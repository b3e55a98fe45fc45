import { goldInput } from './goldStatements.ts';
import type { GoldArticle, GoldInput, GoldStatement } from './goldStatements.ts';
import { parseMarked } from './marked.ts';

/** What marked text cannot say: whom a statement is aimed at, under which name its speaker goes. By statement number. */
export interface MarkedNames {
  readonly speakers?: Readonly<Record<number, string>>;
  readonly targets?: Readonly<Record<number, string>>;
}

/**
 * Marked text as the input of classifyActs: `q` content, `c` cue, `s` source, `e` a name that is nobody's source. The speaker is the
 * words of the source, unless `names` says otherwise; a statement is direct where its content opens with a quotation mark.
 */
export function markedStatements(marked: string, lang: string, names: MarkedNames = {}): GoldInput {
  const { text, spans } = parseMarked(marked);
  const numbers = [
    ...new Set(spans.filter(({ label }) => label.startsWith('q')).map(({ label }) => Number(label.slice(1)))),
  ];
  const role = (letter: string, number: number) =>
    spans.filter(({ label }) => label === `${letter}${number}`).map(({ start, end }) => [start, end] as const);
  const statements = numbers.map((id): GoldStatement => {
    const content = role('q', id);
    const source = role('s', id);
    const first = content[0]!;
    return {
      id,
      content,
      cue: role('c', id),
      source,
      type: /^["”“»]/.test(text.slice(...first)) ? 'direct' : 'indirect',
      speaker: names.speakers?.[id] ?? (source[0] ? text.slice(...source[0]) : null),
      target: names.targets?.[id] ?? null,
    };
  });
  const others = spans.filter(({ label }) => label.startsWith('e')).map(({ start, end }) => text.slice(start, end));
  const article: GoldArticle = { id: 'marked', lang, text, statements };
  const input = goldInput(article);
  const known = new Set(input.entities.map(({ name }) => name));
  const extra = [...new Set(others)].filter((name) => !known.has(name));
  return {
    ...input,
    entities: [
      ...input.entities,
      ...extra.map((name, at) => ({
        id: `x${at + 1}`,
        name,
        kind: 'organisation' as const,
        mentions: spans
          .filter(({ label, start, end }) => label.startsWith('e') && text.slice(start, end) === name)
          .map(({ start, end }) => ({ start, end })),
      })),
    ],
  };
}
