import assert from 'node:assert/strict';
import { references } from '../../server/src/features/references.ts';
import type { ReferencesParams } from '../../server/src/features/references.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';
import { pointerIn } from '../support/pointer.ts';

function found(marked: string, declaration: ReferencesParams['declaration'] = 'included'): string[] {
  const view = handMadeArticle(marked, { statements: [{ speaker: 'e1' }, { speaker: 'e1' }, { speaker: 'e2' }] });
  return references(view, { offset: pointerIn(marked), declaration }).map(({ range }) => view.document.getText(range));
}

describe('references', () => {
  it('are the mentions of a party and what it says', () => {
    assert.deepEqual(
      found('{e1|I{at|}da Storm} came. {q1|"No,"} {c1|said} {s1|{e1|she}}, {q1|"never."} {e2|Bo}: {q3|"Yes."}'),
      ['Ida Storm', '"No,"', 'she'],
    );
  });
  it('and so from a pronoun, in Danish', () => {
    assert.deepEqual(
      found('{q1|»Nej,«} {c1|siger} {s1|{e1|Ida Storm}}. {s2|{e1|Hu{at|}n}} {c2|tilføjer}, at {q2|det er løgn}.'),
      ['»Nej,«', 'Ida Storm', 'Hun', 'det er løgn'],
    );
  });
  it('of a quotation are those of its speaker', () => {
    assert.deepEqual(found('{q1|»N{at|}ej,«} siger {s1|{e1|Ida Storm}}.'), ['»Nej,«', 'Ida Storm']);
  });
  it('leave out where the party is named, if asked to', () => {
    assert.deepEqual(found('{e1|Ida Storm} came. {q1|"No,"} said {s1|{e1|{at|}she}}.', 'left out'), ['"No,"', 'she']);
  });
  it('are none where nobody is meant', () => {
    assert.deepEqual(found('{e1|Ida Storm} c{at|}ame.'), []);
  });
});
