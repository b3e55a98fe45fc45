import type { Analysis } from '../analysis/model.ts';
import type { Finding, Level, RuleId } from '../analysis/rules/Rule.ts';
import { rules } from '../analysis/rules/rules.ts';
import type { Severity } from '../protocol/report.ts';
import type { Settings } from '../settings/settings.ts';

/** A finding with the rule that made it and how much it weighs. */
export interface RuleFinding extends Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
}

/** Asks every rule that is not off, in the order of the text. */
export function findings(analysis: Analysis, levels: Settings['rules']): readonly RuleFinding[] {
  return rules
    .flatMap((rule) => {
      const severity: Level = levels[rule.id] ?? rule.level;
      if (severity === 'off') return [];
      return rule.find(analysis).map((finding) => ({ ...finding, rule: rule.id, severity }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
