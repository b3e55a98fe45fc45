import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';

/** Called by VS Code in its extension host. Writes what came of the tests: the host's own exit code is no proof. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 30_000, color: false, forbidOnly: true, forbidPending: true });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./articles.test.ts');
  await import('./features.test.ts');
  await import('./compare.test.ts');
  await import('./settings.test.ts');
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run((failures) => {
      const { EXT_TEST_RESULT } = process.env;
      const passed = runner.stats?.passes ?? 0;
      if (EXT_TEST_RESULT !== undefined) writeFileSync(EXT_TEST_RESULT, JSON.stringify({ passed, failed: failures }));
      resolve(failures);
    });
  });
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
