import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { LinguisticModel } from '../../server/src/analysis/LinguisticModel.ts';
import { loadModel } from '../../server/src/analysis/linguistics/loadModel.ts';
import { buildModel, type BuildOptions } from '../../server/training/buildModel.ts';
import { evaluate } from '../../server/training/evaluate.ts';
import { readConllu } from '../../server/training/readConllu.ts';
import { readDictionary } from '../../server/training/readDictionary.ts';
import { readIob2 } from '../../server/training/readIob2.ts';

const sequence = { epochs: 8, minCount: 1, prune: 0.01, seed: 1, runs: 1 };
const tagger = { ...sequence, certainCount: 10, tagSetCount: 5 };
const options: BuildOptions = {
  tagger,
  jackknife: tagger,
  namer: { epochs: 8, minCount: 1, rate: 0.1, prune: 0.01, seed: 1, caution: 0 },
  parser: {
    epochs: 40,
    batch: 2,
    rate: 0.01,
    dropout: { input: 0.05, hidden: 0.1 },
    seed: 1,
    minCount: 2,
    sizes: { wordWidth: 16, suffixWidth: 8, tagWidth: 16, hidden: 16, layers: 1, arcWidth: 16, relationWidth: 16 },
  },
};

describe('buildModel', () => {
  for (const language of ['da', 'en']) {
    const read = (name: string): string =>
      readFileSync(new URL(`./fixtures/${language}.${name}`, import.meta.url), 'utf8');
    const trees = readConllu(read('conllu'));
    const names = readIob2(read('iob2'));
    const dictionary = readDictionary(read('aff'), read('dic'));
    const build = (): Uint8Array =>
      buildModel(
        language,
        {
          treebanks: [{ sentences: trees, repeat: 2 }],
          names,
          dictionary,
          nameKnowledge: { lists: new Map(), clusters: new Map() },
        },
        options,
        () => undefined,
      ).bytes;
    let bytes: Uint8Array;
    let model: LinguisticModel;

    before(() => {
      bytes = build();
      model = loadModel(bytes);
    });

    it(`learns a few sentences by heart (${language})`, () => {
      const scores = evaluate(model, trees, names);
      assert.ok(scores.upos > 98, `tags ${scores.upos}`);
      assert.ok(scores.lemmas > 97, `base forms ${scores.lemmas}`);
      assert.ok(scores.names > 80, `names ${scores.names}`);
      assert.ok(scores.uas > 85, `heads ${scores.uas}`);
      assert.ok(scores.las > 80, `relations ${scores.las}`);
    });

    it(`gives the same bytes again (${language})`, () => {
      assert.deepEqual(build(), bytes);
    });
  }
});
