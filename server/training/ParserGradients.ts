import type { Address, KernelFunctions, Kernels } from '../src/analysis/linguistics/Kernels.ts';
import {
  LEAK,
  type Disturbance,
  type ParserInput,
  type ParserNetwork,
  type Pass,
} from '../src/analysis/linguistics/ParserNetwork.ts';
import { inputWidth, roundUp } from '../src/analysis/linguistics/parserShape.ts';
import type { Random } from './Random.ts';

/** What server/training/kernels/training.as compiles to. */
export interface TrainingFunctions extends KernelFunctions {
  multiply(out: Address, a: Address, b: Address, n: number, m: number, k: number): void;
  multiplyLeft(out: Address, a: Address, b: Address, n: number, k: number, m: number): void;
  recurBack(
    dStates: Address,
    stride: number,
    gates: Address,
    cells: Address,
    weights: Address,
    dGates: Address,
    carry: Address,
    n: number,
    hidden: number,
    backward: number,
  ): void;
  adam(
    values: Address,
    gradient: Address,
    mean: Address,
    square: Address,
    count: number,
    rate: number,
    beta1: number,
    beta2: number,
    scale: number,
  ): void;
  follow(average: Address, values: Address, count: number, share: number): void;
}

/** A sentence with its tree in numbers; token 0 is the root. */
export interface ParserExample extends ParserInput {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Chance of each token that its word is hidden: rare words teach what to do with unknown ones. */
  readonly hiding: Float32Array;
}

/** Shares of numbers that are set to zero while training. */
export interface Dropout {
  readonly input: number;
  readonly hidden: number;
}

/** Carries the error of one sentence back to the gradients of all parameters. */
export class ParserGradients implements Disturbance {
  private readonly network: ParserNetwork;
  private readonly gradients: ReadonlyMap<string, Address>;
  private readonly kernels: Kernels<TrainingFunctions>;
  private readonly dropout: Dropout;
  private readonly random: Random;
  /** Masks in the order in which the network asks for them. */
  private masks: Address[] = [];
  private input!: ParserInput;
  private kept!: Uint8Array;

  constructor(
    network: ParserNetwork,
    gradients: ReadonlyMap<string, Address>,
    kernels: Kernels<TrainingFunctions>,
    dropout: Dropout,
    random: Random,
  ) {
    this.network = network;
    this.gradients = gradients;
    this.kernels = kernels;
    this.dropout = dropout;
    this.random = random;
  }

  /** Adds the gradients of one sentence; returns its loss. */
  add(example: ParserExample): number {
    const mark = this.kernels.mark();
    this.masks = [];
    const words = example.words.map((word, i) => (this.random.next() < example.hiding[i]! ? 0 : word));
    this.input = { ...example, words };
    const pass = this.network.run(this.input, this);
    const loss = this.back(pass, example);
    this.kernels.giveBack(mark);
    return loss;
  }

  disturbInput(address: Address, n: number): void {
    const { floats } = this.kernels;
    const { wordWidth, suffixWidth, tagWidth } = this.network.shape;
    this.kept = new Uint8Array(n * 3).fill(1);
    let place = address >> 2;
    for (let i = 0; i < n; i++) {
      [wordWidth, suffixWidth, tagWidth].forEach((width, part) => {
        if (this.random.next() < this.dropout.input) {
          this.kept[i * 3 + part] = 0;
          floats.fill(0, place, place + width);
        }
        place += width;
      });
    }
  }

  disturb(address: Address, count: number): Address {
    const { floats } = this.kernels;
    const mask = this.kernels.take(count);
    const copy = this.kernels.take(count);
    const share = this.dropout.hidden;
    for (let i = 0; i < count; i++) {
      const factor = this.random.next() < share ? 0 : 1 / (1 - share);
      floats[(mask >> 2) + i] = factor;
      floats[(copy >> 2) + i] = floats[(address >> 2) + i]! * factor;
    }
    this.masks.push(mask);
    return copy;
  }

