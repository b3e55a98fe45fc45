/** The parts of `natural` that the analysis uses, each by its own file: the package as a whole would bring much more into a bundle. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** How alike two strings are, 0 to 1; a common beginning counts more. */
  export default function jaroWinkler(a: string, b: string): number;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: {
    /** Cuts the endings off an English word in lower case. */
    stem(lower: string): string;
  };
  export default porter;
}

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  /** Term frequency by inverse document frequency. */
  export default class TfIdf {
    readonly documents: readonly Readonly<Record<string, number>>[];
    /** A document is given by how often each of its terms occurs. */
    addDocument(counts: Readonly<Record<string, number>>): void;
    /** 1 + ln(documents / (1 + documents with the term)); remembered until another document comes. */
    idf(term: string): number;
    /** For each document how often it holds the terms, times how rare they are. */
    tfidfs(terms: readonly string[]): readonly number[];
  }
}
