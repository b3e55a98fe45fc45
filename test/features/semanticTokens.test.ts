import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { decodeTokens } from '../support/decodeTokens.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

function tokens(view: ArticleView, data = semanticTokens(view)): string[] {
  const lines = view.analysis.reading.text.split(/\r\n|\r|\n/);
  return decodeTokens(data).map(
    ({ line, character, length, kind }) => `${kind}: ${lines[line]!.slice(character, character + length)}`,
  );
}

describe('semantic tokens', () => {
  it('colours quotations, cues, speakers and boilerplate', () => {
    assert.deepEqual(tokens(englishMine()), [
      'quotation direct accusation: "Norcopper lets poison run into the river every single night,"',
      'cue: writes',
      'speaker: the agency',
      'quotation mixed denial: The charge is "pure invention"',
      'cue: says',
      'speaker: Ida Storm',
      'speaker: Mine Watch',
      'cue: sees',
      'quotation indirect: no danger',
      'boilerplate: Sign up for our newsletter',
      'boilerplate: All rights reserved',
    ]);
  });
  it('colours the same in Danish', () => {
    assert.deepEqual(tokens(danishMine()), [
      'quotation direct accusation: »Norkobber leder gift ud i åen hver eneste nat,«',
      'cue: skriver',
      'speaker: styrelsen',
      'quotation mixed denial: »det rene opspind«',
      'cue: siger',
      'speaker: Ida Storm',
      'speaker: Minevagten',
      'cue: ser',
      'quotation indirect: ingen fare',
      'boilerplate: Tilmeld dig vores nyhedsbrev',
      'boilerplate: Alle rettigheder forbeholdes',
    ]);
  });
  it('lets the innermost win', () => {
    const view = handMadeArticle('{q1|"Yes, {claim|{name|Ann} {c2|said} {q2|42} won},"} {c1|said} {s1|Bo}.', {
      claims: [{ statement: 's1', hedged: true }],
      statements: [{ act: 'accuse' }, { form: 'indirect' }],
    });
    assert.deepEqual(tokens(view), [
      'quotation direct accusation: "Yes,',
      'claim direct accusation hedged: Ann',
      'cue: said',
      'quotation indirect: 42',
      'claim direct accusation hedged: won',
      'quotation direct accusation: ,"',
      'cue: said',
      'speaker: Bo',
    ]);
  });
  it('never crosses a line end', () => {
    const view = handMadeArticle('{q1|»En\r\n  to \r\n\r\ntre«}');
    assert.deepEqual(tokens(view), ['quotation direct: »En', 'quotation direct: to', 'quotation direct: tre«']);
  });
  it('gives those on screen when asked for a range', () => {
    const view = englishMine();
    const range = { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } };
    assert.deepEqual(tokens(view, semanticTokens(view, range)).length, 3);
  });
  it('never overlaps, whatever overlaps below', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const statements = fc.array(fc.record({ content: fc.array(span), cue: fc.array(span), source: fc.array(span) }));
    fc.assert(
      fc.property(statements, (details) => {
        const text = `${'one two\n'.repeat(8)}{q1|a}`;
        const marked = details.map((_, index) => `{q${index + 1}|x}`).join('');
        const view = handMadeArticle(marked + text, { statements: details });
        let end = { line: 0, character: 0 };
        for (const token of decodeTokens(semanticTokens(view))) {
          assert.ok(token.length > 0);
          assert.ok(token.line > end.line || token.character >= end.character);
          end = { line: token.line, character: token.character + token.length };
        }
      }),
    );
  });
});
