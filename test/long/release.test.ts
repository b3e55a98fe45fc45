import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../support/serverProcess.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
const archives = ['vsix', 'tgz'].map((kind) => `statement-lens-${String(manifest.version)}.${kind}`);
const left = ['node_modules', 'dist', 'out', '.git', '.vscode-host', '.vscode-test', '.vscode-test-web', '.scale'];
const windows = process.platform === 'win32';

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly { readonly name: string; readonly group?: string; readonly version: string }[];
}

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-release-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The sources as somebody else has them, packed at another time and place; beside one another, since the packages are linked and not copied. */
  function pack(name: string, env: NodeJS.ProcessEnv): string {
    const copy = join(folder, name);
    cpSync(root, copy, { recursive: true, filter: (file) => !left.includes(basename(file)) });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const { status, stderr } = spawnSync(process.execPath, ['client/src/release/package.mjs'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    assert.equal(status, 0, stderr);
    return copy;
  }

  it('has the same bytes wherever and whenever it is made', () => {
    const one = pack('one', { TZ: 'America/New_York', LANG: 'en_US.UTF-8' });
    const other = pack('another', { TZ: 'Asia/Tokyo', LANG: 'da_DK.UTF-8' });
    for (const name of archives)
      assert.ok(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), `${name} differs`);
  });

  it('names what is in it: a bill of materials and the licences', () => {
    const dist = join(folder, 'one', 'dist');
    const { bomFormat, components } = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8')) as Bill;
    const { inputs } = JSON.parse(readFileSync(join(dist, 'meta.json'), 'utf8')) as { readonly inputs: object };
    const named = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    const bundled = Object.keys(inputs).flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
    assert.equal(bomFormat, 'CycloneDX');
    assert.deepEqual([...new Set(named)].sort(), [...new Set(bundled)].sort());
    const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const { version } of components) assert.ok(notices.includes(` ${version} (`), version);
    for (const word of [...named, 'CC BY-SA 4.0', 'MPL 1.1', '@vscode/codicons', 'W3C'])
      assert.ok(notices.includes(word), word);
    assert.ok(!notices.includes(folder) && !notices.includes(root));
  });

  it('installs from its file in an empty folder, and reads both languages without a network', () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    const npm = (...args: string[]) =>
      spawnSync('npm', args, {
        cwd: home,
        encoding: 'utf8',
        shell: windows,
        env: { ...process.env, npm_config_cache: join(home, 'cache') },
      });
    const archive = join(folder, 'one', archives[1]!);
    const installed = npm('install', '--offline', '--no-audit', '--no-fund', '--prefix', home, archive);
    assert.equal(installed.status, 0, installed.stderr);
    assert.deepEqual(
      readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['statement-lens'],
    );

    const articles = ['da/hviletid.press.txt', 'en/river-sewage.press.txt'].map((name) => join(root, 'samples', name));
    const command = join(home, 'node_modules', '.bin', windows ? 'statement-lens.cmd' : 'statement-lens');
    const trap = join(root, 'test', 'server', 'trapNetwork.cjs');
    const { status, stdout, stderr } = spawnSync(command, ['analyze', ...articles, '--quiet'], {
      cwd: home,
      encoding: 'utf8',
      shell: windows,
      env: { ...process.env, NODE_OPTIONS: `--require=${trap}` },
    });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly language: string; readonly disputes: readonly unknown[] });
    assert.deepEqual(
      reports.map(({ language }) => language),
      ['da', 'en'],
    );
    for (const { disputes } of reports) assert.ok(disputes.length > 0);
    assert.ok(
      existsSync(join(home, 'node_modules', '.bin', windows ? 'statement-lens-server.cmd' : 'statement-lens-server')),
    );
  });

  it('has what the galleries ask for', () => {
    assert.equal(manifest.dependencies, undefined, 'all that is needed is in the bundles');
    assert.equal(manifest.private, undefined);
    for (const field of ['publisher', 'license', 'displayName', 'description', 'icon'])
      assert.ok(manifest[field], field);
    assert.match(String(manifest.version), /^\d+\.\d+\.\d+$/);
    for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE', String(manifest.icon)])
      assert.ok(existsSync(join(root, file)));
  });
});
