import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { documentHighlights } from '../../server/src/features/documentHighlights.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';
import { pointerIn } from '../support/pointer.ts';

function found(marked: string): string[] {
  const view = handMadeArticle(marked);
  return documentHighlights(view, pointerIn(marked)).map(
    ({ range, kind }) => view.document.getText(range) + (kind === DocumentHighlightKind.Write ? ' speaks' : ''),
  );
}

describe('highlights', () => {
  it('are the mentions of the same party, stronger where it speaks', () => {
    assert.deepEqual(found('{e1|Ida Storm} met {e2|Bo}. {q1|"No,"} said {s1|{e1|s{at|}he}}.'), [
      'Ida Storm',
      'she speaks',
    ]);
    assert.deepEqual(found('{e1|Ida {at|}Storm} mødte {e2|Bo}. {s1|{e1|Hun}} siger {q1|nej}.'), [
      'Ida Storm',
      'Hun speaks',
    ]);
  });
  it('are left to the editor on any other word', () => {
    assert.deepEqual(found('{e1|Ida Storm} m{at|}et Bo.'), []);
  });
});
