import type { Analysis, AcrossFinding } from '../model.ts';
import type { Finding, Rule } from './Rule.ts';

/** The same words, and another speaker in another article. */
export const twoSpeakers: Rule = {
  id: 'quote/two-speakers',
  level: 'warning',
  reads: 'other articles',
  settledBy: ['openBoth', 'correctHere'],
  find: (analysis) => foundAcross(analysis, 'quote/two-speakers'),
};

/** Nearly the same words of the same speaker as in another article. */
export const alteredQuotation: Rule = {
  id: 'quote/altered',
  level: 'warning',
  reads: 'other articles',
  settledBy: ['showDiff'],
  find: (analysis) => foundAcross(analysis, 'quote/altered'),
  fixes: ({ start, args }, { across = [] }) => {
    const found = across.find((one) => one.rule === 'quote/altered' && one.start === start);
    if (!found || found.edits.length === 0) return [];
    return [{ id: 'use-original', args, edits: found.edits, reach: 'alone' }];
  },
};

/** The same quotation in another language, but for a number, a name or a negation. */
export const translationDiffers: Rule = {
  id: 'quote/translation-differs',
  level: 'information',
  reads: 'other articles',
  settledBy: ['showBoth'],
  find: (analysis) => foundAcross(analysis, 'quote/translation-differs'),
};

/** Articles are held against one another by server/src/corpus; here it is put into the form of any finding. */
export function asFinding({ start, end, args, other }: AcrossFinding): Finding {
  return { start, end, args: { ...args, file: fileNameOf(other.article) }, related: [other] };
}

function foundAcross({ across = [] }: Analysis, rule: AcrossFinding['rule']): readonly Finding[] {
  return across.filter((one) => one.rule === rule).map(asFinding);
}

function fileNameOf(article: string): string {
  const name = article.replace(/\/+$/, '').split('/').at(-1) ?? article;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
