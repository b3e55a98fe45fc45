import type { Page } from 'playwright-core';

/** The workbench's own log comes through the same channel as the tests' output. */
const NOISE = new RegExp(
  `^(${[
    'Resolv(ing|ed) connection token',
    'Creating a socket',
    'Creation of workbench contribution',
    'ENOPRO: No file system provider found',
    'Found additional builtin location',
    'Ignoring fetching additional',
    'Ignoring the error while validating workspace folder',
    'Loading development extension',
    'Updating additional',
    'Unable to read file .vscode-test-web:',
    'vscode-test-web-support',
    'Timed out waiting for authentication provider',
    '\\[(AgentHost|AccountPolicyGate|reconnection-grace-time|Service Worker)',
  ].join('|')})`,
);

const PATIENCE = 240_000;

export interface WatchedTests {
  /** Settles when the tests have ended; why they did not end by themselves, or undefined. */
  readonly end: Promise<string | undefined>;
  /** What the extension host has printed so far, without noise. */
  readonly printed: readonly string[];
  /** Errors that the page has logged so far. */
  readonly errors: readonly string[];
}

/** Prints what tests in a workbench's extension host print, and waits for their end. To be called before the page loads. */
export async function watchTests(page: Page): Promise<WatchedTests> {
  const printed: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.exposeFunction('codeAutomationLog', (_level: string, [first, ...rest]: readonly unknown[]) => {
    if (NOISE.test(String(first))) return;
    printed.push(String(first));
    console.log(first, ...rest);
  });
  let finish: (trouble?: string) => void = () => undefined;
  const end = new Promise<string | undefined>((resolve) => {
    finish = resolve;
  });
  const timer = setTimeout(finish, PATIENCE, `no result in ${PATIENCE / 1000} seconds`);
  page.once('crash', () => {
    finish('the page crashed');
  });
  await page.exposeFunction('codeAutomationExit', () => {
    finish();
  });
  void end.then(() => {
    clearTimeout(timer);
  });
  return { end, printed, errors };
}
