import { openBrowser, workbenchUrl } from './openWorkbench.ts';
import { startServer } from './startServer.ts';
import { watchTests } from './watchTests.ts';

export interface SuiteRun {
  readonly extension: string;
  readonly tests: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Runs a bundle of tests in the extension host of VS Code's server, with the workbench open in Chromium. Rejects only
 * where the run itself broke down: an extension host that is killed ends "well", so the caller must read the tests' own result.
 */
export async function runInServer({ extension, tests, folder, environment }: SuiteRun): Promise<void> {
  const server = await startServer({ mode: 'tests' });
  const { browser, page, strangers } = await openBrowser(1280, 800);
  try {
    const { end, errors } = await watchTests(page);
    await page.goto(workbenchUrl(server, { extension, tests, folder, environment }));
    const trouble = await end;
    if (strangers.size > 0) console.log(`Asked for, in vain: ${[...strangers].join(' ')}`);
    if (trouble !== undefined)
      throw new Error([`VS Code: ${trouble}`, ...errors.slice(-20), server.output().slice(-2000)].join('\n'));
  } finally {
    await browser.close();
    await server.stop();
  }
}
