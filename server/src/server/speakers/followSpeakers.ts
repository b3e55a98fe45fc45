import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { damagedSpeakers, speakersMessages } from '../../protocol/messages/speakers.ts';
import { fill } from '../../protocol/messages/message.ts';
import type { UiLanguage } from '../../protocol/messages/message.ts';
import { describeError } from '../answer.ts';
import { refreshFeatures } from '../refreshFeatures.ts';
import type { Session } from '../Session.ts';
import type { FoundSpeakers } from './SpeakersFiles.ts';

/** Reads articles again when a desk changes what it knows of their speakers, and tells of a file that is damaged. */
export function followSpeakers(session: Session): void {
  const { connection, client, documents, analyses, fileEvents, settings, speakers } = session;
  const gone = (uri: string): void => {
    speakers.gone(uri).catch((error: unknown) => {
      connection.console.error(`${uri}: ${describeError(error)}`);
    });
  };
  fileEvents.onChange((uri) => {
    speakers.changed(uri);
  });
  fileEvents.onDelete(gone);
  fileEvents.onRename(({ from, to }) => {
    gone(from);
    speakers.changed(to);
  });
  if (!client.registersWatchers)
    documents.onDidSave(() => {
      speakers.changedAll();
    });
  speakers.onChange(() => {
    for (const document of documents.all()) analyses.start(document);
    refreshFeatures(session);
  });
  speakers.onDamage((found) => {
    void settings.languageOf(null).then((language) => {
      const message = explainDamage(found, language);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    });
  });
}

/** What is wrong with a speakers file, as a sentence. */
export function explainDamage({ uri, problem }: FoundSpeakers, language: UiLanguage): string {
  const words = problem ? fill(speakersMessages[problem.id], language, problem.args) : '';
  return fill(damagedSpeakers, language, { file: decodeURI(uri).replace(/^file:\/\//, ''), problem: words });
}
