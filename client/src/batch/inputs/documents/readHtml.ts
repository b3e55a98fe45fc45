import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { textOfNode } from './textOfNode.ts';
import type { PageNode } from './textOfNode.ts';

/** What a document that is no plain text holds of an article. */
export interface ConvertedArticle {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
  readonly date?: string;
  readonly url?: string;
}

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

interface Page {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
}

/** A page with more than this is no article, and to look for one in it would take minutes. */
const mostElements = 20_000;
const deepest = 100;

/** The article of a web page, without menus, advertisements and comments; all of its text where none stands out. */
export function readHtml(html: string): ConvertedArticle {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`) as unknown as {
    readonly document: Page;
  };
  const language = /^([a-z]{2,3})\b/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[1]?.toLowerCase();
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const whole = document.body ?? document.documentElement;
  // Looking for the article takes the document apart, so the plain way out comes first.
  const everything = whole ? textOfNode(whole) : '';
  const article = whole && isOrdinary(whole) ? findArticle(document) : null;
  const body = article?.content ? textOfNode(article.content) : '';
  const title = article?.title?.trim() ?? '';
  const date = article?.publishedTime ?? '';
  const text = body === '' ? everything : body;
  return {
    text: title === '' || body === '' || text.startsWith(title) ? text : `${title}\n\n${text}`,
    ...(title !== '' && { title }),
    ...(language !== undefined && { language }),
    ...(/^\d{4}-\d\d-\d\d/.test(date) && { date }),
    ...(/^https?:/.test(url) && { url }),
  };
}

/** What Readability finds; it gives the body back as it was given the page. */
interface FoundArticle {
  readonly title: string | null;
  readonly publishedTime: string | null;
  readonly content: PageNode | null;
}

function findArticle(document: Page): FoundArticle | null {
  return new Readability(document, { serializer: (node: unknown) => node }).parse() as FoundArticle | null;
}

/** False for a page that is too large or nested too deeply to be looked through. */
function isOrdinary(root: PageNode): boolean {
  let elements = 0;
  let depth = 0;
  let node: PageNode | null = root;
  while (node) {
    if (++elements > mostElements || depth > deepest) return false;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return true;
}
