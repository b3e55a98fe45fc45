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

/** What every picture has in common: enough room for the text, and nothing around it. */
const plain = {
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.hover.above': false,
};

const folder = makeWorkspace();
for (const path of Object.values(folders)) mkdirSync(join(root, path), { recursive: true });
const wanted = process.argv.slice(2);
const workbench = await Workbench.start({ folder, width: 1280, height: 800, settings: plain });
try {
  for (const scene of scenes) if (wanted.length === 0 || wanted.includes(scene.name)) await photograph(scene);
} finally {
  await workbench.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function photograph({
  name,
  purpose,
  language,
  theme,
  article,
  arrange,
  settings,
  size,
  clip,
}: Scene): Promise<void> {
  await workbench.page.setViewportSize(size ?? { width: 1280, height: 800 });
  await workbench.open(article);
  await workbench.set({ 'statementLens.language': language, 'workbench.colorTheme': theme, ...settings });
  await arrange(workbench);
  // Animations of the workbench end by themselves; nothing on screen tells when.
  await workbench.page.waitForTimeout(1000);
  const path = `${folders[purpose]}/${name}.png`;
  await workbench.page.screenshot({ path: join(root, path), ...(clip && { clip }) });
  console.log(path);
}
