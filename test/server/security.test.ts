import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, root } from '../support/serverProcess.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('SECURITY.md', () => {
  it('has tests for every line of its threat model, and they are there', () => {
    const rows = read('SECURITY.md')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (?:who|---)/.test(line));
    assert.ok(rows.length > 10);
    for (const row of rows) {
      const tests = [...row.matchAll(/`(test\/[^`]+)`/g)].map((match) => match[1] ?? '');
      assert.notEqual(tests.length, 0, row);
      for (const test of tests) assert.ok(existsSync(join(root, test)), test);
    }
  });
});

describe('the page of the panel', () => {
  before(buildIfMissing);

  it('may run its own script and nothing else', () => {
    const policies = read('dist/extension.cjs').match(/default-src [^"`]*/g) ?? [];
    const [panel, ...others] = policies.toSorted((a, b) => b.length - a.length);
    assert.match(panel ?? '', /^default-src 'none'; style-src .* 'nonce-.*'; script-src 'nonce-[^']*'$/);
    assert.doesNotMatch(panel ?? '', /unsafe|\*/);
    // The pages that are handed out run nothing at all.
    for (const other of others) assert.doesNotMatch(other, /script-src/);
  });
});
