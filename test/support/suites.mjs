// Runs checks and suites one after another and sums them up in one closing line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../client/src/batch/install.mjs';

const results = mkdtempSync(join(tmpdir(), 'statement-lens-test-'));
const total = { passed: 0, failed: 0 };

/** The file of a tool that the project installs. */
export const tool = (path) => join(root, 'node_modules', path);

/** A command that counts as one test: it passes if it exits with 0. */
export function check(title, args) {
  console.log(`\n${title}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) total.passed++;
  else total.failed++;
}

/**
 * A suite that writes `{passed, failed}` as JSON to the file named by EXT_TEST_RESULT. One that ran no test, wrote nothing or exits
 * otherwise than with 0 has failed.
 */
export function suite(title, args) {
  console.log(`\n${title}`);
  const file = join(results, `${title.replaceAll(/\W+/g, '-')}.json`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, EXT_TEST_RESULT: file },
  });
  const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  total.passed += passed;
  total.failed += Math.max(failed, passed === 0 || status !== 0 ? 1 : 0);
}

/** A mocha suite; `args` name its files where they are not those of .mocharc.json. */
export function mochaSuite(title, ...args) {
  suite(title, [tool('mocha/bin/mocha.js'), '--reporter', 'test/support/reporter.cjs', ...args]);
}

/** Prints the closing line and ends the process: 0 only if something passed and nothing failed. */
export function close() {
  rmSync(results, { recursive: true, force: true });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}
