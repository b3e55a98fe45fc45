import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describeError } from '../answer.ts';
import type { Session } from '../Session.ts';
import { moveSidecars } from './moveSidecars.ts';
import { showAnnotations } from './showAnnotations.ts';

/**
 * Keeps annotations and articles together: what others write is read, an article that is renamed takes its annotations along, and when an
 * article is saved its annotations remember what stands around them now.
 */
export function followAnnotations(session: Session): void {
  const { connection, documents, annotations, fileEvents, files } = session;
  const { store, layer } = annotations;
  const heed = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      connection.console.error(`annotations: ${describeError(error)}`);
    });
  };

  store.onChange((uri) => {
    const document = documents.get(uri);
    if (document) heed(showAnnotations(session, document));
  });
  fileEvents.onChange((uri) => {
    heed(store.heed(uri));
  });
  fileEvents.onDelete((uri) => {
    heed(store.heed(uri));
  });
  fileEvents.onRename((renamed) => {
    const moving = moveSidecars(renamed, annotations.places(), files).then(async (moved) => {
      store.forget(renamed.from);
      for (const uri of moved) await store.heed(uri);
    });
    heed(moving);
  });
  documents.onDidSave(({ document: { uri } }) => {
    heed(layer.moved(uri).then((put) => (put.length > 0 ? store.store(uri, { put, remove: [] }) : undefined)));
  });
  const unsaved = new Map<string, string>();
  documents.onDidOpen(({ document }) => {
    const { uri } = document;
    const text = document.getText();
    // They come from the disk while the article is read.
    heed(store.of(uri));
    if (isUntitled(uri)) heed(forgetDiscarded(session, uri, text));
    else {
      for (const one of documents.all()) if (isUntitled(one.uri)) unsaved.set(one.uri, one.getText());
      const from = [...unsaved].find(([, before]) => before.trimEnd() === text.trimEnd());
      if (from) heed(adopt(session, from[0], document));
    }
  });
  documents.onDidClose(({ document }) => {
    const { uri } = document;
    layer.forget(uri);
    // An article that is not saved yet may turn up again as a file: its annotations wait for it.
    if (isUntitled(uri)) unsaved.set(uri, document.getText());
    else store.forget(uri);
  });
}

const isUntitled = (uri: string): boolean => uri.startsWith('untitled:');

/** An article that was not saved before is a file now: same text, so its annotations are these. */
async function adopt(session: Session, from: string, document: TextDocument): Promise<void> {
  const { store } = session.annotations;
  const put = await store.of(from);
  if (put.length === 0) return;
  await store.store(document.uri, { put, remove: [] });
  await store.store(from, { put: [], remove: put.map(({ id }) => id) });
  await showAnnotations(session, document);
}

/** `Untitled-1` is a new text every time: annotations of which nothing is left in it were those of a text that was thrown away. */
async function forgetDiscarded({ annotations: { store, layer } }: Session, uri: string, text: string): Promise<void> {
  const { placed, orphans } = await layer.place(uri, text);
  if (placed.length === 0 && orphans.length > 0)
    await store.store(uri, { put: [], remove: orphans.map(({ annotation }) => annotation.id) });
}
