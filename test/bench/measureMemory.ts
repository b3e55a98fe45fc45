import { execFileSync } from 'node:child_process';
import { startServerProcess } from '../support/serverProcess.ts';
import { textOfWords } from './benchTexts.ts';
import type { Figure } from './Figure.ts';

const edits = 200;

/** What the server process holds after an article was opened and edited for a while. */
export async function measureMemory(words: number): Promise<readonly Figure[]> {
  const server = startServerProcess();
  const { connection } = server;
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: 'file:///memory.press.txt', languageId: 'pressarticle', version: 1 };
  const { uri } = textDocument;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, text: textOfWords(words) },
  });
  const start = { line: 4, character: 0 };
  for (let version = 2; version < edits + 2; version++) {
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end: start }, text: 'a' }],
    });
    await connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
  }
  const value = residentMegabytes(server.process.pid!);
  await server.stop();
  return [{ name: `server memory after ${edits} edits of ${words} words`, value, unit: 'MB' }];
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
