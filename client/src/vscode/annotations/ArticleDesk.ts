import { commands, Uri, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { AnnotateResult, AnnotationChange, RestoreChange } from '../../../../server/src/protocol/annotations.ts';
import { annotationMessages } from '../../../../server/src/protocol/messages/annotations.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import type { MessageArgs } from '../../../../server/src/protocol/messages/message.ts';
import type { ArticleReport } from '../../../../server/src/protocol/report.ts';
import {
  annotateRequest,
  overviewRequest,
  reportRequest,
  reviewRequest,
  saveSpeakersRequest,
  suggestSpeakersRequest,
} from '../../../../server/src/protocol/requests.ts';
import type {
  AnnotateParams,
  DocumentParams,
  KnownSpeaker,
  Overview,
  OverviewParams,
  SaveSpeakersParams,
} from '../../../../server/src/protocol/requests.ts';
import type { ArticleReview } from '../../../../server/src/protocol/review.ts';
import type { Ask } from '../ArticleRequests.ts';
import { uiLanguage } from '../uiLanguage.ts';

export type AnnotationMessage = keyof typeof annotationMessages;

export function say(id: AnnotationMessage, args: MessageArgs = {}): string {
  return fill(annotationMessages[id], uiLanguage(), args);
}

/** Messages stand in the status bar so long. */
const shownMs = 4000;

interface History {
  readonly undo: RestoreChange[];
  readonly redo: RestoreChange[];
}

/** Where every surface hands in what an editor decides: sends it, remembers how to take it back, and says how far the review is. */
export class ArticleDesk {
  readonly #ask: Ask;
  readonly #histories = new Map<string, History>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The report of an open article as it is now. */
  report(document: TextDocument): Promise<ArticleReport> {
    return this.#ask<ArticleReport>(reportRequest.method, paramsOf(document));
  }

  /** Sends a change; `done` says in a word what has happened. */
  async annotate(
    document: TextDocument,
    change: AnnotationChange,
    done: AnnotationMessage = 'annotate.saved',
  ): Promise<AnnotateResult | null> {
    const result = await this.#send(document, change);
    if (!result) return null;
    const { undo, redo } = this.#historyOf(document);
    undo.push(result.inverse);
    redo.length = 0;
    await this.#tellProgress(document, done);
    return result;
  }

  /** What editors have made of an open article. */
  review(document: TextDocument): Promise<ArticleReview> {
    return this.#ask<ArticleReview>(reviewRequest.method, paramsOf(document));
  }

  /** Everything that is open or analysed, at a glance. */
  overview(): Promise<Overview> {
    return this.#ask<Overview>(overviewRequest.method, {});
  }

  /** Speakers that editors have accepted in any article, and the desk's file does not have. */
  suggestSpeakers(): Promise<readonly KnownSpeaker[]> {
    return this.#ask<KnownSpeaker[]>(suggestSpeakersRequest.method, {});
  }

  /** Puts speakers into the file of the article's desk. */
  async saveSpeakers(document: TextDocument, speakers: readonly KnownSpeaker[]): Promise<void> {
    const params: SaveSpeakersParams = { ...paramsOf(document), speakers };
    try {
      const { uri } = await this.#ask<{ readonly uri: string }>(saveSpeakersRequest.method, params);
      const file = workspace.asRelativePath(Uri.parse(uri));
      window.setStatusBarMessage(say('annotate.speakersSaved', { n: speakers.length, file }), shownMs);
    } catch (error) {
      void window.showWarningMessage(error instanceof Error ? error.message : String(error));
    }
  }

  undo(document: TextDocument): Promise<void> {
    const { undo, redo } = this.#historyOf(document);
    return this.#restore(document, undo, redo, ['annotate.nothingToUndo', 'annotate.undone']);
  }

  redo(document: TextDocument): Promise<void> {
    const { undo, redo } = this.#historyOf(document);
    return this.#restore(document, redo, undo, ['annotate.nothingToRedo', 'annotate.redone']);
  }

  async #restore(
    document: TextDocument,
    from: RestoreChange[],
    to: RestoreChange[],
    [nothing, done]: readonly [AnnotationMessage, AnnotationMessage],
  ): Promise<void> {
    const change = from.at(-1);
    if (!change) {
      window.setStatusBarMessage(say(nothing), shownMs);
      return;
    }
    const result = await this.#send(document, change);
    if (!result) return;
    from.pop();
    to.push(result.inverse);
    await this.#tellProgress(document, done);
  }

  async #send(document: TextDocument, change: AnnotationChange): Promise<AnnotateResult | null> {
    const params: AnnotateParams = { ...paramsOf(document), version: document.version, change };
    try {
      return await this.#ask<AnnotateResult>(annotateRequest.method, params);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showWarningMessage(say('annotate.failed', { reason }));
      return null;
    }
  }

  async #tellProgress(document: TextDocument, done: AnnotationMessage): Promise<void> {
    const params: OverviewParams = { textDocuments: [paramsOf(document).textDocument] };
    const { progress } = await this.#ask<Overview>(overviewRequest.method, params);
    const args = { what: say(done), reviewed: progress.reviewed, all: progress.all };
    window.setStatusBarMessage(say('annotate.done', args), shownMs);
  }

  #historyOf({ uri }: TextDocument): History {
    const key = uri.toString();
    const history = this.#histories.get(key) ?? { undo: [], redo: [] };
    this.#histories.set(key, history);
    return history;
  }
}

function paramsOf({ uri }: TextDocument): DocumentParams {
  return { textDocument: { uri: uri.toString() } };
}

/** The article of a uri, opened if need be; of the active editor where there is none. */
export async function articleAt(uri: string | undefined): Promise<TextDocument | null> {
  if (uri === undefined) return window.activeTextEditor?.document ?? null;
  const parsed = Uri.parse(uri);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === parsed.toString());
  return open ?? workspace.openTextDocument(parsed);
}

/** Shows what changes the words under the pointer, without waiting for it to move. */
export function closeHover(): void {
  void commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
}
