import type { Comparison, StanceCard } from '../analysis/compare/comparison.ts';
import { exportMessages } from '../protocol/messages/exports.ts';
import { interfaceMessages } from '../protocol/messages/interface.ts';
import { fill } from '../protocol/messages/message.ts';
import type { UiLanguage } from '../protocol/messages/message.ts';
import { compareDisputes } from './compareDisputes.ts';
import type { ExportedArticle } from './Export.ts';
import { statementCards } from './statementCards.ts';

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
  readonly comparisons: readonly Comparison[];
  readonly statements: readonly StanceCard[];
  /** Tool, version and hash of the text. */
  readonly provenance: string;
}

/** Gathers what the report says about an article, for readers of one language. */
export function articleSheet(article: ExportedArticle, say: Say): ArticleSheet {
  const { report } = article;
  const unanswered = report.disputes.filter(({ state }) => state === 'unanswered').length;
  return {
    headline: headlineOf(article),
    id: report.id ?? '',
    facts: [
      say(`export.language.${report.language === 'da' || report.language === 'en' ? report.language : 'und'}`),
      ...(report.date ? [report.date] : []),
      ...(report.url ? [report.url] : []),
      count(report.statements.length, 'statements', say),
      count(report.disputes.length, 'disputes', say),
      ...(unanswered > 0 ? [say('export.unanswered', { n: String(unanswered) })] : []),
    ],
    comparisons: compareDisputes(article),
    statements: statementCards(article),
    provenance: say('export.provenance', { version: report.tool.version, hash: report.textHash }),
  };
}

function count(n: number, what: 'statements' | 'disputes', say: Say): string {
  return say(`export.${what}.${n === 1 ? 'one' : 'many'}`, { n: String(n) });
}

function headlineOf({ report, text }: ExportedArticle): string {
  const zone = report.zones.find(({ kind }) => kind === 'headline');
  return report.title ?? (zone ? text.slice(zone.start, zone.end).replace(/\s+/g, ' ') : (report.id ?? ''));
}

/** The two parties of a comparison, the accuser first; one that the article does not name by the word for that. */
export function partiesOf({ positions: [a, b] }: Comparison, say: Say): readonly [string, string] {
  return [a ?? say('export.paper'), b ?? say('export.paper')];
}

/** Who speaks: with the party spoken for where that is somebody else. */
export function speakerOf({ speaker, party }: StanceCard, say: Say): string {
  if (speaker === '') return say('export.paper');
  return party === undefined || party === speaker ? speaker : say('export.speaksFor', { speaker, party });
}
