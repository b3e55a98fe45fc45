import { EventEmitter } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol/requests.ts';

/**
 * What the server last said about each open article, by uri as the editor writes it. While an article is read again its
 * old state stays, so that nothing on screen flickers.
 */
export class ArticleStates {
  readonly #states = new Map<string, StatusParams>();
  readonly #changed = new EventEmitter<StatusParams>();
  readonly onChange = this.#changed.event;

  get(uri: string): StatusParams | undefined {
    return this.#states.get(uri);
  }

  set(uri: string, state: StatusParams): void {
    if (state.state === 'analysing' && this.#states.has(uri)) return;
    this.#states.set(uri, state);
    this.#changed.fire(state);
  }

  delete(uri: string): void {
    this.#states.delete(uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
