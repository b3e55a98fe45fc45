import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { installWebHost } from './installWebHost.ts';
import { openBrowser } from './openWorkbench.ts';
import type { SuiteRun } from './runInServer.ts';
import { watchTests } from './watchTests.ts';

/** The line by which tests without a disk tell their result, and the JSON in it. */
const RESULT = /^EXT_TEST_RESULT (.*)/;

/**
 * Runs a bundle of tests with the extension as a web extension: extension host and language server are workers of the
 * page, and the folder is a virtual one that lives in its memory. Returns the result that the tests print, for want of a disk.
 */
export async function runInWeb({
  extension,
  tests,
  folder,
}: Omit<SuiteRun, 'environment'>): Promise<string | undefined> {
  const { testWeb, folder: data } = installWebHost();
  const port = await freePort();
  const server = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit: 'local',
    host: 'localhost',
    port,
    testRunnerDataDir: data,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
  });
  const { browser, page, strangers } = await openBrowser(1280, 800);
  try {
    const { end, errors, printed } = await watchTests(page);
    // Under plain `localhost` webviews could not register their service worker.
    await page.goto(`http://web.localhost:${port}/`);
    const trouble = await end;
    if (strangers.size > 0) console.log(`Asked for, in vain: ${[...strangers].join(' ')}`);
    if (trouble !== undefined) throw new Error([`VS Code for the web: ${trouble}`, ...errors.slice(-20)].join('\n'));
    return printed.flatMap((line) => RESULT.exec(line)?.[1] ?? []).at(-1);
  } finally {
    await browser.close();
    server.dispose();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
