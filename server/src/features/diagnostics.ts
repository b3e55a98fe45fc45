import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from '../analysis/rules/Rule.ts';
import { fill } from '../protocol/messages/message.ts';
import { relatedMessages, ruleMessages } from '../protocol/messages/rules.ts';
import type { Severity } from '../protocol/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { Span } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';
import { findings } from './findings.ts';
import type { RuleFinding } from './findings.ts';

export interface DiagnosticsParams {
  readonly levels: Settings['rules'];
  /** Where the pages about the rules lie, or null. */
  readonly rulesBaseUri: string | null;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the rules found, in the reader's language. */
export function diagnostics(view: ArticleView, { levels, rulesBaseUri }: DiagnosticsParams): Diagnostic[] {
  return diagnosticsOf(view, findings(view.analysis, levels), rulesBaseUri);
}

/** The same for findings that have been made already. */
export function diagnosticsOf(
  view: ArticleView,
  found: readonly RuleFinding[],
  rulesBaseUri: string | null,
  documentOf: DocumentOf = () => null,
): Diagnostic[] {
  return found.map((finding) => diagnostic(view, finding, rulesBaseUri, documentOf));
}

/** Another article that is read, by its uri. */
export type DocumentOf = (uri: string) => TextDocument | null;

function locate(place: Place, view: ArticleView, documentOf: DocumentOf): Location | null {
  const { article = view.document.uri, start, end } = place;
  const document = article === view.document.uri ? view.document : documentOf(article);
  return document && { uri: article, range: { start: document.positionAt(start), end: document.positionAt(end) } };
}

function diagnostic(
  view: ArticleView,
  finding: RuleFinding,
  rulesBaseUri: string | null,
  documentOf: DocumentOf,
): Diagnostic {
  const { rule, severity, args, related } = finding;
  const relatedMessage = relatedMessages[rule];
  return {
    range: view.range(beginningOf(view, finding)),
    severity: severities[severity],
    source: 'statement-lens',
    code: rule,
    ...(rulesBaseUri !== null && { codeDescription: { href: pageOf(rule, rulesBaseUri) } }),
    message: fill(ruleMessages[rule], view.language, args),
    ...(relatedMessage &&
      related.length > 0 && {
        relatedInformation: related.flatMap((place) => {
          const location = locate(place, view, documentOf);
          return location ? [{ location, message: fill(relatedMessage, view.language, args) }] : [];
        }),
      }),
  };
}

/** Up to the end of its first word: a line under a whole quotation would hide what the editor marks there. */
function beginningOf(view: ArticleView, { start, end }: RuleFinding): Span {
  const [beginning = ''] = /^\s*\S+/.exec(view.text({ start, end })) ?? [];
  return { start, end: start + beginning.length };
}

function pageOf(rule: string, base: string): string {
  return `${base.replace(/\/$/, '')}/${rule}.md`;
}
