import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols, flatSymbols } from '../../server/src/features/documentSymbols.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    '  '.repeat(depth) + name + (detail === undefined ? '' : ` | ${detail}`),
    ...outline(children, depth + 1),
  ]);
}

describe('outline', () => {
  it('goes from the headline over the subheads to the statements', () => {
    assert.deepEqual(outline(documentSymbols(englishMine())), [
      'Mine under fire',
      '  Water Agency: "Norcopper lets poison run into…" | accusation · l. 5',
      '  The answer',
      '    Ida Storm: The charge is "pure invention" | denial · l. 9',
      '    Mine Watch: no danger | support · l. 11',
    ]);
  });
  it('speaks Danish', () => {
    assert.deepEqual(outline(documentSymbols(danishMine())).slice(1), [
      '  Vandstyrelsen: "Norkobber leder gift ud i åen…" | beskyldning · l. 5',
      '  Svaret',
      '    Ida Storm: »det rene opspind« | afvisning · l. 9',
      '    Minevagten: ingen fare | støtte · l. 11',
    ]);
  });
  it('needs no headline', () => {
    assert.deepEqual(outline(documentSymbols(handMadeArticle('{c1|He said} {q1|no}.'))), [
      'Unnamed: "no" | statement · l. 1',
    ]);
  });
  it('is a plain list for clients that show no levels', () => {
    const flat = flatSymbols(documentSymbols(englishMine()), 'file:///a');
    assert.deepEqual(flat.map(({ name, containerName }) => [name, containerName]).slice(2, 4), [
      ['The answer', 'Mine under fire'],
      ['Ida Storm: The charge is "pure invention"', 'The answer'],
    ]);
  });
  it('keeps every selection inside its symbol', () => {
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
      assert.ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
      children.forEach(check);
    };
    documentSymbols(englishMine()).forEach(check);
  });
});
