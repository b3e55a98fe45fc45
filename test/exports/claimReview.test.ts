import assert from 'node:assert/strict';
import { claimReview } from '../../server/src/exports/claimReview.ts';
import { harbour } from './fixture.ts';

describe('ClaimReview export', () => {
  const read = (report = harbour.report): Record<string, unknown>[] =>
    claimReview
      .article({ ...harbour, report }, 'en')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('drafts a review for each claim worth checking, in the words of the article', () => {
    const date = '2026-03-04';
    const url = 'https://example.org/harbour';
    const [first, second, ...none] = read({ ...harbour.report, date, url, title: 'Oil' });
    assert.deepEqual(none, []);
    assert.deepEqual(first, {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      creativeWorkStatus: 'Draft',
      url: '',
      claimReviewed: 'empty their tanks at night',
      inLanguage: 'en',
      reviewRating: { '@type': 'Rating', alternateName: '' },
      itemReviewed: {
        '@type': 'Claim',
        identifier: `${harbour.report.textHash}:96:122`,
        author: { '@type': 'Person', name: 'Ida Krogh' },
        datePublished: date,
        appearance: { '@type': 'NewsArticle', identifier: 'harbour.txt', headline: 'Oil', datePublished: date, url },
      },
    });
    assert.equal(second?.claimReviewed, 'never emptied a tank in the harbour');
  });
  it('has every property that a ClaimReview must have, and leaves the verdict open', () => {
    for (const review of read()) {
      for (const property of ['claimReviewed', 'reviewRating', 'url', 'itemReviewed']) assert.ok(property in review);
      assert.deepEqual(review.reviewRating, { '@type': 'Rating', alternateName: '' });
    }
  });
});
