import type { UiLanguage } from '../protocol/messages/message.ts';
import type { ArticleReport, ErrorReport } from '../protocol/report.ts';

/** An article and what was found in it. Reports hold offsets only, so every export for people needs the text. */
export interface ExportedArticle {
  readonly report: ArticleReport;
  readonly text: string;
  /** When the export is said to be made (ISO 8601), if it is: exports have no clock. */
  readonly generated?: string;
}

/** A format that results are written in. Pure: the same report and text give the same bytes. */
export interface Export {
  /** Of a file that holds it, with the dot. */
  readonly extension: string;
  /** Whether results may follow one another in one file; else each article is a file of its own. */
  readonly several: 'in one file' | 'one file each';
  /** Whom its words are for: people read their own language, programs the same one whoever runs the command. */
  readonly readers: 'people' | 'programs';
  /** One article, ending with a line feed unless `frame` has something to put between; '' where there is nothing to say. */
  readonly article: (article: ExportedArticle, language: UiLanguage) => string;
  /** An input that could not be analysed, or '' where the format has no place for that. */
  readonly failure: (error: ErrorReport, language: UiLanguage) => string;
  /** What a file holds around its results. */
  readonly frame?: { readonly start: string; readonly between: string; readonly end: string };
  /** The file that stands beside each article's own, where the format comes in pairs. */
  readonly companion?: { readonly extension: string; readonly content: (article: ExportedArticle) => string };
  /** A file that a folder of such articles needs once. */
  readonly folderFile?: { readonly name: string; readonly content: string };
}
