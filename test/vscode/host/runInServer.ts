import { openBrowser, workbenchUrl } from './openWorkbench.ts';
import { startServer } from './startServer.ts';

export interface SuiteRun {
  readonly extension: string;
  readonly tests: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The workbench's own log comes through the same channel as the tests' output. */
const NOISE = new RegExp(
  `^(${[
    'Resolv(ing|ed) connection token',
    'Creating a socket',
    'Creation of workbench contribution',
    'Ignoring fetching additional',
    'Updating additional',
    'Timed out waiting for authentication provider',
    '\\[(AgentHost|AccountPolicyGate|reconnection-grace-time|Service Worker)',
  ].join('|')})`,
);

const PATIENCE = 240_000;

/**
 * Runs a bundle of tests in the extension host of VS Code's server, with the workbench open in Chromium. Rejects only
 * where the run itself broke down: an extension host that is killed ends "well", so the caller must read the tests' own result.
 */
export async function runInServer({ extension, tests, folder, environment }: SuiteRun): Promise<void> {
  const server = await startServer({ mode: 'tests' });
  const { browser, page, strangers } = await openBrowser(1280, 800);
  try {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.exposeFunction('codeAutomationLog', (_level: string, [first, ...rest]: readonly unknown[]) => {
      if (!NOISE.test(String(first))) console.log(first, ...rest);
    });
    const end = new Promise<string | undefined>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE, `no result in ${PATIENCE / 1000} seconds`);
      page.once('crash', () => {
        resolve('the page crashed');
      });
      void page.exposeFunction('codeAutomationExit', () => {
        clearTimeout(timer);
        resolve(undefined);
      });
    });
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
