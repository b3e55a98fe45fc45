import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRange } from '../../server/src/features/selectionRanges.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';
import { pointerIn } from '../support/pointer.ts';

function growing(marked: string): string[] {
  const view = handMadeArticle(marked);
  const steps: string[] = [];
  let step: SelectionRange | undefined = selectionRange(view, pointerIn(marked));
  for (; step; step = step.parent) steps.push(view.document.getText(step.range));
  return steps;
}

describe('a selection', () => {
  it('grows from the word to the quotation, the statement, the paragraph and the article', () => {
    assert.deepEqual(growing('One.\nYesterday {q1|{quotation|"It is n{at|}ot so,"}} {c1|said} {s1|Ann}, and left.'), [
      'not',
      '"It is not so,"',
      '"It is not so," said Ann',
      'Yesterday "It is not so," said Ann, and left.',
      'One.\nYesterday "It is not so," said Ann, and left.',
    ]);
  });
  it('and so in Danish, over nested quotations', () => {
    assert.deepEqual(growing('{q1|{quotation|»Han sagde {quotation|”æ{at|}h”} bare«}}, {c1|siger} {s1|Åse}.\nTo.'), [
      'æh',
      '”æh”',
      '»Han sagde ”æh” bare«',
      '»Han sagde ”æh” bare«, siger Åse',
      '»Han sagde ”æh” bare«, siger Åse.',
      '»Han sagde ”æh” bare«, siger Åse.\nTo.',
    ]);
  });
  it('takes only the share of a statement that stands in the paragraph', () => {
    assert.deepEqual(growing('{q1|»En}\n{q1|to d{at|}a«}, {c1|siger} {s1|Bo}.').slice(0, 3), [
      'da',
      'to da«, siger Bo',
      'to da«, siger Bo.',
    ]);
  });
  it('keeps words with hyphens and apostrophes whole', () => {
    assert.equal(growing("The Kaspersky-ba{at|}n's end")[0], "Kaspersky-ban's");
    assert.equal(growing("'Ye{at|}s'")[0], 'Yes');
  });
  it('is the article between paragraphs', () => {
    assert.deepEqual(growing('a\n\n{at|}\n\nb'), ['a\n\n\n\nb']);
  });
});
