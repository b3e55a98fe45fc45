import type { AcrossFinding } from '../analysis/model.ts';
import { asFinding } from '../analysis/rules/acrossArticles.ts';
import { rules } from '../analysis/rules/rules.ts';
import { fill } from '../protocol/messages/message.ts';
import { ruleMessages } from '../protocol/messages/rules.ts';
import type { ReportFinding, Severity } from '../protocol/report.ts';

/** A finding about two articles as data for other programs: one line of `--findings`. */
export interface AcrossReport extends ReportFinding {
  readonly id: string;
  /** Each difference: what stands in the other article, what stands in this one. */
  readonly diff: AcrossFinding['diff'];
}

/** Puts a finding about an article into words, in English as in every report. */
export function reportAcross(id: string, found: AcrossFinding): AcrossReport {
  const { rule, start, end, diff, other } = found;
  const severity = rules.find((one) => one.id === rule)!.level as Severity;
  const message = fill(ruleMessages[rule], 'en', asFinding(found).args);
  const related = [{ id: other.article, start: other.start, end: other.end }];
  return { id, rule, severity, start, end, message, related, diff };
}
