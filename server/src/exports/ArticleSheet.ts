import { comparePositions } from '../analysis/compare/comparePositions.ts';
import type { ComparedArticle, Comparison, StanceCard } from '../analysis/compare/comparison.ts';
import { lineFinder } from '../analysis/compare/lineFinder.ts';
import { makeCard } from '../analysis/compare/makeCard.ts';
import { Parties } from '../analysis/compare/Parties.ts';
import type { Dispute } from '../analysis/model.ts';
import type { ExportedArticle } from './Export.ts';
import { nameLanguage } from '../protocol/messages/languageNames.ts';
import type { UiLanguage } from '../protocol/messages/message.ts';
import { showDate } from '../protocol/messages/showDate.ts';
import { sayIn } from './page/sayIn.ts';
import type { Say } from './page/sayIn.ts';

/** What a page about one article shows, in words, whatever it is written in: HTML, Markdown, a terminal. */
export interface ArticleSheet {
  readonly headline: string;
  /** The input's id. */
  readonly id: string;
  /** Language of the article, date and address where known, and what was found: '6 statements', '1 dispute'. */
  readonly facts: readonly string[];
  /** One for each pair of parties: the accuser is position A, the accused position B. Those with something unanswered first. */
  readonly disputes: readonly Comparison[];
  /** All disputes together, for the picture of who does what to whom. */
  readonly whole: Comparison;
  /** All of them, in the order of the text. */
  readonly statements: readonly StanceCard[];
  /** Whether a machine suggests it or people have looked at it. */
  readonly origin: string;
  /** Tool, version and hash of the text. */
  readonly provenance: string;
}

/** Gathers what the report says about an article, for readers of one language. */
export function articleSheet({ report, text }: ExportedArticle, language: UiLanguage): ArticleSheet {
  const say = sayIn(language);
  const { entities, statements, disputes } = report;
  const article: ComparedArticle = { uri: report.id ?? '', text, entities, statements, disputes };
  const unanswered = disputes.filter(({ state }) => state === 'unanswered');
  return {
    headline: headlineOf({ report, text }),
    id: report.id ?? '',
    facts: [
      report.language === 'und' ? say('export.noLanguage') : nameLanguage(report.language, language),
      ...(report.date ? [showDate(report.date, language)] : []),
      ...(report.url ? [report.url] : []),
      count(statements.length, 'statements', say),
      count(disputes.length, 'disputes', say),
      ...(unanswered.length > 0 ? [say('export.unanswered', { n: unanswered.length })] : []),
    ],
    disputes: comparisonsByPair(article),
    whole: comparePositions([article]),
    statements: statementCards(article),
    origin: originOf(statements, say),
    provenance: say('export.provenance', { version: report.tool.version, hash: report.textHash }),
  };
}

/** How many statements a person has confirmed, corrected or added, and that the rest is a machine's suggestion. */
export function originOf(statements: readonly { readonly origin: StanceCard['origin'] }[], say: Say): string {
  const seen = statements.filter(({ origin }) => origin !== 'machine').length;
  if (seen === 0) return say('export.machine');
  const key = seen === statements.length ? 'export.human' : 'export.partlyHuman';
  return say(key, { n: seen, all: statements.length });
}

function comparisonsByPair(article: ComparedArticle): readonly Comparison[] {
  const parties = new Parties([article]);
  const pairs = new Map<string, Dispute[]>();
  for (const dispute of article.disputes) {
    const names = [parties.of(article, dispute.accuser), parties.of(article, dispute.accused)];
    const pair = JSON.stringify(names.sort());
    pairs.set(pair, [...(pairs.get(pair) ?? []), dispute]);
  }
  const comparisons = [...pairs.values()].map((disputes) => comparePositions([{ ...article, disputes }]));
  const open = ({ rows }: Comparison): number => (rows.some(({ state }) => state === 'unanswered') ? 0 : 1);
  return comparisons.sort((a, b) => open(a) - open(b));
}

function statementCards(article: ComparedArticle): readonly StanceCard[] {
  const parties = new Parties([article]);
  const lineOf = lineFinder(article.text);
  return article.statements
    .map((statement) => makeCard(article, statement, { partners: [], opponent: null }, parties, lineOf))
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

function count(n: number, what: 'statements' | 'disputes', say: Say): string {
  return say(`export.${what}.${n === 1 ? 'one' : 'many'}`, { n });
}

function headlineOf({ report, text }: ExportedArticle): string {
  const zone = report.zones.find(({ kind }) => kind === 'headline');
  return report.title ?? (zone ? text.slice(zone.start, zone.end).replace(/\s+/g, ' ') : (report.id ?? ''));
}
