import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../analysis/linguistics/loadModel.ts';
import type { LinguisticModel } from '../analysis/LinguisticModel.ts';

/**
 * The models (`*.bin`) of a folder. One that cannot be read is told to `complain` and left out: the language then goes by word lists,
 * less well, but the reader still has a server.
 */
export function readModels(folder: string, complain: (problem: string) => void): LinguisticModel[] {
  return listModels(folder, complain).flatMap((name) => {
    try {
      return [loadModel(readFileSync(join(folder, name)))];
    } catch (error) {
      complain(`${name}: ${(error as Error).message}`);
      return [];
    }
  });
}

function listModels(folder: string, complain: (problem: string) => void): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.bin'))
      .sort();
  } catch (error) {
    complain((error as Error).message);
    return [];
  }
}
