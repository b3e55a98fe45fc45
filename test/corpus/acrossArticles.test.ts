import assert from 'node:assert/strict';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { AcrossFinding } from '../../server/src/analysis/model.ts';
import { findAcross } from '../../server/src/corpus/findAcross.ts';
import { QuotationIndex } from '../../server/src/corpus/QuotationIndex.ts';
import { speechesOf } from '../../server/src/corpus/speechesOf.ts';
import { packs } from '../support/packs.ts';
import { alteredPairs, twoSpeakerPairs } from './pairs.ts';

const texts = new Map<string, string>();

function indexOf(...articles: readonly string[]): QuotationIndex {
  const index = new QuotationIndex();
  texts.clear();
  for (const [at, text] of articles.entries()) {
    const id = `file:///articles/${'abc'.charAt(at)}.txt`;
    const { reading, ...analysis } = analyseAtOnce(text, packs);
    texts.set(id, text);
    index.set(id, speechesOf({ ...analysis, id, text, language: reading.language }));
  }
  return index;
}

/** What is found in the second of two articles. */
function across(there: string, here: string): readonly AcrossFinding[] {
  return findAcross(indexOf(there, here), 'file:///articles/b.txt');
}

function corrected(text: string, [finding]: readonly AcrossFinding[]): string {
  const edits = finding!.edits.toSorted((a, b) => b.start - a.start);
  return edits.reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

for (const language of ['da', 'en'] as const) {
  describe(`quotations in two articles (${language})`, () => {
    const { found: altered, silent: unaltered } = alteredPairs[language];
    const { found: swapped, silent: unswapped } = twoSpeakerPairs[language];
    it('have fifteen examples each way', () => {
      for (const pairs of [altered, unaltered, swapped, unswapped]) assert.ok(pairs.length >= 15, String(pairs.length));
    });
    it('are altered, and by which words', () => {
      for (const [there, here, x, y] of altered) {
        const [finding, ...more] = across(there, here);
        assert.deepEqual([finding?.rule, finding?.args, more], ['quote/altered', { x, y }, []], `${there} | ${here}`);
      }
    });
    it('are not, where cuts and additions are shown', () => {
      for (const [there, here] of unaltered) assert.deepEqual(across(there, here), [], `${there} | ${here}`);
    });
    it('are given to two speakers', () => {
      for (const [there, here] of swapped)
        assert.deepEqual(
          across(there, here).map(({ rule }) => rule),
          ['quote/two-speakers'],
          `${there} | ${here}`,
        );
    });
    it('are not, where one name is the fuller one, or the words are anybody’s', () => {
      for (const [there, here] of unswapped) assert.deepEqual(across(there, here), [], `${there} | ${here}`);
    });
    it('are given the words of the other article, and nothing else changes', () => {
      for (const [there, here] of altered) {
        const right = corrected(here, across(there, here));
        assert.deepEqual(across(there, right), [], right);
      }
    });
  });
}

describe('the words of another article', () => {
  const there = '“We have never had the old keys to the north gate of the harbour,” says Ida Krogh.';
  it('are put in beside a cue in the middle', () => {
    const here = '“We have always had,” says Ida Krogh, “the old keys to the north gate of the harbour.”';
    assert.equal(corrected(here, across(there, here)), here.replace('always', 'never'));
  });
  it('are not where they would reach over it', () => {
    const here = '“We have never got,” says Ida Krogh, “these new keys to the north gate of the harbour.”';
    const [finding] = across(there, here);
    assert.deepEqual([finding?.rule, finding?.edits], ['quote/altered', []]);
  });
});

describe('the index of quotations', () => {
  it('forgets an article', () => {
    const [there, here] = alteredPairs.en.found[0]!;
    const index = indexOf(there, here);
    index.delete('file:///articles/a.txt');
    assert.deepEqual(findAcross(index, 'file:///articles/b.txt'), []);
  });
  it('takes an article in anew', () => {
    const [there, here] = alteredPairs.en.found[0]!;
    const index = indexOf(there, here);
    index.set('file:///articles/a.txt', []);
    assert.deepEqual(findAcross(index, 'file:///articles/b.txt'), []);
  });
  it('finds the one altered quotation among ten thousand', () => {
    const index = new QuotationIndex();
    const words =
      'harbour bridge council money ferry winter school letter garden stone window river engine market'.split(' ');
    for (let n = 0; n < 10_000; n++) {
      const said = Array.from({ length: 24 }, (_, at) => {
        const word = words[(n * 7 + at * at + n * at) % words.length]!;
        return `${word}${(n >> (at % 5)) % 89}`;
      });
      const text = `“${said.join(' ')}”`;
      const speech = { article: `a${n}`, language: 'en', speaker: `Speaker ${n}`, parts: [{ start: 0, text }] };
      index.set(`a${n}`, [{ ...speech, start: 0, end: text.length }]);
    }
    const [there, here] = alteredPairs.en.found[0]!;
    for (const [id, text] of [
      ['x', there],
      ['y', here],
    ] as const) {
      const { reading, ...analysis } = analyseAtOnce(text, packs);
      index.set(id, speechesOf({ ...analysis, id, text, language: reading.language }));
    }
    assert.deepEqual(
      findAcross(index, 'y').map(({ rule, other }) => [rule, other.article]),
      [['quote/altered', 'x']],
    );
  });
});
