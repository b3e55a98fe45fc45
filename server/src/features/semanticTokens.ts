import type { Range, SemanticTokensLegend } from 'vscode-languageserver';
import type { Span, Statement } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';

const types = ['speaker', 'cue', 'quotation', 'claim', 'boilerplate'] as const;
const modifiers = ['direct', 'indirect', 'mixed', 'accusation', 'denial', 'hedged', 'confirmed'] as const;

type TokenType = (typeof types)[number];
type TokenModifier = (typeof modifiers)[number];

/** What the numbers in semantic tokens stand for. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

interface Marked extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The colours of the text, as the protocol's five numbers a token. Where marks nest, the innermost wins; no token
 * overlaps another or crosses a line end. `range` limits them to the lines on screen.
 */
export function semanticTokens(view: ArticleView, range?: Range): number[] {
  const window = range ? view.span(range) : { start: 0, end: view.analysis.reading.text.length };
  const marked = [...marksOf(view)].filter(({ start, end }) => start < window.end && window.start < end);
  return encode(view, flatten(marked));
}

function* marksOf({ analysis }: ArticleView): Generator<Marked> {
  const statements = new Map<string, Statement>();
  for (const statement of analysis.statements) {
    statements.set(statement.id, statement);
    const ofStatement = modifiersOf(statement);
    for (const span of statement.content) yield { ...span, type: 'quotation', modifiers: ofStatement };
    for (const span of statement.cue) yield { ...span, type: 'cue', modifiers: [] };
    for (const span of statement.source) yield { ...span, type: 'speaker', modifiers: [] };
  }
  for (const claim of analysis.claims) {
    const carrier = claim.statement === null ? undefined : statements.get(claim.statement);
    const inherited = carrier ? modifiersOf(carrier) : [];
    yield { ...claim, type: 'claim', modifiers: claim.hedged ? [...inherited, 'hedged'] : inherited };
  }
  for (const paragraph of analysis.reading.paragraphs)
    if (paragraph.kind === 'boilerplate') yield { ...paragraph, type: 'boilerplate', modifiers: [] };
}

function modifiersOf({ form, act }: Statement): readonly TokenModifier[] {
  if (act === 'accuse') return [form, 'accusation'];
  return act === 'deny' ? [form, 'denial'] : [form];
}

/** Cuts nested marks into pieces that follow each other: each piece belongs to the shortest mark around it, of equals to the later. */
function flatten(marked: readonly Marked[]): readonly Marked[] {
  const opening = marked.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const edges = [...new Set(opening.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces: Marked[] = [];
  let open: Marked[] = [];
  let next = 0;
  edges.forEach((start, index) => {
    open = open.filter((mark) => mark.end > start);
    while (next < opening.length && opening[next]!.start === start) open.push(opening[next++]!);
    const end = edges[index + 1];
    const inner = open.reduce<Marked | null>((best, mark) => (best && width(best) < width(mark) ? best : mark), null);
    if (inner && end !== undefined) pieces.push({ ...inner, start, end });
  });
  return pieces;
}

function width({ start, end }: Span): number {
  return end - start;
}

/** Writes pieces in the protocol's way: line and character relative to the token before. */
function encode({ document, analysis }: ArticleView, pieces: readonly Marked[]): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const piece of pieces) {
    for (const { start, end } of linesOf(analysis.reading.text, piece)) {
      const { line, character } = document.positionAt(start);
      const length = document.positionAt(end).character - character;
      const inLine = line === before.line ? character - before.character : character;
      data.push(line - before.line, inLine, length, types.indexOf(piece.type), bits(piece.modifiers));
      before = { line, character };
    }
  }
  return data;
}

/** A span line by line, without line ends and the white space around them. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  const line = /[^\r\n]+/g;
  for (const match of text.slice(start, end).matchAll(line)) {
    const words = match[0].trim();
    const from = start + match.index + match[0].length - match[0].trimStart().length;
    if (words !== '') lines.push({ start: from, end: from + words.length });
  }
  return lines;
}

function bits(set: readonly TokenModifier[]): number {
  return set.reduce((sum, modifier) => sum | (1 << modifiers.indexOf(modifier)), 0);
}
