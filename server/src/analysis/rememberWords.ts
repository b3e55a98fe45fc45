/** So many words are remembered at most: more than one article has. */
const mostWords = 5000;

/** The same function, which works out once what it says of a word: for what is asked again and again of the words of an article. */
export function rememberWords<Value>(work: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (word) => {
    let entry = known.get(word);
    if (!entry) {
      if (known.size >= mostWords) known.clear();
      known.set(word, (entry = { value: work(word) }));
    }
    return entry.value;
  };
}
