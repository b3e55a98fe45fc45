import { Memory } from '../Memory.ts';
import type { Tag } from '../model.ts';
import type { LinguisticModel } from '../LinguisticModel.ts';
import type { Tree } from '../LinguisticModel.ts';

/** So many tokens are kept at least, and at most twice as many: more than the longest article an editor types in. */
const KEPT_TOKENS = 25_000;

interface Known {
  readonly tokens: readonly string[];
  readonly barred: readonly (string | undefined)[];
  readonly tags: readonly Tag[];
}

/**
 * The same model, which tags and parses a sentence once as long as it is remembered: an edit costs its own sentences. What a model
 * says of a sentence depends on its words alone, so the memory changes nothing but the time.
 */
export function rememberSentences(model: LinguisticModel): LinguisticModel {
  const memory = new Memory<Known>(KEPT_TOKENS);
  /** By the tags that the memory gave out: they live as long as it. */
  const trees = new WeakMap<readonly Tag[], { readonly tokens: readonly string[]; readonly tree: Tree }>();

  return {
    ...model,
    tag: (tokens, barred = []) => {
      const key = tokens.join(' ');
      const known = memory.find(key, ({ tokens }) => tokens.length);
      if (known && isSame(known.tokens, tokens) && isSame(known.barred, barred)) return known.tags;
      const tags = model.tag(tokens, barred);
      memory.keep(key, { tokens, barred, tags }, tokens.length);
      return tags;
    },
    parse: (tokens, tags) => {
      const known = trees.get(tags);
      if (known && isSame(known.tokens, tokens)) return known.tree;
      const tree = model.parse(tokens, tags);
      trees.set(tags, { tokens, tree });
      return tree;
    },
  };
}

function isSame<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
