/** What some work comes to; throws where it takes longer than it may, so that what hangs keeps nothing else from being measured. */
export async function inTime<Result>(work: () => Result | Promise<Result>, limitSeconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not done within ${limitSeconds} seconds`));
    }, 1000 * limitSeconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
