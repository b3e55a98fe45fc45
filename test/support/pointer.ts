import { parseMarked } from './marked.ts';

/** Where marked text says `{at|…}`: the offset before its first character. */
export function pointerIn(marked: string): number {
  const pointer = parseMarked(marked).spans.find(({ label }) => label === 'at');
  if (!pointer) throw new Error('no {at|…} in the text');
  return pointer.start;
}
