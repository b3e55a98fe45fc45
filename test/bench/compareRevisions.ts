import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/serverProcess.ts';
import type { Figure } from './Figure.ts';

/** How often each of the two is measured; of each figure the better one counts. */
const turns = 2;

/**
 * Builds a revision beside the working tree, lets both measure themselves in turn, each with its own benchmark, and prints the figures
 * that both have: before, now, now by before.
 */
export function compareRevisions(revision: string, measures: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-bench-'));
  const before = join(folder, 'before');
  const run = (tree: string, ...args: string[]): string =>
    execFileSync(process.execPath, args, {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', before, revision], { cwd: root });
  try {
    symlinkSync(join(root, 'node_modules'), join(before, 'node_modules'), 'junction');
    for (const tree of [before, root]) run(tree, 'esbuild.mjs');
    const measure = (tree: string): Figure[] =>
      JSON.parse(run(tree, '--import', 'tsx', 'test/bench/main.ts', '--json', ...measures)) as Figure[];
    const rounds = Array.from({ length: turns }, () => ({ before: measure(before), now: measure(root) }));
    const old = best(rounds.map((round) => round.before));
    for (const [name, figure] of best(rounds.map((round) => round.now))) {
      const other = old.get(name);
      if (other) console.log(row(figure, other.value));
    }
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', before], { cwd: root });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What else runs on the machine only ever makes a figure worse. */
function best(rounds: readonly (readonly Figure[])[]): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const figure of rounds.flat()) {
    const known = found.get(figure.name);
    const more = figure.unit === 'a second' || figure.least !== undefined;
    if (!known || (more ? figure.value > known.value : figure.value < known.value)) found.set(figure.name, figure);
  }
  return found;
}

function row({ name, value, unit }: Figure, before: number): string {
  const numbers = [before, value].map((number) => number.toFixed(1).padStart(9)).join(' → ');
  return `${name.padEnd(48)} ${numbers} ${unit.padEnd(8)} × ${(value / before).toFixed(2)}`;
}
