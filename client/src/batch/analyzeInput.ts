import type { ArticleReport } from '../../../server/src/protocol/report.ts';
import { analyzeTextRequest } from '../../../server/src/protocol/requests.ts';
import type { AnalyzeTextParams } from '../../../server/src/protocol/requests.ts';
import { isRefusal, ServerLost, TimeLimitExceeded } from './AnalysisServer.ts';
import type { Problem } from './problem.ts';
import type { ArticleInput, BatchInput, Place } from './inputs/readInputs.ts';
import type { ServerPool } from './ServerPool.ts';

interface AnalyzedArticle {
  readonly place: Place;
  readonly text: string;
  readonly report: ArticleReport;
}

export interface FailedInput {
  readonly place: Place;
  readonly id: string | null;
  /** A refusal comes in the server's own words. */
  readonly problem: Problem | string;
}

export type BatchResult = AnalyzedArticle | FailedInput;

/** What one input comes to. Throws only where no further input could be answered either. */
export async function analyzeInput(input: BatchInput, pool: ServerPool, timeLimitMs: number): Promise<BatchResult> {
  if ('problem' in input) return input;
  const { place, id, text, converted } = input;
  try {
    const report = await pool.ask(analyzeTextRequest, paramsOf(input), timeLimitMs);
    return { place, text, report: converted ? { ...report, text } : report };
  } catch (error) {
    return { place, id, problem: problemOf(error, timeLimitMs) };
  }
}

/** What the server is asked about an input. */
export function paramsOf({
  id,
  text,
  language,
  title,
  date,
  url,
  speakers,
  annotations,
}: ArticleInput): AnalyzeTextParams {
  return {
    id,
    text,
    ...(language !== undefined && { languageId: language }),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(speakers && { speakers: speakers.uri }),
    ...(annotations && { annotations: annotations.uri }),
  };
}

/** Why the server has not answered; throws what no further input would be answered after either. */
export function problemOf(error: unknown, timeLimitMs: number): Problem | string {
  if (error instanceof TimeLimitExceeded) return { code: 'batch.timedOut', args: { seconds: timeLimitMs / 1000 } };
  if (error instanceof ServerLost) return { code: 'batch.crashed' };
  if (isRefusal(error)) return error.message;
  throw error;
}
