/**
 * Works on up to `width` inputs at a time and gives the results in the order of the inputs, each as soon as it and all
 * before it are there. Reads no further input while `width` are under way, so memory stays bounded however long the
 * input is; and never holds a finished result back to wait for more input, so that a caller may ask line by line.
 */
export async function* mapInOrder<In, Out>(
  inputs: AsyncIterable<In>,
  width: number,
  work: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const source = inputs[Symbol.asyncIterator]();
  const underWay: Promise<Out>[] = [];
  let reading: Promise<IteratorResult<In>> | null = source.next();
  while (reading || underWay.length > 0) {
    const oldest = underWay[0];
    const next: Promise<IteratorResult<In>> | null = underWay.length < width ? reading : null;
    if (oldest && (await isFirst(oldest, next))) {
      yield await underWay.shift()!;
    } else if (next) {
      const input: IteratorResult<In> = await next;
      reading = input.done ? null : source.next();
      if (input.done) continue;
      const result = work(input.value);
      result.catch(() => undefined);
      underWay.push(result);
    }
  }
}

/** True once `result` is settled (also by an error), false if `rival` is there before. */
async function isFirst(result: Promise<unknown>, rival: Promise<unknown> | null): Promise<boolean> {
  const settled = result.then(
    () => true,
    () => true,
  );
  return rival ? Promise.race([settled, rival.then(() => false)]) : settled;
}
