import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { decide, UnfitChange } from '../../annotations/decide.ts';
import type { DecisionContext, Edit } from '../../annotations/decide.ts';
import { invertEdit } from '../../annotations/invertEdit.ts';
import { writeAnnotation } from '../../annotations/writeAnnotation.ts';
import { hashText } from '../../protocol/hashText.ts';
import type { AnnotateResult, AnnotationChange } from '../../protocol/annotations.ts';
import { interfaceMessages } from '../../protocol/messages/interface.ts';
import { fill } from '../../protocol/messages/message.ts';
import { annotateRequest } from '../../protocol/requests.ts';
import type { AnnotateParams } from '../../protocol/requests.ts';
import { answer } from '../answer.ts';
import type { Session } from '../Session.ts';
import { showAnnotations } from './showAnnotations.ts';

/** Who annotates, where neither the settings nor the client know. */
const unnamed = 'editor';

/** Answers the one request by which editors annotate: decides, stores, and shows the result in every feature. One at a time. */
export function answerAnnotate(session: Session): void {
  const { connection, documents, analyses, annotations, runtime, settings, client } = session;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = (params: AnnotateParams): Promise<AnnotateResult> => {
    const turn = last.then(() => annotate(params));
    last = turn.catch(() => undefined);
    return turn;
  };
  const failed = new ResponseError(ErrorCodes.InternalError, interfaceMessages['failed.annotation'].en);
  connection.onRequest(annotateRequest.method, answer(annotateRequest.method, failed, connection.console, inTurn));

  async function annotate({ textDocument: { uri }, version, change }: AnnotateParams): Promise<AnnotateResult> {
    const document = documents.get(uri);
    if (!document) refuse(fill(interfaceMessages['failed.notOpen'], 'en', { uri }));
    const outcome = await analyses.latest(uri);
    if (document.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed.');
    if (outcome?.state !== 'ready') refuse(fill(interfaceMessages['failed.notRead'], 'en', { uri }));
    const { analysis } = outcome;
    const { store, layer } = annotations;
    const { creator } = await settings.of(uri);
    const sidecar = await store.sidecarOf(uri);
    const edit = decideOrRefuse(change, {
      analysis,
      placed: (await layer.place(uri, analysis.reading.text)).placed,
      annotations: sidecar.annotations,
      creator: { name: creator === '' ? (client.userName ?? unnamed) : creator, kind: 'person' },
      now: runtime.date().toISOString(),
      newId: () => runtime.newId(),
      textHash: hashText(analysis.reading.text),
    });
    const source = await store.sourceOf(uri);
    await storeOrFail(uri, edit);
    await showAnnotations(session, document);
    return {
      annotations: edit.put.map((annotation) => writeAnnotation(annotation, source)),
      inverse: invertEdit(edit, sidecar, source),
      ...(edit.skipped !== undefined && { skipped: edit.skipped }),
    };
  }

  async function storeOrFail(uri: string, edit: Edit): Promise<void> {
    try {
      await annotations.store.store(uri, edit);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const language = await settings.languageOf(uri);
      const message = fill(interfaceMessages['failed.annotationStore'], language, { reason });
      throw new ResponseError(LSPErrorCodes.RequestFailed, message);
    }
  }
}

function decideOrRefuse(change: AnnotationChange, context: DecisionContext): Edit {
  try {
    return decide(change, context);
  } catch (error) {
    if (error instanceof UnfitChange) refuse(error.message);
    throw error;
  }
}

function refuse(reason: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, reason);
}
