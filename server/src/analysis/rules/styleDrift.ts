import type { Analysis, Quotation } from '../model.ts';
import { zoneAt } from './isEditorial.ts';
import { housePair } from './quoteStyles.ts';
import type { MarkPair } from './quoteStyles.ts';
import type { Edit, Rule } from './Rule.ts';

/** Speech that is quoted in more than one style. Single marks around so-called words, and headlines, have habits of their own. */
export const styleDrift: Rule = {
  id: 'quote/style-drift',
  level: 'hint',
  find: (analysis) => {
    const [usual, ...others] = stylesOf(analysis);
    if (!usual || others.length === 0) return [];
    const strays = others.flatMap((style) => style).sort((a, b) => a.start - b.start);
    const [first, ...more] = strays;
    return [{ ...first!, args: { n: String(others.length + 1) }, related: more }];
  },
  fixes: (_finding, analysis, { quotes }) => {
    const pair = housePair(quotes, analysis);
    const edits = pair ? editsTo(pair, analysis) : [];
    return edits.length === 0 ? [] : [{ id: 'house-marks', args: { ...pair! }, edits, reach: 'alike' }];
  },
};

interface QuotedPlace {
  readonly start: number;
  readonly end: number;
}

/** Where each style is used, the commonest first. */
function stylesOf(analysis: Analysis): readonly (readonly QuotedPlace[])[] {
  const styles = new Map<string, QuotedPlace[]>();
  for (const { parts } of spoken(analysis))
    for (const { start, end, open, close } of parts) {
      if (open === '' || close === '') continue;
      const style = styles.get(open + close);
      if (style) style.push({ start, end });
      else styles.set(open + close, [{ start, end }]);
    }
  const consistent = [...styles].filter(([style]) => !isMixed(style));
  return consistent.map(([, places]) => places).sort((a, b) => b.length - a.length);
}

/** What quote/mixed-marks speaks of is no style. */
function isMixed(style: string): boolean {
  return !/^(?:""|''|””|’’|“”|‘’|„“|‚‘|„”|‚’|»«|«»|›‹|‹›|»»|``'')$/.test(style);
}

function spoken({ quotations, reading }: Analysis): readonly Quotation[] {
  return quotations.filter(
    ({ kind, form, inside, parts }) =>
      kind === 'speech' && form === 'marks' && inside === null && zoneAt(reading, parts[0]!.start) === 'body',
  );
}

/** Every mark of speech that is not the house's; a quotation that has the house's marks inside it is left alone. */
function editsTo(pair: MarkPair, analysis: Analysis): readonly Edit[] {
  const { text } = analysis.reading;
  return spoken(analysis)
    .filter(
      ({ parts }) =>
        !parts.some(({ start, end, open, close }) => holds(text, start + open.length, end - close.length, pair)),
    )
    .flatMap(({ parts }) => parts)
    .flatMap(({ start, end, open, close }) => [
      ...(open !== '' && open !== pair.open ? [{ start, end: start + open.length, text: pair.open }] : []),
      ...(close !== '' && close !== pair.close ? [{ start: end - close.length, end, text: pair.close }] : []),
    ]);
}

function holds(text: string, start: number, end: number, { open, close }: MarkPair): boolean {
  const inner = text.slice(start, end);
  return inner.includes(open) || inner.includes(close);
}
