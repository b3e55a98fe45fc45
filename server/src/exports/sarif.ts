import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../../package.json';
import { lineFinder } from '../analysis/compare/lineFinder.ts';
import { ruleReasons } from '../protocol/messages/ruleReasons.ts';
import { ruleMessages } from '../protocol/messages/rules.ts';
import type { Message } from '../protocol/messages/message.ts';
import type { ErrorReport, ReportFinding, Severity } from '../protocol/report.ts';
import type { Export, ExportedArticle } from './Export.ts';
import { iriOf } from './iriOf.ts';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Stands for an input that could not be read. */
const failedRule = 'input/failed';

/** Findings as SARIF 2.1.0, for code-scanning tools. An input that could not be read is a result too. */
export const sarif: Export = {
  extension: '.sarif',
  several: 'in one file',
  readers: 'programs',
  article: (article) => article.report.findings.map((finding) => JSON.stringify(result(finding, article))).join(',\n'),
  failure: (error) => JSON.stringify(failed(error)),
  frame: sarifFrame(),
};

/** A log without results, cut in two where they go. */
function sarifFrame(): NonNullable<Export['frame']> {
  const rules: ReportingDescriptor[] = [
    ...Object.entries<Message>(ruleMessages).map(([id, { en }]) => ({
      id,
      shortDescription: { text: en },
      help: { text: ruleReasons[id as keyof typeof ruleReasons].en },
    })),
    { id: failedRule, shortDescription: { text: 'The input could not be analysed.' } },
  ];
  const run: Run = {
    tool: { driver: { name: 'Statement Lens', version, semanticVersion: version, rules } },
    columnKind: 'utf16CodeUnits',
    results: [],
  };
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  const [start, end] = JSON.stringify(log).split('"results":[');
  return { start: `${start!}"results":[\n`, between: ',\n', end: `\n${end!}\n` };
}

function result(finding: ReportFinding, { report, text }: ExportedArticle): Result {
  const { rule, severity, message, start, end, related } = finding;
  const lineOf = lineFinder(text);
  const region = (from: number, to: number): object => ({
    startLine: lineOf(from),
    startColumn: columnOf(text, from),
    endLine: lineOf(to),
    endColumn: columnOf(text, to),
    charOffset: from,
    charLength: to - from,
  });
  const place = (id: string | null, from: number, to: number): object => ({
    physicalLocation: {
      artifactLocation: { uri: iriOf(id) },
      ...(id === report.id && { region: region(from, to) }),
    },
  });
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [place(report.id, start, end)],
    ...(related && { relatedLocations: related.map((span) => place(span.id ?? report.id, span.start, span.end)) }),
    partialFingerprints: { 'textHash/v1': `${report.textHash}:${start}:${end}` },
  };
}

function failed({ id, line, error }: ErrorReport): Result {
  return {
    ruleId: failedRule,
    level: 'error',
    message: { text: line === undefined ? error : `Line ${line}: ${error}` },
    ...(id !== null && { locations: [{ physicalLocation: { artifactLocation: { uri: iriOf(id) } } }] }),
  };
}

/** Counted from 1, in UTF-16 units. */
function columnOf(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
}
