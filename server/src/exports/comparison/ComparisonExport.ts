import type { UiLanguage } from '../../protocol/messages/message.ts';
import type { ComparisonReport } from '../../protocol/requests.ts';

/** What an export of a comparison carries beside it. */
export interface ComparisonOptions {
  readonly language: UiLanguage;
  /** Day of the export, as YYYY-MM-DD. */
  readonly date: string;
  /** Names that the reader has given to topics, by the topic found. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A format that the comparison in the panel is kept in. Pure: the same comparison and options give the same text. */
export interface ComparisonExport {
  /** Of a file that holds it, with the dot. */
  readonly extension: string;
  readonly write: (comparison: ComparisonReport, options: ComparisonOptions) => string;
}
