import assert from 'node:assert/strict';
import { webAnnotation } from '../../server/src/exports/webAnnotation.ts';
import type { ExportedArticle } from '../../server/src/exports/Export.ts';
import { strangersTo } from '../support/webAnnotationVocabulary.ts';
import { harbour, hostile } from './fixture.ts';

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Annotation {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly generated?: string;
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value: string }[];
  readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[];
}

function read(article: ExportedArticle): readonly Annotation[] {
  return webAnnotation
    .article(article, 'en')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Annotation);
}

/** What the W3C recommendation asks of an annotation, and selectors that find their words again. */
function check(annotations: readonly Annotation[], text: string): void {
  const characters = Array.from(text);
  assert.equal(new Set(annotations.map(({ id }) => id)).size, annotations.length);
  for (const annotation of annotations) {
    assert.equal(annotation['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(annotation.type, 'Annotation');
    assert.doesNotThrow(() => new URL(annotation.id));
    assert.ok(annotation.target.length > 0);
    for (const { type, value } of annotation.body) assert.ok(type === 'TextualBody' && value !== '');
    for (const { source, selector } of annotation.target) {
      assert.doesNotThrow(() => new URL(source, 'https://example.org/'));
      const [position, quotation] = selector;
      assert.deepEqual([position?.type, quotation?.type], ['TextPositionSelector', 'TextQuoteSelector']);
      assert.equal(characters.slice(position!.start, position!.end).join(''), quotation!.exact);
      assert.ok(text.includes(quotation!.prefix + quotation!.exact + quotation!.suffix));
    }
  }
}

describe('Web Annotation export', () => {
  it('is one annotation a statement, found again by both selectors', () => {
    const annotations = read(harbour);
    assert.equal(annotations.length, 5);
    check(annotations, harbour.text);
    const bodies = annotations[1]!.body.map(({ purpose, value }) => `${purpose} ${value}`);
    assert.deepEqual(bodies, [
      'classifying accuse',
      'tagging direct',
      'identifying speaker: Ida Krogh',
      'identifying target: Dalby Freight',
    ]);
  });
  it('is linked data of which every part has a meaning in the vocabulary', async () => {
    for (const annotation of read(harbour)) assert.deepEqual(await strangersTo(annotation), []);
  });
  it('counts in code points', () => {
    const text = `😀😀 ${harbour.text}`;
    const moved = (span: { start: number; end: number }): { start: number; end: number } => ({
      start: span.start + 5,
      end: span.end + 5,
    });
    const statements = harbour.report.statements.map((each) => ({ ...each, content: each.content.map(moved) }));
    const annotations = read({ text, report: { ...harbour.report, statements } });
    check(annotations, text);
    assert.equal(annotations[0]!.target[0]!.selector[0]!.start, harbour.report.statements[0]!.content[0]!.start + 3);
  });
  it('takes any text, and says when it was made only if it is told', () => {
    const words = 'a\n"<b>😀';
    check(read(hostile(words)), words);
    assert.equal(read(harbour)[0]!.generated, undefined);
    const generated = '2026-01-02T03:04:05Z';
    assert.equal(read({ ...harbour, generated })[0]!.generated, generated);
  });
});
