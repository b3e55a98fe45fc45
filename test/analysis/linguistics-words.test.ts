import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ByteReader } from '../../server/src/analysis/linguistics/ByteReader.ts';
import { Dictionary } from '../../server/src/analysis/linguistics/Dictionary.ts';
import { joinLabels } from '../../server/src/analysis/linguistics/Namer.ts';
import { normaliseWord, shapeOf } from '../../server/src/analysis/linguistics/WordTable.ts';
import { readDictionary } from '../../server/training/readDictionary.ts';
import { writeDictionary } from '../../server/training/writeDictionary.ts';

describe('normaliseWord', () => {
  for (const [written, expected] of [
    ['”', '"'],
    ['»', '"'],
    ['``', '"'],
    ['’', "'"],
    ['don’t', "don't"],
    ['n’t', "n't"],
    ['–', '-'],
    ['…', '...'],
    ['Hus', 'Hus'],
    ['', ''],
  ] as const) {
    it(`${written} → ${expected}`, () => {
      assert.equal(normaliseWord(written), expected);
    });
  }
});

describe('shapeOf', () => {
  for (const [word, shape] of [
    ['Kaspersky', 'Xxx'],
    ['B-52', 'X-dd'],
    ['NATO', 'XX'],
    ['2025', 'dd'],
    ['æble', 'xx'],
    ['😀', '😀'],
  ] as const) {
    it(`${word} → ${shape}`, () => {
      assert.equal(shapeOf(word), shape);
    });
  }
});

describe('Dictionary', () => {
  const read = (name: string): string => readFileSync(new URL(`../training/fixtures/${name}`, import.meta.url), 'utf8');
  const load = (language: string): Dictionary =>
    new Dictionary(new ByteReader(writeDictionary(readDictionary(read(`${language}.aff`), read(`${language}.dic`)))));
  const stemsOf = (dictionary: Dictionary, word: string): string[] =>
    dictionary.readingsOf(word).map((reading) => reading.stem);
  const danish = load('da');
  const english = load('en');

  for (const [word, stems] of [
    ['bro', ['bro']],
    ['planen', ['plan']],
    ['planens', ['plan']],
    ['kritikken', ['kritik']],
    ['kritiken', []],
    ['afviste', ['afvise']],
    ['Skolen', ['skole']],
    ['Odense', ['Odense']],
    ['odense', []],
    ['landeveje', []],
    ['jernbaneplanen', ['jernbaneplan']],
  ] as const) {
    it(`reads Danish ${word}`, () => {
      assert.deepEqual(stemsOf(danish, word), stems);
    });
  }

  for (const [word, stems] of [
    ['denied', ['deny']],
    ['denies', ['deny']],
    ['closed', ['close']],
    ['Bridges', ['bridge']],
    ['Leeds', ['Leeds']],
  ] as const) {
    it(`reads English ${word}`, () => {
      assert.deepEqual(stemsOf(english, word), stems);
    });
  }

  it('gives forms of one kind one profile', () => {
    assert.deepEqual(danish.profileOf('planen'), danish.profileOf('broen'));
    assert.notDeepEqual(danish.profileOf('planen'), danish.profileOf('planer'));
    assert.deepEqual(danish.profileOf('xyz'), { readings: 0, known: 0 });
  });
});

describe('joinLabels', () => {
  it('joins what belongs together', () => {
    assert.deepEqual(joinLabels(['B-PER', 'I-PER', 'O', 'B-LOC', 'B-LOC']), [
      { start: 0, end: 2, kind: 'person' },
      { start: 3, end: 4, kind: 'place' },
      { start: 4, end: 5, kind: 'place' },
    ]);
  });

  it('takes an I without its B for a beginning', () => {
    assert.deepEqual(joinLabels(['O', 'I-ORG', 'I-PER']), [
      { start: 1, end: 2, kind: 'organisation' },
      { start: 2, end: 3, kind: 'person' },
    ]);
  });
});
