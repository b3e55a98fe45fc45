import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { placeAnnotations } from '../../server/src/annotations/anchoring/placeAnnotations.ts';
import { applyAnnotations } from '../../server/src/annotations/applyAnnotations.ts';
import { readImport } from '../../server/src/annotations/importing/readImport.ts';
import type { Imported } from '../../server/src/annotations/importing/readImport.ts';
import { brat } from '../../server/src/exports/brat.ts';
import { webAnnotation } from '../../server/src/exports/webAnnotation.ts';
import { report } from '../../server/src/features/report.ts';
import type { ArticleReport } from '../../server/src/protocol/report.ts';
import { readSettings } from '../../server/src/settings/readSettings.ts';
import { packs } from '../support/packs.ts';

const texts = {
  da: 'Havnen 🚢 er dyr\n\n»Kommunen har\tskjult regningen,« siger Bent Krog.\n\n»Det passer ikke,« siger Anna Holm.\n',
  en: 'The harbour 🚢 is dear\n\n“The council has hidden the bill,” says Ben Crow.\n\n“That is not true,” says Anna Holm.\n',
};
const { rules } = readSettings({}).settings;
let made = 0;

const read = (format: 'brat' | 'web-annotation', content: string, text: string): Imported =>
  readImport(format, content, {
    text,
    from: 'desk',
    now: '2026-03-02T10:00:00.000Z',
    newId: () => `urn:new:${++made}`,
  });

const reportOf = (text: string): ArticleReport => report(analyseAtOnce(text, packs), { id: 'a.txt' }, rules);

/** Who says what, as a report has it once an import is laid over an analysis that has found nothing. */
function laid({ annotations }: Imported, text: string): readonly unknown[] {
  const machine = analyseAtOnce(text, packs);
  const empty = { ...machine, statements: [], disputes: [] };
  const placement = placeAnnotations(annotations, text, packs);
  assert.equal(placement.orphans.length, 0);
  return told(report(applyAnnotations(empty, placement, { packs, textHash: '' }), { id: 'a.txt' }, rules));
}

function told({ statements, entities }: ArticleReport): readonly unknown[] {
  const nameOf = (id: string | null): string | null => entities.find((one) => one.id === id)?.name ?? null;
  return statements.map(({ content, act, form, speaker }) => ({ content, act, form, speaker: nameOf(speaker) }));
}

for (const [language, text] of Object.entries(texts))
  describe(`what is exported is read in again (${language})`, () => {
    const found = reportOf(text);
    it('from brat', () => {
      const imported = read('brat', brat.article({ report: found, text }, 'en'), text);
      assert.equal(imported.skipped, 0);
      assert.deepEqual(laid(imported, text), told(found));
    });
    it('from W3C annotations, one a line or as a page', () => {
      const lines = webAnnotation.article({ report: found, text }, 'en');
      const items = lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
      assert.deepEqual(laid(read('web-annotation', lines, text), text), told(found));
      const page = { type: 'AnnotationPage', items };
      for (const whole of [page, items, { type: 'AnnotationCollection', first: page }])
        assert.deepEqual(laid(read('web-annotation', JSON.stringify(whole), text), text), told(found));
    });
  });

describe('annotations of other tools', () => {
  const text = texts.en;
  const target = { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'hidden the bill', prefix: 'has ' } };

  it('become notes where they have only words', () => {
    const item = { type: 'Annotation', id: 'https://example.org/1', body: 'Check this', target };
    const { annotations } = read('web-annotation', JSON.stringify(item), text);
    assert.deepEqual(annotations[0]?.decision, { kind: 'note', text: 'Check this' });
    assert.equal(annotations[0].via, 'desk');
    assert.equal(placeAnnotations(annotations, text, packs).placed.length, 1);
  });
  it('are counted where they say nothing, or stand nowhere', () => {
    const items = [{ type: 'Annotation', target }, { type: 'Annotation', body: 'x', target: 'https://example.org' }, 7];
    assert.deepEqual(read('web-annotation', JSON.stringify(items), text), { annotations: [], skipped: 3 });
    assert.equal(read('brat', 'E1\tBorn:T1 Place:T2\nR1\tNear Arg1:T1 Arg2:T2\n', text).skipped, 2);
  });
  it('find words that brat saw elsewhere', () => {
    const ann = 'T1\tDeny 100 107\tis not true\nE1\tDeny:T1\n';
    const { annotations } = read('brat', ann, text);
    const [placed] = placeAnnotations(annotations, text, packs).placed;
    assert.equal(text.slice(placed!.spans.content![0]!.start, placed!.spans.content![0]!.end), 'is not true');
  });
  it('never fail, whatever they are', () => {
    const pieces = fc.constantFrom(
      'T1',
      'E1',
      '\t',
      '\n',
      'Deny:T1',
      'Content:T2',
      ' 3 9',
      ';',
      '{"items":[',
      ']}',
      '#1',
      '\ud800',
      '{}',
      '[',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        read('brat', parts.join(''), text);
        read('web-annotation', parts.join(''), text);
      }),
    );
  });
});
