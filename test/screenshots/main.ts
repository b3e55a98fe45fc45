// Pictures of the extension in a real VS Code, for people to look at: npm run screenshots [-- NAME…]
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../vscode/host/root.ts';
import { Workbench } from '../vscode/host/Workbench.ts';
import { makeWorkspace } from '../vscode/makeWorkspace.ts';

/** Pictures that the README shows are kept; the others are for looking at. */
const folders = { readme: 'client/media/pictures', look: 'test/screenshots/pictures' } as const;

interface Scene {
  readonly name: string;
  readonly file: string;
  readonly language: 'da' | 'en';
  readonly theme: string;
  readonly for: keyof typeof folders;
  /** Words to rest the pointer on, and what the hover must show then. */
  readonly hover?: readonly [string, string];
  /** What must be in the panel before the picture is taken; without it, the panel stays closed. */
  readonly panel?: string;
}

const DARK = 'Default Dark Modern';
const LIGHT = 'Default Light Modern';

const scenes: readonly Scene[] = [
  { name: 'text-da', for: 'look', file: 'da/kaspersky.press.txt', language: 'da', theme: LIGHT },
  {
    name: 'hover-da',
    for: 'look',
    file: 'da/kaspersky.press.txt',
    language: 'da',
    theme: DARK,
    hover: ['skriver', 'Hvorfor'],
  },
  { name: 'compare-da', for: 'look', file: 'da/kaspersky.press.txt', language: 'da', theme: DARK, panel: 'table' },
  { name: 'compare-en', for: 'readme', file: 'en/kaspersky.press.txt', language: 'en', theme: LIGHT, panel: 'table' },
  {
    name: 'unanswered-da',
    for: 'look',
    file: 'unanswered.press.txt',
    language: 'da',
    theme: LIGHT,
    panel: '.no-reply',
  },
];

const folder = makeWorkspace();
for (const path of Object.values(folders)) mkdirSync(join(root, path), { recursive: true });
const wanted = process.argv.slice(2);
for (const scene of scenes) if (wanted.length === 0 || wanted.includes(scene.name)) await photograph(scene);
rmSync(folder, { recursive: true, force: true });

async function photograph({ name, for: purpose, file, language, theme, hover, panel }: Scene): Promise<void> {
  const workbench = await Workbench.start({
    folder,
    width: 1280,
    height: 800,
    settings: {
      'statementLens.language': language,
      'workbench.colorTheme': theme,
      'workbench.activityBar.location': 'hidden',
      'workbench.layoutControl.enabled': false,
      'window.commandCenter': false,
      'editor.fontSize': 14,
      'editor.lineHeight': 1.6,
      'editor.hover.above': false,
    },
  });
  try {
    await workbench.open(file);
    await workbench.lens(/Compare Stances|Sammenlign positioner/).waitFor();
    await workbench.runCommand('View: Close Primary Side Bar');
    if (hover) await workbench.hover(...hover);
    if (panel !== undefined) {
      await workbench.runCommand('Statements: Compare Stances');
      await workbench.panel().locator(panel).first().waitFor();
    }
    // Animations of the workbench end by themselves; nothing on screen tells when.
    await workbench.page.waitForTimeout(1000);
    const path = `${folders[purpose]}/${name}.png`;
    await workbench.page.screenshot({ path: join(root, path) });
    console.log(path);
  } finally {
    await workbench.stop();
  }
}
