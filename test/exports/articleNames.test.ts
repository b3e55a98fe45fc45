import assert from 'node:assert/strict';
import { articleNames } from '../../server/src/exports/page/articleNames.ts';

describe('the names of articles on a page', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['a file is enough', ['file:///desk/da/one.txt', 'file:///desk/en/two.txt'], ['one.txt', 'two.txt']],
    [
      'the same file of two folders',
      ['file:///desk/da/one.txt', 'file:///desk/en/one.txt'],
      ['da/one.txt', 'en/one.txt'],
    ],
    ['of folders of one name', ['a/x/one.txt', 'b/x/one.txt', 'two.txt'], ['a/x/one.txt', 'b/x/one.txt', 'two.txt']],
    ['one inside the other', ['one.txt', 'x/one.txt'], ['one.txt', 'x/one.txt']],
    ['what a uri hides', ['file:///C%3A/s%C3%B8/%zz.txt'], ['%zz.txt']],
    ['paths of Windows', ['C:\\da\\one.txt', 'C:\\en\\one.txt'], ['da/one.txt', 'en/one.txt']],
    ['none', [], []],
  ];
  for (const [what, uris, names] of cases)
    it(`tell them apart: ${what}`, () => {
      assert.deepEqual([...articleNames(uris.map((uri) => ({ uri }))).values()], names);
    });
});
