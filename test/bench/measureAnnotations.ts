import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CodePoints } from '../../server/src/annotations/anchoring/CodePoints.ts';
import { makeAnchor } from '../../server/src/annotations/anchoring/makeAnchor.ts';
import { placeAnnotations } from '../../server/src/annotations/anchoring/placeAnnotations.ts';
import type { Annotation } from '../../server/src/annotations/Annotation.ts';
import { Sidecar } from '../../server/src/annotations/Sidecar.ts';
import { AnnotationStore } from '../../server/src/server/annotations/AnnotationStore.ts';
import { diskFiles } from '../../server/src/server/files/diskFiles.ts';
import { packs } from '../support/packs.ts';
import { textOfWords } from './benchTexts.ts';
import { quantile } from './Figure.ts';
import type { Figure } from './Figure.ts';

/**
 * Opens so many annotations, of all articles at once as a window does that comes back with them, and saves one more; spread over articles or
 * all in one. Files are read and words found; the file is written and synced. A window opens them once: the fastest of a few times is what
 * it takes where nothing else keeps the machine busy.
 */
export async function measureAnnotations(count: number, articles: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-bench-'));
  const each = Math.ceil(count / articles);
  // As long as an article may be, where so many do not fit into a shorter one.
  const text = textOfWords(Math.min(each * 40, 150_000));
  const uris = Array.from({ length: articles }, (_, at) => pathToFileURL(join(folder, `${at}.txt`)).toString());
  for (const at of uris.keys()) {
    const path = join(folder, '.statements', `${at}.txt.anno.jsonl`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Sidecar.empty.change(annotationsOf(text, each, at), [], `../${at}.txt`).toString());
  }
  const places = { workspaceFolders: [pathToFileURL(folder).toString()], storage: null };
  const openings: number[] = [];
  let store = new AnnotationStore(diskFiles, () => places, console);
  for (let opening = 0; opening < 5; opening++) {
    store = new AnnotationStore(diskFiles, () => places, console);
    const opened = performance.now();
    await Promise.all(uris.map(async (uri) => placeAnnotations(await store.of(uri), text, packs)));
    openings.push(performance.now() - opened);
  }
  const saves: number[] = [];
  for (let save = 0; save < 60; save++) {
    const [annotation] = annotationsOf(text, 1, count + save);
    const before = performance.now();
    await store.store(uris[save % articles]!, { put: [annotation!], remove: [] });
    saves.push(performance.now() - before);
  }
  rmSync(folder, { recursive: true });
  const where = articles === 1 ? 'in one article' : `in ${articles} articles`;
  return [
    { name: `${count} annotations ${where}: open, fastest of 5`, value: Math.min(...openings), unit: 'ms', goal: 300 },
    { name: `${count} annotations ${where}: save, median`, value: quantile(saves, 0.5), unit: 'ms', goal: 50 },
    { name: `${count} annotations ${where}: save, p95`, value: quantile(saves, 0.95), unit: 'ms', goal: 50 },
  ];
}

function annotationsOf(text: string, count: number, series: number): Annotation[] {
  const codePoints = new CodePoints(text);
  const time = '2026-03-02T10:00:00.000Z';
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor((text.length - 200) * (at / count));
    return {
      id: `urn:bench:${series}:${at}`,
      decision: { kind: 'accept', values: { form: 'direct', speaker: 'Ida Holm', act: 'deny', target: null } },
      anchors: [makeAnchor(text, { start, end: start + 120 }, 'content', codePoints)],
      creator: { name: 'Mette', kind: 'person' },
      created: time,
      modified: time,
    };
  });
}
