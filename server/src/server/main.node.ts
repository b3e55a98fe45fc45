#!/usr/bin/env node
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { packs } from '../analysis/languages/packs.ts';
import { withModels } from '../analysis/linguistics/withModels.ts';
import { diskFiles } from './files/diskFiles.ts';
import { readModels } from './readModels.ts';
import { startServer } from './startServer.ts';

/** Once the first article is read. */
const calmAfter = 5000;

// Beside an editor, what typing leaves behind is cleared early; a batch sets its own limit and works on.
if (!process.execArgv.some((flag) => flag.startsWith('--max-old-space-size'))) {
  setTimeout(() => {
    void import('node:v8').then(({ setFlagsFromString }) => {
      setFlagsFromString('--heap-growing-percent=20');
    });
  }, calmAfter).unref();
}

const connection = createConnection(ProposedFeatures.all);
// The bundle stands beside the folder `models`.
const models = readModels(join(__dirname, 'models'), (problem) => {
  process.stderr.write(`Statement Lens: a model is missing: ${problem}\n`);
});

/** The server as a Node process; `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME` says how it is spoken to. */
startServer(connection, {
  packs: withModels(packs, models),
  disk: diskFiles,
  now: () => performance.now(),
  date: () => new Date(),
  newId: () => `urn:uuid:${crypto.randomUUID()}`,
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
});
