import assert from 'node:assert/strict';
import { handMadeArticle } from '../support/handMadeArticle.ts';
import { drawPicture } from './drawPicture.ts';

describe('picture of an article', () => {
  it('writes the roles under the words, and the rest at the end', () => {
    const { analysis } = handMadeArticle(
      '{headline|Oil in the harbour}\n{q1|“They dump oil,”} {c1|says} {s1|{name|Ida Krogh}}\n{q1|“at night.”}',
      {
        statements: [{ act: 'accuse', speaker: 'Ida Krogh' }],
        disputes: [{ accuser: 'Ida Krogh', accusations: ['s1'], state: 'unanswered' }],
      },
    );
    assert.equal(
      drawPicture(analysis.reading.text, analysis),
      `Oil in the harbour   [headline]
“They dump oil,” says Ida Krogh
^^^^^^^^^^^^^^^^ content #1
                 ~~~~ cue #1
                      ========= source #1 (Ida Krogh)
“at night.”
^^^^^^^^^^^ content #1

--- statements
#1 · direct · accuse · Ida Krogh -> –

--- claims

--- disputes
Ida Krogh -> – · #1 answered by – · unanswered
`,
    );
  });
});
