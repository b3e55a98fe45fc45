import { startServerProcess } from '../support/serverProcess.ts';
import { sampleText } from './benchTexts.ts';
import { quantile } from './Figure.ts';
import type { Figure } from './Figure.ts';

const starts = 7;

/** From the start of the server process to the first semantic tokens of a sample, as an editor meets it. */
export async function measureStart(): Promise<readonly Figure[]> {
  const text = sampleText();
  const samples: number[] = [];
  for (let n = 0; n < starts; n++) {
    const started = performance.now();
    const server = startServerProcess();
    await server.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await server.connection.sendNotification('initialized', {});
    const textDocument = { uri: 'file:///sample.press.txt', languageId: 'pressarticle', version: 1, text };
    await server.connection.sendNotification('textDocument/didOpen', { textDocument });
    const { uri } = textDocument;
    await server.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
    samples.push(performance.now() - started);
    await server.stop();
  }
  return [{ name: 'start to first tokens, median', value: quantile(samples, 0.5), unit: 'ms', goal: 350 }];
}
