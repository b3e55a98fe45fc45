import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis } from '../../analysis/model.ts';
import { diagnosticsOf } from '../../features/diagnostics.ts';
import type { DocumentOf } from '../../features/diagnostics.ts';
import { findAll, weigh } from '../../features/findings.ts';
import { hashText } from '../../protocol/hashText.ts';
import type { UiLanguage } from '../../protocol/messages/message.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReadArticle } from '../documents/readArticles.ts';

/** The diagnostics of an article; the id says what is in them, so that a client that has the same already is told so. */
export interface DiagnosticReport {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

interface Made {
  readonly report: DiagnosticReport;
  readonly settings: Settings;
  readonly language: UiLanguage;
}

/** Makes the diagnostics of each analysis once, however often and by whichever way a client asks. */
export class DiagnosticReports {
  readonly #rulesBaseUri: string | null;
  readonly #documentOf: DocumentOf;
  readonly #made = new WeakMap<Analysis, Made>();

  constructor(rulesBaseUri: string | null, documentOf: DocumentOf) {
    this.#rulesBaseUri = rulesBaseUri;
    this.#documentOf = documentOf;
  }

  of({ view, settings, found }: ReadArticle): DiagnosticReport {
    const { analysis, language } = view;
    const before = this.#made.get(analysis);
    if (before?.settings === settings && before.language === language) return before.report;
    const findings = weigh(found ?? findAll(analysis), settings.rules);
    const items = diagnosticsOf(view, findings, this.#rulesBaseUri, this.#documentOf);
    const report = { resultId: hashText(JSON.stringify(items)), items };
    this.#made.set(analysis, { report, settings, language });
    return report;
  }
}

/** For a document without marks. */
export const noDiagnostics: DiagnosticReport = { resultId: 'none', items: [] };
