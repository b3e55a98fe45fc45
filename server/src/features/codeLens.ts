import type { CodeLens, Command } from 'vscode-languageserver';
import type { ArticleView } from './ArticleView.ts';
import { lensesIn } from './lenses.ts';
import type { LensParams } from './lenses.ts';

export interface CodeLensParams extends LensParams {
  /** `later`: the client asks for the words of a lens when somebody scrolls to it. */
  readonly words: 'at once' | 'later';
}

/** What a lens without words is known by. */
export interface LensReference {
  readonly uri: string;
  readonly key: string;
}

/**
 * So many come complete to any client: an editor waits a quarter of a second before it asks for words, and the lines of an article that is
 * just opened would be blank meanwhile. Further down the place is enough.
 */
const complete = 60;

/** The lenses of an article, those far down without their words if the client can ask for them. */
export function codeLens(view: ArticleView, params: CodeLensParams): CodeLens[] {
  const { document } = view;
  return lensesIn(view, params).map(({ key, offset, command }, at) => {
    const position = document.positionAt(offset);
    const range = { start: position, end: position };
    if (at < complete || params.words === 'at once') return { range, command: command() };
    const data: LensReference = { uri: document.uri, key };
    return { range, data };
  });
}

/** What a client hands back as the data of a lens: anything may stand there. */
export function readLensReference(data: unknown): LensReference | null {
  if (typeof data !== 'object' || data === null) return null;
  const { uri, key } = data as Partial<Record<keyof LensReference, unknown>>;
  return typeof uri === 'string' && typeof key === 'string' ? { uri, key } : null;
}

/** VS Code shows an error in the place of a lens that has no command. */
export const noWords: Command = { title: '', command: '' };

/** A lens with its words as they are now; with none where the article has it no more. */
export function resolveCodeLens(lens: CodeLens, key: string, view: ArticleView, params: LensParams): CodeLens {
  const found = lensesIn(view, params).find((one) => one.key === key);
  return { ...lens, command: found?.command() ?? noWords };
}
