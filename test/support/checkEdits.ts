import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs as bare } from '../../server/src/analysis/languages/packs.ts';
import { withModels } from '../../server/src/analysis/linguistics/withModels.ts';
import { loadModel } from '../../server/src/analysis/linguistics/loadModel.ts';
import { packs } from './packs.ts';
import { readWith } from './readWith.ts';

const articles = ['da', 'en'].flatMap((language) => {
  const folder = new URL(`../../samples/${language}/`, import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').slice(0, 1000));
});
const typed = [
  'a',
  ' ',
  '.',
  ',',
  '\n',
  '\n\n',
  '"',
  '»',
  '«',
  '”',
  '–',
  ' siger han',
  ' she said',
  ' ikke',
  'Ida Storm',
  '😀',
];

/** What replaces so many characters behind a place; the place is a share of the text. */
const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(300) }),
  text: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...typed) },
    { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  ),
});

const models = ['da', 'en'].map((language) =>
  loadModel(readFileSync(new URL(`../../server/models/${language}.bin`, import.meta.url))),
);

/** Edits articles at random, reading each version, and compares the last with what is read by one who remembers nothing. */
export function checkEdits(numRuns: number, seed: number): void {
  const sequence = fc.tuple(fc.constantFrom(...articles), fc.array(edit, { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(sequence, ([article, edits]) => {
      let text = article;
      analyseAtOnce(text, packs);
      for (const { place, cut, text: added } of edits) {
        const start = Math.floor(place * text.length);
        text = text.slice(0, start) + added + text.slice(start + cut);
        analyseAtOnce(text, packs);
      }
      assert.deepEqual(readWith(packs, text), readWith(withModels(bare, models), text));
    }),
    { numRuns, seed },
  );
}
