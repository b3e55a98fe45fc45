import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { LinguisticModel } from '../../server/src/analysis/LinguisticModel.ts';
import { loadModel } from '../../server/src/analysis/linguistics/loadModel.ts';

interface Card {
  readonly sha256: string;
  readonly bytes: number;
  readonly gzipped: number;
  readonly attribution: readonly string[];
  readonly command: string;
  readonly scores: { readonly test: Readonly<Record<string, number>> };
}

const models = new URL('../../server/models/', import.meta.url);
const readModel = (language: string): Uint8Array => readFileSync(new URL(`${language}.bin`, models));
const readCard = (language: string): Card =>
  JSON.parse(readFileSync(new URL(`${language}.card.json`, models), 'utf8')) as Card;

const loaded = new Map<string, LinguisticModel>();
const load = (language: string): LinguisticModel => {
  const model = loaded.get(language) ?? loadModel(readModel(language));
  loaded.set(language, model);
  return model;
};

/** The least that a released model reaches on the test sets. */
const least: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  da: { upos: 95, uas: 79, las: 75, names: 73 },
  en: { upos: 94.5, uas: 85, las: 82, names: 62 },
};

describe('language models', () => {
  for (const language of ['da', 'en']) {
    it(`weights and card belong together (${language})`, () => {
      const bytes = readModel(language);
      const card = readCard(language);
      assert.equal(createHash('sha256').update(bytes).digest('hex'), card.sha256);
      assert.equal(bytes.length, card.bytes);
      assert.ok(card.attribution.some((line) => line.includes('CC BY-SA 4.0')));
      assert.match(card.command, new RegExp(`trainLanguage\\.ts ${language} `, 'u'));
    });

    it(`is small and good enough (${language})`, () => {
      const { gzipped, scores } = readCard(language);
      assert.ok(gzipped <= 2.5e6, `${gzipped} bytes`);
      for (const [name, value] of Object.entries(least[language]!)) {
        assert.ok(scores.test[name]! >= value, `${name} ${scores.test[name]}`);
      }
    });

    it(`refuses damaged bytes (${language})`, () => {
      const bytes = readModel(language);
      const changed = Uint8Array.from(bytes);
      changed[50_000] = changed[50_000]! ^ 1;
      assert.throws(() => loadModel(changed), /damaged/u);
      assert.throws(() => loadModel(bytes.subarray(0, 100_000)), /damaged/u);
      assert.throws(() => loadModel(new Uint8Array(0)), /no language model/u);
      assert.throws(() => loadModel(Uint8Array.from(bytes.subarray(1))), /no language model/u);
    });

    it(`takes any tokens (${language})`, () => {
      const model = load(language);
      const token = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.constantFrom('"', '”', 'siger', 'said', 'Odense', 'A/S', '10.30', '-', '…', '\ud800'),
      );
      fc.assert(
        fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
          const tags = model.tag(tokens);
          assert.equal(tags.length, tokens.length);
          const { heads, relations } = model.parse(tokens, tags);
          assert.equal(relations.length, tokens.length);
          assert.equal(heads.filter((head) => head === -1).length, Math.min(1, tokens.length));
          for (const head of heads) assert.ok(head >= -1 && head < tokens.length);
          for (const { start, end } of model.namesIn(tokens, tags)) {
            assert.ok(start >= 0 && start < end && end <= tokens.length);
          }
          tokens.forEach((word, i) => {
            assert.equal(typeof model.lemmaOf(word, tags[i]!), 'string');
          });
        }),
        { numRuns: 50 },
      );
    });

    it(`gives the same answer whatever came before (${language})`, () => {
      const tokens = ['Hun', 'afviser', '”', 'the', 'claim', '”', ',', 'siger', 'Jens', 'Holm', '.'];
      const fresh = loadModel(readModel(language));
      const used = load(language);
      assert.deepEqual(used.tag(tokens), fresh.tag(tokens));
      assert.deepEqual(used.parse(tokens, used.tag(tokens)), fresh.parse(tokens, fresh.tag(tokens)));
    });
  }

  it('parses a very long sentence in pieces under one root', () => {
    const model = load('da');
    const tokens = Array.from({ length: 600 }, (_, i) => (i % 12 === 11 ? ',' : 'huset'));
    const { heads } = model.parse(tokens, model.tag(tokens));
    assert.equal(heads.filter((head) => head === -1).length, 1);
  });

  const tagged = (language: string, sentence: string): string =>
    load(language)
      .tag(sentence.split(' '))
      .map(({ upos }) => upos)
      .join(' ');

  it('tags Danish', () => {
    assert.equal(
      tagged('da', '” Vi har intet at skjule , ” siger direktøren til avisen .'),
      'PUNCT PRON VERB PRON PART VERB PUNCT PUNCT VERB NOUN ADP NOUN PUNCT',
    );
  });

  it('tags English', () => {
    assert.equal(
      tagged('en', '“ We have nothing to hide , ” the director told the paper .'),
      'PUNCT PRON VERB PRON PART VERB PUNCT PUNCT DET NOUN VERB DET NOUN PUNCT',
    );
  });

  it('bars a part of speech', () => {
    const tokens = ['Han', 'har', 'sagt', 'det', '.'];
    const free = load('da').tag(tokens);
    assert.equal(free[1]!.upos, 'AUX');
    assert.notEqual(load('da').tag(tokens, [undefined, 'AUX'])[1]!.upos, 'AUX');
  });

  for (const [language, sentence, subject, verb] of [
    ['da', 'Ministeren afviser kritikken fra oppositionen .', 0, 1],
    ['da', 'Ifølge avisen har borgmesteren undskyldt .', 3, 4],
    ['en', 'The minister rejected the criticism .', 1, 2],
    ['en', 'Police said the driver had left the town .', 0, 1],
  ] as const) {
    it(`finds the subject of “${sentence}”`, () => {
      const tokens = sentence.split(' ');
      const { heads, relations } = load(language).parse(tokens, load(language).tag(tokens));
      assert.equal(heads[subject], verb);
      assert.equal(relations[subject], 'nsubj');
    });
  }

  for (const [language, sentence, expected] of [
    ['da', 'Mette Holm bor i Aarhus .', ['person 0-2', 'place 4-5']],
    ['en', 'Peter Lund lives in London .', ['person 0-2', 'place 4-5']],
  ] as const) {
    it(`finds the names of “${sentence}”`, () => {
      const tokens = sentence.split(' ');
      const names = load(language).namesIn(tokens, load(language).tag(tokens));
      assert.deepEqual(
        names.map(({ kind, start, end }) => `${kind} ${start}-${end}`),
        expected,
      );
    });
  }

  for (const [language, word, upos, features, lemma] of [
    ['da', 'afviste', 'VERB', 'Tense=Past|VerbForm=Fin|Voice=Act', 'afvise'],
    ['da', 'Beskyldningerne', 'NOUN', 'Definite=Def|Number=Plur', 'beskyldning'],
    ['da', 'sagde', 'VERB', 'Tense=Past|VerbForm=Fin|Voice=Act', 'sige'],
    ['en', 'denied', 'VERB', 'Tense=Past|VerbForm=Fin', 'deny'],
    ['en', 'said', 'VERB', 'Tense=Past|VerbForm=Fin', 'say'],
    ['en', 'allegations', 'NOUN', 'Number=Plur', 'allegation'],
  ] as const) {
    it(`base form of ${word}`, () => {
      assert.equal(load(language).lemmaOf(word, { upos, features }), lemma);
    });
  }
});
