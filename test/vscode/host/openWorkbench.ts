import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { installBrowser } from './installBrowser.ts';
import type { VsCodeServer } from './startServer.ts';

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost',
];

/** The last one is how a webview names files of its extension: VS Code answers for it, inside the page. */
const OWN_NAMES = /^127\.0\.0\.1$|(^|\.)localhost$|\.vscode-resource\.vscode-cdn\.net$/;

export interface OpenBrowser {
  readonly browser: Browser;
  readonly page: Page;
  /** Hosts outside this machine that anything in the page tried to reach. */
  readonly strangers: ReadonlySet<string>;
}

/** A headless Chromium with one empty page; no name outside this machine resolves in it. */
export async function openBrowser(width: number, height: number): Promise<OpenBrowser> {
  const browser = await chromium.launch({ executablePath: installBrowser(), headless: true, args: SWITCHES });
  const context = await browser.newContext({ viewport: { width, height } });
  const strangers = new Set<string>();
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && !OWN_NAMES.test(hostname)) strangers.add(hostname);
  });
  return { browser, page: await context.newPage(), strangers };
}

export interface Workbench {
  readonly folder: string;
  /** A file to open, as an absolute path. */
  readonly file?: string;
  /** An extension to load from its source folder. */
  readonly extension?: string;
  /** A bundle of tests to run in the extension host, and variables for it. */
  readonly tests?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The address at which the server shows a workbench with all that. */
export function workbenchUrl(
  { authority }: VsCodeServer,
  { folder, file, extension, tests, environment }: Workbench,
): string {
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (file !== undefined) payload.push(['openFile', remote(file)]);
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  if (environment !== undefined) payload.push(['extensionEnvironment', JSON.stringify(environment)]);
  return `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) }).toString()}`;
}
