import { lstat, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BatchOptions } from './readArguments.ts';
import type { BatchInput } from './inputs/readInputs.ts';
import { hashOf } from './RunState.ts';

/** What editors have said about an input: where it stands, and a hash of it, so that a run that is resumed knows whether it is the same. */
export interface UsedAnnotations {
  readonly uri: string;
  readonly hash: string;
}

/** Gives each article in a file of its own the annotations that editors have stored beside it, unless the run is to ignore them. */
export async function* findAnnotations(
  inputs: AsyncIterable<BatchInput>,
  { annotations }: BatchOptions,
  folder: string,
): AsyncGenerator<BatchInput> {
  for await (const input of inputs) {
    const { name, line } = input.place;
    const isFile = !('problem' in input) && line === undefined;
    const found = isFile && annotations === 'used' ? await annotationsOf(resolve(folder, name)) : null;
    yield found ? { ...input, annotations: found } : input;
  }
}

/** Under the nearest `.statements` above the article, as the editor keeps them. */
async function annotationsOf(article: string): Promise<UsedAnnotations | null> {
  for (let root = dirname(article); ; root = dirname(root)) {
    const held = await lstat(join(root, '.statements')).catch(() => null);
    if (held?.isDirectory()) {
      const path = join(root, '.statements', `${relative(root, article)}.anno.jsonl`);
      const text = await readFile(path, 'utf8').catch(() => null);
      return text === null ? null : { uri: pathToFileURL(path).toString(), hash: hashOf(text) };
    }
    if (dirname(root) === root) return null;
  }
}
