import type { Tree } from '../LinguisticModel.ts';
import type { Tag } from '../model.ts';
import type { ByteReader } from './ByteReader.ts';
import { CodeTable } from './CodeTable.ts';
import { findTree } from './findTree.ts';
import { hashText } from './hash.ts';
import { Kernels, type Address } from './Kernels.ts';
import { ParserNetwork, type ParserInput } from './ParserNetwork.ts';
import { inputWidth, isBias, isEmbedding, matricesOf, roundUp, type Matrix, type ParserShape } from './parserShape.ts';
import { hashLower, lowerKey, normaliseWord } from './WordTable.ts';

/** Longer sentences are parsed in pieces: the time grows with the square of the length. */
const LONGEST = 160;

/** Finds the dependency tree of a tagged sentence. */
export class Parser {
  private readonly vocabulary: ParserVocabulary;
  private readonly relations: readonly string[];
  private readonly kernels: Kernels;
  private readonly network: ParserNetwork;
  private readonly joint: Address;
  private readonly scores: Address;

  constructor(reader: ByteReader) {
    this.relations = reader.texts();
    this.vocabulary = { words: new CodeTable(reader), suffixes: new CodeTable(reader), tags: new CodeTable(reader) };
    const shape = readShape(reader, this.relations.length);
    const matrices = matricesOf(shape);
    const parameters = matrices.reduce((sum, matrix) => sum + roundUp(sizeOf(matrix)), 0);
    const perToken =
      inputWidth(shape) + shape.layers * 10 * shape.hidden + 3 * shape.arcWidth + 2 * shape.relationWidth;
    this.kernels = new Kernels(parameters + (LONGEST + 1) * (perToken + LONGEST + 32) + 1024);
    const addresses = matrices.map((matrix) => [matrix.name, readMatrix(reader, this.kernels, matrix)] as const);
    this.network = new ParserNetwork(shape, new Map(addresses), this.kernels);
    this.joint = this.kernels.take(shape.relationWidth);
    this.scores = this.kernels.take(roundUp(shape.relations));
  }

  parse(tokens: readonly string[], tags: readonly Tag[]): Tree {
    const heads: number[] = [];
    const relations: string[] = [];
    for (let start = 0; start < tokens.length;) {
      const end = endOfPiece(tags, start);
      const piece = this.parsePiece(numbersOf(tokens.slice(start, end), tags.slice(start, end), this.vocabulary));
      const root = heads.indexOf(-1);
      piece.heads.forEach((head, i) => {
        const hangs = head < 0 && root >= 0;
        heads.push(hangs ? root : head < 0 ? -1 : head + start);
        relations.push(hangs ? 'parataxis' : piece.relations[i]!);
      });
      start = end;
    }
    return { heads, relations };
  }

  private parsePiece(input: ParserInput): Tree {
    const mark = this.kernels.mark();
    const pass = this.network.run(input);
    const heads = findTree(this.kernels.floats, pass.arcScores >> 2, pass.n);
    const relations: string[] = [];
    for (let i = 1; i < pass.n; i++) relations.push(heads[i] === 0 ? 'root' : this.bestRelation(pass, i, heads[i]!));
    this.kernels.giveBack(mark);
    return { heads: Array.from(heads.subarray(1), (head) => head - 1), relations };
  }

  private bestRelation(pass: ReturnType<ParserNetwork['run']>, dependent: number, head: number): string {
    this.network.scoreRelations(pass, dependent, head, this.joint, this.scores);
    const start = this.scores >> 2;
    let best = 0;
    for (let c = 1; c < this.relations.length; c++) {
      if (this.kernels.floats[start + c]! > this.kernels.floats[start + best]!) best = c;
    }
    return this.relations[best]!;
  }
}

/** Numbers of words, suffixes and tags by hash; 0 for the unknown. */
export interface ParserVocabulary {
  readonly words: Pick<CodeTable, 'codeOf'>;
  readonly suffixes: Pick<CodeTable, 'codeOf'>;
  readonly tags: Pick<CodeTable, 'codeOf'>;
}

/** Hashes under which the vocabulary keeps a token's word, suffix and tag. */
export function parserKeys(token: string, tag: Tag): { word: number; suffix: number; tag: number } {
  const word = normaliseWord(token);
  return {
    word: hashLower(word),
    suffix: hashText(lowerKey(word).slice(-3), 50),
    tag: hashText(`${tag.upos} ${tag.features}`, 51),
  };
}

/** A sentence in numbers, the root before it. */
export function numbersOf(tokens: readonly string[], tags: readonly Tag[], vocabulary: ParserVocabulary): ParserInput {
  const room = (): Int32Array => new Int32Array(tokens.length + 1).fill(1);
  const input = { words: room(), suffixes: room(), tags: room(), source: 0 };
  tokens.forEach((token, i) => {
    const keys = parserKeys(token, tags[i]!);
    input.words[i + 1] = vocabulary.words.codeOf(keys.word);
    input.suffixes[i + 1] = vocabulary.suffixes.codeOf(keys.suffix);
    input.tags[i + 1] = vocabulary.tags.codeOf(keys.tag);
  });
  return input;
}

/** The whole rest if it is short, else up to the last punctuation mark that fits. */
function endOfPiece(tags: readonly Tag[], start: number): number {
  if (tags.length - start <= LONGEST) return tags.length;
  for (let end = start + LONGEST; end > start + LONGEST / 2; end--) {
    if (tags[end - 1]!.upos === 'PUNCT') return end;
  }
  return start + LONGEST;
}

function readShape(reader: ByteReader, relations: number): ParserShape {
  return {
    words: reader.varint(),
    suffixes: reader.varint(),
    tags: reader.varint(),
    relations,
    sources: 1,
    wordWidth: reader.varint(),
    suffixWidth: reader.varint(),
    tagWidth: reader.varint(),
    hidden: reader.varint(),
    layers: reader.varint(),
    arcWidth: reader.varint(),
    relationWidth: reader.varint(),
  };
}

/** Each row has its scale, the size of one of its 127 steps: file and kernels hold all scales, then all rows. */
function readMatrix(reader: ByteReader, kernels: Kernels, matrix: Matrix): Address {
  const { rows, columns } = matrix;
  const address = kernels.take(sizeOf(matrix));
  const first = address + rows * 4;
  const scales = reader.bytes(rows * 4);
  const levels = reader.signedBytes(rows * columns);
  if (isBias(matrix)) {
    const view = new DataView(scales.buffer, scales.byteOffset, scales.length);
    levels.forEach((level, at) => {
      kernels.floats[(address >> 2) + at] = level * view.getFloat32(4 * Math.floor(at / columns), true);
    });
  } else {
    kernels.bytes.set(scales, address);
    if (isEmbedding(matrix)) kernels.bytes.set(levels, first);
    else kernels.shorts.set(levels, first >> 1);
  }
  return address;
}

/** In floats. */
function sizeOf(matrix: Matrix): number {
  const cells = matrix.rows * matrix.columns;
  if (isBias(matrix)) return cells;
  return roundUp(matrix.rows + (isEmbedding(matrix) ? cells / 4 : cells / 2));
}
