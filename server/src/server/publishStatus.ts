import { interfaceMessages } from '../protocol/messages/interface.ts';
import { statusNotification } from '../protocol/requests.ts';
import type { StatusParams } from '../protocol/requests.ts';
import type { UiLanguage } from '../protocol/messages/message.ts';
import type { Outcome } from './documents/DocumentAnalyses.ts';
import type { Session } from './Session.ts';
import { explainRefusal } from './documents/whyNotRead.ts';

/** Tells the client how the analysis of each document stands. */
export function publishStatus({ connection, analyses, settings }: Session): void {
  const send = (status: StatusParams): void => {
    void connection.sendNotification(statusNotification, status);
  };
  analyses.onStart(({ uri }) => {
    send({ textDocument: { uri }, state: 'analysing', statements: 0, unanswered: 0 });
  });
  analyses.onOutcome(({ document: { uri }, outcome }) => {
    void settings.languageOf(uri).then((language) => {
      send({ textDocument: { uri }, ...statusOf(outcome, language) });
    });
  });
}

function statusOf(outcome: Outcome, language: UiLanguage): Omit<StatusParams, 'textDocument'> {
  const none = { state: outcome.state, statements: 0, unanswered: 0 };
  if (outcome.state === 'skipped') return { ...none, reason: explainRefusal(outcome.refusal, language) };
  if (outcome.state === 'failed') return { ...none, reason: interfaceMessages['failed.analysis'][language] };
  const { statements, disputes } = outcome.analysis;
  const unanswered = disputes.filter(({ state }) => state === 'unanswered').length;
  return { ...none, statements: statements.length, unanswered };
}
