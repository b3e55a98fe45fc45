import type { Span } from '../model.ts';
import type { ComparedArticle, StanceCard } from './comparison.ts';
import type { Parties } from './Parties.ts';

type ComparedStatement = ComparedArticle['statements'][number];

/** The key of a statement's card. */
export function cardKey(article: ComparedArticle, statement: string): string {
  return `${article.uri}#${statement}`;
}

/** A statement as a card. */
export function makeCard(
  article: ComparedArticle,
  statement: ComparedStatement,
  partners: readonly string[],
  parties: Parties,
  lineOf: (offset: number) => number,
): StanceCard {
  const span = statement.content[0] ?? statement.cue[0] ?? { start: 0, end: 0 };
  const speaker = parties.nameOf(article, statement.speaker);
  const party = parties.of(article, statement.speaker);
  return {
    key: cardKey(article, statement.id),
    uri: article.uri,
    statement: statement.id,
    line: lineOf(span.start),
    span: { start: span.start, end: span.end },
    form: statement.form,
    text: wordsOf(article.text, statement.content),
    cue: wordsOf(article.text, statement.cue),
    speaker: speaker ?? wordsOf(article.text, statement.source),
    ...(party !== null && party !== speaker ? { party } : {}),
    act: statement.act,
    target: parties.nameOf(article, statement.target),
    medium: statement.medium,
    when: statement.when ?? '',
    confidence: statement.confidence,
    partners: partners.map((id) => cardKey(article, id)),
  };
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
}
