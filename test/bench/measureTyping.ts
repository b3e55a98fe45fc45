import { connectInProcess } from '../support/connectInProcess.ts';
import { textOfWords } from './benchTexts.ts';
import { quantile } from './Figure.ts';
import type { Figure } from './Figure.ts';

/** Most milliseconds for 95 keys of 100, by words. */
const goals: Readonly<Record<number, number>> = { 1000: 8, 5000: 15 };

/** So many keys are enough where a machine is slow, once this many seconds are over. */
const fewestKeys = 10;
const enoughSeconds = 20;

/**
 * From one key pressed in the middle of a text to its new semantic tokens, through the protocol: how long it takes, and how long this process
 * works for it, however busy the machine is.
 */
export async function measureTyping(words: number, keys: number): Promise<readonly Figure[]> {
  const client = await connectInProcess();
  const uri = 'file:///typing.press.txt';
  const text = textOfWords(words);
  const middle = Math.floor(text.split('\n').length / 2);
  const position = { line: middle - (middle % 2), character: 0 };
  const tokens = (): Promise<unknown> =>
    client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
  await client.open(uri, text);
  await tokens();
  const samples: number[] = [];
  const worked: number[] = [];
  const end = performance.now() + 1000 * enoughSeconds;
  for (let key = 0; key < keys && (key < fewestKeys || performance.now() < end); key++) {
    const pressed = performance.now();
    const before = process.cpuUsage();
    await client.change(uri, key + 2, [{ range: { start: position, end: position }, text: 'a' }]);
    await tokens();
    samples.push(performance.now() - pressed);
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
  }
  client.dispose();
  const goal = goals[words];
  return [
    ...[0.5, 0.95, 0.99].map((share): Figure => ({
      name: `key to tokens, ${words} words, p${share * 100}`,
      value: quantile(samples, share),
      unit: 'ms',
      ...(share === 0.95 && goal !== undefined && { goal }),
    })),
    { name: `processor time a key, ${words} words, p50`, value: quantile(worked, 0.5), unit: 'ms' },
  ];
}
