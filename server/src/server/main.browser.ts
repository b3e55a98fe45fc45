import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { packs } from '../analysis/languages/packs.ts';
import { startServer } from './startServer.ts';

/** The server as a web worker. */
startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)),
  {
    packs,
    disk: null,
    now: () => performance.now(),
    date: () => new Date(),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
  },
);
