import type { Analysis } from '../analysis/model.ts';
import type { Finding, Level, Rule, RuleId } from '../analysis/rules/Rule.ts';
import { rules } from '../analysis/rules/rules.ts';
import type { Severity } from '../protocol/report.ts';
import type { Settings } from '../settings/settings.ts';

/** A finding with the rule that made it and how much it weighs. */
export interface RuleFinding extends Found {
  readonly severity: Severity;
}

/** A finding that has not been weighed yet. */
export interface Found extends Finding {
  readonly rule: RuleId;
}

/** Asks every rule, also those that are off, in the order of the text. What editors have muted is left out. */
export function findAll(analysis: Analysis): readonly Found[] {
  return ask(rules, analysis);
}

/** Asks only the rules that hold the article against others: what they find changes without the article. */
export function findAcross(analysis: Analysis): readonly Found[] {
  return ask(acrossRules, analysis);
}

const acrossRules = rules.filter(({ reads }) => reads === 'other articles');

function ask(asked: readonly Rule[], analysis: Analysis): readonly Found[] {
  return asked
    .flatMap(({ id, find }) => find(analysis).map((finding) => ({ ...finding, rule: id })))
    .filter((finding) => !isMuted(finding, analysis))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether an editor has muted a finding: there, or its rule in the article. */
function isMuted({ rule, start, end }: Found, { review }: Analysis): boolean {
  return (review?.mutes ?? []).some(
    ({ rule: muted, span }) => muted === rule && (span === null || (span.start < end && start < span.end)),
  );
}

const ownLevels = new Map(rules.map(({ id, level }) => [id, level]));

/** Gives each finding the level of its rule; those of rules that are off are left out. */
export function weigh(found: readonly Found[], levels: Settings['rules']): readonly RuleFinding[] {
  return found.flatMap((finding) => {
    const severity: Level = levels[finding.rule] ?? ownLevels.get(finding.rule)!;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

/** Asks every rule that is not off, in the order of the text. */
export function findings(analysis: Analysis, levels: Settings['rules']): readonly RuleFinding[] {
  return weigh(findAll(analysis), levels);
}
