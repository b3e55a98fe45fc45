import type { Sentence } from '../model.ts';

const origins = new WeakMap<Sentence, object>();

/** What stays the same of a sentence while its paragraph moves: by this can be remembered what does not depend on its place. */
export function originOf(sentence: Sentence): object {
  return origins.get(sentence) ?? sentence;
}

/** Told by whoever puts a sentence in its place. */
export function rememberOrigin(sentence: Sentence, origin: object): void {
  origins.set(sentence, origin);
}
