import { window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ArticleStates } from './ArticleStates.ts';

/** The article that a command without an argument means: the one in the active editor, or, beside a page that is no text (the walkthrough), the one seen last. */
export class ArticleInView {
  readonly #states: ArticleStates;
  readonly #follows = window.onDidChangeActiveTextEditor((editor) => {
    this.#see(editor);
  });
  #last: string | undefined;

  constructor(states: ArticleStates) {
    this.#states = states;
    this.#see(window.activeTextEditor);
  }

  get uri(): string | undefined {
    const active = window.activeTextEditor?.document.uri.toString();
    return active ?? this.#states.withStatements().find((uri) => uri === this.#last);
  }

  dispose(): void {
    this.#follows.dispose();
  }

  #see(editor: TextEditor | undefined): void {
    this.#last = editor?.document.uri.toString() ?? this.#last;
  }
}
