import { tokenLegend } from '../../server/src/features/semanticTokens.ts';

/** A semantic token with its type and modifiers in words. */
interface DecodedToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly kind: string;
}

/** Reads the protocol's five numbers a token. */
export function decodeTokens(data: readonly number[]): DecodedToken[] {
  const tokens: DecodedToken[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type, bits] = data.slice(at, at + 5) as [number, number, number, number, number];
    character = down === 0 ? character + right : right;
    line += down;
    const modifiers = tokenLegend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    tokens.push({ line, character, length, kind: [tokenLegend.tokenTypes[type], ...modifiers].join(' ') });
  }
  return tokens;
}
