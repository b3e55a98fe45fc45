import type { PressData, PressSignal } from '../languages/pressData.ts';
import type { LanguageCode, Reading, Span } from '../model.ts';
import { compilePhrases, findPhrases } from '../stages/phrases.ts';
import { wordsWithin } from '../stages/wordsWithin.ts';

/** What the rules know of a language of the article; undefined for one they do not know. */
export function pressOf({ packs }: Reading, language: LanguageCode): PressData | undefined {
  return packs.get(language)?.press;
}

/** A word or phrase that tells a rule something. */
export interface PressHit extends Span {
  readonly signal: PressSignal;
}

/** Everything in a stretch of text that a rule may go by, in the order of the text. */
export function pressSignals(reading: Reading, span: Span): readonly PressHit[] {
  return wordsWithin(reading, span).flatMap(({ sentence, tokens }) => {
    const press = pressOf(reading, sentence.language);
    if (!press) return [];
    return findPhrases(tokens, compilePhrases(press.signals)).map(({ signal, first, last }) => ({
      signal,
      start: tokens[first]!.start,
      end: tokens[last]!.end,
    }));
  });
}

/** Whether a stretch of text says something of the kind. */
export function hasSignal(reading: Reading, span: Span, ...signals: readonly PressSignal[]): boolean {
  return pressSignals(reading, span).some(({ signal }) => signals.includes(signal));
}

const replacements = new Map<string, ReadonlyMap<string, string>>();

/** Looks up 'siger' in 'siger:skriver …'. */
export function replacementIn(list: string, word: string): string | undefined {
  let table = replacements.get(list);
  if (!table) {
    table = new Map(list.split(' ').map((pair) => pair.split(':') as [string, string]));
    replacements.set(list, table);
  }
  return table.get(word);
}
