import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseMarked, showMarked } from '../support/marked.ts';
import { quotationsOf } from '../support/readText.ts';

/**
 * Checks that exactly the marked quotations are found: {speech1|”Nej,”} says kind and number, the same label twice is two parts.
 * Returns the notes as 'code text'.
 */
function check(marked: string): string[] {
  const { text, spans } = parseMarked(marked);
  const { quotations, notes } = quotationsOf(text);
  const found = quotations.flatMap(({ kind, parts }, index) =>
    parts.map(({ start, end }) => ({ label: `${kind}${index + 1}`, start, end })),
  );
  assert.equal(showMarked(text, found), showMarked(text, spans));
  return notes.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);
}

/** Each is right as it stands and gives no note. */
const plain: Readonly<Record<string, readonly string[]>> = {
  'house styles': [
    'Hun sagde: {speech1|”Det er ikke min skyld.”}',
    'Hun sagde: {speech1|“Det er ikke min skyld.”}',
    'Hun sagde: {speech1|„Det er ikke min skyld.“}',
    'Hun sagde: {speech1|»Det er ikke min skyld.«}',
    'Hun sagde: {speech1|«Det er ikke min skyld.»}',
    'Hun sagde: {speech1|"Det er ikke min skyld."}',
    "Hun sagde: {speech1|'Det er ikke min skyld.'}",
    'Hun sagde: {speech1|’Det er ikke min skyld.’}',
    'Hun sagde: {speech1|›Det er ikke min skyld.‹}',
    "She said: {speech1|``It is not my fault.''}",
    'Hun sagde: {speech1|"»Det er ikke min skyld«"}, og gik.',
    'He said: {speech1|‘It is not my fault.’} She did not answer.',
  ],
  'apostrophes and measures': [
    "The ministers' plan isn't the mayor's, {speech1|'it is the ministers' own plan,'} she said.",
    "Rock 'n' roll in the '90s wasn't {speech1|\"what it used to be, y'know,\"} said Hale.",
    'The man is 6\'2" tall and bought a 19" screen for his wife.',
    "Lars' bil og Jens' hus brændte i 80'erne.",
    '{speech1|”Det er USA’s ansvar, og det ved de godt,”} siger hun.',
    '{speech1|‘It was the boys’ fault, and they know it,’} she said.',
  ],
  interrupted: [
    '{speech1|”Vi er klar,”} siger hun, {speech2|”men ikke i dag.”}',
    '{speech1|"We are ready,"} she said. {speech2|"But not today, and not tomorrow."}',
  ],
  nested: [
    '{speech1|“He told me {speech2|‘go home and stay there’} and left,”} she said.',
    '{speech1|»Han kaldte det {speech2|"en stor og dyr fejl"} i går,«} siger hun.',
  ],
  'dash speech': [
    '– {speech1|Det er løgn}, siger Mette Bak.',
    '– {speech1|Hvad vil du gøre ved det?} spurgte hun.',
    '— {speech1|We did nothing wrong}, says the chairman of the club.',
    '– {speech1|Det er løgn. Vi har aldrig fået penge}, siger Mette Bak. {speech2|Det kan jeg love jer for.}',
    'Han gik – uden et ord – ud ad døren og kom ikke igen.',
  ],
  'over paragraphs': [
    '{speech1|”Vi har gjort alt, hvad vi kunne.}\n\n{speech1|”Nu må andre tage over,”} siger hun.',
    '{speech1|“We did all that we could.}\n\n{speech1|“We asked for help.}\n\n{speech1|“Nobody came.”}\n\nThen she left the room.',
    '{speech1|”Vi har gjort alt, hvad vi kunne.}\n\n{speech1|Nu må andre tage over.}\n\n{speech1|Det bliver ikke mig,”} siger hun.',
  ],
  kinds: [
    'Den såkaldte {scare1|»ekspert«} tog fejl.',
    'The so-called {scare1|"experts"} were wrong.',
    'Filmen {title1|»Den lange vinter«} vandt en pris.',
    'Her novel {title1|“The Long Winter”} won a prize.',
    'The ship was named {name1|"Robin"} after her son.',
    'Bag murene fik {unsure1|"lærerne"} frit spil.',
    '{speech1|"Nej,"} sagde hun.',
    'He kaldte det ikke {unsure1|"en fejl"} i går.',
  ],
};

