// npm run package [-- FOLDER]: the extension (.vsix), and the command with its server (.tgz), in this folder or another. The same sources make the same bytes, whenever and wherever.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../batch/install.mjs';
import './prepare.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Files are dated to the day of the version, unless SOURCE_DATE_EPOCH says otherwise; the archives' clocks are set to UTC. */
const day = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(`## [${version}] - `)[1]?.slice(0, 10);
const epoch = process.env.SOURCE_DATE_EPOCH ?? String(Date.parse(day ?? '') / 1000);
if (!/^\d+$/.test(epoch)) throw new Error(`CHANGELOG.md has no day for version ${version}`);
const env = { ...process.env, SOURCE_DATE_EPOCH: epoch, TZ: 'UTC' };
const options = { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] };

// npm runs scripts in the root of the package; paths are meant from where it was called.
const folder = process.argv[2] === undefined ? root : resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[2]);
const vsix = join(folder, `${name}-${version}.vsix`);
const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
const relaxed = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
execFileSync(process.execPath, [vsce, 'package', ...relaxed, '--out', vsix], options);
execFileSync('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], {
  ...options,
  shell: process.platform === 'win32',
});
console.log(`${vsix}\n${join(folder, `${name}-${version}.tgz`)}`);
