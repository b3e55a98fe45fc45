import { readdirSync, readFileSync } from 'node:fs';

const samples = new URL('../../samples/', import.meta.url);

/** The articles that ship, Danish and English in turn. */
function sampleArticles(): readonly string[] {
  const ofLanguage = (language: string): string[] => {
    const folder = new URL(`${language}/`, samples);
    return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  };
  const english = ofLanguage('en');
  return ofLanguage('da').flatMap((article, index) => [article, english[index] ?? '']);
}

export function sampleText(): string {
  return sampleArticles()[0]!;
}

/** A text of about so many words: paragraphs of the samples, over and over. */
export function textOfWords(words: number): string {
  const paragraphs = sampleArticles().flatMap((article) => article.split(/\n{2,}/));
  const text: string[] = [];
  for (let count = 0, next = 0; count < words; next = (next + 1) % paragraphs.length) {
    const paragraph = paragraphs[next]!;
    text.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return text.join('\n\n');
}

/**
 * Different articles of about so many words each, in Danish and English in turn: the samples with one long word in eight in the place of
 * another, so that hardly any sentence comes twice and none is read from memory, as in an archive.
 */
export function differentArticles(count: number, words: number): readonly string[] {
  const random = randomNumbers();
  const pools = sampleArticles().map((article) => ({ article, long: article.match(longWord) ?? [] }));
  return Array.from({ length: count }, (_, n) => {
    const { article, long } = pools[n % pools.length]!;
    const paragraphs = article.split(/\n{2,}/);
    const text: string[] = [];
    for (let length = 0, next = random(paragraphs.length); length < words; next = (next + 1) % paragraphs.length) {
      const changed = paragraphs[next]!.replace(longWord, (word) =>
        random(8) === 0 ? long[random(long.length)]! : word,
      );
      text.push(changed);
      length += changed.split(/\s+/).length;
    }
    return text.join('\n\n');
  });
}

const longWord = /(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu;

/** Numbers below a limit that look random and are the same in every run (a linear congruential generator). */
function randomNumbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
