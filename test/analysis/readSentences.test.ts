import assert from 'node:assert/strict';
import { packs as bare } from '../../server/src/analysis/languages/packs.ts';
import type { LinguisticModel } from '../../server/src/analysis/LinguisticModel.ts';
import { withModels } from '../../server/src/analysis/linguistics/withModels.ts';
import { readText } from '../support/readText.ts';

/** Calls every word an auxiliary unless it may not. */
const wilful: LinguisticModel = {
  language: 'da',
  tag: (tokens, barred = []) => tokens.map((_, i) => ({ upos: barred[i] === 'AUX' ? 'VERB' : 'AUX', features: '' })),
  namesIn: () => [],
  parse: (tokens) => ({ heads: tokens.map((_, i) => i - 1), relations: tokens.map(() => 'dep') }),
  lemmaOf: (token) => token,
};

describe('readSentences', () => {
  it('bars the tag AUX from verbs of the cue lexicon, but not from auxiliaries', () => {
    const { sentences } = readText(
      'Ministeren afviser kritikken, og hun vil ikke svare på flere spørgsmål.',
      withModels(bare, [wilful]),
    );
    const barred = sentences[0]!.tokens.filter((_, i) => sentences[0]!.tags![i]!.upos === 'VERB');
    assert.ok(barred.some(({ lower }) => lower === 'afviser'));
    assert.ok(!barred.some(({ lower }) => lower === 'vil' || lower === 'ministeren'));
  });
});
