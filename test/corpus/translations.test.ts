import assert from 'node:assert/strict';
import { findTranslationDifferences } from '../../server/src/corpus/findTranslations.ts';
import { QuotationIndex } from '../../server/src/corpus/QuotationIndex.ts';
import { speechesOf } from '../../server/src/corpus/speechesOf.ts';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';
import { measureTranslations } from './measureTranslations.ts';
import { translatedPairs } from './translations.ts';

describe('translated quotations', () => {
  const { paired, mispaired, pointedAt, falseAlarms, mistakes } = measureTranslations();
  const told = JSON.stringify(mistakes, null, 1);
  it('have fifteen examples each way', () => {
    const alike = translatedPairs.filter(({ differs }) => differs === null);
    assert.ok(pointedAt[0] >= 15 && alike.length >= 15, told);
  });
  it('are known for such, nine of ten', () => {
    assert.ok(paired[0] >= 0.9 * paired[1], told);
  });
  it('are not taken for such where somebody has said two things', () => {
    assert.equal(mispaired, 0, told);
  });
  it('are searched for numbers, names and negations, eight of ten', () => {
    assert.ok(pointedAt[0] >= 0.8 * pointedAt[1], told);
  });
  it('are left alone where they are right', () => {
    assert.equal(falseAlarms, 0, told);
  });
  const danish = '»Vi har ikke solgt 40 skibe til udlandet i år,« siger direktør Ida Krogh fra værftet.';
  const english =
    '“We have not sold 14 ships to foreign countries this year,” says the director Ida Krogh of the shipyard.';
  const whats = (texts: readonly string[]): unknown => {
    const index = new QuotationIndex();
    for (const [id, text] of texts.entries()) {
      const { reading, ...analysis } = analyseAtOnce(text, packs);
      index.set(String(id), speechesOf({ ...analysis, id: String(id), text, language: reading.language }));
    }
    return texts.map((_, id) => findTranslationDifferences(index, String(id)).map(({ args }) => args.what));
  };
  it('are told of from either side', () => {
    assert.deepEqual(whats([english, danish]), [['40 ↔ 14'], ['14 ↔ 40']]);
  });
  it('are known where an article quotes in the language of the speaker', () => {
    const mixed = `Værftet har sendt sine folk hjem. Ingen ved, hvornår de kan vende tilbage til arbejdet.\n\n${english}`;
    assert.deepEqual(whats([mixed, danish]), [['40 ↔ 14'], ['14 ↔ 40']]);
  });
});
