// The build of mocha for browsers: it sets the global `mocha`.
import 'mocha/mocha.js';
import { importTests, mochaOptions, runTests } from './runTests.ts';

/** Called by VS Code in the extension host of a browser. Prints what came of the tests: there is no disk to write it to. */
export async function run(): Promise<void> {
  mocha.setup({ ...mochaOptions, ui: 'bdd', reporter: 'spec' });
  await importTests();
  await runTests(mocha, (result) => {
    console.log(`EXT_TEST_RESULT ${JSON.stringify(result)}`);
  });
}
