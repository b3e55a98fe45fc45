import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import type { Genre, Paragraph } from '../../model.ts';

/** Longer texts are judged by their beginning. */
const longest = 20_000;

/** Tells what kind of article the paragraphs make up: by turns of question and answer, else by cue words. */
export function tellGenre(text: string, paragraphs: readonly Paragraph[], packs: LanguagePacks): Genre {
  const prose = paragraphs.filter((paragraph) => paragraph.kind !== 'boilerplate' && paragraph.kind !== 'teaser');
  if (isInterview(text, prose)) return 'interview';
  const lower = prose
    .map(({ start, end }) => text.slice(start, Math.min(end, start + longest)))
    .join('\n')
    .slice(0, longest)
    .toLowerCase();
  let best: { genre: Genre; hits: number } = { genre: 'unknown', hits: 0 };
  for (const pack of packs.values()) {
    for (const { genre, phrases, atLeast } of pack.zones.genres) {
      const hits = phrases.filter((phrase) => lower.includes(phrase)).length;
      if (hits >= atLeast && hits > best.hits) best = { genre, hits };
    }
  }
  if (best.genre !== 'unknown') return best.genre;
  return prose.some(({ kind }) => kind === 'headline') && prose.some(({ kind }) => kind === 'body')
    ? 'news'
    : 'unknown';
}

/** At least three short paragraphs that only ask, each with an answer of its own behind it, and a fifth of all. */
function isInterview(text: string, prose: readonly Paragraph[]): boolean {
  let turns = 0;
  for (let at = 0; at + 1 < prose.length; at++) if (asks(text, prose[at]!) && !asks(text, prose[at + 1]!)) turns++;
  return turns >= 3 && turns * 5 >= prose.length;
}

function asks(text: string, { start, end }: Paragraph): boolean {
  if (end - start > 300) return false;
  return (
    /\?["'”’“»«*_]*$/.test(text.slice(Math.max(start, end - 4), end)) || /^Q[.:]\s/.test(text.slice(start, start + 3))
  );
}
