import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { packs as bare } from '../../server/src/analysis/languages/packs.ts';
import { withModels } from '../../server/src/analysis/linguistics/withModels.ts';
import { loadModel } from '../../server/src/analysis/linguistics/loadModel.ts';
import type { LinguisticModel } from '../../server/src/analysis/LinguisticModel.ts';
import { rememberSentences } from '../../server/src/analysis/linguistics/rememberSentences.ts';
import { readWith } from '../support/readWith.ts';

const readModel = (language: string): LinguisticModel =>
  loadModel(readFileSync(new URL(`../../server/models/${language}.bin`, import.meta.url)));
const fresh = readModel('da');

/** A model that counts what it is asked. */
const counting = (model: LinguisticModel) => {
  const asked = { tag: 0, parse: 0 };
  const counted: LinguisticModel = {
    ...model,
    tag: (tokens, barred) => {
      asked.tag++;
      return model.tag(tokens, barred);
    },
    parse: (tokens, tags) => {
      asked.parse++;
      return model.parse(tokens, tags);
    },
  };
  return { asked, counted };
};

describe('rememberSentences', () => {
  it('asks the model once for the same words', () => {
    const { asked, counted } = counting(fresh);
    const model = rememberSentences(counted);
    const say = (): unknown => model.parse(['Hun', 'siger', 'nej', '.'], model.tag(['Hun', 'siger', 'nej', '.']));
    assert.deepEqual(say(), say());
    assert.deepEqual(asked, { tag: 1, parse: 1 });
    model.tag(['Hun', 'siger', 'nej', '.'], [undefined, 'VERB']);
    model.tag(['Hun siger', 'nej', '.']);
    assert.equal(asked.tag, 3);
  });

  it('forgets what has not been asked for long', () => {
    const { asked, counted } = counting({ ...fresh, tag: (tokens) => tokens.map(() => ({ upos: 'X', features: '' })) });
    const model = rememberSentences(counted);
    const long = (first: string): string[] => [first, ...Array.from({ length: 30_000 }, () => 'og')];
    for (const first of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) model.tag(long(first));
    model.tag(long('h'));
    assert.equal(asked.tag, 8);
    model.tag(long('a'));
    assert.equal(asked.tag, 9);
  });

  it('says what a model without memory says', () => {
    const model = rememberSentences(fresh);
    const token = fc.constantFrom('Hun', 'siger', '"', 'Aa', 'Aa B', 'B', ' ', '', 'kommunen', 'afviser', ',', '.');
    const barred = fc.array(fc.constantFrom(undefined, 'AUX', 'VERB'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(token, { minLength: 1, maxLength: 6 }), barred)), (sentences) => {
        for (const [tokens, not] of sentences) {
          const tags = model.tag(tokens, not);
          assert.deepEqual(tags, fresh.tag(tokens, not));
          assert.deepEqual(model.parse(tokens, tags), fresh.parse(tokens, tags));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same analysis whatever was analysed before', () => {
    const paragraphs = [
      'Borgmesteren siger, at skolen lukker. »Det er løgn,« svarer lærer Ida Krogh.',
      'Ida Krogh kritiserer kommunen for at tie.',
      'The council denies that it knew. “We were never told,” said Anna Reed.',
      'Anna Reed accuses the council of lying.',
    ];
    const models = ['da', 'en'].map(readModel);
    const used = withModels(bare, models);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 4 }), (chosen) => {
        const text = chosen.join('\n\n');
        assert.deepEqual(readWith(used, text), readWith(withModels(bare, models), text));
      }),
      { numRuns: 25 },
    );
  });
});
