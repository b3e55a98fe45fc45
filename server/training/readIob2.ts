/** A sentence with its names: labels 'B-PER', 'I-ORG', 'O' … */
export interface LabelledSentence {
  readonly words: readonly string[];
  readonly labels: readonly string[];
}

/** Sentences of an IOB2 file in tab-separated columns: number, word, label. Kinds other than PER, ORG and LOC become O. */
export function readIob2(content: string): LabelledSentence[] {
  return content
    .split(/\r?\n(?:\r?\n)+/u)
    .map((block) => {
      const rows = block.split(/\r?\n/u).flatMap((line) => (/^\d+\t/u.test(line) ? [line.split('\t')] : []));
      return {
        words: rows.map((row) => row[1] ?? '_'),
        labels: rows.map((row) => (/^[BI]-(?:PER|ORG|LOC)$/u.test(row[2] ?? '') ? row[2]! : 'O')),
      };
    })
    .filter((sentence) => sentence.words.length > 0);
}
