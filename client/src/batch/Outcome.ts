import type { Severity } from '../../../server/src/protocol/report.ts';
import type { BatchResult } from './analyzeInput.ts';

/** What one input came to, as far as the run as a whole has to know. */
export interface Outcome {
  /** Its weightiest finding; 'failed' where it was answered with an error line. */
  readonly worst: Severity | 'failed' | null;
  readonly statements: number;
  readonly disputes: number;
  readonly unanswered: number;
}

/** Weightiest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** Whether a finding weighs as much as a level or more. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

export function outcomeOf(result: BatchResult): Outcome {
  if ('problem' in result) return { worst: 'failed', statements: 0, disputes: 0, unanswered: 0 };
  const { findings, statements, disputes } = result.report;
  return {
    worst: severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null,
    statements: statements.length,
    disputes: disputes.length,
    unanswered: disputes.filter(({ state }) => state === 'unanswered').length,
  };
}

/** What the inputs came to so far. */
export class Tally {
  done = 0;
  statements = 0;
  disputes = 0;
  unanswered = 0;
  readonly #worst = new Map<Outcome['worst'], number>();

  add({ worst, statements, disputes, unanswered }: Outcome): void {
    this.done++;
    this.statements += statements;
    this.disputes += disputes;
    this.unanswered += unanswered;
    this.#worst.set(worst, (this.#worst.get(worst) ?? 0) + 1);
  }

  get failed(): number {
    return this.#worst.get('failed') ?? 0;
  }

  /** True once an input had a finding at or above the level. */
  reaches(level: Severity): boolean {
    return severities.slice(0, severities.indexOf(level) + 1).some((severity) => this.#worst.has(severity));
  }
}
