// The tests in a real VS Code (npm run test:vscode). Prints which host ran; writes {passed, failed} to EXT_TEST_RESULT.
//   VSCODE_EXECUTABLE=/path/to/code   that desktop VS Code, nothing downloaded
//   EXT_TEST_HOST=desktop|server|web  one of them; else desktop, or the server host where VS Code cannot be downloaded, then the web
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSuite, bundleWebSuite } from './bundleSuite.ts';
import { runInDesktop } from './host/runInDesktop.ts';
import { runInServer } from './host/runInServer.ts';
import type { SuiteRun } from './host/runInServer.ts';
import { runInWeb } from './host/runInWeb.ts';
import { root } from './host/root.ts';
import { makeWorkspace } from './makeWorkspace.ts';
import { runMocha } from './runMocha.ts';
import type { MochaResult } from './runMocha.ts';

const NOTHING: MochaResult = { passed: 0, failed: 1 };

const folder = mkdtempSync(join(tmpdir(), 'statement-lens-vscode-'));
const results: MochaResult[] = [];

const { EXT_TEST_HOST, EXT_TEST_RESULT } = process.env;
if (EXT_TEST_HOST !== 'web') results.push(await inWorkspace(runInHost));
if (EXT_TEST_HOST === undefined || EXT_TEST_HOST === 'web') results.push(await inWorkspace(runInBrowser));
// The workbench itself is looked at through the browser, which the server host alone can do.
if (process.platform === 'linux' && EXT_TEST_HOST !== 'web')
  results.push(await runMocha('test/vscode/workbench/*.test.ts', join(folder, 'workbench.json')));

rmSync(folder, { recursive: true, force: true });
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
const broken = results.flatMap((result) => result.broken ?? []);
console.log(`${passed} passed, ${failed} failed`);
if (EXT_TEST_RESULT !== undefined) writeFileSync(EXT_TEST_RESULT, JSON.stringify({ passed, failed, broken }));
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Only the result that the tests themselves tell counts: a host that dies says that all went well. */
async function inWorkspace(run: (workspace: string) => Promise<string | undefined>): Promise<MochaResult> {
  const workspace = makeWorkspace();
  try {
    const told = await run(workspace);
    const result = told === undefined ? NOTHING : (JSON.parse(told) as MochaResult);
    return result.passed > 0 ? result : NOTHING;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return NOTHING;
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function runInHost(workspace: string): Promise<string | undefined> {
  const file = join(folder, 'suite.json');
  await runInSomeHost({
    extension: root,
    tests: await bundleSuite(),
    folder: workspace,
    environment: { EXT_TEST_RESULT: file },
  });
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function runInBrowser(workspace: string): Promise<string | undefined> {
  console.log('Host: VS Code for the web in Chromium, the extension in workers');
  return runInWeb({ extension: root, tests: await bundleWebSuite(), folder: workspace });
}

async function runInSomeHost(run: SuiteRun): Promise<void> {
  const { VSCODE_EXECUTABLE } = process.env;
  if (EXT_TEST_HOST !== 'server') {
    const trouble = await runInDesktop(run, VSCODE_EXECUTABLE);
    if (trouble === undefined) return;
    if (EXT_TEST_HOST === 'desktop') throw new Error(trouble);
    console.log(`${trouble}; using the server host`);
  }
  console.log('Host: VS Code server with its workbench in Chromium');
  await runInServer(run);
}
