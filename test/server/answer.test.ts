import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { answer } from '../../server/src/server/answer.ts';
import { runInSlices } from '../../server/src/server/documents/runInSlices.ts';

describe('the wrapper around every request', () => {
  const logged: string[] = [];
  const log = {
    error: (message: string) => {
      logged.push(message);
    },
  };
  const { token } = new CancellationTokenSource();

  it('gives what the work gives', async () => {
    assert.equal(await answer('x', 0, log, (n: number) => n + 1)(1, token), 2);
  });
  it('logs a bug and gives the fallback', async () => {
    const work = (): number => {
      throw new Error('a bug');
    };
    assert.equal(await answer('x', 7, log, work)(1, token), 7);
    assert.match(logged[0]!, /^x: Error: a bug/);
  });
  it('passes a refusal on', async () => {
    const refusal = new ResponseError(1, 'no');
    const work = (): Promise<number> => Promise.reject(refusal);
    assert.equal(await answer('x', 7, log, work)(1, token), refusal);
  });
  it('answers a cancel with the code of the protocol', async () => {
    const source = new CancellationTokenSource();
    const work = (): number => {
      source.cancel();
      return 1;
    };
    const answered = await answer('x', 7, log, work)(1, source.token);
    assert.equal((answered as ResponseError).code, LSPErrorCodes.RequestCancelled);
  });
});

describe('long work', () => {
  function* countTo(last: number): Generator<void, number> {
    for (let n = 0; n < last; n++) yield;
    return last;
  }

  it('pauses every few milliseconds and still ends', async () => {
    let clock = 0;
    let pauses = 0;
    const runtime = {
      now: () => clock++,
      breathe: () => {
        pauses++;
        return Promise.resolve();
      },
    };
    assert.equal(await runInSlices(countTo(100), runtime, () => false), 100);
    assert.ok(pauses > 5 && pauses < 50);
  });
  it('ends at the next pause when it is no longer wanted', async () => {
    let clock = 0;
    const runtime = { now: () => (clock += 100), breathe: () => Promise.resolve() };
    assert.equal(await runInSlices(countTo(100), runtime, () => clock > 1000), null);
  });
});
