import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packs } from '../support/packs.ts';
import { plainReading } from '../../server/src/analysis/linguistics/plainReading.ts';
import { tokenise } from '../../server/src/analysis/linguistics/tokenise.ts';

const cases: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Mødet|er|pr.|1.|maj|2025|flyttet|til|kl.|10.30|.',
    'Det|er|f.eks.|cand.polit.|Jens|P.|Olsen|,|A/S|Nordhavn|.',
    "USA's|It-sikkerhed|og|80'erne|koster|12.345,67|kr.",
    "Lars'|hund|vil|ikke|ha'|mere|.",
    'Øst-|og|Vesteuropa|–|se|www.eksempel.dk/side|.',
    'Skriv|til|post@eksempel.dk|!',
    '”|Nej|,|”|siger|H.L.|Hansen|.',
    "'|Lars|'|,|sagde|hun|.",
    'I|1992|.|Nu|er|det|slut|.|Det|var|alt|.',
  ],
  en: [
    "They|do|n't|know|what|he|'s|said|,|and|cannot|ask|.",
    'The|U.S.|sent|Mr.|Hale|to|No.|10|at|5|p.m.',
    'No|.|He|would|n’t|.',
    "The|ministers|'|well|-|known|co-operation|and|/|or|R&D|.",
    "It|'s|the|company|'s|O'Brien|.",
    'He|is|gon|na|pay|$|200,000|.',
    "Rock|'n|roll|in|the|'80s|.",
    'See|https://example.org/a?b=1|.',
  ],
};

/** Joins tokens as they stand in the text, with the blanks of the text. */
function untokenised(row: string, code: string): string {
  const glue = /\|(?=[.,!?’”]|n['’]t|'s)/g;
  return (code === 'da' ? row.replace(/\|(?=[.,!?])/g, '') : row.replace(glue, '')).replace(/\|/g, ' ');
}

describe('tokenise', () => {
  const texts: Readonly<Record<string, string>> = {
    '”|Nej|,|”|siger|H.L.|Hansen|.': '”Nej,” siger H.L. Hansen.',
    "'|Lars|'|,|sagde|hun|.": "'Lars', sagde hun.",
    'Direktør|lic.techn.|Leif|Holm|og|professor|dr.scient.pol.|Karen|Lund':
      'Direktør lic.techn. Leif Holm og professor dr.scient.pol. Karen Lund',
    'Det|er|f.eks.|cand.polit.|Jens|P.|Olsen|,|A/S|Nordhavn|.':
      'Det er f.eks. cand.polit. Jens P. Olsen, A/S Nordhavn.',
    "The|ministers|'|well|-|known|co-operation|and|/|or|R&D|.": "The ministers' well-known co-operation and/or R&D.",
    'He|is|gon|na|pay|$|200,000|.': 'He is gonna pay $200,000.',
    'I|1992|.|Nu|er|det|slut|.|Det|var|alt|.': 'I 1992. Nu er det slut.Det var alt.',
    'The|U.S.|sent|Mr.|Hale|to|No.|10|at|5|p.m.': 'The U.S. sent Mr. Hale to No. 10 at 5p.m.',
  };
  for (const [code, rows] of Object.entries(cases)) {
    for (const row of rows) {
      it(`${code}: ${row}`, () => {
        const text = texts[row] ?? untokenised(row, code);
        const tokens = tokenise(text, packs.get(code)!.reading);
        assert.equal(tokens.map((token) => token.text).join('|'), row);
      });
    }
  }

  it('tells kinds', () => {
    const tokens = tokenise('»Ja« – 5 % af B’s ※', packs.get('da')!.reading);
    assert.deepEqual(
      tokens.map(({ kind }) => kind),
      ['mark', 'word', 'mark', 'dash', 'number', 'symbol', 'word', 'word', 'punctuation'],
    );
  });

  it('gives the lexica straight apostrophes and no soft hyphens', () => {
    const [first, second, third] = tokenise('DON’T mini\u00ADster', packs.get('en')!.reading);
    assert.deepEqual([first?.lower, second?.lower, third?.lower], ['do', "n't", 'minister']);
  });

  for (const [code, data] of [
    ...[...packs.values()].map((pack) => [pack.code, pack.reading] as const),
    ['no language', plainReading] as const,
  ]) {
    it(`covers every character but white space, in order (${code})`, () => {
      const unit = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...Array.from('"\'”“„»«’‘-–.,:/@&a1 \r\n\0\ud800\udc00'), 's', 'n’t', '1.'),
      );
      fc.assert(
        fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
          const text = units.join('');
          let at = 0;
          for (const token of tokenise(text, data)) {
            assert.ok(token.start >= at && token.end > token.start);
            assert.match(text.slice(at, token.start), /^\s*$/);
            assert.equal(text.slice(token.start, token.end), token.text);
            at = token.end;
          }
          assert.match(text.slice(at), /^\s*$/);
        }),
      );
    });
  }
});
