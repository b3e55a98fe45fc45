import assert from 'node:assert/strict';
import type { BatchResult } from '../../client/src/batch/analyzeInput.ts';
import { outcomeOf, Tally } from '../../client/src/batch/Outcome.ts';
import { Progress } from '../../client/src/batch/Progress.ts';
import { harbour } from '../exports/fixture.ts';

/** A screen that remembers what was written to it. */
function screen(isTTY: boolean): { stream: NodeJS.WriteStream; written: () => string } {
  let written = '';
  const stream = { isTTY, write: (text: string) => (written += text) };
  return { stream: stream as unknown as NodeJS.WriteStream, written: () => written };
}

describe('progress', () => {
  for (const [language, isTTY, summary] of [
    ['en', false, 'Articles: 3 (1 failed). Statements: 10. Disputes: 4 (2 unanswered).\n'],
    ['da', false, 'Artikler: 3 (1 fejlede). Udsagn: 10. Stridigheder: 4 (2 uden svar).\n'],
    ['en', true, '\r\u001b[KArticles: 3 (1 failed). Statements: 10. Disputes: 4 (2 unanswered).\n'],
  ] as const)
    it(`adds the results up (${language}, ${isTTY ? 'on' : 'off'} a terminal)`, () => {
      const { stream, written } = screen(isTTY);
      const tally = new Tally();
      const progress = new Progress(tally, stream, language);
      const place = { name: 'a.txt' };
      const failed: BatchResult = { place, id: 'a.txt', problem: { code: 'batch.binary' } };
      for (const result of [{ place, ...harbour }, { place, ...harbour }, failed]) tally.add(outcomeOf(result));
      progress.finish();
      assert.equal(written(), summary);
    });
});
