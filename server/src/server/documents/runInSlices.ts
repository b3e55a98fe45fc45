import type { Runtime } from '../Runtime.ts';

/** Long enough to get work done, short enough that a key press or a cancel is not kept waiting. */
const sliceMilliseconds = 8;

/**
 * Drives long work to its end, letting messages in between slices of time.
 * Gives null as soon as `isUnwanted` says at such a pause that nobody waits for the result any more.
 */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  runtime: Pick<Runtime, 'now' | 'breathe'>,
  isUnwanted: () => boolean,
): Promise<T | null> {
  for (;;) {
    const sliceEnd = runtime.now() + sliceMilliseconds;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (runtime.now() < sliceEnd);
    await runtime.breathe();
    if (isUnwanted()) return null;
  }
}
