import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Annotation, Decision } from '../../server/src/annotations/Annotation.ts';
import { AnnotationStore } from '../../server/src/server/annotations/AnnotationStore.ts';
import { diskFiles } from '../../server/src/server/files/diskFiles.ts';

const article = 'sager/å.press.txt';
const sidecar = `.statements/${article}.anno.jsonl`;

function annotation(id: string, by: string, decision: Decision, day: number): Annotation {
  const time = `2026-03-0${day}T10:00:00.000Z`;
  return {
    id: `urn:${id}`,
    decision,
    anchors: [{ role: 'content', exact: '»Nej«', prefix: 'Så: ', suffix: '', start: 4, end: 9 }],
    creator: { name: by, kind: 'person' },
    created: time,
    modified: time,
  };
}

describe('the annotations of two editors, merged by git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-git-'));
  const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'core.autocrlf=false'];
  const git = (...args: string[]): string =>
    execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const uri = pathToFileURL(join(folder, article)).toString();
  const open = (): AnnotationStore =>
    new AnnotationStore(diskFiles, () => ({ workspaceFolders: [pathToFileURL(folder).toString()], storage: null }), {
      error: (message) => assert.fail(message),
    });
  const commit = async (put: readonly Annotation[], remove: readonly string[] = []): Promise<void> => {
    await open().store(uri, { put, remove });
    git('add', '--all');
    git('commit', '--quiet', '--message', 'x');
  };
  const onBranch = async (name: string, work: () => Promise<void>): Promise<void> => {
    git('switch', '--quiet', '--create', name, 'main');
    await work();
  };
  before(() => {
    git('init', '--quiet', '--initial-branch', 'main');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are both there, without a conflict, and what one has changed twice holds as it was changed last', async () => {
    await commit([annotation('m', 'Mette', { kind: 'act', act: 'deny' }, 1)]);
    await onBranch('mette', async () => {
      await commit([annotation('m', 'Mette', { kind: 'act', act: 'counter' }, 3)]);
      await commit([annotation('n', 'Mette', { kind: 'topic', topic: 'hegnet' }, 4)]);
    });
    await onBranch('jens', async () => {
      await commit([annotation('m', 'Mette', { kind: 'act', act: 'admit' }, 2)]);
      await commit([annotation('l', 'Jens', { kind: 'reject' }, 5), annotation('o', 'Jens', { kind: 'reject' }, 5)]);
    });
    git('switch', '--quiet', 'main');
    git('merge', '--quiet', 'mette');
    git('merge', '--quiet', '--message', 'both', 'jens');
    const merged = await open().of(uri);
    assert.deepEqual(
      merged.map(({ id, decision }) => [id, decision.kind]),
      [
        ['urn:l', 'reject'],
        ['urn:m', 'act'],
        ['urn:n', 'topic'],
        ['urn:o', 'reject'],
      ],
    );
    assert.deepEqual(merged[1]!.decision, { kind: 'act', act: 'counter' });
    assert.doesNotMatch(readFileSync(join(folder, sidecar), 'utf8'), /^[<=>]{7}/m);
  });

  it('are tidy again when the next one is stored', async () => {
    await commit([annotation('k', 'Jens', { kind: 'reject' }, 6)], ['urn:o']);
    const ids = readFileSync(join(folder, sidecar), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly id: string }).id);
    assert.deepEqual(ids, ['urn:k', 'urn:l', 'urn:m', 'urn:n']);
    assert.equal(git('status', '--porcelain'), '');
  });
});
