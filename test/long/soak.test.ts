import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { Analysis, Span } from '../../server/src/analysis/model.ts';
import { jsonLines, parseLines, runCli } from '../batch/runCli.ts';
import { checkEdits } from '../support/checkEdits.ts';
import { buildIfMissing } from '../support/serverProcess.ts';
import { packs } from '../support/packs.ts';

const samples = ['da', 'en'].flatMap((language) => {
  const folder = new URL(`../../samples/${language}/`, import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
});

/** Everything in an analysis that points into the text. */
function spansOf({ statements, claims, entities, quotations, notes }: Analysis): Span[] {
  return [
    ...statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
    ...claims,
    ...entities.flatMap(({ mentions }) => mentions),
    ...quotations.flatMap(({ parts }) => parts),
    ...notes,
  ];
}

function check(text: string): void {
  const analysis = analyseAtOnce(text, packs);
  for (const { start, end } of spansOf(analysis)) assert.ok(0 <= start && start < end && end <= text.length);
  assert.deepEqual(analyseAtOnce(text, packs), analysis);
}

describe('soak', () => {
  it('reads samples with pieces cut out, moved and doubled', () => {
    const piece = fc.record({ sample: fc.nat(samples.length - 1), from: fc.nat(4000), length: fc.nat(600) });
    const article = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.map(({ sample, from, length }) => samples[sample]!.slice(from, from + length)).join(''));
    fc.assert(fc.property(article, check), { numRuns: 1500, seed: 1 });
  });

  it('reads any signs at all', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('"”“»«\'’–-:,.?! \n\r\tsiger said Hansen at that\u0000\ud83d\ude00\ufeff(')),
      maxLength: 300,
    });
    fc.assert(fc.property(signs, check), { numRuns: 1500, seed: 2 });
  });

  it('reads an edited article as if it had never been otherwise, 5,000 times', () => {
    checkEdits(5000, 3);
  });

  it('keeps the filter contract over 1,500 articles, whatever the number of jobs', async () => {
    buildIfMissing();
    const input = jsonLines(
      Array.from({ length: 1500 }, (_, index) => ({
        id: `a${index}`,
        text: samples[index % samples.length]!.slice(0, 900),
      })),
    );
    const [one, two] = [
      await runCli(['analyze', '-', '--quiet', '--jobs', '1'], { input }),
      await runCli(['analyze', '-', '--quiet', '--jobs', '2'], { input }),
    ];
    assert.equal(one.code, 0);
    assert.equal(two.stdout, one.stdout);
    assert.deepEqual(
      parseLines(two.stdout).map(({ id }) => id),
      Array.from({ length: 1500 }, (_, index) => `a${index}`),
    );
  });
});
