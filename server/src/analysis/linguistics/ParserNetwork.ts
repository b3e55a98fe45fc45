import type { Address, Kernels } from './Kernels.ts';
import { inputWidth, roundUp, type ParserShape } from './parserShape.ts';

/** A sentence in numbers, the root first. */
export interface ParserInput {
  readonly words: Int32Array;
  readonly suffixes: Int32Array;
  readonly tags: Int32Array;
  /** Number of the treebank whose conventions hold. */
  readonly source: number;
}

/** What training does to the numbers on their way up; parsing does nothing. */
export interface Disturbance {
  /** Called for the input of `n` tokens; may change it in place. */
  disturbInput(address: Address, n: number): void;
  /** Returns where the disturbed copy of `count` numbers stands. */
  disturb(address: Address, count: number): Address;
}

const CALM: Disturbance = { disturbInput: () => undefined, disturb: (address) => address };

interface Direction {
  readonly gates: Address;
  readonly cells: Address;
}

/** Where the numbers of one pass stand in memory: `n` tokens with the root. */
export interface Pass {
  readonly n: number;
  readonly layers: readonly {
    readonly input: Address;
    readonly inputWidth: number;
    readonly states: Address;
    readonly directions: readonly Direction[];
  }[];
  /** The states of the last layer. */
  readonly top: Address;
  readonly arcDependent: Address;
  readonly arcHead: Address;
  readonly relationDependent: Address;
  readonly relationHead: Address;
  /** arcDependent · arc + arc.bias */
  readonly arcQuery: Address;
  /** n×n: row dependent, column head. */
  readonly arcScores: Address;
}

/** What is kept of a negative number by the units that score arcs. */
export const LEAK = 0.1;

/**
 * Scores for every arc between two words: embeddings of word, suffix and tag, recurrent layers in both directions, then
 * a biaffine product of what each word says as a dependent and as a head (Dozat & Manning 2017).
 */
export class ParserNetwork {
  readonly shape: ParserShape;
  readonly parameters: ReadonlyMap<string, Address>;
  private readonly kernels: Kernels;
  private readonly room: Address;

  constructor(shape: ParserShape, parameters: ReadonlyMap<string, Address>, kernels: Kernels) {
    this.shape = shape;
    this.parameters = parameters;
    this.kernels = kernels;
    this.room = kernels.take(Math.max(inputWidth(shape), 2 * shape.hidden, shape.arcWidth, shape.relationWidth));
  }

  /** The caller gives the memory back. */
  run(input: ParserInput, disturbance: Disturbance = CALM): Pass {
    const { kernels, shape } = this;
    const { hidden, arcWidth, relationWidth } = shape;
    const n = input.words.length;
    let below = this.embed(input);
    disturbance.disturbInput(below, n);
    let width = inputWidth(shape);
    const layers: Pass['layers'][number][] = [];
    for (let k = 0; k < shape.layers; k++) {
      const states = kernels.take(n * 2 * hidden);
      const directions = ['forward', 'backward'].map((name, side): Direction => {
        const bias = this.at(`${name}${k}.bias`) + (k === 0 ? input.source * 3 * hidden * 4 : 0);
        const gates = this.linear(`${name}${k}.input`, bias, below, n, 3 * hidden, width);
        const cells = kernels.take(n * hidden);
        const weights = this.at(`${name}${k}.recurrent`);
        kernels.functions.recur(
          gates,
          weights,
          cells,
          states + side * hidden * 4,
          2 * hidden * 4,
          n,
          hidden,
          side,
          this.room,
        );
        return { gates, cells };
      });
      layers.push({ input: below, inputWidth: width, states, directions });
      below = disturbance.disturb(states, n * 2 * hidden);
      width = 2 * hidden;
    }
    const part = (name: string, size: number): Address =>
      this.linear(name, this.at(`${name}.bias`), below, n, size, width);
    const arcPart = (name: string): Address =>
      disturbance.disturb(this.leak(part(name, arcWidth), n * arcWidth), n * arcWidth);
    const relationPart = (name: string): Address => disturbance.disturb(part(name, relationWidth), n * relationWidth);
    const arcDependent = arcPart('arcDependent');
    const arcHead = arcPart('arcHead');
    const relationDependent = relationPart('relationDependent');
    const relationHead = relationPart('relationHead');
    const arcQuery = this.linear('arc', this.at('arc.bias'), arcDependent, n, arcWidth, arcWidth);
    const arcScores = kernels.takeZeros(n * n);
    kernels.functions.multiplyTransposed(arcScores, arcQuery, arcHead, n, n, arcWidth);
    return { n, layers, top: below, arcDependent, arcHead, relationDependent, relationHead, arcQuery, arcScores };
  }

  /** Scores of all relations between a dependent and its head; `joint` gets what the two words say together. */
  scoreRelations(pass: Pass, dependent: number, head: number, joint: Address, scores: Address): void {
    const { floats, functions } = this.kernels;
    const width = this.shape.relationWidth;
    const one = (pass.relationDependent >> 2) + dependent * width;
    const other = (pass.relationHead >> 2) + head * width;
    for (let j = 0; j < width; j++) floats[(joint >> 2) + j] = Math.max(0, floats[one + j]! + floats[other + j]!);
    const count = roundUp(this.shape.relations);
    const bias = this.at('relation.bias') >> 2;
    floats.copyWithin(scores >> 2, bias, bias + count);
    functions.project(scores, joint, this.at('relation'), 1, count, width, this.room);
  }

  at(name: string): Address {
    return this.parameters.get(name)!;
  }

  private embed({ words, suffixes, tags }: ParserInput): Address {
    const { shape } = this;
    const input = this.kernels.take(words.length * inputWidth(shape));
    let place = input;
    const lookUp = (name: string, rows: number, row: number, width: number): void => {
      this.kernels.functions.lookUp(place, this.at(name), rows, row, width);
      place += width * 4;
    };
    for (let i = 0; i < words.length; i++) {
      lookUp('word', shape.words, words[i]!, shape.wordWidth);
      lookUp('suffix', shape.suffixes, suffixes[i]!, shape.suffixWidth);
      lookUp('tag', shape.tags, tags[i]!, shape.tagWidth);
    }
    return input;
  }

  private linear(weights: string, bias: Address, input: Address, n: number, size: number, width: number): Address {
    const { floats, functions } = this.kernels;
    const out = this.kernels.take(n * size);
    const first = out >> 2;
    floats.copyWithin(first, bias >> 2, (bias >> 2) + size);
    // What is there already is doubled.
    for (let filled = size; filled < n * size; filled *= 2)
      floats.copyWithin(first + filled, first, first + Math.min(filled, n * size - filled));
    functions.project(out, input, this.at(weights), n, size, width, this.room);
    return out;
  }

  private leak(address: Address, count: number): Address {
    const { floats } = this.kernels;
    const start = address >> 2;
    for (let i = start; i < start + count; i++) if (floats[i]! < 0) floats[i] = floats[i]! * LEAK;
    return address;
  }
}
