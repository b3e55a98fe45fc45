import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnnotationChange } from '../../../server/src/protocol/annotations.ts';
import { batchMessages } from '../../../server/src/protocol/messages/batch.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';
import { analyseAnywayRequest, annotateRequest } from '../../../server/src/protocol/requests.ts';
import { AnalysisServer, isRefusal } from './AnalysisServer.ts';
import { decodeText } from './inputs/decodeText.ts';
import { exitCodes } from './exitCodes.ts';
import { reasonOf, UsageError } from './problem.ts';
import type { BatchWorld } from './runBatch.ts';

type ImportFormat = Extract<AnnotationChange, { readonly kind: 'import' }>['format'];

export const importFormats = ['web-annotation', 'brat'] as const satisfies readonly ImportFormat[];

/** What `import` is asked to do. */
export interface ImportOptions {
  readonly command: 'import';
  readonly article: string;
  /** Files of annotations. */
  readonly files: readonly string[];
  /** Null: what the names of the files tell. */
  readonly format: ImportFormat | null;
  readonly quiet: boolean;
  readonly uiLanguage: UiLanguage;
}

/** Longer than any article and any file of annotations takes. */
const patienceMs = 120_000;

/** Stores what other desks and tools have annotated beside an article, as the editor would. */
export async function runImport(options: ImportOptions, world: BatchWorld): Promise<number> {
  const { article, files, quiet, uiLanguage } = options;
  const path = resolve(world.folder, article);
  const text = decodeText(await read(path));
  if (text === null) throw new UsageError({ code: 'batch.cannotRead', args: { path: article, reason: 'binary' } });
  const server = await AnalysisServer.start({ path: world.serverPath, log: quiet ? 'hidden' : 'shown' });
  world.interrupt.addEventListener('abort', () => {
    server.end();
  });
  const textDocument = { uri: pathToFileURL(path).toString() };
  let failed = 0;
  try {
    await server.open({ ...textDocument, languageId: 'pressarticle', version: 1, text });
    await server.ask(analyseAnywayRequest, { textDocument }, patienceMs);
    for (const file of files) {
      const content = decodeText(await read(resolve(world.folder, file))) ?? '';
      const format = options.format ?? (extname(file) === '.ann' ? 'brat' : 'web-annotation');
      const change: AnnotationChange = { kind: 'import', format, content, from: basename(file) };
      try {
        const { annotations, skipped = 0 } = await server.ask(
          annotateRequest,
          { textDocument, version: 1, change },
          patienceMs,
        );
        const args = { file, n: annotations.length, skipped };
        if (!quiet) world.stderr.write(`${fill(batchMessages['import.done'], uiLanguage, args)}\n`);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        failed++;
        world.stderr.write(`${fill(batchMessages['import.failed'], uiLanguage, { file, reason: error.message })}\n`);
      }
    }
  } finally {
    server.end();
  }
  return failed > 0 ? exitCodes.someFailed : exitCodes.done;
}

async function read(path: string): Promise<Buffer> {
  return readFile(path).catch((error: unknown) => {
    throw new UsageError({ code: 'batch.cannotRead', args: { path, reason: reasonOf(error) } });
  });
}
