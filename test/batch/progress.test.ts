import assert from 'node:assert/strict';
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
      const progress = new Progress(stream, language);
      const place = { name: 'a.txt' };
      progress.count({ place, ...harbour });
      progress.count({ place, ...harbour });
      progress.count({ place, id: 'a.txt', problem: { code: 'batch.binary' } });
      progress.finish();
      assert.equal(written(), summary);
    });
});
