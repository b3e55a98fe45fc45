import type { Export, ExportedArticle } from '../../../../server/src/exports/Export.ts';
import type { UiLanguage } from '../../../../server/src/protocol/messages/message.ts';
import type { ErrorReport } from '../../../../server/src/protocol/report.ts';
import type { BatchResult, FailedInput } from '../analyzeInput.ts';
import { describe } from '../problem.ts';

/** A format in the language its readers read. */
export interface OutputFormat {
  readonly form: Export;
  readonly language: UiLanguage;
  /** When exports are said to be made, if they are. */
  readonly generated: string | undefined;
}

/** The words of a result in its format. */
export function renderResult(result: BatchResult, { form, language, generated }: OutputFormat): string {
  return 'problem' in result
    ? form.failure(errorReport(result, language), language)
    : form.article(exported(result, generated), language);
}

/** What a format is given of a result. */
export function exported({ report, text }: ExportedArticle, generated: string | undefined): ExportedArticle {
  return { report, text, ...(generated !== undefined && { generated }) };
}

/** An input without a result, as data. */
export function errorReport({ id, place, problem }: FailedInput, language: UiLanguage): ErrorReport {
  const error = typeof problem === 'string' ? problem : describe(problem, language);
  return { id, ...(place.line !== undefined && { line: place.line }), error };
}
