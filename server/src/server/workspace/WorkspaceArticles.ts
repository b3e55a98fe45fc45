import { Emitter } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../analysis/model.ts';
import type { Found } from '../../features/findings.ts';
import type { Renamed } from '../files/FileEvents.ts';

/** A file that has been read, without what only finding its statements needed. */
export interface WorkspaceArticle {
  readonly document: TextDocument;
  /** Its sentences and cues are gone: they take up most of an analysis. */
  readonly analysis: Analysis;
  readonly found: readonly Found[];
}

/** The files that somebody has had analysed without opening them. */
export class WorkspaceArticles {
  readonly #articles = new Map<string, WorkspaceArticle>();
  readonly #changed = new Emitter<readonly string[]>();

  /** Articles that are new, changed or gone, by uri. */
  readonly onChange = this.#changed.event;

  uris(): readonly string[] {
    return [...this.#articles.keys()];
  }

  get(uri: string): WorkspaceArticle | null {
    return this.#articles.get(uri) ?? null;
  }

  set(articles: readonly WorkspaceArticle[]): void {
    for (const article of articles) this.#articles.set(article.document.uri, article);
    this.#tell(articles.map(({ document }) => document.uri));
  }

  /** Forgets a file, or all that lies in a folder. */
  forget(fileOrFolder: string): void {
    const gone = this.#at(fileOrFolder);
    for (const uri of gone) this.#articles.delete(uri);
    this.#tell(gone);
  }

  /** Gives the articles of a file or folder their new place; `moveTo` makes the document there. */
  rename({ from, to }: Renamed, moveTo: (document: TextDocument, uri: string) => TextDocument): void {
    const moved = this.#at(from).map((uri) => ({ uri, article: this.#articles.get(uri)! }));
    for (const { uri } of moved) this.#articles.delete(uri);
    const there = moved.map(({ uri, article }) => {
      const document = moveTo(article.document, to + uri.slice(from.length));
      return { ...article, document };
    });
    for (const article of there) this.#articles.set(article.document.uri, article);
    this.#tell([...moved.map(({ uri }) => uri), ...there.map(({ document }) => document.uri)]);
  }

  #at(fileOrFolder: string): readonly string[] {
    const below = `${fileOrFolder.replace(/\/$/, '')}/`;
    return this.uris().filter((uri) => uri === fileOrFolder || uri.startsWith(below));
  }

  #tell(uris: readonly string[]): void {
    if (uris.length > 0) this.#changed.fire(uris);
  }
}
