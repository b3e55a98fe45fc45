import { version } from '../../../package.json';
import type { LanguagePacks } from '../analysis/languages/LanguagePack.ts';
import type { Analysis, Claim, Dispute, Entity, Evidence, Span, Statement } from '../analysis/model.ts';
import { interfaceMessages } from '../protocol/messages/interface.ts';
import { nameLanguages } from '../protocol/messages/languageNames.ts';
import { fill } from '../protocol/messages/message.ts';
import { ruleMessages } from '../protocol/messages/rules.ts';
import type {
  ArticleReport,
  ReportClaim,
  ReportDispute,
  ReportEntity,
  ReportFinding,
  ReportStatement,
} from '../protocol/report.ts';
import type { Settings } from '../settings/settings.ts';
import { explain } from './explain.ts';
import { findings } from './findings.ts';
import type { RuleFinding } from './findings.ts';
import { hashText } from '../protocol/hashText.ts';

/** What the input itself says of an article. */
export interface ReportedInput {
  readonly id: string | null;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
}

/** The analysis of an article as data for other programs. Its sentences are English whatever the interface speaks, so that equal texts give equal reports. */
export function report(analysis: Analysis, input: ReportedInput, levels: Settings['rules']): ArticleReport {
  const { text, language, genre, paragraphs, packs } = analysis.reading;
  return {
    schemaVersion: 1,
    tool: { name: 'statement-lens', version },
    ...input,
    genre,
    textHash: hashText(text),
    language,
    length: text.length,
    zones: paragraphs.map((zone) => ({ kind: zone.kind, ...span(zone), language: zone.language })),
    entities: analysis.entities.map(reportEntity),
    statements: analysis.statements.map(reportStatement),
    claims: analysis.claims.map(reportClaim),
    disputes: analysis.disputes.map(reportDispute),
    findings: findings(analysis, levels).map(reportFinding),
    ...(language === 'und' && { notes: [inNoLanguageOf(packs)] }),
  };
}

function reportEntity({ id, name, kind, role, memberOf, mentions }: Entity): ReportEntity {
  return { id, name, kind, ...(role && { role }), ...(memberOf && { memberOf }), mentions: mentions.map(span) };
}

function reportStatement(statement: Statement): ReportStatement {
  const { id, form, content, cue, source, speaker, act, target, mental, medium, anonymous, confidence } = statement;
  return {
    id,
    form,
    content: content.map(span),
    cue: cue.map(span),
    source: source.map(span),
    speaker,
    act,
    target,
    mental,
    medium,
    anonymous,
    confidence,
    origin: statement.origin ?? 'machine',
    why: inEnglish(statement.why),
    ...(statement.topic && { topic: statement.topic }),
    ...(statement.when && { when: statement.when }),
  };
}

function reportClaim(claim: Claim): ReportClaim {
  const { id, statement, checkworthiness, negated, hedged, why } = claim;
  return { id, ...span(claim), statement, checkworthiness, negated, hedged, why: inEnglish(why) };
}

function reportDispute({ id, topic, accuser, accused, accusations, replies, state, asked }: Dispute): ReportDispute {
  return { id, topic, accuser, accused, accusations, replies, state, ...(asked && { asked }) };
}

function reportFinding(finding: RuleFinding): ReportFinding {
  const { rule, severity, args, related } = finding;
  const message = fill(ruleMessages[rule], 'en', args);
  return { rule, severity, ...span(finding), message, ...(related.length > 0 && { related: related.map(span) }) };
}

function inNoLanguageOf(packs: LanguagePacks): string {
  return fill(interfaceMessages['note.otherLanguage'], 'en', { languages: nameLanguages(packs.keys(), 'en') });
}

function inEnglish(why: readonly Evidence[]): string[] {
  return [...new Set(why.map((evidence) => explain(evidence, 'en')))];
}

function span({ start, end }: Span): Span {
  return { start, end };
}
