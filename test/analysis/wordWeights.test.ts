import assert from 'node:assert/strict';
import { stemOf, stemsOf } from '../../server/src/analysis/stages/stemsOf.ts';
import { weightsOf } from '../../server/src/analysis/stages/WordWeights.ts';
import { packs } from '../support/packs.ts';
import { readText } from '../support/readText.ts';

const weightsIn = (text: string) => weightsOf(readText(text), packs);

describe('stemsOf', () => {
  it('takes forms of a word together', () => {
    for (const [lang, ...forms] of [
      ['da', 'beskyldning', 'beskyldningen', 'beskyldt'],
      ['en', 'accused', 'accuses', 'accusing', 'accusation'],
    ] as const) {
      const stems = forms.map((form) => stemOf(form, packs.get(lang)));
      assert.equal(new Set(stems).size, 1, stems.join(' '));
    }
  });

  it('leaves out words that only hold others together', () => {
    const [sentence] = readText('The mayor has not paid for the ferry and 12 bridges.').sentences;
    assert.deepEqual(
      stemsOf(sentence!, packs).filter((stem) => stem !== null),
      ['mayor', 'paid', 'ferri', '12', 'bridg'],
    );
  });
});

describe('weightsOf', () => {
  it('finds a word the more telling the fewer sentences hold it', () => {
    const weights = weightsIn('The ferry is late. The ferry is old. The ferry has a new captain.');
    assert.ok(weights.rarity('captain') > weights.rarity('ferri'));
    assert.ok(weights.rarity('ferri') > 0);
  });

  it('finds what the article comes back to more prominent than what it says once', () => {
    const weights = weightsIn('The ferry is late. The ferry is old. A new captain is here. The weather was fine.');
    assert.ok(weights.prominence('ferri') > 1.2);
    assert.ok(Math.abs(weights.prominence('captain') - 1) < 1e-9);
    assert.equal(weights.prominence('harbour'), 0);
  });

  it('takes words that objects have by nature for words', () => {
    const weights = weightsIn('The constructor is late. The constructor __proto__ toString hasOwnProperty is old.');
    for (const word of ['constructor', 'tostr', 'hasownproperti', '__proto__', 'valueof'])
      assert.ok(Number.isFinite(weights.rarity(word)) && Number.isFinite(weights.prominence(word)), word);
  });

  it('is as sure of an article of hundreds of sentences', () => {
    const weights = weightsIn('The ferry is late. '.repeat(400) + 'The captain is here.');
    assert.ok(weights.rarity('captain') > 4 && weights.rarity('ferri') < 1.01);
  });
});
