import { readFileSync } from 'node:fs';
import { compileKernels, Kernels, type Address } from '../src/analysis/linguistics/Kernels.ts';
import { numbersOf, parserKeys } from '../src/analysis/linguistics/Parser.ts';
import { ParserNetwork } from '../src/analysis/linguistics/ParserNetwork.ts';
import {
  isEmbedding,
  matricesOf,
  roundUp,
  type Matrix,
  type ParserShape,
} from '../src/analysis/linguistics/parserShape.ts';
import type { Tag } from '../src/analysis/model.ts';
import { ByteWriter } from './ByteWriter.ts';
import { ParserGradients, type Dropout, type ParserExample, type TrainingFunctions } from './ParserGradients.ts';
import { Random } from './Random.ts';
import { writeCodes } from './writeCodes.ts';

/** A sentence to learn trees from. Its tags come from a tagger that has not seen it. `heads` count from 1, 0 is the root. */
export interface ParsedSentence {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Number of the treebank it comes from; the parser will follow the conventions of treebank 0. */
  readonly source: number;
}

export interface ParserOptions {
  readonly epochs: number;
  /** Sentences between two steps of the optimiser. */
  readonly batch: number;
  readonly rate: number;
  readonly dropout: Dropout;
  readonly seed: number;
  /** Words and suffixes seen more rarely are unknown. */
  readonly minCount: number;
  readonly sizes: Omit<ParserShape, 'words' | 'suffixes' | 'tags' | 'relations' | 'sources'>;
  /** Told after each epoch. */
  readonly report: (epoch: number, loss: number) => void;
}

interface Parameter extends Matrix {
  readonly count: number;
  readonly values: Address;
  readonly gradient: Address;
  readonly mean: Address;
  readonly square: Address;
  /** Average over the last steps: what is written in the end. */
  readonly average: Address;
}

const LONGEST = 150;
const BETA1 = 0.9;
const BETA2 = 0.95;
const AVERAGED_STEPS = 1000;
const WARM_UP = 100;
/** A word seen n times is hidden with a chance of HIDING / (HIDING + n). */
const HIDING = 0.25;

/** Returns the bytes of a Parser. */
export function trainParser(sentences: readonly ParsedSentence[], options: ParserOptions): Uint8Array {
  const short = sentences.filter((sentence) => sentence.words.length <= LONGEST);
  const vocabulary = learnVocabulary(short, options.minCount);
  const relations = [...new Set(short.flatMap((sentence) => sentence.relations))].sort();
  const shape: ParserShape = {
    ...options.sizes,
    words: vocabulary.words.size + 2,
    suffixes: vocabulary.suffixes.size + 2,
    tags: vocabulary.tags.size + 2,
    relations: relations.length,
    sources: 1 + short.reduce((most, { source }) => Math.max(most, source), 0),
  };
  const random = new Random(options.seed);
  const { kernels, parameters } = makeParameters(shape, random);
  const addresses = (of: (parameter: Parameter) => Address): Map<string, Address> =>
    new Map(parameters.map((parameter) => [parameter.name, of(parameter)]));
  const network = new ParserNetwork(
    shape,
    addresses((parameter) => parameter.values),
    kernels,
  );
  const gradients = new ParserGradients(
    network,
    addresses((parameter) => parameter.gradient),
    kernels,
    options.dropout,
    random,
  );
  const examples = short.map((sentence) => exampleOf(sentence, vocabulary, relations));
  const order = examples.map((_, index) => index);
  const steps = Math.ceil(order.length / options.batch) * options.epochs;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    let tokens = 0;
    for (let start = 0; start < order.length; start += options.batch) {
      let size = 0;
      for (const index of order.slice(start, start + options.batch)) {
        loss += gradients.add(examples[index]!);
        size += examples[index]!.words.length - 1;
      }
      tokens += size;
      step++;
      const rate = options.rate * Math.min(1, step / WARM_UP) * (1 - step / (steps + 1));
      update(kernels.functions, parameters, step, rate, 1 / size);
    }
    options.report(epoch, loss / tokens);
  }
  return writeParser(relations, vocabulary, shape, parameters, kernels.floats);
}

interface LearnedVocabulary {
  readonly words: ReadonlyMap<number, number>;
  readonly suffixes: ReadonlyMap<number, number>;
  readonly tags: ReadonlyMap<number, number>;
  readonly wordCounts: ReadonlyMap<number, number>;
}

