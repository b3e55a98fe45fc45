import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { packs } from '../analysis/languages/packs.ts';
import { startServer } from './startServer.ts';

/** The server as a Node process; `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME` says how it is spoken to. */
startServer(createConnection(ProposedFeatures.all), {
  packs,
  now: () => performance.now(),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
});
