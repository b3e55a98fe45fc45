/** A syntactic word where the text shows it. */
interface TreebankToken {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
}

/** A sentence of a treebank: its text and its words. */
export interface TreebankSentence {
  readonly text: string;
  readonly tokens: readonly TreebankToken[];
  /** Addresses, lists of names and lines of signs have none. */
  readonly hasVerb: boolean;
}

/** Reads CoNLL-U; words of a multi-word token are placed inside it in order, as far as their forms stand there. */
export function readTreebank(conllu: string): TreebankSentence[] {
  return conllu
    .split(/\n\n+/)
    .map((block) => block.split('\n'))
    .filter((lines) => lines.some((line) => line.startsWith('# text = ')))
    .map((lines) => {
      const text = lines.find((line) => line.startsWith('# text = '))!.slice('# text = '.length);
      const tokens: TreebankToken[] = [];
      let at = 0;
      for (const line of lines) {
        const [id, form, , upos] = line.split('\t');
        if (!id || !form || !/^\d+$/.test(id)) continue;
        const start = text.indexOf(form, at);
        // A word of a multi-word token may be written otherwise than it stands.
        if (start < 0 || start > at + 3) continue;
        at = start + form.length;
        tokens.push({ start, end: at, upos: upos ?? '_' });
      }
      return { text, tokens, hasVerb: lines.some((line) => /\t(?:VERB|AUX)\t/.test(line)) };
    });
}
