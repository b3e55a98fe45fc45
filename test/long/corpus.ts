import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/serverProcess.ts';

/** JSON Lines of so many short articles made from paragraphs of the samples; every hundredth line is a bad one. */
export function corpus(articles: number, paragraphsEach = 2): string {
  const paragraphs = ['da', 'en'].flatMap((language) => {
    const folder = join(root, 'samples', language);
    return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n{2,}/));
  });
  return Array.from({ length: articles }, (_, n) => {
    if (n % 100 === 99) return `{"id":"a${n}","text":${n}}\n`;
    const text = Array.from(
      { length: paragraphsEach },
      (_each, next) => paragraphs[(n * 7 + next) % paragraphs.length],
    ).join('\n\n');
    return `${JSON.stringify({ id: `a${n}`, date: `2026-01-${String((n % 28) + 1).padStart(2, '0')}`, text })}\n`;
  }).join('');
}
