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
