import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { FileText } from '../../server/src/server/files/FileText.ts';
import { loadFile } from '../../server/src/server/files/loadFile.ts';

const line = fc.stringMatching(/^[a-zæø »«🎻]{0,6}$/u);
const lines = fc.array(line, { maxLength: 12 });
const fileOf = (all: readonly string[]): string => all.map((one) => `${one}\n`).join('');

describe('the text of a file', () => {
  it('comes back as it was, with a mark of byte order too', () => {
    for (const text of ['', 'a\n', '\uFEFFså »nej« 🎻\r\n']) assert.equal(FileText.of(text).text, text);
  });

  it('has the lines that were changed, and the others, after one change and after the next', () => {
    const step = fc.array(fc.record({ keep: fc.nat(3), drop: fc.nat(2), put: fc.array(line, { maxLength: 2 }) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(lines, fc.array(step, { maxLength: 4 }), (first, steps) => {
        let file = FileText.of(fileOf(first));
        let expected = first;
        for (const edits of steps) {
          const changed = change(expected, edits);
          file = file.withLines(changed.changes);
          expected = changed.lines;
          assert.equal(file.text, fileOf(expected));
          assert.equal(file.length, Buffer.byteLength(fileOf(expected)));
        }
      }),
    );
  });
});

interface Step {
  readonly keep: number;
  readonly drop: number;
  readonly put: readonly string[];
}

function change(
  before: readonly string[],
  edits: readonly Step[],
): { lines: string[]; changes: { from: number; to: number; lines: readonly string[] }[] } {
  const after: string[] = [];
  const changes: { from: number; to: number; lines: readonly string[] }[] = [];
  let at = 0;
  for (const { keep, drop, put } of edits) {
    const from = Math.min(at + keep, before.length);
    const to = Math.min(from + drop, before.length);
    after.push(...before.slice(at, from), ...put);
    changes.push({ from, to, lines: put });
    at = to;
  }
  return { lines: [...after, ...before.slice(at)], changes };
}

describe('a file that is read again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-text-'));
  const path = join(folder, 'a.jsonl');
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the one that is known as long as it holds the same, however that came about', async () => {
    const known = FileText.of('a\nb\nc\n').withLines([{ from: 1, to: 2, lines: ['»æ«'] }]);
    writeFileSync(path, 'a\n»æ«\nc\n');
    assert.equal(await loadFile(path, known), known);
    assert.equal(known.text, 'a\n»æ«\nc\n');
    for (const other of ['a\n»æ«\nc', 'a\n»æ«\nc\nd\n', 'a\n»æ«\nx\n', '']) {
      writeFileSync(path, other);
      const found = await loadFile(path, known);
      assert.notEqual(found, known);
      assert.equal(found.text, other);
    }
    assert.equal(known.text, 'a\n»æ«\nc\n');
  });
});
