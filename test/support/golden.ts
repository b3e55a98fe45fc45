import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './serverProcess.ts';

/** Holds a text against a file of the repository; UPDATE_GOLDEN=1 writes the file anew. */
export function checkGolden(text: string, ...path: readonly string[]): void {
  const file = join(root, ...path);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  assert.ok(existsSync(file), `not there yet: ${file}`);
  assert.equal(text, readFileSync(file, 'utf8'));
}
