import type { Dispute } from '../model.ts';
import type { ComparedArticle } from './comparison.ts';

const stemLength = 5;

/** A dispute with the article it stands in. */
export interface PlacedDispute {
  readonly article: ComparedArticle;
  readonly dispute: Dispute;
}

/** Whether two disputes of the same parties in two articles are about the same matter: by topic, or by the names and numbers in what is said. */
export function sameMatter(a: PlacedDispute, b: PlacedDispute): boolean {
  const topics = stems(b.dispute.topic);
  if ([...stems(a.dispute.topic)].some((stem) => topics.has(stem))) return true;
  const marks = landmarks(b);
  return [...landmarks(a)].filter((mark) => marks.has(mark)).length >= 2;
}

function stems(words: string): ReadonlySet<string> {
  return new Set(
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= stemLength)
      .map((word) => word.slice(0, stemLength)),
  );
}

/** Names and numbers: what stays the same when the words change, even in another language. */
function landmarks({ article, dispute }: PlacedDispute): ReadonlySet<string> {
  const ids = new Set(dispute.accusations);
  const found = new Set<string>();
  for (const { id, content } of article.statements) {
    if (!ids.has(id)) continue;
    for (const { start, end } of content) {
      for (const [word] of article.text.slice(start, end).matchAll(/(?<=\s)\p{Lu}[\p{L}\d-]{2,}|\d[\d.,]*/gu))
        found.add(word);
    }
  }
  return found;
}
