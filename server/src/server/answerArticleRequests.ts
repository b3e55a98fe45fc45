import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, RequestType, WorkDoneProgressParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { placeAnnotations } from '../annotations/anchoring/placeAnnotations.ts';
import { applyAnnotations } from '../annotations/applyAnnotations.ts';
import { Sidecar } from '../annotations/Sidecar.ts';
import { analyse } from '../analysis/analyse.ts';
import type { LanguagePacks } from '../analysis/languages/LanguagePack.ts';
import type { SpeakersFile } from '../analysis/SpeakersFile.ts';
import type { Analysis } from '../analysis/model.ts';
import { overview } from '../features/overview.ts';
import { hashText } from '../protocol/hashText.ts';
import { report } from '../features/report.ts';
import type { ReportedInput } from '../features/report.ts';
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
import type { AnalyzeTextParams } from '../protocol/requests.ts';
import { answer } from './answer.ts';
import { explainDamage } from './followSpeakers.ts';
import { readUris, readViews } from './readArticles.ts';
import { runInSlices } from './runInSlices.ts';
import { openArticle } from './Session.ts';
import type { Session } from './Session.ts';
import { explainRefusal, whyTooLong } from './whyNotRead.ts';

const byteOrderMark = '\uFEFF';

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
    requireText(params);
    const { maxLength, rules } = await settings.of(null);
    const text = withoutByteOrderMark(params.text);
    if (text.length > maxLength) {
      const reason = explainRefusal(whyTooLong(text.length, maxLength), await settings.languageOf(null));
      throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
    }
    const packs = packsFor(params.languageId, runtime.packs);
    const found = typeof params.speakers === 'string' ? await session.speakers.at(params.speakers) : null;
    if (found?.problem)
      throw new ResponseError(LSPErrorCodes.RequestFailed, explainDamage(found, await settings.languageOf(null)));
    const machine = await read(text, packs, found?.file ?? null, token);
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
      shared ?? (await read(withoutByteOrderMark(text), runtime.packs, speakers, token)),
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

  async function read(
    text: string,
    packs: LanguagePacks,
    speakers: SpeakersFile | null,
    token: CancellationToken,
  ): Promise<Analysis> {
    const analysis = await runInSlices(
      analyse(text, packs, { speakers }),
      runtime,
      () => token.isCancellationRequested,
    );
    if (analysis) return analysis;
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The analysis was cancelled.');
  }

  function openDocument(uri: string): TextDocument {
    const document = documents.get(uri);
    if (document) return document;
    throw new ResponseError(ErrorCodes.InvalidParams, fill(interfaceMessages['failed.notOpen'], 'en', { uri }));
  }
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

/** An input that names its language is read in that one; any other name is left to the analysis to find out. */
function packsFor(languageId: string | undefined, packs: LanguagePacks): LanguagePacks {
  const pack = packs.get(languageId ?? '');
  return pack ? new Map([[pack.code, pack]]) : packs;
}

function requireText(params: Partial<AnalyzeTextParams> | null): void {
  const idIsFit = typeof params?.id === 'string' || params?.id === null;
  const wrong =
    typeof params?.text !== 'string' ? { name: 'text', kind: 'a string' } : { name: 'id', kind: 'a string or null' };
  if (idIsFit && typeof params.text === 'string') return;
  throw new ResponseError(ErrorCodes.InvalidParams, fill(interfaceMessages['failed.params'], 'en', wrong));
}

function inputOf({ id, title, date, url }: AnalyzeTextParams): ReportedInput {
  return {
    id,
    ...(typeof title === 'string' && { title }),
    ...(typeof date === 'string' && { date }),
    ...(typeof url === 'string' && { url }),
  };
}
