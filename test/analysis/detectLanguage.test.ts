import assert from 'node:assert/strict';
import { packs } from '../support/packs.ts';
import { detectLanguage } from '../../server/src/analysis/linguistics/detectLanguage.ts';
import { neighbourLanguages } from './neighbourLanguages.ts';

describe('detectLanguage', () => {
  const own: Readonly<Record<string, readonly string[]>> = {
    da: [
      'Ministeren afviser, at hun har talt usandt for Folketinget.',
      'Borgmesteren siger, at der ikke er penge til en ny hal.',
      'Hvad mener du om det?',
    ],
    en: [
      'The minister denies that she misled parliament about the ferry.',
      'There is no money for a new hall, the mayor said on Monday.',
      'What do you think of it?',
    ],
  };
  for (const [code, texts] of Object.entries(own)) {
    for (const text of texts)
      it(`${code}: ${text}`, () => {
        assert.equal(detectLanguage(text, packs).language, code);
      });
  }

  for (const [name, texts] of Object.entries(neighbourLanguages)) {
    it(`leaves ${name} alone`, () => {
      const taken = texts.filter((text) => detectLanguage(text, packs).language !== 'und');
      const most = name === 'norwegian' || name === 'swedish' ? 0.15 : 0.2;
      assert.ok(taken.length <= most * texts.length, `${taken.length} of ${texts.length}: ${taken.join('\n')}`);
    });
  }

  it('says und to nothing', () => {
    for (const text of ['', '   ', '123 456', '"”»«"', '\0\ud800'])
      assert.equal(detectLanguage(text, packs).language, 'und');
  });
});
