import { EventEmitter } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol/requests.ts';

/**
 * What the server last said about each open article, by uri as the editor writes it. While an article is read again its
 * old state stays, so that nothing on screen flickers.
 */
export class ArticleStates {
  readonly #states = new Map<string, StatusParams>();
  readonly #changed = new EventEmitter<string>();
  /** Fires with the uri of an article whose state is new or gone. */
  readonly onChange = this.#changed.event;

  get(uri: string): StatusParams | undefined {
    return this.#states.get(uri);
  }

  /** The articles that are read, whether anybody says anything in them or not. */
  read(): readonly string[] {
    return [...this.#states].filter(([, { state }]) => state === 'ready').map(([uri]) => uri);
  }

  /** The articles somebody says something in. */
  withStatements(): readonly string[] {
    return [...this.#states].filter(([, { statements }]) => statements > 0).map(([uri]) => uri);
  }

  set(uri: string, state: StatusParams): void {
    if (state.state === 'analysing' && this.#states.has(uri)) return;
    this.#states.set(uri, state);
    this.#changed.fire(uri);
  }

  delete(uri: string): void {
    this.#states.delete(uri);
    this.#changed.fire(uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
