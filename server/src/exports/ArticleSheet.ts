import { comparePositions } from '../analysis/compare/comparePositions.ts';
import type { ComparedArticle, Comparison, StanceCard, StanceRow } from '../analysis/compare/comparison.ts';
import { lineFinder } from '../analysis/compare/lineFinder.ts';
import { makeCard } from '../analysis/compare/makeCard.ts';
import { Parties } from '../analysis/compare/Parties.ts';
import { exportMessages } from '../protocol/messages/exports.ts';
import { interfaceMessages } from '../protocol/messages/interface.ts';
import { fill } from '../protocol/messages/message.ts';
import type { UiLanguage } from '../protocol/messages/message.ts';
import type { ExportedArticle } from './Export.ts';

const messages = { ...exportMessages, ...interfaceMessages };

/** Puts one text of the exports into the reader's language. */
export type Say = (code: keyof typeof messages, args?: Readonly<Record<string, string>>) => string;

export function sayIn(language: UiLanguage): Say {
  return (code, args) => fill(messages[code], language, args);
}

/** What a page about one article shows, in words, whatever it is written in: HTML, Markdown, a terminal. */
export interface ArticleSheet {
  readonly headline: string;
  /** The input's id. */
  readonly id: string;
  /** Language of the article, date and address where known, and what was found: '6 statements', '1 dispute'. */
  readonly facts: readonly string[];
  /** One for each dispute: the accuser is position A, the accused position B. Unanswered ones first. */
  readonly disputes: readonly Comparison[];
  /** All of them, in the order of the text. */
  readonly statements: readonly StanceCard[];
  /** Tool, version and hash of the text. */
  readonly provenance: string;
}

/** Gathers what the report says about an article, for readers of one language. */
export function articleSheet({ report, text }: ExportedArticle, say: Say): ArticleSheet {
  const { entities, statements, disputes } = report;
  const article: ComparedArticle = { uri: report.id ?? '', text, entities, statements, disputes };
  const unanswered = disputes.filter(({ state }) => state === 'unanswered');
  return {
    headline: headlineOf({ report, text }),
    id: report.id ?? '',
    facts: [
      say(`export.language.${report.language === 'da' || report.language === 'en' ? report.language : 'und'}`),
      ...(report.date ? [report.date] : []),
      ...(report.url ? [report.url] : []),
      count(statements.length, 'statements', say),
      count(disputes.length, 'disputes', say),
      ...(unanswered.length > 0 ? [say('export.unanswered', { n: String(unanswered.length) })] : []),
    ],
    disputes: [...unanswered, ...disputes.filter(({ state }) => state !== 'unanswered')].map((dispute) =>
      comparePositions([{ ...article, disputes: [dispute] }]),
    ),
    statements: statementCards(article),
    provenance: say('export.provenance', { version: report.tool.version, hash: report.textHash }),
  };
}

function statementCards(article: ComparedArticle): readonly StanceCard[] {
  const parties = new Parties([article]);
  const lineOf = lineFinder(article.text);
  return article.statements
    .map((statement) => makeCard(article, statement, [], parties, lineOf))
    .sort((a, b) => a.span.start - b.span.start);
}

function count(n: number, what: 'statements' | 'disputes', say: Say): string {
  return say(`export.${what}.${n === 1 ? 'one' : 'many'}`, { n: String(n) });
}

function headlineOf({ report, text }: ExportedArticle): string {
  const zone = report.zones.find(({ kind }) => kind === 'headline');
  return report.title ?? (zone ? text.slice(zone.start, zone.end).replace(/\s+/g, ' ') : (report.id ?? ''));
}

/** The two parties of a dispute, the accuser first; one that the article does not name by a word for that. */
export function partiesOf({ positions: [a, b] }: Comparison, say: Say): readonly [string, string] {
  return [a ?? say('export.unnamed'), b ?? say('export.unnamed')];
}

/** What stands opposite an accusation where the accused has no card of its own: a supporter may have answered, or the paper says it declined. */
export function emptyAnswer({ state }: StanceRow, say: Say): string {
  if (state === 'unanswered') return say('export.noReply');
  return say(state === 'declined' ? 'state.declined' : 'export.answeredByOthers');
}

/** Who speaks: with the party spoken for where that is somebody else. */
export function speakerOf({ speaker, party }: StanceCard, say: Say): string {
  if (speaker === '') return say('export.unnamed');
  return party === undefined ? speaker : say('export.speaksFor', { speaker, party });
}
