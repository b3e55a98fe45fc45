import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CodePoints } from '../../server/src/annotations/anchoring/CodePoints.ts';
import { makeAnchor } from '../../server/src/annotations/anchoring/makeAnchor.ts';
import { Sidecar } from '../../server/src/annotations/Sidecar.ts';
import type { ArticleReport } from '../../server/src/protocol/report.ts';
import { buildIfMissing } from '../support/serverProcess.ts';
import { parseLines, runCli } from './runCli.ts';

const text = '»Hegnet er for højt,« siger Ida Holm.\n';

describe('annotations in a batch', function () {
  this.timeout(60_000);
  let folder: string;
  before(buildIfMissing);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-'));
    mkdirSync(join(folder, '.statements', 'desk'), { recursive: true });
    mkdirSync(join(folder, 'desk'));
    writeFileSync(join(folder, 'desk', 'å.txt'), text);
    const end = text.indexOf(' siger');
    const time = '2026-03-02T10:00:00.000Z';
    const annotation = {
      id: 'urn:a',
      decision: { kind: 'act', act: 'accuse' },
      anchors: [makeAnchor(text, { start: 0, end }, 'content', new CodePoints(text))],
      creator: { name: 'Mette', kind: 'person' },
      created: time,
      modified: time,
    } as const;
    const sidecar = Sidecar.empty.change([annotation], [], '../../desk/å.txt').toString();
    writeFileSync(join(folder, '.statements', 'desk', 'å.txt.anno.jsonl'), `damaged\n${sidecar}`);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const firstStatement = async (...options: string[]): Promise<readonly unknown[]> => {
    const { stdout } = await runCli(['analyze', '--quiet', 'desk', ...options], { folder, input: '' });
    const { act, origin } = (parseLines(stdout)[0] as unknown as ArticleReport).statements[0]!;
    return [act, origin];
  };

  it('correct the report', async () => {
    assert.deepEqual(await firstStatement(), ['accuse', 'corrected']);
  });
  it('are left out on request', async () => {
    assert.deepEqual((await firstStatement('--ignore-annotations'))[1], 'machine');
  });
  it('are known when a run is resumed: what they have changed since is done again', async () => {
    const args = ['analyze', '--quiet', 'desk', '--output', 'out.jsonl', '--resume'];
    const act = async (): Promise<unknown> => {
      assert.equal((await runCli(args, { folder })).code, 0);
      const [report, ...more] = parseLines(readFileSync(join(folder, 'out.jsonl'), 'utf8'));
      assert.equal(more.length, 0);
      return (report as unknown as ArticleReport).statements[0]!.act;
    };
    assert.equal(await act(), 'accuse');
    const path = join(folder, '.statements', 'desk', 'å.txt.anno.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('accuse', 'demand'));
    assert.equal(await act(), 'demand');
    rmSync(path);
    assert.notEqual(await act(), 'demand');
  });
});
