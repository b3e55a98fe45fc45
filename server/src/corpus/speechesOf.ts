import { packs } from '../analysis/languages/packs.ts';
import { detectLanguage } from '../analysis/linguistics/detectLanguage.ts';
import type { Entity, Span, Statement } from '../analysis/model.ts';
import { plainWords } from './QuotedSpeech.ts';
import type { QuotedSpeech } from './QuotedSpeech.ts';

/** An article as far as its quotations go: an analysis and a report have it alike. */
export interface QuotingArticle {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly entities: readonly Pick<Entity, 'id' | 'name'>[];
  readonly statements: readonly Pick<Statement, 'form' | 'content' | 'speaker' | 'anonymous'>[];
}

/** Shorter ones may be anybody's: we have nothing to hide. */
const fewestWords = 6;

/** Longer ones are known again by their beginning. In UTF-16 units. */
const longest = 3000;

const marked = /[»«“”„"‘]([^»«“”„"]{20,4000})[«»”“"’]/gu;

/** What an article quotes, word for word; a source without a name is nobody here. A quotation with its cue in the middle is one. */
export function speechesOf({ id, text, language, entities, statements }: QuotingArticle): readonly QuotedSpeech[] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return statements.flatMap(({ form, content, speaker, anonymous }) => {
    if (form === 'indirect') return [];
    const quoted =
      form === 'direct' ? [content] : content.flatMap((span) => quotedIn(text, span)).map((part) => [part]);
    return quoted.flatMap((spans) => {
      const parts = spans.map(({ start, end }) => ({ start, text: text.slice(start, Math.min(end, start + longest)) }));
      const speech = {
        article: id,
        language: languageOf(parts, language),
        speaker: (anonymous ? undefined : names.get(speaker ?? '')) ?? null,
        parts,
      };
      const place = { start: spans[0]!.start, end: spans.at(-1)!.end };
      return plainWords(speech).length < fewestWords ? [] : [{ ...speech, ...place }];
    });
  });
}

/** Some articles quote in the speaker's own language. */
function languageOf(parts: readonly { readonly text: string }[], article: string): string {
  const { language } = detectLanguage(parts.map(({ text }) => text).join(' '), packs);
  return language === 'und' ? article : language;
}

function quotedIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(marked)].map(({ 0: all, index }) => {
    const from = start + index;
    return { start: from, end: from + all.length };
  });
}
