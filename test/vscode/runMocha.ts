import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host/root.ts';

export interface MochaResult {
  readonly passed: number;
  readonly failed: number;
  /** Title and message of each that failed. */
  readonly broken?: readonly string[];
}

/** Runs test files with mocha in a process of its own. A run that ended badly or ran no test counts as a failure. */
export async function runMocha(spec: string, file: string): Promise<MochaResult> {
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const options = ['--no-config', '--timeout', '120000', '--reporter', 'test/support/reporter.cjs'];
  const child = spawn(process.execPath, ['--import', 'tsx', mocha, ...options, spec], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, EXT_TEST_RESULT: file },
  });
  const status = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const result = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MochaResult) : { passed: 0, failed: 0 };
  const broken = result.failed === 0 && (status !== 0 || result.passed === 0);
  return broken ? { ...result, failed: 1 } : result;
}