  private back(pass: Pass, example: ParserExample): number {
    const { kernels, network } = this;
    const { functions } = kernels;
    const { arcWidth, relationWidth, hidden } = network.shape;
    const { n } = pass;
    const dRelationDependent = kernels.takeZeros(n * relationWidth);
    const dRelationHead = kernels.takeZeros(n * relationWidth);
    let loss = this.backRelations(pass, example, dRelationDependent, dRelationHead);
    loss += this.arcErrors(pass, example);

    const dQuery = kernels.takeZeros(n * arcWidth);
    const dArcHead = kernels.takeZeros(n * arcWidth);
    const dArcDependent = kernels.takeZeros(n * arcWidth);
    functions.multiply(dQuery, pass.arcScores, pass.arcHead, n, arcWidth, n);
    functions.multiplyLeft(dArcHead, pass.arcScores, pass.arcQuery, n, n, arcWidth);
    this.backLinear('arc', dQuery, pass.arcDependent, dArcDependent, n, arcWidth, arcWidth);

    const [maskDependent, maskHead, maskRelationDependent, maskRelationHead] = this.masks.slice(network.shape.layers);
    this.unmask(dArcDependent, maskDependent!, n * arcWidth);
    this.unmask(dArcHead, maskHead!, n * arcWidth);
    this.unleak(dArcDependent, pass.arcDependent, n * arcWidth);
    this.unleak(dArcHead, pass.arcHead, n * arcWidth);
    this.unmask(dRelationDependent, maskRelationDependent!, n * relationWidth);
    this.unmask(dRelationHead, maskRelationHead!, n * relationWidth);
    let dStates = kernels.takeZeros(n * 2 * hidden);
    this.backLinear('arcDependent', dArcDependent, pass.top, dStates, n, arcWidth, 2 * hidden);
    this.backLinear('arcHead', dArcHead, pass.top, dStates, n, arcWidth, 2 * hidden);
    this.backLinear('relationDependent', dRelationDependent, pass.top, dStates, n, relationWidth, 2 * hidden);
    this.backLinear('relationHead', dRelationHead, pass.top, dStates, n, relationWidth, 2 * hidden);
    for (let k = network.shape.layers - 1; k >= 0; k--) {
      this.unmask(dStates, this.masks[k]!, n * 2 * hidden);
      dStates = this.backLayer(pass, k, dStates);
    }
    this.backEmbedding(dStates, n);
    return loss;
  }

  /** Turns the arc scores into their errors; the root has no head. */
  private arcErrors({ n, arcScores }: Pass, { heads }: ParserExample): number {
    const { floats } = this.kernels;
    const start = arcScores >> 2;
    floats.fill(0, start, start + n);
    let loss = 0;
    for (let i = 1; i < n; i++) {
      floats[start + i * n + i] = -Infinity;
      loss += softmaxError(floats, start + i * n, n, heads[i]!);
    }
    return loss;
  }

  private backRelations(pass: Pass, example: ParserExample, dDependent: Address, dHead: Address): number {
    const { kernels, network } = this;
    const { floats, functions } = kernels;
    const width = network.shape.relationWidth;
    const count = roundUp(network.shape.relations);
    const joint = kernels.take(width);
    const scores = kernels.take(count);
    const dJoint = kernels.take(width);
    const dBias = this.gradients.get('relation.bias')! >> 2;
    let loss = 0;
    for (let i = 1; i < pass.n; i++) {
      const head = example.heads[i]!;
      network.scoreRelations(pass, i, head, joint, scores);
      loss += softmaxError(floats, scores >> 2, count, example.relations[i]!);
      floats.fill(0, dJoint >> 2, (dJoint >> 2) + width);
      functions.multiply(dJoint, scores, network.at('relation'), 1, width, count);
      functions.multiplyLeft(this.gradients.get('relation')!, scores, joint, 1, count, width);
      for (let c = 0; c < count; c++) floats[dBias + c] = floats[dBias + c]! + floats[(scores >> 2) + c]!;
      for (let j = 0; j < width; j++) {
        if (floats[(joint >> 2) + j]! <= 0) continue;
        const error = floats[(dJoint >> 2) + j]!;
        const one = (dDependent >> 2) + i * width + j;
        const other = (dHead >> 2) + head * width + j;
        floats[one] = floats[one]! + error;
        floats[other] = floats[other]! + error;
      }
    }
    return loss;
  }

