/** What came of the tests. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
}

/** Loads every test file; the caller has set up mocha's globals. */
export async function importTests(): Promise<void> {
  await import('./articles.test.ts');
  await import('./features.test.ts');
  await import('./compare.test.ts');
  await import('./files.test.ts');
  await import('./annotate.test.ts');
  await import('./findings.test.ts');
  await import('./review.test.ts');
  await import('./settings.test.ts');
}

/** Options of mocha in any host. */
export const mochaOptions = { timeout: 30_000, color: false, forbidOnly: true, forbidPending: true } as const;

/** Runs what has been loaded and hands the result to `tell`; rejects where a test failed. */
export async function runTests(mocha: Pick<Mocha, 'run'>, tell: (result: Result) => void): Promise<void> {
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run((failures) => {
      tell({ passed: runner.stats?.passes ?? 0, failed: failures });
      resolve(failures);
    });
  });
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
