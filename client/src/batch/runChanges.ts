import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { changeLogFormats } from '../../../server/src/exports/changeLog/changeLogFormats.ts';
import type { ChangeLogFormat } from '../../../server/src/exports/changeLog/changeLogFormats.ts';
import type { ArticleReview } from '../../../server/src/protocol/review.ts';
import { exitCodes } from './exitCodes.ts';
import { readReviews } from './readReviews.ts';
import type { BatchOptions } from './readArguments.ts';
import type { BatchWorld } from './runBatch.ts';
import { endStream, writeTo } from './outputs/writeTo.ts';

export const changeLogFormatNames = Object.keys(changeLogFormats) as readonly ChangeLogFormat[];

/** What `changes` is asked to do. */
export interface ChangesOptions {
  readonly command: 'changes';
  readonly reading: BatchOptions;
  readonly format: ChangeLogFormat;
}

/** Writes what editors have decided about some articles, beside what the machine had found. */
export async function runChanges({ reading, format }: ChangesOptions, world: BatchWorld): Promise<number> {
  const tally = { articles: 0, failed: 0 };
  const reviews: ArticleReview[] = [];
  for await (const { review } of readReviews(reading, world, tally)) reviews.push(review);
  const text = changeLogFormats[format].write(reviews, reading.uiLanguage);
  if (reading.output === null) await writeTo(world.stdout, text);
  else {
    const file = createWriteStream(resolve(world.folder, reading.output));
    await writeTo(file, text);
    await endStream(file);
  }
  return tally.failed > 0 && !reading.errorsOk ? exitCodes.someFailed : exitCodes.done;
}
