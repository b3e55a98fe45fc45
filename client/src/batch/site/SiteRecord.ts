/** A statement as the pages search it: its article (by number), line, speaker, act, target, topic and words. */
export type SiteStatement = readonly [number, number, string, string, string, string, string];

/** An article as the pages list it: its page, title and date. */
export type SiteArticle = readonly [string, string, string];

/** What one data file holds. */
export interface SitePart {
  readonly firstArticle: number;
  readonly articles: readonly SiteArticle[];
  readonly statements: readonly SiteStatement[];
}
