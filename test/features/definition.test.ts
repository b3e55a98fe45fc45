import assert from 'node:assert/strict';
import { definition } from '../../server/src/features/definition.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';
import { pointerIn } from '../support/pointer.ts';

/** `from → to`, with the line of the second. */
function jump(marked: string): string | null {
  const view = handMadeArticle(marked);
  const link = definition(view, pointerIn(marked));
  if (!link) return null;
  const { originSelectionRange, targetSelectionRange } = link;
  const words = [originSelectionRange!, targetSelectionRange].map((range) => view.document.getText(range));
  return `${words.join(' → ')}, l. ${targetSelectionRange.start.line + 1}`;
}

describe('definition', () => {
  it('leads from a pronoun to the fullest first mention', () => {
    assert.equal(
      jump('{e1|Storm} is angry.\n{e1|Ida Storm} spoke.\n"No," {e1|sh{at|e}} said. {e1|Ida Storm} left.'),
      'she → Ida Storm, l. 2',
    );
  });
  it('and from a description, in Danish', () => {
    assert.equal(
      jump('{e1|Ministeriet} advarer.\n{e1|Miljøministeriet}, det vil sige {e1|{at|m}inisteriet}, skriver.'),
      'ministeriet → Miljøministeriet, l. 2',
    );
  });
  it('takes the innermost of names that nest', () => {
    assert.equal(jump('{e2|Kaspersky}\n{e1|{e2|Kas{at|p}erskys} chef, Leif Jensen}'), 'Kasperskys → Kasperskys, l. 2');
  });
  it('leads nowhere from other words', () => {
    assert.equal(jump('{e1|Ida Storm} says {at|no}.'), null);
  });
});
