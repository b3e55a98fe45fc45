import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { InProcessClient } from '../support/connectInProcess.ts';
import type { AnnotateResult, AnnotationChange } from '../../server/src/protocol/annotations.ts';
import type { ReportFinding } from '../../server/src/protocol/report.ts';
import { annotateRequest, reportRequest } from '../../server/src/protocol/requests.ts';
import { diskFiles } from '../../server/src/server/files/diskFiles.ts';

const text = 'Borgmesteren hævder, at broen er sikker. Bo Lind hævder, at den er farlig.\n';

describe('a muted finding', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-mutes-'));
  const path = join(folder, 'bridge.press.txt');
  const uri = pathToFileURL(path).toString();
  let client: InProcessClient;
  const connect = async (): Promise<void> => {
    client = await connectInProcess({ runtime: { disk: diskFiles }, initializationOptions: { userName: 'Mette' } });
    await client.open(uri, readFileSync(path, 'utf8'));
  };
  const findings = async (): Promise<readonly ReportFinding[]> =>
    (await client.connection.sendRequest(reportRequest, { textDocument: { uri } })).findings;
  const annotate = (change: AnnotationChange, version = 1): Promise<AnnotateResult> =>
    client.connection.sendRequest(annotateRequest, { textDocument: { uri }, version, change });

  beforeEach(async () => {
    writeFileSync(path, text);
    await connect();
  });
  afterEach(() => {
    client.dispose();
    rmSync(join(folder, '.statements'), { recursive: true, force: true });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is gone, also after an edit before it and in the next session; the others stay', async () => {
    const [first] = await findings();
    await annotate({ kind: 'mute', rule: first!.rule, span: { start: first!.start, end: first!.end } });
    assert.equal((await findings()).length, 1);
    await client.change(uri, 2, [{ text: `Broen er lukket.\n\n${text}` }]);
    assert.deepEqual(
      (await findings()).map(({ start }) => start),
      [`Broen er lukket.\n\n${text}`.lastIndexOf('hævder')],
    );
    client.dispose();
    await connect();
    assert.equal((await findings()).length, 1);
  });
  it('comes back when the mute is undone, and when all are', async () => {
    const { inverse } = await annotate({ kind: 'mute', rule: 'cue/loaded', span: null });
    assert.deepEqual(await findings(), []);
    await annotate(inverse);
    assert.equal((await findings()).length, 2);
    await annotate({ kind: 'mute', rule: 'cue/loaded', span: null });
    await annotate({ kind: 'unmute' });
    assert.equal((await findings()).length, 2);
  });
});
