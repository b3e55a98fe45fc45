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

/** Whose words stand where. Sentences must be asked for in the order of the text. */
export class VoiceMap {
  private readonly contents: readonly Carried[];
  private readonly cues: readonly Span[];
  private nextContent = 0;
  private nextCue = 0;
  private openContents: readonly Carried[] = [];
  private openCues: readonly Span[] = [];

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
    this.moveTo(sentence);
    const found: { voice: Statement | undefined; first: number; last: number }[] = [];
    sentence.tokens.forEach((token, at) => {
      const voice = this.voiceOf(token);
      const before = found.at(-1);
      if (before?.voice === voice && before) before.last = at + 1;
      else found.push({ voice, first: at, last: at + 1 });
    });
    return found;
  }

  /** Whether a token of the sentence asked for last announces a statement. */
  isCue(token: Span): boolean {
    return this.openCues.some(({ start, end }) => start < token.end && token.start < end);
  }

  private moveTo(sentence: Sentence): void {
    const opened: Carried[] = this.openContents.filter(({ end }) => end > sentence.start);
    for (; (this.contents[this.nextContent]?.start ?? Infinity) < sentence.end; this.nextContent++) {
      opened.push(this.contents[this.nextContent]!);
    }
    this.openContents = opened;
    const cues = this.openCues.filter(({ end }) => end > sentence.start);
    for (; (this.cues[this.nextCue]?.start ?? Infinity) < sentence.end; this.nextCue++)
      cues.push(this.cues[this.nextCue]!);
    this.openCues = cues;
  }

  private voiceOf(token: Span): Statement | undefined {
    let innermost: Carried | undefined;
    for (const content of this.openContents) {
      if (content.start >= token.end || content.end <= token.start) continue;
      if (!innermost || content.end - content.start < innermost.end - innermost.start) innermost = content;
    }
    return innermost?.statement;
  }
}
