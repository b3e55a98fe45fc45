import { w3cContext } from '../../protocol/annotations.ts';
import type { ArticleReview } from '../../protocol/review.ts';

/** Everything that editors decided, as one W3C Annotation Page: what another desk, or any other tool, reads in again. */
export function annotationPage(reviews: readonly ArticleReview[]): string {
  const items = reviews.flatMap(({ annotations }) => annotations);
  const page = {
    '@context': w3cContext,
    id: `urn:statement-lens:page:${reviews.map(({ machine }) => machine.textHash.slice(0, 16)).join('-')}`,
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
