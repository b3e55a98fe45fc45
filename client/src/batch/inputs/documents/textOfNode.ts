/** What a reader takes for the beginning of a new paragraph. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const silent = new Set('HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT BUTTON SELECT TEXTAREA'.split(' '));

const textNode = 3;

/** What is needed of a node of the DOM. */
export interface PageNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

/** The words of a document as plain text: one paragraph a block, with an empty line between. */
export function textOfNode(root: PageNode): string {
  const paragraphs: string[] = [];
  let paragraph = '';
  const end = (): void => {
    const words = paragraph
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .join('\n')
      .trim();
    if (words !== '') paragraphs.push(words);
    paragraph = '';
  };
  // Without recursion: a page may nest as deep as it likes.
  let node: PageNode | null = root;
  while (node) {
    const name: string = node.nodeName.toUpperCase();
    if (node.nodeType === textNode) paragraph += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (name === 'BR') paragraph += '\n';
    if (blocks.has(name)) end();
    if (node.firstChild && !silent.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && blocks.has(node.nodeName.toUpperCase())) end();
    }
    if (!node || node === root) break;
    if (blocks.has(node.nodeName.toUpperCase())) end();
    node = node.nextSibling;
  }
  end();
  return paragraphs.join('\n\n');
}