  private backLayer(pass: Pass, k: number, dStates: Address): Address {
    const { kernels } = this;
    const { floats, functions } = kernels;
    const { n } = pass;
    const { hidden } = this.network.shape;
    const layer = pass.layers[k]!;
    const dInput = kernels.takeZeros(n * layer.inputWidth);
    const gates = 3 * hidden;
    layer.directions.forEach((direction, side) => {
      const name = side === 0 ? `forward${k}` : `backward${k}`;
      const weights = this.network.at(`${name}.recurrent`);
      const dGates = kernels.takeZeros(n * gates);
      const offset = side * hidden * 4;
      const stride = 2 * hidden * 4;
      const carry = kernels.take(2 * hidden);
      functions.recurBack(
        dStates + offset,
        stride,
        direction.gates,
        direction.cells,
        weights,
        dGates,
        carry,
        n,
        hidden,
        side,
      );
      const states = kernels.take(n * hidden);
      for (let i = 0; i < n; i++) {
        const from = (layer.states + offset + i * stride) >> 2;
        floats.copyWithin((states >> 2) + i * hidden, from, from + hidden);
      }
      const later = side === 0 ? dGates + gates * 4 : dGates;
      const earlier = side === 0 ? states : states + hidden * 4;
      functions.multiplyLeft(this.gradients.get(`${name}.recurrent`)!, later, earlier, n - 1, gates, hidden);
      this.backLinear(`${name}.input`, dGates, layer.input, dInput, n, gates, layer.inputWidth, this.biasOf(name, k));
    });
    return dInput;
  }

  private backEmbedding(dInput: Address, n: number): void {
    const { floats } = this.kernels;
    const { shape } = this.network;
    const parts = [
      ['word', this.input.words, shape.wordWidth],
      ['suffix', this.input.suffixes, shape.suffixWidth],
      ['tag', this.input.tags, shape.tagWidth],
    ] as const;
    for (let i = 0; i < n; i++) {
      let place = (dInput >> 2) + i * inputWidth(shape);
      parts.forEach(([name, ids, width], part) => {
        const row = (this.gradients.get(name)! >> 2) + ids[i]! * width;
        if (this.kept[i * 3 + part] === 1) {
          for (let j = 0; j < width; j++) floats[row + j] = floats[row + j]! + floats[place + j]!;
        }
        place += width;
      });
    }
  }

  /** Back through out = input · transposed(weights) + bias; adds to `dInput`. */
  private backLinear(
    name: string,
    dOut: Address,
    input: Address,
    dInput: Address,
    n: number,
    size: number,
    width: number,
    bias = this.gradients.get(`${name}.bias`)!,
  ): void {
    const { floats, functions } = this.kernels;
    functions.multiplyLeft(this.gradients.get(name)!, dOut, input, n, size, width);
    functions.multiply(dInput, dOut, this.network.at(name), n, width, size);
    const dBias = bias >> 2;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < size; j++) floats[dBias + j] = floats[dBias + j]! + floats[(dOut >> 2) + i * size + j]!;
    }
  }

  /** The lowest layer has a bias for each treebank. */
  private biasOf(name: string, layer: number): Address {
    const row = layer === 0 ? this.input.source : 0;
    return this.gradients.get(`${name}.bias`)! + row * 3 * this.network.shape.hidden * 4;
  }

  private unmask(address: Address, mask: Address, count: number): void {
    const { floats } = this.kernels;
    for (let i = 0; i < count; i++) floats[(address >> 2) + i] = floats[(address >> 2) + i]! * floats[(mask >> 2) + i]!;
  }

  private unleak(address: Address, values: Address, count: number): void {
    const { floats } = this.kernels;
    for (let i = 0; i < count; i++) {
      if (floats[(values >> 2) + i]! < 0) floats[(address >> 2) + i] = floats[(address >> 2) + i]! * LEAK;
    }
  }
}

/** Turns scores into the error of their softmax against the right class; returns the loss. */
function softmaxError(floats: Float32Array, start: number, count: number, right: number): number {
  let most = -Infinity;
  for (let c = 0; c < count; c++) most = Math.max(most, floats[start + c]!);
  let sum = 0;
  for (let c = 0; c < count; c++) {
    const size = Math.exp(floats[start + c]! - most);
    floats[start + c] = size;
    sum += size;
  }
  for (let c = 0; c < count; c++) floats[start + c] = floats[start + c]! / sum;
  const loss = -Math.log(Math.max(1e-12, floats[start + right]!));
  floats[start + right] = floats[start + right]! - 1;
  return loss;
}
