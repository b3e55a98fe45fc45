import type { LinguisticModel } from '../LinguisticModel.ts';
import { ByteReader } from './ByteReader.ts';
import { Dictionary } from './Dictionary.ts';
import { Lemmatiser } from './Lemmatiser.ts';
import { Namer } from './Namer.ts';
import { Parser } from './Parser.ts';
import { Tagger } from './Tagger.ts';

/** 'SLLM', then a checksum of all that follows behind it. */
export const MAGIC = [0x53, 0x4c, 0x4c, 0x4d] as const;
export const HEADER_LENGTH = 8;

/**
 * Reads the binary of a language. Throws an error that says what is wrong where the bytes are damaged.
 * Each part is unpacked when it is first asked: an article in one language does not wait for the others, a tag not for names and trees.
 */
export function loadModel(bytes: Uint8Array): LinguisticModel {
  if (bytes.length < HEADER_LENGTH || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new Error('This is no language model.');
  }
  const stored = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (checksum(bytes.subarray(HEADER_LENGTH)) !== stored) throw new Error('The language model is damaged or cut off.');
  const reader = new ByteReader(bytes.subarray(HEADER_LENGTH));
  const language = reader.text();
  const parts = [reader.part(), reader.part(), reader.part(), reader.part(), reader.part()] as const;
  const [dictionaryPart, taggerPart, namesPart, lemmasPart, parserPart] = parts;
  const dictionary = once(() => new Dictionary(dictionaryPart));
  const tagger = once(() => new Tagger(taggerPart, dictionary()));
  const namer = once(() => new Namer(namesPart, tagger().words));
  const lemmatiser = once(() => new Lemmatiser(lemmasPart, dictionary()));
  const parser = once(() => new Parser(parserPart));
  return {
    language,
    tag: (tokens, barred) => tagger().tag(tokens, barred),
    namesIn: (tokens, tags) => namer().namesIn(tokens, tags),
    parse: (tokens, tags) => parser().parse(tokens, tags),
    lemmaOf: (token, tag) => lemmatiser().lemmaOf(token, tag),
  };
}

/** What `make` makes, made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** FNV-1a over words of four bytes, then over the bytes that are left; unsigned. */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length & ~3;
  let hash = 0x811c9dc5;
  for (let i = 0; i < whole; i += 4) hash = Math.imul(hash ^ view.getInt32(i, true), 0x01000193);
  for (let i = whole; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