function learnVocabulary(sentences: readonly ParsedSentence[], minCount: number): LearnedVocabulary {
  const keys = sentences.flatMap(({ words, tags }) => words.map((word, i) => parserKeys(word, tags[i]!)));
  const count = (values: readonly number[]): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const number = (counts: ReadonlyMap<number, number>, least: number): Map<number, number> =>
    new Map([...counts].filter(([, seen]) => seen >= least).map(([key], index) => [key, index + 2]));
  const wordCounts = count(keys.map((key) => key.word));
  return {
    words: number(wordCounts, minCount),
    suffixes: number(count(keys.map((key) => key.suffix)), minCount),
    tags: number(count(keys.map((key) => key.tag)), 1),
    wordCounts,
  };
}

function exampleOf(
  { words, tags, heads, relations, source }: ParsedSentence,
  vocabulary: LearnedVocabulary,
  allRelations: readonly string[],
): ParserExample {
  const table = (codes: ReadonlyMap<number, number>) => ({ codeOf: (hash: number) => codes.get(hash) ?? 0 });
  const tables = { words: table(vocabulary.words), suffixes: table(vocabulary.suffixes), tags: table(vocabulary.tags) };
  const counts = words.map((word, i) => vocabulary.wordCounts.get(parserKeys(word, tags[i]!).word) ?? 0);
  return {
    ...numbersOf(words, tags, tables),
    source,
    heads: Int32Array.from([0, ...heads]),
    relations: Int32Array.from([0, ...relations.map((relation) => allRelations.indexOf(relation))]),
    hiding: Float32Array.from([0, ...counts.map((count) => HIDING / (HIDING + count))]),
  };
}

function makeParameters(shape: ParserShape, random: Random) {
  const matrices = matricesOf(shape);
  const total = matrices.reduce((sum, { rows, columns }) => sum + roundUp(rows * columns), 0);
  const code = readFileSync(new URL('./kernels/training.wasm', import.meta.url));
  const kernels = new Kernels<TrainingFunctions>(5 * total + 8_000_000, compileKernels(code));
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const parameters = matrices.map((matrix): Parameter => {
    const count = roundUp(matrix.rows * matrix.columns);
    const values = kernels.takeZeros(count);
    const size = isEmbedding(matrix)
      ? 0.1
      : Math.sqrt(2 / ((/recurrent|input/u.test(matrix.name) ? matrix.rows / 3 : matrix.rows) + matrix.columns));
    if (!matrix.name.endsWith('bias')) {
      for (let i = 0; i < count; i++) kernels.floats[(values >> 2) + i] = size * normal();
    }
    const zeros = (): Address => kernels.takeZeros(count);
    return { ...matrix, count, values, gradient: zeros(), mean: zeros(), square: zeros(), average: zeros() };
  });
  return { kernels, parameters };
}

/** One step of Adam, and of the average after it. */
function update(
  functions: TrainingFunctions,
  parameters: readonly Parameter[],
  step: number,
  rate: number,
  scale: number,
): void {
  const corrected = (rate * Math.sqrt(1 - BETA2 ** step)) / (1 - BETA1 ** step);
  const share = Math.max(1 / AVERAGED_STEPS, Math.min(1, 10 / (step + 9)));
  for (const { values, gradient, mean, square, average, count } of parameters) {
    functions.adam(values, gradient, mean, square, count, corrected, BETA1, BETA2, scale);
    functions.follow(average, values, count, share);
  }
}

function writeParser(
  relations: readonly string[],
  vocabulary: LearnedVocabulary,
  shape: ParserShape,
  parameters: readonly Parameter[],
  floats: Float32Array,
): Uint8Array {
  const writer = new ByteWriter()
    .texts(relations)
    .bytes(writeCodes(vocabulary.words))
    .bytes(writeCodes(vocabulary.suffixes))
    .bytes(writeCodes(vocabulary.tags));
  for (const size of [shape.words, shape.suffixes, shape.tags]) writer.varint(size);
  for (const size of [shape.wordWidth, shape.suffixWidth, shape.tagWidth]) writer.varint(size);
  for (const size of [shape.hidden, shape.layers, shape.arcWidth, shape.relationWidth]) writer.varint(size);
  const own = matricesOf({ ...shape, sources: 1 });
  parameters.forEach(({ columns, average }, index) => {
    const levels: Int8Array[] = [];
    for (let row = 0; row < own[index]!.rows; row++) {
      const start = (average >> 2) + row * columns;
      const values = floats.subarray(start, start + columns);
      const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
      writer.float(scale);
      levels.push(Int8Array.from(values, (value) => Math.round(value / scale)));
    }
    for (const row of levels) writer.bytes(row);
  });
  return writer.finish();
}
