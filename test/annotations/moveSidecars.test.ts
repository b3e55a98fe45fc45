import assert from 'node:assert/strict';
import type { Annotation } from '../../server/src/annotations/Annotation.ts';
import { Sidecar } from '../../server/src/annotations/Sidecar.ts';
import { moveSidecars } from '../../server/src/server/annotations/moveSidecars.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

const places = { workspaceFolders: ['file:///desk'], storage: null };

function holding(id: string, source: string): string {
  const anchor = { role: 'content', exact: '»Nej«', prefix: '', suffix: '', start: 0, end: 5 } as const;
  const time = '2026-03-02T10:00:00.000Z';
  const creator = { name: 'Mette', kind: 'person' } as const;
  const annotation: Annotation = {
    id,
    decision: { kind: 'reject' },
    anchors: [anchor],
    creator,
    created: time,
    modified: time,
  };
  return Sidecar.empty.change([annotation], [], source).toString();
}

describe('annotations whose article is renamed or moved', () => {
  const cases = [
    ['renamed', 'a.txt', 'b.txt', { 'a.txt': '../a.txt' }, { 'b.txt': '../b.txt' }],
    ['moved', 'a.txt', 'ny/a.txt', { 'a.txt': '../a.txt' }, { 'ny/a.txt': '../../ny/a.txt' }],
    [
      'moved with its folder',
      'gammel',
      'ny/arkiv',
      { 'gammel/å.txt': '../../gammel/å.txt', 'gammel/x/b.txt': '../../../gammel/x/b.txt', 'c.txt': '../c.txt' },
      {
        'ny/arkiv/å.txt': '../../../ny/arkiv/å.txt',
        'ny/arkiv/x/b.txt': '../../../../ny/arkiv/x/b.txt',
        'c.txt': '../c.txt',
      },
    ],
    ['without any', 'a.txt', 'b.txt', {}, {}],
  ] as const;
  const uriOf = (article: string): string => `file:///desk/.statements/${article}.anno.jsonl`;
  const filesOf = (sidecars: Readonly<Record<string, string>>): Map<string, string> =>
    new Map(Object.entries(sidecars).map(([article, source], at) => [uriOf(article), holding(`urn:${at}`, source)]));

  for (const [how, from, to, before, after] of cases)
    it(`go along: ${how}`, async () => {
      const texts = filesOf(before);
      await moveSidecars({ from: `file:///desk/${from}`, to: `file:///desk/${to}` }, places, memoryFiles(texts));
      const left = new Map([...texts].filter(([, text]) => text !== ''));
      assert.deepEqual(left, filesOf(after));
    });

  it('join those that are there already; nothing is lost', async () => {
    const texts = new Map([
      [uriOf('a.txt'), holding('urn:a', '../a.txt')],
      [uriOf('b.txt'), `damaged\n${holding('urn:b', '../b.txt')}`],
    ]);
    await moveSidecars({ from: 'file:///desk/a.txt', to: 'file:///desk/b.txt' }, places, memoryFiles(texts));
    const { annotations, unread } = Sidecar.read(texts.get(uriOf('b.txt'))!);
    assert.deepEqual([annotations.map(({ id }) => id), unread], [['urn:a', 'urn:b'], ['damaged']]);
    assert.equal(texts.get(uriOf('a.txt')), '');
  });
});
