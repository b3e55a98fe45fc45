import type { Span } from '../analysis/model.ts';
import { w3cContext } from '../protocol/annotations.ts';
import type { ReportStatement } from '../protocol/report.ts';
import { codePointFinder } from './codePoints.ts';
import type { Export, ExportedArticle } from './Export.ts';
import { iriOf } from './iriOf.ts';

/** How much of the text stands around a quotation in its selector. */
const context = 32;

/** W3C Web Annotations (JSON-LD), one a line: each statement with what it does, who speaks and whom it is about. */
export const webAnnotation: Export = {
  extension: '.anno.jsonl',
  several: 'in one file',
  readers: 'programs',
  article: (article) => {
    const pointOf = codePointFinder(article.text);
    return article.report.statements
      .map((statement) => `${JSON.stringify(annotation(statement, article, pointOf))}\n`)
      .join('');
  },
  failure: () => '',
};

type PointOf = (offset: number) => number;

function annotation(statement: ReportStatement, article: ExportedArticle, pointOf: PointOf): object {
  const { report, text, generated } = article;
  const names = new Map(report.entities.map(({ id, name }) => [id, name]));
  const tag = (purpose: string, value: string | null | undefined): readonly object[] =>
    value ? [{ type: 'TextualBody', purpose, value, format: 'text/plain' }] : [];
  const identified = (role: string, id: string | null): readonly object[] =>
    tag('identifying', id === null ? null : names.get(id) && `${role}: ${names.get(id)!}`);
  return {
    '@context': w3cContext,
    id: `urn:statement-lens:${report.textHash}:${encodeURIComponent(statement.id)}`,
    type: 'Annotation',
    motivation: 'classifying',
    generator: {
      id: 'urn:statement-lens',
      type: 'Software',
      name: `Statement Lens ${report.tool.version}`,
    },
    ...(generated !== undefined && { generated }),
    body: [
      ...tag('classifying', statement.act),
      ...tag('tagging', statement.form),
      ...identified('speaker', statement.speaker),
      ...identified('target', statement.target),
      ...tag('tagging', statement.topic),
      ...tag('describing', statement.why.join(' ')),
    ],
    target: statement.content.map((span) => ({
      source: report.url ?? iriOf(report.id),
      selector: [positionOf(span, pointOf), quotationOf(span, text)],
    })),
  };
}

function positionOf({ start, end }: Span, pointOf: PointOf): object {
  return { type: 'TextPositionSelector', start: pointOf(start), end: pointOf(end) };
}

function quotationOf({ start, end }: Span, text: string): object {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}
