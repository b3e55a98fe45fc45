import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkReport } from '../support/checkReport.ts';
import { buildIfMissing, root } from '../support/serverProcess.ts';

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

describe('the server in a web worker', () => {
  before(buildIfMissing);

  it('answers', async () => {
    const worker = new Worker(browserWorker, { eval: true, workerData: join(root, 'dist/web/server.js') });
    const ask = (id: number, method: string, params: object): Promise<unknown> => {
      const answered = new Promise<unknown>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('message', (answer: Answer) => {
          if (answer.id === id) resolve(answer.result);
        });
      });
      worker.postMessage({ jsonrpc: '2.0', id, method, params });
      return answered;
    };
    await ask(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
    const text = '"We are ready," says Ann Berg.';
    checkReport(await ask(2, 'statementLens/analyzeText', { id: 'a', text }), text);
    await worker.terminate();
  });
});
