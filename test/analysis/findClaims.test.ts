import assert from 'node:assert/strict';
import { packs } from '../support/packs.ts';
import { classifyActs } from '../../server/src/analysis/stages/classifyActs.ts';
import { findClaims } from '../../server/src/analysis/stages/findClaims.ts';
import { evidenceMessages } from '../../server/src/protocol/messages/evidence.ts';
import { markedStatements } from '../support/markedStatements.ts';

function claimsOf(marked: string, lang: string) {
  const { reading, entities, spoken } = markedStatements(marked, lang);
  const statements = classifyActs(reading, entities, spoken, packs);
  return findClaims(reading, statements, packs).map((claim) => ({
    ...claim,
    text: reading.text.slice(claim.start, claim.end),
  }));
}

/** Sentences with exactly these claims; a star marks those that are worth a check. */
const table: Readonly<Record<string, readonly (readonly [marked: string, ...claims: string[]])[]>> = {
  da: [
    ['Ledigheden er steget med 12 procent på et år.', '*Ledigheden er steget med 12 procent på et år'],
    ['Broen skal være færdig til maj, og den bør males rød.'],
    ['Har kommunen betalt regningen for den nye bro?'],
    ['Jeg synes, det er en smuk bro.'],
    ['Firmaet håber på en bedre sommer for havnen og byen.'],
    ['Tre mænd blev dræbt, og 46 blev såret ved ulykken.', '*Tre mænd blev dræbt', '*46 blev såret ved ulykken'],
    [
      '{q1|»Firmaet har stjålet 40 millioner kroner fra kunderne,«} {c1|siger} {s1|Ida Holm}.',
      '*Firmaet har stjålet 40 millioner kroner fra kunderne',
    ],
    ['Den gamle bager smilede og så ud på gaden.', 'Den gamle bager smilede', 'så ud på gaden'],
    ['{q1|»Lad os håbe på det bedste for byen,«} {c1|siger} {s1|Ida Holm}.'],
  ],
  en: [
    ['Unemployment has risen by 12 percent in a year.', '*Unemployment has risen by 12 percent in a year'],
    ['The bridge should be ready by May, and it ought to be painted red.'],
    ['Has the council paid the bill for the new bridge?'],
    ['I think it is a beautiful bridge.'],
    [
      'Three men were killed, and 46 were injured in the accident.',
      '*Three men were killed',
      '*46 were injured in the accident',
    ],
    [
      '{q1|“The firm has stolen 40 million dollars from its customers,”} {s1|Ida Holm} {c1|said}.',
      '*The firm has stolen 40 million dollars from its customers',
    ],
    [
      'The plant has polluted the river for years, killing more than 3,000 fish.',
      '*The plant has polluted the river for years',
      '*killing more than 3,000 fish',
    ],
    ['The old baker smiled and looked out on the street.', 'The old baker smiled', 'looked out on the street'],
    ['{q1|“Let us hope for the best for our town,”} {s1|Ida Holm} {c1|said}.'],
  ],
};

describe('findClaims', () => {
  for (const [lang, rows] of Object.entries(table)) {
    for (const [marked, ...expected] of rows) {
      it(`${lang}: ${marked}`, () => {
        const found = claimsOf(marked, lang).map(({ text, checkworthiness }) =>
          checkworthiness >= 0.5 ? `*${text}` : text,
        );
        assert.deepEqual(found, expected);
      });
    }
  }

  it('belongs to the statement that carries it', () => {
    const claims = claimsOf(
      '{q1|»Firmaet har tabt 3 millioner kroner,«} {c1|siger} {s1|Ida Holm}. Firmaet har 40 ansatte i byen.',
      'da',
    );
    assert.deepEqual(
      claims.map(({ statement }) => statement),
      ['s1', null],
    );
  });

  it('tells negation and hedges', () => {
    const [never] = claimsOf('The firm has never paid its 40 drivers for all of that work.', 'en');
    assert.deepEqual([never!.negated, never!.hedged], [true, false]);
    const [maybe] = claimsOf('Firmaet har måske betalt for lidt i skat i 2019.', 'da');
    assert.deepEqual([maybe!.negated, maybe!.hedged], [false, true]);
  });

  it('gives only evidence that has words, and scores from 0 to 1', () => {
    for (const [lang, rows] of Object.entries(table)) {
      for (const [marked] of rows) {
        for (const { why, checkworthiness } of claimsOf(marked, lang)) {
          for (const { code } of why) assert.ok(code in evidenceMessages, code);
          assert.ok(checkworthiness >= 0 && checkworthiness <= 1);
        }
      }
    }
  });
});
