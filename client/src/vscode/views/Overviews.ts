import { Disposable, EventEmitter, workspace } from 'vscode';
import type { Overview } from '../../../../server/src/protocol/requests.ts';
import type { ArticleRequests } from '../ArticleRequests.ts';
import type { ArticleStates } from '../ArticleStates.ts';

/** Long enough that a row of keys is one change to the views. */
const PAUSE = 300;

const NOTHING: Overview = {
  speakers: [],
  review: [],
  progress: { reviewed: 0, all: 0 },
  records: [],
  unanswered: [],
};

/** The overview of all articles, asked for again a moment after one of them has changed. */
export class Overviews implements Disposable {
  readonly #requests: ArticleRequests;
  readonly #changed = new EventEmitter<undefined>();
  readonly #listeners: Disposable;
  #timer: NodeJS.Timeout | undefined;
  #current = NOTHING;

  /** Fires only where there is something else to show. */
  readonly onChange = this.#changed.event;

  constructor(states: ArticleStates, requests: ArticleRequests) {
    this.#requests = requests;
    this.#listeners = Disposable.from(
      this.#changed,
      states.onChange(() => {
        this.askSoon();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('statementLens.language')) this.#changed.fire(undefined);
      }),
    );
  }

  get current(): Overview {
    return this.#current;
  }

  /** Some article has changed, an open one or a file of the workspace. */
  askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), PAUSE);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
  }

  async #refresh(): Promise<void> {
    try {
      const overview = await this.#requests.overview();
      if (JSON.stringify(overview) === JSON.stringify(this.#current)) return;
      this.#current = overview;
      this.#changed.fire(undefined);
    } catch {
      // The server is on its way up or down: what is shown stays, and its next word brings the next try.
    }
  }
}
