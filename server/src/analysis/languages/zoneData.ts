import type { Genre } from '../model.ts';

/** What tells the zones of an article and its genre. Lists are lines: one phrase each, lower-case. */
export interface ZoneData {
  /** Phrases at the start of a paragraph that only points to other articles. */
  readonly teaser: readonly string[];
  /** Phrases at the start of a caption. */
  readonly caption: readonly string[];
  /** Phrases inside a short paragraph that make it a caption (a photo credit). */
  readonly credit: readonly string[];
  /** Phrases at the start of a byline. */
  readonly byline: readonly string[];
  /** Phrases that a single line of boilerplate begins with, in the middle of an article (share, subscribe). */
  readonly interruptions: readonly string[];
  /** Phrases that stand near the start of a short paragraph of boilerplate. */
  readonly inside: readonly string[];
  /** Phrases that a heading begins with after which nothing of the article follows (events, job news, comments). */
  readonly endings: readonly string[];
  /** Last words of such headings: Acme Events. Blank-separated. */
  readonly headingEndings: string;
  /** Names of the months and weekdays, for date lines. */
  readonly dates: string;
  /** Cue words of genres; the genre with the most hits wins. */
  readonly genres: readonly GenreCues[];
}

/** Words and phrases that speak for a genre. */
export interface GenreCues {
  readonly genre: Exclude<Genre, 'unknown' | 'news'>;
  readonly phrases: readonly string[];
  /** How many different phrases it takes. */
  readonly atLeast: number;
}
