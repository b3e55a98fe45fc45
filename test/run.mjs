// npm test: everything but the long runs. Prints one closing line with the sum of all suites.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundles, installPackages, root } from '../client/src/batch/install.mjs';

installPackages();
buildBundles();

const bin = (name) => join(root, 'node_modules', name);
const results = mkdtempSync(join(tmpdir(), 'statement-lens-test-'));
const total = { passed: 0, failed: 0 };

/** A check that counts as one test: it passes if it exits with 0. */
function check(title, args) {
  console.log(`\n${title}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) total.passed++;
  else total.failed++;
}

/** A suite that writes `{passed, failed}` as JSON to the file it is given. A suite that ran no test, or wrote nothing, has failed. */
function suite(title, args, env = {}) {
  console.log(`\n${title}`);
  const file = join(results, `${title.replaceAll(/\W+/g, '-')}.json`);
  const { status } = spawnSync(process.execPath, args(file), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, EXT_TEST_RESULT: file },
  });
  const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  total.passed += passed;
  total.failed += Math.max(failed, passed === 0 || status !== 0 ? 1 : 0);
}

check('types', [bin('typescript/bin/tsc'), '-p', '.']);
check('types of the analysis layer', [bin('typescript/bin/tsc'), '-p', 'server/src/analysis']);
check('lint', [bin('eslint/bin/eslint.js'), '.']);
check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
check('dead code', [bin('knip/bin/knip.js')]);
suite('unit and protocol tests', (file) => [
  bin('mocha/bin/mocha.js'),
  '--reporter',
  'test/support/reporter.cjs',
  '--reporter-option',
  `output=${file}`,
]);

rmSync(results, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
