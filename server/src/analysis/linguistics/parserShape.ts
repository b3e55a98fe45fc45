/** Sizes of a parser. All widths divide by eight. Vocabularies count 0 for the unknown and 1 for the root. */
export interface ParserShape {
  readonly words: number;
  readonly suffixes: number;
  readonly tags: number;
  readonly relations: number;
  /** Treebanks of different conventions that training tells apart; the first is the one that parsing follows. */
  readonly sources: number;
  readonly wordWidth: number;
  readonly suffixWidth: number;
  readonly tagWidth: number;
  /** Width of a recurrent layer in one direction. */
  readonly hidden: number;
  readonly layers: number;
  readonly arcWidth: number;
  readonly relationWidth: number;
}

/** A table of parameters by its name in ParserNetwork. */
export interface Matrix {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Every table of parameters in the order of the file. */
export function matricesOf(shape: ParserShape): Matrix[] {
  const { hidden, arcWidth, relationWidth } = shape;
  const matrix = (name: string, rows: number, columns: number): Matrix => ({ name, rows, columns });
  const layers = Array.from({ length: shape.layers }, (_, k) => {
    const width = k === 0 ? inputWidth(shape) : 2 * hidden;
    return ['forward', 'backward'].flatMap((direction) => [
      matrix(`${direction}${k}.input`, 3 * hidden, width),
      matrix(`${direction}${k}.bias`, k === 0 ? shape.sources : 1, 3 * hidden),
      matrix(`${direction}${k}.recurrent`, 3 * hidden, hidden),
    ]);
  });
  const heads = (['arcDependent', 'arcHead', 'relationDependent', 'relationHead'] as const).flatMap((name) => {
    const width = name.startsWith('arc') ? arcWidth : relationWidth;
    return [matrix(name, width, 2 * hidden), matrix(`${name}.bias`, 1, width)];
  });
  return [
    matrix('word', shape.words, shape.wordWidth),
    matrix('suffix', shape.suffixes, shape.suffixWidth),
    matrix('tag', shape.tags, shape.tagWidth),
    ...layers.flat(),
    ...heads,
    matrix('arc', arcWidth, arcWidth),
    matrix('arc.bias', 1, arcWidth),
    matrix('relation', roundUp(shape.relations), relationWidth),
    matrix('relation.bias', 1, roundUp(shape.relations)),
  ];
}

/** Tables of which single rows are looked up. */
export function isEmbedding(matrix: Matrix): boolean {
  return ['word', 'suffix', 'tag'].includes(matrix.name);
}

/** Kept as floats; all other tables are as the kernels like them. */
export function isBias(matrix: Matrix): boolean {
  return matrix.name.endsWith('bias');
}

/** How many numbers stand for a token at the bottom of the network. */
export function inputWidth({ wordWidth, suffixWidth, tagWidth }: ParserShape): number {
  return wordWidth + suffixWidth + tagWidth;
}

/** To the next number that divides by four. */
export function roundUp(count: number): number {
  return Math.ceil(count / 4) * 4;
}
