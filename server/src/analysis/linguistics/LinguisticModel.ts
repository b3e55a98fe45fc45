import type { Tag } from '../model.ts';
import { ByteReader } from './ByteReader.ts';
import { Dictionary } from './Dictionary.ts';
import { Lemmatiser } from './Lemmatiser.ts';
import { Namer, type Name } from './Namer.ts';
import { Parser, type Tree } from './Parser.ts';
import { Tagger } from './Tagger.ts';

/** All models of one language. Words are tokens as written; quotation marks of any style are one mark to the models. */
export interface LinguisticModel {
  readonly language: string;
  /** `barred[i]` is the part of speech that token `i` cannot have: 'AUX' for a verb that the cue lexicon knows. */
  tag(tokens: readonly string[], barred?: readonly (string | undefined)[]): readonly Tag[];
  namesIn(tokens: readonly string[], tags: readonly Tag[]): readonly Name[];
  /** Ten times as dear as tagging: for the sentences that need it. */
  parse(tokens: readonly string[], tags: readonly Tag[]): Tree;
  lemmaOf(token: string, tag: Tag): string;
}

/** 'SLLM', then a checksum of all that follows behind it. */
export const MAGIC = [0x53, 0x4c, 0x4c, 0x4d] as const;
export const HEADER_LENGTH = 8;

/**
 * Reads the binary of a language. Throws an error that says what is wrong where the bytes are damaged.
 * It is unpacked when it is first asked, the parser likewise: an article in one language does not wait for the others.
 */
export function loadModel(bytes: Uint8Array): LinguisticModel {
  if (bytes.length < HEADER_LENGTH || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new Error('This is no language model.');
  }
  const stored = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (checksum(bytes.subarray(HEADER_LENGTH)) !== stored) throw new Error('The language model is damaged or cut off.');
  const reader = new ByteReader(bytes.subarray(HEADER_LENGTH));
  const language = reader.text();
  let unpacked: Parts | undefined;
  const parts = (): Parts => (unpacked ??= unpack(reader));
  return {
    language,
    tag: (tokens, barred) => parts().tagger.tag(tokens, barred),
    namesIn: (tokens, tags) => parts().namer.namesIn(tokens, tags),
    parse: (tokens, tags) => parts().parser().parse(tokens, tags),
    lemmaOf: (token, tag) => parts().lemmatiser.lemmaOf(token, tag),
  };
}

interface Parts {
  readonly tagger: Tagger;
  readonly namer: Namer;
  readonly lemmatiser: Lemmatiser;
  readonly parser: () => Parser;
}

function unpack(reader: ByteReader): Parts {
  const dictionary = new Dictionary(reader);
  const tagger = new Tagger(reader, dictionary);
  const namer = new Namer(reader, tagger.words);
  const lemmatiser = new Lemmatiser(reader, dictionary);
  let parser: Parser | undefined;
  return { tagger, namer, lemmatiser, parser: () => (parser ??= new Parser(reader)) };
}

/** FNV-1a over bytes, unsigned. Counted by hand: iterators are slow until the loop has been compiled. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
