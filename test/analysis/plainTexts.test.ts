import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';

/** Recipes, sports results, job notes, a publisher's list, the weather, instructions, an advertisement: nobody says anything. */
describe('plain texts', () => {
  for (const language of ['da', 'en']) {
    it(`hold at most one statement in 1,000 words: ${language}`, () => {
      const text = readFileSync(new URL(`plain/${language}.txt`, import.meta.url), 'utf8');
      const words = text.match(/\p{L}+/gu)!.length;
      const found = analyseAtOnce(text, packs).statements.map(({ content }) =>
        content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      );
      assert.ok(found.length <= words / 1000, `${found.length} in ${words} words: ${found.join(' | ')}`);
    });
  }
});
