import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SuiteRun } from './runInServer.ts';

/**
 * Runs a bundle of tests in desktop VS Code: the given executable, else a downloaded one. Returns why that was not
 * possible, or undefined where it ran, however its tests ended.
 */
export async function runInDesktop(run: SuiteRun, executable: string | undefined): Promise<string | undefined> {
  let vscodeExecutablePath: string;
  try {
    vscodeExecutablePath = executable ?? (await downloadAndUnzipVSCode({ reporter: new SilentReporter() }));
  } catch (error) {
    return `Desktop VS Code could not be downloaded (${error instanceof Error ? error.message : String(error)})`;
  }
  console.log(`Host: desktop VS Code, ${vscodeExecutablePath}`);
  const userData = join(mkdtempSync(join(tmpdir(), 'statement-lens-desktop-')), 'user-data');
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: run.extension,
    extensionTestsPath: run.tests,
    extensionTestsEnv: { ...run.environment },
    launchArgs: [run.folder, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', userData],
  });
  return undefined;
}
