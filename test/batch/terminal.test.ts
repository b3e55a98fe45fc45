import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { drawArticle } from '../../client/src/batch/terminal/drawArticle.ts';
import { inkFor } from '../../client/src/batch/terminal/Ink.ts';
import { lengthOf, wrapText } from '../../client/src/batch/terminal/wrapText.ts';
import { harbour, hostile } from '../exports/fixture.ts';

const plain = inkFor({ isTTY: false }, {});
const coloured = inkFor({ isTTY: true }, {});

describe('terminal view', () => {
  it('prints the statements, then each dispute in two columns', () => {
    assert.equal(
      drawArticle(harbour, { language: 'en', ink: plain, width: 60 }),
      `════════════════════════════════════════════════════════════
Harbour firm under fire
harbour.txt · English · 5 statements · 2 disputes · 1
unanswered

   3  Port Watch · accusation · paraphrase
      dumping oil in the harbour

   5  Ida Krogh, for Port Watch · accusation · direct quote
      “They empty their tanks at night,”

   7  Max Hume, for Dalby Freight · denial · direct quote
      “We have never emptied a tank in the harbour,”

   9  the coastguard · support · paraphrase
      no oil

  11  Ida Krogh, for Port Watch · accusation · paraphrase
      looking away

Port Watch accuses the mayor. No reply from the mayor is
found.
Accuses                      │ Is accused
Port Watch                   │ the mayor
─────────────────────────────┼──────────────────────────────
no reply found
Ida Krogh, for Port Watch    │ [ No reply found ]
accusation · paraphrase ·    │
line 11                      │
looking away                 │

Port Watch accuses Dalby Freight. Dalby Freight denies it.
Accuses                      │ Answers
Port Watch                   │ Dalby Freight
─────────────────────────────┼──────────────────────────────
oil in the harbour · answered
Port Watch                   │ Max Hume, for Dalby Freight
accusation · paraphrase ·    │ denial · direct quote · line
line 3                       │ 7
dumping oil in the harbour   │ “We have never emptied a
                             │ tank in the harbour,”
Ida Krogh, for Port Watch    │
accusation · direct quote ·  │
line 5                       │
“They empty their tanks at   │
night,”                      │
Others
      the coastguard
      support · paraphrase · line 9
      no oil

`,
    );
  });
  it('keeps its columns whatever the width and the colours', () => {
    for (const width of [40, 61, 80, 300]) {
      const lines = drawArticle(harbour, { language: 'da', ink: coloured, width }).split('\n');
      const bare = lines.map((line) => stripVTControlCharacters(line));
      assert.deepEqual(bare, drawArticle(harbour, { language: 'da', ink: plain, width }).split('\n'));
      for (const line of bare) assert.ok(lengthOf(line) <= Math.min(width, 120), line);
      assert.equal(new Set(bare.filter((line) => line.includes('│')).map((line) => line.indexOf('│'))).size, 1);
    }
  });
  it('lets no text steer the terminal', () => {
    const drawn = drawArticle(hostile('a\u001b[2J\u0007b\u202ec\r\n\u009bd'), {
      language: 'en',
      ink: plain,
      width: 80,
    });
    assert.doesNotMatch(drawn, /[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });
  it('colours only on a terminal, and not against NO_COLOR', () => {
    assert.equal(coloured.strong('a'), '\u001b[1ma\u001b[0m');
    assert.equal(plain.strong('a'), 'a');
    assert.equal(inkFor({ isTTY: true }, { NO_COLOR: '1' }).strong('a'), 'a');
    assert.equal(inkFor({ isTTY: true }, { TERM: 'dumb' }).strong('a'), 'a');
  });
});

describe('wrapped text', () => {
  for (const [text, width, lines] of [
    ['', 5, ['']],
    ['en to tre', 5, ['en to', 'tre']],
    ['  en\n\tto ', 9, ['en to']],
    ['brandisolering', 6, ['brandi', 'soleri', 'ng']],
    ['👩‍🚒👩‍🚒👩‍🚒', 2, ['👩‍🚒👩‍🚒', '👩‍🚒']],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.deepEqual(wrapText(text, width), lines);
    });
});
