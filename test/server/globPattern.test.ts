import assert from 'node:assert/strict';
import { globPattern } from '../../server/src/protocol/globPattern.ts';

describe('globs', () => {
  for (const [glob, hits, misses] of [
    ['/a/*.txt', ['/a/b.txt', '/a/.txt'], ['/a/b/c.txt', '/a/b.txtx', '/a/btxt']],
    ['/a/**/*.txt', ['/a/b.txt', '/a/b/c/d.txt'], ['/b/c.txt']],
    ['/a/**', ['/a/b', '/a/b/c'], ['/b']],
    ['/a/?.txt', ['/a/æ.txt', '/a/😀.txt'], ['/a/bc.txt', '/a//.txt']],
    ['/a/[ab].txt', ['/a/a.txt'], ['/a/c.txt']],
    ['/a/[!ab].txt', ['/a/c.txt'], ['/a/a.txt', '/a//.txt']],
    ['/a/*.{txt,md}', ['/a/b.txt', '/a/b.md'], ['/a/b.mdx', '/a/b.jsonl']],
    ['/a+(b)/*.txt', ['/a+(b)/c.txt'], ['/aab/c.txt']],
  ] as const)
    it(glob, () => {
      const pattern = globPattern(glob);
      for (const path of hits) assert.match(path, pattern);
      for (const path of misses) assert.doesNotMatch(path, pattern);
    });
});
