// Pictures of the extension in a real VS Code, for people to look at: npm run screenshots [-- NAME…]
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../vscode/host/root.ts';
import { Workbench } from '../vscode/host/Workbench.ts';
import { makeWorkspace } from '../vscode/makeWorkspace.ts';

const pictures = join(root, 'test/screenshots/pictures');

interface Scene {
  readonly name: string;
  readonly file: string;
  readonly language: 'da' | 'en';
  readonly theme: string;
  /** Words to rest the pointer on, and what the hover must show then. */
  readonly hover?: readonly [string, string];
  /** What must be in the panel before the picture is taken; without it, the panel stays closed. */
  readonly panel?: string;
}

const DARK = 'Default Dark Modern';
const LIGHT = 'Default Light Modern';

const scenes: readonly Scene[] = [
  { name: 'text-da', file: 'da/kaspersky.press.txt', language: 'da', theme: LIGHT },
  { name: 'hover-da', file: 'da/kaspersky.press.txt', language: 'da', theme: DARK, hover: ['skriver', 'Hvorfor'] },
  { name: 'compare-da', file: 'da/kaspersky.press.txt', language: 'da', theme: DARK, panel: 'table' },
  { name: 'compare-en', file: 'en/kaspersky.press.txt', language: 'en', theme: LIGHT, panel: 'table' },
  { name: 'unanswered-da', file: 'unanswered.press.txt', language: 'da', theme: LIGHT, panel: '.no-reply' },
];

const folder = makeWorkspace();
mkdirSync(pictures, { recursive: true });
const wanted = process.argv.slice(2);
for (const scene of scenes) if (wanted.length === 0 || wanted.includes(scene.name)) await photograph(scene);
rmSync(folder, { recursive: true, force: true });

async function photograph({ name, file, language, theme, hover, panel }: Scene): Promise<void> {
  const workbench = await Workbench.start({
    folder,
    width: 1440,
    height: 900,
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
    await workbench.page.screenshot({ path: join(pictures, `${name}.png`) });
    console.log(`test/screenshots/pictures/${name}.png`);
  } finally {
    await workbench.stop();
  }
}
