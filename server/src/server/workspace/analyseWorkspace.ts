import { interfaceMessages } from '../../protocol/messages/interface.ts';
import { fill } from '../../protocol/messages/message.ts';
import { describeError } from '../answer.ts';
import type { Session } from '../Session.ts';
import { readFile } from './readFile.ts';
import type { WorkspaceArticle } from './WorkspaceArticles.ts';

/** Where a long run tells how far it has come. */
export interface Progress {
  readonly token: { readonly isCancellationRequested: boolean };
  report(percentage: number, message: string): void;
}

/** How many articles are read before they are shown: each showing costs the client a round of questions. */
const batchSize = 25;

/** Reads all files of the open folders that the settings include and that are not open. What was read before a cancel stays. Gives how many articles were found. */
export async function analyseWorkspace(session: Session, progress: Progress): Promise<number> {
  const uris = await findFiles(session);
  const language = await session.settings.languageOf(null);
  const isUnwanted = (): boolean => progress.token.isCancellationRequested;
  const batch: WorkspaceArticle[] = [];
  let count = 0;
  for (const [index, uri] of uris.entries()) {
    if (isUnwanted()) break;
    const args = { n: String(index + 1), of: String(uris.length) };
    progress.report(Math.floor((100 * index) / uris.length), fill(interfaceMessages['progress.file'], language, args));
    const article = await readSafely(session, uri, isUnwanted);
    await session.runtime.breathe();
    if (article) batch.push(article);
    if (article) count++;
    if (batch.length >= batchSize) session.workspace.set(batch.splice(0));
  }
  session.workspace.set(batch);
  return count;
}

async function findFiles({ folders, files, settings, documents }: Session): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const folder of folders.all()) {
    const { include, exclude } = await settings.of(folder);
    for (const uri of await files.find(folder, include, exclude)) found.add(uri);
  }
  return [...found].filter((uri) => !documents.get(uri));
}

/** One file that cannot be read is no reason to leave the others unread. */
async function readSafely(session: Session, uri: string, isUnwanted: () => boolean): Promise<WorkspaceArticle | null> {
  try {
    return await readFile(session, uri, isUnwanted);
  } catch (error) {
    session.connection.console.warn(`${uri}: ${describeError(error)}`);
    return null;
  }
}
