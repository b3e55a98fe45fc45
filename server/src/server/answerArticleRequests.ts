import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, RequestType, WorkDoneProgressParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { placeAnnotations } from '../annotations/anchoring/placeAnnotations.ts';
import { applyAnnotations } from '../annotations/applyAnnotations.ts';
import { Sidecar } from '../annotations/Sidecar.ts';
import type { Analysis } from '../analysis/model.ts';
import { overview } from '../features/overview.ts';
import { hashText } from '../protocol/hashText.ts';
import { report } from '../features/report.ts';
import { stances } from '../features/stances.ts';
import { interfaceMessages } from '../protocol/messages/interface.ts';
import { fill } from '../protocol/messages/message.ts';
import {
  analyseAnywayRequest,
  analyzeTextRequest,
  overviewRequest,
  reportRequest,
  stancesRequest,
} from '../protocol/requests.ts';
import { answer } from './answer.ts';
import { readUris, readViews } from './documents/readArticles.ts';
import { byteOrderMark, inputOf, readText, readWhole, withoutByteOrderMark } from './readText.ts';
import { refreshFeatures } from './refreshFeatures.ts';
import { openArticle } from './Session.ts';
import type { Session } from './Session.ts';

/** Answers the requests of our own. They have no value to fall back on: a bug is answered with an error. */
export function answerArticleRequests(session: Session): void {
  const { connection, documents, analyses, settings, runtime } = session;

  function on<P, R>(type: RequestType<P, R, void>, work: (params: P, token: CancellationToken) => Promise<R>): void {
    const failed = new ResponseError(ErrorCodes.InternalError, interfaceMessages['failed.analysis'].en);
    const shown = async (params: P & WorkDoneProgressParams, token: CancellationToken): Promise<R> => {
      const progress = connection.window.attachWorkDoneProgress(
        (params as Partial<WorkDoneProgressParams> | null)?.workDoneToken,
      );
      progress.begin(interfaceMessages['progress.article'][await settings.languageOf(null)]);
      try {
        return await work(params, token);
      } finally {
        progress.done();
      }
    };
    connection.onRequest(type.method, answer(type.method, failed, connection.console, shown));
  }

  on(analyzeTextRequest, async (params, token) => {
    const machine = await readText(session, params, token);
    const { rules } = await settings.of(null);
    return report(await annotated(machine, params.annotations), inputOf(params), rules);
  });

  on(reportRequest, async ({ textDocument: { uri } }, token) => {
    const { rules } = await settings.of(uri);
    const speakers = (await session.speakers.of(uri))?.file ?? null;
    const outcome = await analyses.latest(uri);
    const text = openDocument(uri).getText();
    // In the editor a byte order mark counts as a character, in a report it does not.
    const shared = outcome?.state === 'ready' && !text.startsWith(byteOrderMark) ? outcome.analysis : null;
    return report(
      shared ?? (await readWhole(session, withoutByteOrderMark(text), { packs: runtime.packs, speakers }, token)),
      { id: uri },
      rules,
    );
  });

  on(stancesRequest, async ({ textDocument: { uri } }) => {
    const article = await openArticle(session, uri);
    return article ? stances(article.view) : [];
  });

  on(overviewRequest, async ({ textDocuments }) => {
    const uris = textDocuments?.map(({ uri }) => uri) ?? readUris(session);
    return overview(await readViews(session, uris));
  });

  on(analyseAnywayRequest, async ({ textDocument: { uri } }) => {
    analyses.insist(openDocument(uri));
    await analyses.latest(uri);
    refreshFeatures(session);
    return null;
  });

  /** With what editors have stored in a file. */
  async function annotated(machine: Analysis, uri: unknown): Promise<Analysis> {
    const stored = typeof uri === 'string' ? await session.files.read(uri) : null;
    if (stored === null) return machine;
    const { text } = machine.reading;
    const placement = placeAnnotations(Sidecar.read(stored).annotations, text, runtime.packs);
    return applyAnnotations(machine, placement, { packs: runtime.packs, textHash: hashText(text) });
  }

  function openDocument(uri: string): TextDocument {
    const document = documents.get(uri);
    if (document) return document;
    throw new ResponseError(ErrorCodes.InvalidParams, fill(interfaceMessages['failed.notOpen'], 'en', { uri }));
  }
}
