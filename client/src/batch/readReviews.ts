import { reviewTextRequest } from '../../../server/src/protocol/requests.ts';
import type { ArticleReview } from '../../../server/src/protocol/review.ts';
import { AnalysisServer } from './AnalysisServer.ts';
import { paramsOf, problemOf } from './analyzeInput.ts';
import { describe } from './problem.ts';
import { mapInOrder } from './mapInOrder.ts';
import type { BatchOptions } from './readArguments.ts';
import type { ArticleInput, BatchInput } from './inputs/readInputs.ts';
import { errorReport } from './outputs/renderResult.ts';
import { inputsOf } from './runBatch.ts';
import type { BatchWorld } from './runBatch.ts';
import { ServerPool } from './ServerPool.ts';

/** An article that editors have worked on. */
export interface ReviewedInput {
  readonly input: ArticleInput;
  readonly review: ArticleReview;
}

/** What has come of the inputs that were read. */
export interface ReviewTally {
  articles: number;
  failed: number;
}

/** Everything that editors have decided about the inputs, article by article; those that nobody has annotated are passed over. */
export async function* readReviews(
  options: BatchOptions,
  world: BatchWorld,
  tally: ReviewTally,
): AsyncGenerator<ReviewedInput> {
  const log = options.quiet ? 'hidden' : 'shown';
  const pool = new ServerPool(options.jobs, () => AnalysisServer.start({ path: world.serverPath, log }));
  world.interrupt.addEventListener('abort', () => {
    pool.end();
  });
  const ask = async (input: BatchInput): Promise<ReviewedInput | string | null> => {
    const { uiLanguage, timeLimitMs } = options;
    const tell = (problem: Parameters<typeof describe>[0] | string, id: string | null): string =>
      `${input.place.name}: ${errorReport({ id, place: input.place, problem }, uiLanguage).error}`;
    if ('problem' in input) return tell(input.problem, input.id);
    if (!input.annotations) return null;
    try {
      return { input, review: await pool.ask(reviewTextRequest, paramsOf(input), timeLimitMs) };
    } catch (error) {
      return tell(problemOf(error, timeLimitMs), input.id);
    }
  };
  try {
    for await (const answer of mapInOrder(inputsOf(options, world), options.jobs, ask)) {
      tally.articles++;
      if (typeof answer === 'string') {
        tally.failed++;
        world.stderr.write(`${answer}\n`);
      } else if (answer) yield answer;
    }
  } finally {
    pool.end();
  }
}
