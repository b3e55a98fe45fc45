import assert from 'node:assert/strict';
import { compilePhrases, findPhrases } from '../../server/src/analysis/stages/phrases.ts';
import { packs } from '../support/packs.ts';
import { tokenise } from '../../server/src/analysis/linguistics/tokenise.ts';

/** The words of a text that an entry of a phrase table meets. */
function met(entry: string, text: string): readonly string[] {
  const tokens = tokenise(text, packs.get('en')!.reading);
  return findPhrases(tokens, compilePhrases({ met: entry })).map(({ first, last }) =>
    text.slice(tokens[first]!.start, tokens[last]!.end),
  );
}

describe('findPhrases', () => {
  for (const [entry, text, expected] of [
    ['sold out', 'They sold out, she said.', ['sold out']],
    ['sold out', 'They sold it out.', []],
    ['sell/sold/sells .. short', 'He sells his voters short.', ['sells his voters short']],
    ['sell/sold/sells .. short', 'He bought it short.', []],
    ['let him/her/us down, gave up', 'They let us down and gave up.', ['let us down', 'gave up']],
    ["don't/doesn't/didn't care", 'They didn’t care.', ['didn’t care']],
    ['half-baked, ill-advised', 'A half-baked, ill-advised plan.', ['half-baked', 'ill-advised']],
    ['half-baked/one-sided', 'A one-sided plan.', ['one-sided']],
    ['co-operate', 'They co-operate.', ['co-operate']],
    ['lie*/cheat*', 'The cheater lied.', ['cheater', 'lied']],
  ] as const) {
    it(`${entry}: ${text}`, () => {
      assert.deepEqual(met(entry, text), expected);
    });
  }
});
