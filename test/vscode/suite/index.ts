import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';
import { importTests, mochaOptions, runTests } from './runTests.ts';

/** Called by VS Code in its extension host. Writes what came of the tests: the host's own exit code is no proof. */
export async function run(): Promise<void> {
  const mocha = new Mocha(mochaOptions);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await importTests();
  // No process of its own in a browser.
  await import('./restart.test.ts');
  await runTests(mocha, (result) => {
    const { EXT_TEST_RESULT } = process.env;
    if (EXT_TEST_RESULT !== undefined) writeFileSync(EXT_TEST_RESULT, JSON.stringify(result));
  });
}
