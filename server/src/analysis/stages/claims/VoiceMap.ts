import type { Sentence, Span, Statement } from '../../model.ts';

/** A run of tokens of a sentence in one voice: a statement's, or the paper's own (undefined). */
export interface VoiceStretch {
  readonly voice: Statement | undefined;
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
}

interface Carried extends Span {
  readonly statement: Statement;
}

/** How many cues may overlap at one place. */
const overlapping = 4;

/** Whose words stand where. Sentences must be asked for in the order of the text. */
export class VoiceMap {
  private readonly contents: readonly Carried[];
  private readonly cues: readonly Span[];
  private next = 0;
  private open: Carried[] = [];

  /** `carries` tells whether a content is a voice of its own; a mere noun phrase leaves its clause to whoever speaks there. */
  constructor(statements: readonly Statement[], carries: (statement: Statement) => boolean) {
    const byStart = (a: Span, b: Span) => a.start - b.start;
    this.contents = statements
      .filter(carries)
      .flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, statement })))
      .sort(byStart);
    this.cues = statements.flatMap(({ cue }) => cue).sort(byStart);
  }

  /** Cuts a sentence where the voice changes; a token belongs to the innermost statement. */
  stretches(sentence: Sentence): readonly VoiceStretch[] {
    const found: { voice: Statement | undefined; first: number; last: number }[] = [];
    sentence.tokens.forEach((token, at) => {
      const voice = this.voiceOf(token);
      const before = found.at(-1);
      if (before?.voice === voice && before) before.last = at + 1;
      else found.push({ voice, first: at, last: at + 1 });
    });
    return found;
  }

  /** Whether a token announces a statement. */
  isCue(token: Span): boolean {
    let low = 0;
    let high = this.cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cues[middle]!.start < token.end) low = middle + 1;
      else high = middle;
    }
    return this.cues.slice(Math.max(0, low - overlapping), low).some(({ end }) => end > token.start);
  }

  private voiceOf(token: Span): Statement | undefined {
    if (this.open.some(({ end }) => end <= token.start)) this.open = this.open.filter(({ end }) => end > token.start);
    for (; (this.contents[this.next]?.start ?? Infinity) < token.end; this.next++) {
      const content = this.contents[this.next]!;
      if (content.end > token.start) this.open.push(content);
    }
    let innermost: Carried | undefined;
    for (const content of this.open) {
      if (!innermost || content.end - content.start < innermost.end - innermost.start) innermost = content;
    }
    return innermost?.statement;
  }
}
