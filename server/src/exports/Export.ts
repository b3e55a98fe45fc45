import type { UiLanguage } from '../protocol/messages/message.ts';
import type { ArticleReport, ErrorReport } from '../protocol/report.ts';

/** An article and what was found in it. Reports hold offsets only, so every export for people needs the text. */
export interface ExportedArticle {
  readonly report: ArticleReport;
  readonly text: string;
}

/** A format that results are written in. Pure: the same report and text give the same bytes. */
export interface Export {
  /** Of a file that holds it, with the dot. */
  readonly extension: string;
  /** Whether results may follow one another in one file; else each article is a file of its own. */
  readonly several: 'in one file' | 'one file each';
  /** One article, ending with a line feed. */
  readonly article: (article: ExportedArticle, language: UiLanguage) => string;
  /** An input that could not be analysed, or '' where the format has no place for that. */
  readonly failure: (error: ErrorReport, language: UiLanguage) => string;
}
