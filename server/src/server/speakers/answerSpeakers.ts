import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, RequestType } from 'vscode-languageserver';
import type { SpeakersFile } from '../../analysis/SpeakersFile.ts';
import { suggestSpeakers } from '../../features/suggestSpeakers.ts';
import { addSpeakers } from '../../protocol/addSpeakers.ts';
import { interfaceMessages } from '../../protocol/messages/interface.ts';
import { readSpeakersFile } from '../../protocol/readSpeakersFile.ts';
import { saveSpeakersRequest, suggestSpeakersRequest } from '../../protocol/requests.ts';
import { locateSidecar, statementsFolder } from '../annotations/locateSidecar.ts';
import { answer } from '../answer.ts';
import { updateText } from '../files/Files.ts';
import { explainDamage } from './followSpeakers.ts';
import { readUris, readViews } from '../documents/readArticles.ts';
import type { Session } from '../Session.ts';

/** Offers what editors have accepted for the speakers file of their desk, and puts into it what they choose. */
export function answerSpeakers(session: Session): void {
  const { connection, annotations, files, settings, speakers } = session;

  function on<P, R>(
    { method }: RequestType<P, R, void>,
    work: (params: P, token: CancellationToken) => Promise<R>,
  ): void {
    const failed = new ResponseError(ErrorCodes.InternalError, interfaceMessages['failed.annotation'].en);
    connection.onRequest(method, answer(method, failed, connection.console, work));
  }

  on(suggestSpeakersRequest, async ({ textDocuments }) => {
    const uris = textDocuments?.map(({ uri }) => uri) ?? readUris(session);
    const found = await Promise.all(uris.map((uri) => speakers.of(uri)));
    const known: SpeakersFile = { speakers: found.flatMap((one) => one?.file?.speakers ?? []) };
    return suggestSpeakers(await readViews(session, uris), known);
  });

  on(saveSpeakersRequest, async ({ textDocument: { uri }, speakers: chosen }) => {
    const language = await settings.languageOf(uri);
    const found = await speakers.of(uri);
    if (found?.problem) throw new ResponseError(LSPErrorCodes.RequestFailed, explainDamage(found, language));
    const fileUri = found?.uri ?? (await newFile(uri));
    if (fileUri === null)
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'There is no folder for a speakers file.');
    await updateText(files, fileUri, (text) => {
      const after = addSpeakers(text, chosen);
      const read = readSpeakersFile(after);
      if ('file' in read) return after;
      const { problem } = read;
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        explainDamage({ uri: fileUri, file: null, problem }, language),
      );
    });
    speakers.changed(fileUri);
    return { uri: fileUri };
  });

  /** Where annotations are kept, there the desk keeps its speakers. */
  async function newFile(uri: string): Promise<string | null> {
    const { speakersFile } = await settings.of(uri);
    const folder = (await locateSidecar(uri, annotations.places(), files))?.folder ?? null;
    if (folder === null || speakersFile === '' || speakersFile.includes('://')) return null;
    return `${folder.slice(0, -statementsFolder.length)}${speakersFile}`;
  }
}
