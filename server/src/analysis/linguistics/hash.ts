/** FNV-1a over UTF-16 units with a final stir: 32 bits, signed. `seed` keeps kinds of text (word, suffix, shape) apart. */
export function hashText(text: string, seed: number): number {
  let state = seed | 0;
  for (let i = 0; i < text.length; i++) state = hashOn(state, text.charCodeAt(i));
  return hashEnd(state);
}

/** One more unit of a text: the state of the empty one is its seed. */
export function hashOn(state: number, unit: number): number {
  return Math.imul(state ^ unit, 0x01000193);
}

/** The hash of a text whose units have all been read. */
export function hashEnd(state: number): number {
  let hash = state ^ (state >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}

/** Puts two hashes together into one; the order matters. */
export function mix(left: number, right: number): number {
  let hash = Math.imul((left + 0x7f4a7c15) | 0, 0x9e3779b1) ^ right;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** `mix` of three. */
export function mix3(a: number, b: number, c: number): number {
  return mix(mix(a, b), c);
}

/** `mix` of four. */
export function mix4(a: number, b: number, c: number, d: number): number {
  return mix(mix(mix(a, b), c), d);
}
