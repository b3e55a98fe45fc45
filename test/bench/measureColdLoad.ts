import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../server/src/analysis/linguistics/loadModel.ts';

/** Milliseconds from the file to a model that has tagged and parsed a word, in a process of its own that has loaded none before: the median of five. */
export function measureColdLoad(language: string): number {
  const file = fileURLToPath(import.meta.url);
  const times = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['--import', 'tsx', file, language], { encoding: 'utf8' })),
  );
  return times.sort((a, b) => a - b)[2]!;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const begin = process.cpuUsage();
  const model = loadModel(readFileSync(new URL(`../../server/models/${process.argv[2]}.bin`, import.meta.url)));
  model.parse(['Ja'], model.tag(['Ja']));
  const { user, system } = process.cpuUsage(begin);
  process.stdout.write(String((user + system) / 1000));
}
