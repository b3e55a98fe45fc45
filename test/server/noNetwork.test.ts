import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, root } from '../support/serverProcess.ts';

const trap = join(root, 'test', 'server', 'trapNetwork.cjs');

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    // The command hands its environment on to the servers that it starts.
    env: { ...process.env, NODE_OPTIONS: `--require=${trap}` },
  });

describe('the network', () => {
  before(buildIfMissing);

  it('is out of reach where it is trapped', () => {
    for (const call of [
      "fetch('http://127.0.0.1:9')",
      "require('net').connect(9)",
      "require('https').get('https://127.0.0.1')",
    ]) {
      const { status, stderr } = run('-e', call);
      assert.equal(status, 99);
      assert.match(stderr, /^network: /);
    }
  });

  it('is not reached for by the command and its servers', () => {
    const { status, stdout, stderr } = run('dist/cli.cjs', 'analyze', 'samples/da', 'samples/en', '--quiet');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.ok(stdout.split('\n').length > 5);
  });

  it('is known to no bundle: none asks Node for more than pipes, and none fetches', () => {
    const folder = join(root, 'dist');
    const bundles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
    assert.ok(bundles.length > 5);
    for (const name of bundles) {
      const content = readFileSync(join(folder, name), 'utf8');
      const asked = [...content.matchAll(/\brequire\("(?:node:)?([\w/]+)"\)/g)].map((match) => match[1]);
      for (const module of ['http', 'https', 'http2', 'tls', 'dgram', 'dns', 'dns/promises'])
        assert.ok(!asked.includes(module), `${name} asks for ${module}`);
      assert.doesNotMatch(content, /\b(?:fetch\("|XMLHttpRequest|sendBeacon|new WebSocket\()/, name);
    }
  });
});
