import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/model.ts';
import { findAll } from '../../features/findings.ts';
import { documentsIn } from '../documents/documentsIn.ts';
import { runInSlices } from '../documents/runInSlices.ts';
import type { Session } from '../Session.ts';
import { whyNotProse, whyNotRead } from '../documents/whyNotRead.ts';
import type { WorkspaceArticle } from './WorkspaceArticles.ts';

/** Reads a file that is not open. Null where it is gone, no article, too long, or nobody waits for it any more. */
export async function readFile(
  session: Session,
  uri: string,
  isUnwanted: () => boolean,
): Promise<WorkspaceArticle | null> {
  const { client, files, settings, runtime, annotations } = session;
  const speakers = (await session.speakers.of(uri))?.file ?? null;
  const text = await files.read(uri);
  const { maxLength } = await settings.of(uri);
  const languageId = languageIdOf(uri);
  if (text === null || whyNotRead({ uri, languageId, length: text.length }, maxLength)) return null;
  // They come from the disk while the article is read.
  void annotations.store.of(uri);
  const machine = await runInSlices(analyse(text, runtime.packs, { speakers }), runtime, isUnwanted);
  if (!machine || whyNotProse(languageId, machine)) return null;
  const analysis = await annotations.layer.lay(uri, machine);
  const document = documentsIn(client.positionEncoding).create(uri, languageId, 0, text);
  return { document, analysis: withoutSentences(analysis), found: findAll(analysis) };
}

function withoutSentences(analysis: Analysis): Analysis {
  return { ...analysis, cues: [], reading: { ...analysis.reading, sentences: [] } };
}

/** As the manifest of the extension has it. */
function languageIdOf(uri: string): string {
  if (/\.(?:press|article)\.txt$/i.test(uri)) return 'pressarticle';
  return /\.md$/i.test(uri) ? 'markdown' : 'plaintext';
}
