// A language server whose texts tell it what to do: how the pool takes a server that dies, hangs or swells.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createMessageConnection, ResponseError, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const connection = createMessageConnection(
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
);
const ballast = [];

connection.onRequest('initialize', () => ({ capabilities: {} }));
connection.onRequest('statementLens/analyzeText', ({ id, text }) => {
  const [order, file, times] = text.split(' ');
  if (order === 'die') process.exit(1);
  if (order === 'die-once' && !existsSync(file)) {
    writeFileSync(file, '');
    process.exit(1);
  }
  if (order === 'be-killed') {
    appendFileSync(file, '.');
    if (readFileSync(file).length <= Number(times)) process.kill(process.pid, 'SIGKILL');
  }
  if (order === 'hang') return new Promise(() => undefined);
  if (order === 'swell') ballast.push(Buffer.alloc(400 * 1024 * 1024, 1));
  if (order === 'refuse') return new ResponseError(1, 'not today');
  return { id, process: process.pid };
});
connection.onClose(() => process.exit(0));
connection.listen();
