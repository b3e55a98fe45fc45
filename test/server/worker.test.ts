import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkReport } from '../support/checkReport.ts';
import { buildIfMissing, root, startServerProcess } from '../support/serverProcess.ts';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
}

/** What a browser gives a worker, as far as the server uses it; then the script. */
const browserWorker = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.addEventListener = () => {};
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
require('node:vm').runInThisContext(require('node:fs').readFileSync(workerData, 'utf8'));
`;

const text = readFileSync(join(root, 'samples/da/kaspersky.press.txt'), 'utf8');

function startWorker(): Worker {
  return new Worker(browserWorker, { eval: true, workerData: join(root, 'dist/web/server.js') });
}

describe('the server in a web worker', () => {
  let worker: Worker;
  let lastId = 0;

  before(buildIfMissing);
  beforeEach(() => {
    worker = startWorker();
  });
  afterEach(() => worker.terminate());

  function ask(method: string, params: object): Promise<unknown> {
    const id = ++lastId;
    const answered = new Promise<unknown>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (answer: Answer) => {
        if (answer.id === id) resolve(answer.result);
      });
    });
    worker.postMessage({ jsonrpc: '2.0', id, method, params });
    return answered;
  }

  async function reportOf(initializationOptions: object): Promise<unknown> {
    await ask('initialize', { processId: null, rootUri: null, capabilities: {}, initializationOptions });
    return ask('statementLens/analyzeText', { id: 'a', text });
  }

  it('answers', async () => {
    checkReport(await reportOf({}), text);
  });
  it('reads with the models it is handed as the server on a disk does', async () => {
    const models = ['da.bin', 'en.bin'].map((name) => new Uint8Array(readFileSync(join(root, 'dist/models', name))));
    const server = startServerProcess();
    await server.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    const onDisk = await server.connection.sendRequest('statementLens/analyzeText', { id: 'a', text });
    await server.stop();
    assert.deepEqual(await reportOf({ models }), onDisk);
  });
  it('does without a model that is damaged', async () => {
    const damaged = new Uint8Array(readFileSync(join(root, 'dist/models/en.bin')).subarray(0, 1000));
    const report = await reportOf({ models: [damaged] });
    await worker.terminate();
    worker = startWorker();
    assert.deepEqual(report, await reportOf({}));
  });
});
