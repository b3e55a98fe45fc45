/**
 * A day of work in a real VS Code with the packaged extension, step by step (docs/tried), a picture of each, and the folder as it was left:
 * npx tsx test/tried/main.ts editor|factChecker [--language da|en] [--theme light|dark]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { root } from '../vscode/host/root.ts';
import { installExtension } from '../vscode/host/startServer.ts';
import { Workbench } from '../vscode/host/Workbench.ts';
import { Desk } from './Desk.ts';
import type { Step } from './Desk.ts';
import { editor } from './editor.ts';
import { factChecker } from './factChecker.ts';

const days: Readonly<Record<string, readonly Step[]>> = { editor, factChecker };
const themes = { light: 'Light Modern', dark: 'Dark Modern' } as const;
const samples = ['da/hviletid', 'da/skolebyggeri', 'en/river-sewage'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'light' },
  },
});
const language = values.language === 'da' ? 'da' : 'en';
const theme = values.theme === 'dark' ? 'dark' : 'light';
const [name = ''] = positionals;
const steps = days[name];
if (!steps) throw new Error(`There are these days: ${Object.keys(days).join(', ')}`);

const home = mkdtempSync(join(tmpdir(), 'statement-lens-day-'));
const folder = join(home, 'desk');
const extensions = join(home, 'extensions');
cpSync(join(root, 'test/tried/desk'), folder, { recursive: true });
for (const sample of samples)
  cpSync(join(root, `samples/${sample}.press.txt`), join(folder, `${sample.split('/')[1]!}.press.txt`));
const pictures = join(root, 'test/tried/pictures', `${name}-${language}-${theme}`);
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const made = spawnSync(process.execPath, [join(root, 'client/src/release/package.mjs'), home], { stdio: 'inherit' });
if (made.status !== 0) process.exit(1);
await installExtension(join(home, `statement-lens-${version}.vsix`), extensions);
const settings = {
  'statementLens.language': language,
  'workbench.colorTheme': themes[theme],
  'files.simpleDialog.enable': true,
};
const workbench = await Workbench.start({ folder, width: 1500, height: 900, settings, extensions });
workbench.page.setDefaultTimeout(15_000);
const desk = new Desk(workbench, folder, language);
try {
  for (const [at, { name: step, take }] of steps.entries()) {
    const start = Date.now();
    let trouble = '';
    await take(desk).catch((error: unknown) => {
      trouble = ` FAILED: ${error instanceof Error ? error.message : String(error)}`;
    });
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    // Animations of the workbench end by themselves; nothing on screen tells when.
    await workbench.page.waitForTimeout(700);
    await workbench.page.screenshot({ path: join(pictures, `${String(at + 1).padStart(2, '0')}.png`) });
    console.log(`${at + 1}. ${step} (${seconds} s)${trouble}`);
  }
} finally {
  await workbench.stop();
  cpSync(folder, join(pictures, 'desk'), { recursive: true });
  rmSync(home, { recursive: true, force: true });
}
