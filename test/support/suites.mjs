// Runs checks and suites one after another and sums them up in one closing line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../client/src/batch/install.mjs';

const results = mkdtempSync(join(tmpdir(), 'statement-lens-test-'));
const total = { passed: 0, failed: 0 };
/** What failed, to be told once more at the end, which is all that the log of a long run may keep. */
const broken = [];

/** The file of a tool that the project installs. */
export const tool = (path) => join(root, 'node_modules', path);

/** A command that counts as one test: it passes if it exits with 0. */
export function check(title, args) {
  console.log(`\n${title}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) total.passed++;
  else {
    total.failed++;
    broken.push(title);
  }
}

/**
 * A suite that writes `{passed, failed, broken?}` as JSON to the file named by EXT_TEST_RESULT. One that ran no test, wrote nothing or exits
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
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  const failed = Math.max(result.failed, result.passed === 0 || status !== 0 ? 1 : 0);
  total.passed += result.passed;
  total.failed += failed;
  if (failed > 0) broken.push(...(result.broken?.length ? result.broken : [`${title}: exit ${status}`]));
}

/** A mocha suite; `args` name its files where they are not those of .mocharc.json. */
export function mochaSuite(title, ...args) {
  suite(title, [tool('mocha/bin/mocha.js'), '--reporter', 'test/support/reporter.cjs', ...args]);
}

/** Prints the closing line and ends the process: 0 only if something passed and nothing failed. */
export function close() {
  rmSync(results, { recursive: true, force: true });
  if (broken.length > 0) console.log(`\nFailed:\n${broken.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}
