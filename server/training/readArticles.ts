import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Pair = [number, number];

/**
 * An annotated article of our own, as its file holds it. Spans are written as the words themselves: `said`, or with their neighbours
 * around the brackets where the words alone would be found elsewhere: `Holm [[said]] on Monday`.
 */
interface WrittenArticle {
  readonly kind: string;
  readonly paragraphs: readonly string[];
  readonly statements: readonly WrittenStatement[];
  readonly disputes: readonly Dispute[];
  readonly claims: readonly WrittenClaim[];
}

interface WrittenStatement {
  /** The paragraph where the content begins, from 0. */
  readonly paragraph: number;
  readonly content: readonly string[];
  readonly cue: readonly string[];
  readonly source: readonly string[];
  readonly form: 'direct' | 'mixed' | 'indirect';
  readonly mental?: boolean;
  readonly speaker: string | null;
  readonly act: string;
  readonly target: string | null;
}

interface WrittenClaim {
  readonly paragraph: number;
  readonly text: string;
  /** Number of the statement that carries it, from 1; null in the paper's own voice. */
  readonly voice: number | null;
  readonly worth: 'high' | 'low';
}

interface Dispute {
  readonly accusations: readonly number[];
  readonly replies: readonly number[];
  readonly accuser: string | null;
  readonly accused: string | null;
  readonly state: 'answered' | 'declined' | 'unanswered';
}

/** An annotated article in the form of the gold files: spans are [start, end) in UTF-16 units, statements are numbered from 1. */
export interface TrainingArticle {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly statements: readonly {
    readonly id: number;
    readonly content: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly source: readonly Pair[];
    readonly type: WrittenStatement['form'];
    readonly mental: boolean;
    readonly speaker: string | null;
    readonly act: string;
    readonly target: string | null;
  }[];
  readonly disputes: readonly Dispute[];
  readonly claims: readonly { start: number; end: number; voice: number | null; worth: WrittenClaim['worth'] }[];
}

/** Every article of a language under server/training/articles, by name. Throws where words of an annotation are not in their article. */
export function readArticles(language: string): TrainingArticle[] {
  const folder = join(import.meta.dirname, 'articles', language);
  return readdirSync(folder)
    .sort()
    .map((file) =>
      locateArticle(
        file.replace('.json', ''),
        language,
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as WrittenArticle,
      ),
    );
}

/** Puts offsets to what an article's file writes as words. Throws where the words are not there. */
export function locateArticle(id: string, lang: string, written: WrittenArticle): TrainingArticle {
  const text = written.paragraphs.join('\n\n') + '\n';
  const starts = written.paragraphs.map((_, i) => written.paragraphs.slice(0, i).join('\n\n').length + (i ? 2 : 0));
  const from = (paragraph: number): number => {
    const start = starts[paragraph];
    if (start === undefined) throw new Error(`${id}: there is no paragraph ${paragraph}`);
    return start;
  };
  const statements = written.statements.map((statement, i) => {
    const inOrder = (parts: readonly string[], near: number): Pair[] => {
      let at = near;
      return parts.map((part) => {
        const pair = locate(text, part, at, `${id}, statement ${i + 1}`);
        at = pair[1];
        return pair;
      });
    };
    const start = from(statement.paragraph);
    const content = inOrder(statement.content, start);
    const anchor = (parts: readonly string[]): Pair[] => {
      const first = parts[0];
      if (first === undefined) return [];
      const near = nearest(text, first, content, start, `${id}, statement ${i + 1}`);
      return [near, ...inOrder(parts.slice(1), near[1])];
    };
    return {
      id: i + 1,
      content,
      cue: anchor(statement.cue),
      source: anchor(statement.source),
      type: statement.form,
      mental: statement.mental ?? false,
      speaker: statement.speaker,
      act: statement.act,
      target: statement.target,
    };
  });
  const claims = written.claims.map((claim, i) => {
    const [start, end] = locate(text, claim.text, from(claim.paragraph), `${id}, claim ${i + 1}`);
    return { start, end, voice: claim.voice, worth: claim.worth };
  });
  return { id, lang, text, statements, disputes: written.disputes, claims };
}

/** The first place of the words at or after an offset; the whole of them, or what stands in double brackets. */
function locate(text: string, words: string, at: number, where: string): Pair {
  const [before, inside, plain] = unbracket(words);
  const found = wordIndex(text, plain, at);
  if (found < 0) throw new Error(`${where}: not found: ${words}`);
  return [found + before.length, found + before.length + inside.length];
}

/** The place of the words that is nearest to the content, in the paragraph of the content's beginning. */
function nearest(text: string, words: string, content: readonly Pair[], start: number, where: string): Pair {
  const last = content.at(-1)?.[1] ?? start;
  const stop = text.indexOf('\n\n', last);
  const end = stop < 0 ? text.length : stop;
  const [before, inside, plain] = unbracket(words);
  const places: Pair[] = [];
  for (let at = wordIndex(text, plain, start); at >= 0 && at < end; at = wordIndex(text, plain, at + 1)) {
    places.push([at + before.length, at + before.length + inside.length]);
  }
  const distance = ([from, to]: Pair): number =>
    Math.min(...content.map(([a, b]) => (from < b && to > a ? 10_000 : Math.max(from - b, a - to))));
  const best = places.sort((a, b) => distance(a) - distance(b))[0];
  if (!best) throw new Error(`${where}: not found near its content: ${words}`);
  return best;
}

function unbracket(words: string): [before: string, inside: string, plain: string] {
  const open = words.indexOf('[[');
  const close = words.lastIndexOf(']]');
  if (open < 0 || close < open) return ['', words, words];
  const before = words.slice(0, open);
  const inside = words.slice(open + 2, close);
  return [before, inside, before + inside + words.slice(close + 2)];
}

/** Where the words stand as whole words, or -1. */
function wordIndex(text: string, words: string, from: number): number {
  const letter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const opens = !letter(text[at]) || !letter(text[at - 1]);
    if (opens && (!letter(text[end - 1]) || !letter(text[end]))) return at;
  }
  return -1;
}
