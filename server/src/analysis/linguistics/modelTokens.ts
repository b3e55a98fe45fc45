import type { Token } from '../model.ts';

/** Tokens as the models read them: quotation marks of every style are one, for they have learnt only straight ones. */
export const modelTokens = (tokens: readonly Token[]): readonly string[] =>
  tokens.map(({ kind, text }) => (kind === 'mark' ? '"' : text));
