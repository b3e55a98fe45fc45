import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './host/root.ts';

/** A folder of its own with the samples and what the tests add to them, to be opened in VS Code, changed, and deleted by the caller. */
export function makeWorkspace(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'statement-lens-workspace-'));
  cpSync(join(root, 'samples'), workspace, { recursive: true });
  cpSync(join(root, 'test/vscode/fixture'), workspace, { recursive: true });
  // The same article under a name that is read, and one that is read only when asked.
  for (const name of ['article.txt', 'README.txt'])
    cpSync(join(root, 'samples/da/skolebyggeri.press.txt'), join(workspace, name));
  return workspace;
}
