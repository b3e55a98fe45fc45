import { execFileSync } from 'node:child_process';
import { startServerProcess } from '../support/serverProcess.ts';
import { textOfWords } from './benchTexts.ts';
import type { Figure } from './Figure.ts';

/** How many edits come before the next answer is waited for: somebody types faster than the text is read. */
const burst = 10;

/** A slow machine gets no further; the figure tells how far it got. */
const mostSeconds = 150;

/** What the server process holds after an article was opened and typed in for about an hour. */
export async function measureMemory(words: number, edits: number): Promise<readonly Figure[]> {
  const server = startServerProcess();
  const { connection } = server;
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: 'file:///memory.press.txt', languageId: 'pressarticle', version: 1 };
  const { uri } = textDocument;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, text: textOfWords(words) },
  });
  const typed = 'Hun siger, at det er løgn. ';
  const end = performance.now() + 1000 * mostSeconds;
  let edit = 0;
  for (; edit < edits && performance.now() < end; edit++) {
    const start = { line: 4, character: edit % 500 };
    const whole = edit % 500 === 499;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: edit + 2 },
      contentChanges: [
        whole
          ? { text: textOfWords(words) }
          : { range: { start, end: start }, text: typed.charAt(edit % typed.length) },
      ],
    });
    if (edit % burst === 0) await connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
  }
  await connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
  const value = residentMegabytes(server.process.pid!);
  await server.stop();
  return [{ name: `server memory after ${edit} edits of ${words} words`, value, unit: 'MB', goal: 150 }];
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
