import { version } from '../../../../package.json';
import { analyse } from '../../analysis/analyse.ts';
import { comparePositions } from '../../analysis/compare/comparePositions.ts';
import type { ComparedArticle } from '../../analysis/compare/comparison.ts';
import type { Analysis } from '../../analysis/model.ts';
import { hashText } from '../../protocol/hashText.ts';
import type { ComparedDocument, CompareParams, ComparisonReport } from '../../protocol/requests.ts';
import { readArticle } from '../documents/readArticles.ts';
import type { Session } from '../Session.ts';
import { runInSlices } from '../documents/runInSlices.ts';
import { whyNotProse, whyNotRead } from '../documents/whyNotRead.ts';

/** Texts that are not open are remembered, as an edit of one article compares all of them anew. */
const mostRemembered = 300;

interface ReadText extends ComparedArticle {
  readonly language: string;
  readonly textHash: string;
}

/** Lays the positions in several articles side by side: open ones as they stand in the editor, others by the text that is sent along. */
export class ArticleComparer {
  readonly #session: Session;
  /** By uri and hash of the text; null where it is no prose. */
  readonly #remembered = new Map<string, ReadText | null>();

  constructor(session: Session) {
    this.#session = session;
    session.speakers.onChange(() => {
      this.#remembered.clear();
    });
  }

  async compare({ textDocuments, positions }: CompareParams, isUnwanted: () => boolean): Promise<ComparisonReport> {
    const read: ReadText[] = [];
    for (const document of textDocuments) {
      const article = await this.#read(document, isUnwanted);
      if (article && !read.some(({ uri }) => uri === article.uri)) read.push(article);
    }
    const articles = read.map(({ uri, language, textHash, statements }) => ({
      uri,
      language,
      textHash,
      statements: statements.length,
    }));
    const tool = { name: 'statement-lens', version } as const;
    return { schemaVersion: 1, tool, articles, ...comparePositions(read, positions) };
  }

  async #read({ uri, text }: ComparedDocument, isUnwanted: () => boolean): Promise<ReadText | null> {
    const isOpen = this.#session.documents.get(uri) !== undefined;
    if (!isOpen && typeof text === 'string') return this.#readClosed(uri, text, isUnwanted);
    const article = await readArticle(this.#session, uri);
    return article && articleOf(uri, article.view.analysis);
  }

  async #readClosed(uri: string, text: string, isUnwanted: () => boolean): Promise<ReadText | null> {
    const key = `${uri} ${hashText(text)}`;
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const { runtime, settings } = this.#session;
    const { maxLength } = await settings.of(uri);
    const document = { uri, languageId: /\.(?:press|article)\.txt$/.test(uri) ? 'pressarticle' : 'plaintext' };
    if (whyNotRead({ ...document, length: text.length }, maxLength)) return null;
    const speakers = (await this.#session.speakers.of(uri))?.file ?? null;
    const analysis = await runInSlices(analyse(text, runtime.packs, { speakers }), runtime, isUnwanted);
    if (!analysis) return null;
    const article = whyNotProse(document.languageId, analysis) ? null : articleOf(uri, analysis);
    this.#remembered.set(key, article);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > mostRemembered && oldest !== undefined) this.#remembered.delete(oldest);
    return article;
  }
}

/** What the comparison needs of an analysis, and no more: many of these are kept. */
function articleOf(uri: string, { reading, entities, statements, disputes }: Analysis): ReadText {
  const { text, language } = reading;
  return { uri, text, language, textHash: hashText(text), entities, statements, disputes };
}
