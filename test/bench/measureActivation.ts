import { rmSync } from 'node:fs';
import { Workbench } from '../vscode/host/Workbench.ts';
import { makeWorkspace } from '../vscode/makeWorkspace.ts';
import { quantile } from './Figure.ts';
import type { Figure } from './Figure.ts';

const starts = 5;

/** How long the extension takes to be loaded and started in a real VS Code, as that tells it itself (Developer: Show Running Extensions). */
export async function measureActivation(): Promise<readonly Figure[]> {
  const folder = makeWorkspace();
  const workbench = await Workbench.start({ folder, width: 1280, height: 900 });
  const samples: number[] = [];
  try {
    for (let n = 0; n < starts; n++) {
      await workbench.open('en/kaspersky.press.txt');
      await workbench.lens(/Compare Stances/).waitFor();
      await workbench.runCommand('Developer: Show Running Extensions');
      const row = workbench.page.locator('.extension', { hasText: /^statement-lens/ });
      const told = await row.locator('.activation-time').innerText();
      samples.push(Number(/\d+/.exec(told)?.[0]));
    }
  } finally {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return [{ name: 'activation in VS Code (Node), median', value: quantile(samples, 0.5), unit: 'ms', goal: 60 }];
}
