import assert from 'node:assert/strict';
import { packs } from '../support/packs.ts';
import { readParagraph } from '../../server/src/analysis/stages/readSentences.ts';

/** Sentences end at `|`, which stands for the blank between two sentences. */
const cases: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Hun tiltræder pr. 1. maj 2025.|Det sker kl. 10.30.|Derefter er der kaffe.',
    '”Ja!” råbte han.',
    '”Det er løgn.|Vi har aldrig gjort det.|Aldrig,” siger hun.',
    '»Nej!« Direktøren siger det igen.',
    '»Nej!«|Direktøren gik.',
    'Adm. dir. Jens P. Olsen og dr. Lund mødtes.|De blev enige.',
    'Prisen steg 3 pct.|Det er meget.',
    'Han kom d. 3. januar m.fl. og gik igen.',
    'Er det sandt?|Ja.|Og hvad så?',
    '– Kommer du? spurgte hun.',
    'Kaskoforsikring nr. 7 gælder jf. stk. 2 ikke.',
    'Eleverne i 7.-9. klasse har fri d. 3. – 5. maj.|Det gælder også 1., 2. og 3. klasse.|De andre møder.',
    'Stævnet for 7./8. klasse er 1.-2. juni kl. 9.30-11.15.|Alle er med.',
    'Holdet blev nr. 7.|Det var ventet.',
    'Kommunen lukker skolen',
  ],
  en: [
    'Mr. Hale met the U.S. envoy at No. 10.|They agreed.',
    '“Yes!” she shouted.',
    '“And this!” Another neighbour screamed.',
    '"It is over.|We lost," said Hale.',
    "She turned to him, 'This is great.' she said.",
    'She moved to Washington D.C.|The house was sold.',
    'The meeting ended at 5 p.m.|It was late.',
    'Is it true?|No.|It is not.',
    'The firm (founded in 1992.) closed.',
    'Gen. Lee spoke.|Sen. Ray did not.',
    'Pupils in the 7th–9th grades are off on May 3-5.|The rest are not.',
    'Doors open at 9.30-11.15 a.m. on Nos. 7-9 only.|All are welcome.',
    'Council closes school',
  ],
};

describe('splitSentences', () => {
  for (const [code, rows] of Object.entries(cases)) {
    for (const row of rows) {
      it(`${code}: ${row}`, () => {
        const text = row.replace(/\|/g, ' ');
        const sentences = readParagraph(text, packs.get(code)!.reading);
        assert.equal(sentences.map(({ start, end }) => text.slice(start, end)).join('|'), row);
      });
    }
  }

  it('cuts what never ends into pieces that cover it, behind a comma where there is one', () => {
    for (const clause of ['hun siger, at ', 'og så ']) {
      const text = clause.repeat(500);
      const sentences = readParagraph(text, packs.get('da')!.reading);
      assert.ok(sentences.length > 4);
      assert.ok(sentences.every(({ tokens }) => tokens.length <= 240));
      assert.equal(sentences.map(({ start, end }) => text.slice(start, end)).join(' '), text.trim());
      if (clause.includes(',')) assert.ok(sentences.slice(0, -1).every(({ tokens }) => tokens.at(-1)!.text === ','));
    }
  });
});
