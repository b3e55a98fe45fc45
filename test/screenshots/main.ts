// Pictures of the extension in a real VS Code, for people to look at: npm run screenshots [-- NAME…]
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../vscode/host/root.ts';
import { Workbench } from '../vscode/host/Workbench.ts';
import { makeWorkspace } from '../vscode/makeWorkspace.ts';
import { scenes } from './scenes.ts';
import type { Scene } from './scenes.ts';

/** Pictures that ship with the extension are kept; the others are for looking at. */
const folders = { readme: 'client/media/pictures', look: 'test/screenshots/pictures' } as const;

const folder = makeWorkspace();
for (const path of Object.values(folders)) mkdirSync(join(root, path), { recursive: true });
const wanted = process.argv.slice(2);
for (const scene of scenes) if (wanted.length === 0 || wanted.includes(scene.name)) await photograph(scene);
rmSync(folder, { recursive: true, force: true });

async function photograph({ name, purpose, language, theme, arrange, settings, clip }: Scene): Promise<void> {
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
      ...settings,
    },
  });
  try {
    await arrange(workbench);
    // Animations of the workbench end by themselves; nothing on screen tells when.
    await workbench.page.waitForTimeout(1000);
    const path = `${folders[purpose]}/${name}.png`;
    await workbench.page.screenshot({ path: join(root, path), ...(clip && { clip }) });
    console.log(path);
  } finally {
    await workbench.stop();
  }
}