describe('findQuotations', () => {
  for (const [name, rows] of Object.entries(plain)) {
    describe(name, () => {
      for (const row of rows)
        it(row, () => {
          assert.deepEqual(check(row), []);
        });
    });
  }

  describe('notes', () => {
    const noted: readonly (readonly [string, readonly string[]])[] = [
      ['{speech1|”Det er ikke min skyld,"} siger hun.', ['mixed-marks ”Det er ikke min skyld,"']],
      ['{speech1|"Det er ikke min skyld,”} siger hun.', ['mixed-marks "Det er ikke min skyld,”']],
      ['{speech1|\'Stop that at once,"} she said.', ['mixed-marks \'Stop that at once,"']],
      [
        '{speech1|”Det er ikke min skyld,} siger hun.\n\nHun gik derpå hjem til sin mand.\n\nOg det var det.\n\nSå kom hun igen.\n\nOg gik.',
        ['unbalanced-mark ”'],
      ],
      [
        'Hun kom hjem og sagde intet.\n\nFoto: NN\n\n{speech1|Det er ikke min skyld,”} siger hun.',
        ['unbalanced-mark ”'],
      ],
      [
        '{speech1|”Vi har gjort alt, hvad vi kunne, for byen”}\n\n{speech2|”og vi vil gøre det igen,”} siger hun.',
        ['closed-but-continued ”'],
      ],
      ['{speech1|Vi har gjort alt, hvad vi kunne.}\n\n{speech1|Det kan jeg love,”} siger hun.', ['unbalanced-mark ”']],
      ['{speech1|"All papers are in order,} he said.', ['unbalanced-mark "']],
      ['{speech1|"All papers are in order,} Tom Riis said. {speech2|"I know."}', ['unbalanced-mark "']],
      [
        '{speech1|"All papers are in order,} he said.\n\nA crane stood still.\n\nNobody was there.',
        ['unbalanced-mark "'],
      ],
      ['{speech1|"If we sail, the crew said they would strike.}', ['unbalanced-mark "']],
      ['Hun slår fast: {speech1|”Vi har gjort alt, hvad vi kunne.}', ['unbalanced-mark ”']],
      ['Det er den skrækkelige{speech1|" hollandske ekstra store krog"} bag på bilen.', []],
    ];
    for (const [row, notes] of noted)
      it(row, () => {
        assert.deepEqual(check(row), notes);
      });
  });

  it('looks into no teaser and no boilerplate', () => {
    const { quotations, notes } = quotationsOf(
      'Hun gik hjem i aftes.\n\nLæs også: ”Vi har gjort alt"\n\nKommende events\n\n”Vi ses" der.',
    );
    assert.deepEqual([quotations, notes], [[], []]);
  });

  it('tells inner from outer quotations', () => {
    const { quotations } = quotationsOf(
      '“He told me ‘go home and stay there’ and left,” she said. “Yes, he did that.”',
    );
    assert.deepEqual(
      quotations.map(({ inside }) => inside),
      [null, 0, null],
    );
  });

  it('keeps quotations inside their paragraphs and in order, on any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...Array.from('"\'”“„»«’‘›‹`–-'),
        '\n\n',
        '\r\n',
        ' ',
        ' ',
        'ord',
        'Han',
        ' siger hun',
        ',',
        '.',
        '?',
        ':',
        '5',
        '\ud800',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
        const text = units.join('');
        const { reading, quotations, notes } = quotationsOf(text);
        let last = 0;
        for (const [index, { parts, inside }] of quotations.entries()) {
          assert.ok(parts.length > 0 && parts[0]!.start >= last);
          last = parts[0]!.start;
          assert.ok(inside === null || (inside < index && inside >= 0));
          for (const part of parts) {
            const paragraph = reading.paragraphs[part.paragraph]!;
            assert.ok(part.start >= paragraph.start && part.end <= paragraph.end && part.start < part.end);
            assert.ok(
              text.slice(part.start, part.end).startsWith(part.open) &&
                text.slice(part.start, part.end).endsWith(part.close),
            );
          }
        }
        for (const { start, end } of notes) assert.ok(start >= 0 && start < end && end <= text.length);
      }),
    );
  });

  it('reads long texts of marks', () => {
    for (const piece of ['"', '” ', ' ”a', "'a' ", '«»', '"a\n\n', '– a, siger b. ', 'a”, ']) {
      assert.ok(quotationsOf(piece.repeat(100_000 / piece.length)).quotations.length >= 0);
    }
  });

  const sample = new URL('../../../shared/gold/kaspersky-da.txt', import.meta.url);
  if (existsSync(sample)) {
    it('finds the quotations of the sample case', () => {
      const text = readFileSync(sample, 'utf8');
      const { quotations, notes } = quotationsOf(text);
      const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
      assert.deepEqual(
        quotations.map(({ kind, parts }) => [kind, ...parts.map(({ start }) => lineOf(start))]),
        [
          ['speech', 11],
          ['speech', 13],
          ['speech', 21],
          ['speech', 31],
        ],
      );
      assert.deepEqual(
        notes.map(({ code, start }) => [code, lineOf(start)]),
        [
          ['mixed-marks', 11],
          ['closed-but-continued', 11],
          ['mixed-marks', 13],
          ['mixed-marks', 31],
        ],
      );
    });
  }
});
