import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfMissing, root } from '../support/serverProcess.ts';

interface Seen {
  readonly codes: readonly string[];
  readonly hover: string;
  readonly comparison?: string;
}

interface Editor {
  readonly name: string;
  /** Of the blocks in the README. */
  readonly language: 'lua' | 'elisp';
  readonly configuration: string;
  readonly driver: string;
  /** Prints `usable` where the editor is there, and new enough for what the README says. */
  readonly ask: readonly string[];
  /** Loads a configuration and then the driver. */
  readonly run: (configuration: string, driver: string) => readonly string[];
}

const editors: readonly Editor[] = [
  {
    name: 'Neovim',
    language: 'lua',
    configuration: 'init.lua',
    driver: 'drive.lua',
    ask: [
      'nvim',
      '--headless',
      '--clean',
      '-c',
      'lua if vim.lsp.config then io.stdout:write("usable") end',
      '-c',
      'qa!',
    ],
    run: (configuration, driver) => ['nvim', '--headless', '-u', configuration, '-c', `luafile ${driver}`],
  },
  {
    name: 'Emacs',
    language: 'elisp',
    configuration: 'init.el',
    driver: 'drive.el',
    ask: ['emacs', '--batch', '-q', '--eval', `(progn (package-initialize) (require 'eglot) (princ "usable"))`],
    run: (configuration, driver) => [
      'emacs',
      '--batch',
      '-q',
      '-f',
      'package-initialize',
      '-l',
      configuration,
      '-l',
      driver,
    ],
  },
];

const article = `Strid om broen

»Broselskabet har svindlet med pengene til broen,« siger Bent Krog, formand for Broforeningen.

»Det er løgn, siger Ida Storm, direktør i Broselskabet. Hun tilføjer, at broen er sikker 🌉.
`;

function start([program = '', ...args]: readonly string[], environment: NodeJS.ProcessEnv): string {
  const { stdout, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, ...environment },
  });
  return error ? '' : stdout;
}

/** What the README tells people to write for an editor, with the place where the server lies here. */
function readmeBlocks(language: string): string {
  const blocks = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```(\w+)\n(.*?)^```/gms);
  const own = [...blocks].filter(([, of]) => of === language).map(([, , block]) => block!);
  return own.join('\n').replaceAll('/path/to/statement-lens/', root);
}

for (const { name, language, configuration, driver, ask, run } of editors) {
  if (start(ask, {}).trim() !== 'usable') continue;
  describe(`${name}, set up as the README says`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'statement-lens-editor-'));
    before(buildIfMissing);
    after(() => {
      rmSync(folder, { recursive: true });
    });
    it('shows diagnostics and hovers', () => {
      const file = join(folder, configuration);
      const text = join(folder, 'bridge.txt');
      writeFileSync(file, readmeBlocks(language));
      writeFileSync(text, article);
      const printed = start(run(file, join(root, 'test/server/editors', driver)), {
        HOME: folder,
        ARTICLE: text,
        WORDS: 'svindlet',
      });
      const seen = JSON.parse(printed.slice(printed.indexOf('{"'))) as Seen;
      assert.ok(seen.codes.includes('quote/unbalanced'), printed);
      assert.match(seen.hover, /Direkte citat · beskyldning/);
      assert.match(seen.hover, /Bent Krog/);
      if (seen.comparison !== undefined) assert.match(seen.comparison, /^## .*Broselskabet/);
    });
  });
}
