import type { Span } from '../model.ts';
import type { ComparedArticle, StanceCard } from './comparison.ts';
import type { Parties } from './Parties.ts';

type ComparedStatement = ComparedArticle['statements'][number];

/** What a statement's place in a dispute adds to its card. */
export interface CardPlace {
  /** Statement ids it answers or that answer it. */
  readonly partners: readonly string[];
  /** Entity id of the party it is aimed at where the statement itself names none. */
  readonly opponent: string | null;
}

/** The key of a statement's card. */
export function cardKey(article: ComparedArticle, statement: string): string {
  return `${article.uri}#${statement}`;
}

/** A statement as a card. */
export function makeCard(
  article: ComparedArticle,
  statement: ComparedStatement,
  place: CardPlace,
  parties: Parties,
  lineOf: (offset: number) => number,
): StanceCard {
  const spans = spansOf(statement);
  const speaker = parties.nameOf(article, statement.speaker);
  const party = parties.of(article, statement.speaker);
  return {
    key: cardKey(article, statement.id),
    uri: article.uri,
    statement: statement.id,
    line: lineOf(spans[0]!.start),
    spans: spans.map(({ start, end }) => ({ start, end })),
    form: statement.form,
    text: wordsOf(article.text, statement.content),
    cue: wordsOf(article.text, statement.cue),
    speaker: speaker ?? wordsOf(article.text, statement.source),
    ...(party !== null && party !== speaker ? { party } : {}),
    ownVoice: isOwnVoice(statement),
    act: statement.act,
    target: parties.nameOf(article, statement.target ?? place.opponent),
    medium: statement.medium,
    when: statement.when ?? '',
    confidence: statement.confidence,
    origin: statement.origin ?? 'machine',
    ...(statement.notes && { notes: statement.notes }),
    partners: place.partners.map((id) => cardKey(article, id)),
  };
}

function spansOf({ content, cue }: ComparedStatement): readonly Span[] {
  if (content.length > 0) return content;
  return cue.length > 0 ? cue : [{ start: 0, end: 0 }];
}

/** Nobody is named or meant as its source: the accusation stands in the article's own words. */
function isOwnVoice({ act, form, speaker, source, anonymous }: ComparedStatement): boolean {
  const accuses = act === 'accuse' || act === 'criticise';
  return accuses && form === 'indirect' && speaker === null && source.length === 0 && anonymous !== true;
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
}
