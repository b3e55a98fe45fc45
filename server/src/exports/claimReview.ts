import type { ReportClaim, ReportEntity } from '../protocol/report.ts';
import type { Export, ExportedArticle } from './Export.ts';
import { wordsOf } from './wordsOf.ts';

/** From here on a claim is worth a check. */
const worthChecking = 0.5;

/**
 * Drafts of schema.org ClaimReview (JSON-LD), one a line, for each claim worth checking. Whether it is true is left to
 * a human: the rating and the address of the review stand there empty.
 */
export const claimReview: Export = {
  extension: '.claims.jsonl',
  several: 'in one file',
  readers: 'programs',
  article: (article) =>
    article.report.claims
      .filter(({ checkworthiness }) => checkworthiness >= worthChecking)
      .map((claim) => `${JSON.stringify(review(claim, article))}\n`)
      .join(''),
  failure: () => '',
};

function review(claim: ReportClaim, { report, text, generated }: ExportedArticle): object {
  const { id, title, date, url, language } = report;
  const speaker = report.statements.find((statement) => statement.id === claim.statement)?.speaker;
  const author = report.entities.find((entity) => entity.id === speaker);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    ...(generated !== undefined && { dateCreated: generated }),
    url: '',
    claimReviewed: wordsOf(text, [claim]),
    inLanguage: language,
    reviewRating: { '@type': 'Rating', alternateName: '' },
    itemReviewed: {
      '@type': 'Claim',
      identifier: `${report.textHash}:${claim.start}:${claim.end}`,
      ...(author && { author: { '@type': typeOf(author), name: author.name } }),
      ...(date !== undefined && { datePublished: date }),
      appearance: {
        '@type': 'NewsArticle',
        ...(id !== null && { identifier: id }),
        ...(title !== undefined && { headline: title }),
        ...(date !== undefined && { datePublished: date }),
        ...(url !== undefined && { url }),
      },
    },
  };
}

function typeOf({ kind }: ReportEntity): string {
  return kind === 'person' ? 'Person' : 'Organization';
}
