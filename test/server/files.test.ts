import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../server/src/server/files/diskFiles.ts';
import { filesByScheme, noFiles } from '../../server/src/server/files/Files.ts';
import type { Files } from '../../server/src/server/files/Files.ts';
import { FileText } from '../../server/src/server/files/FileText.ts';

describe('files on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-'));
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).toString();
  before(() => {
    for (const name of ['b.txt', 'a.md', 'c.html', 'deep/æ ø.txt', '.git/d.txt', 'node_modules/x/e.txt', 'skip.txt']) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `\uFEFFtext of ${name}`);
    }
    symlinkSync(folder, join(folder, 'deep', 'circle'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are read without their byte order mark', async () => {
    assert.equal(await diskFiles.read(uriOf('deep/æ ø.txt')), 'text of deep/æ ø.txt');
  });
  it('are null where there are none', async () => {
    for (const name of ['nothing.txt', 'deep', 'b.txt/c.txt']) assert.equal(await diskFiles.read(uriOf(name)), null);
  });
  it('are found by globs, by name, without what is excluded', async () => {
    const exclude = ['**/node_modules/**', '**/.*/**', 'skip.*'];
    assert.deepEqual(
      await diskFiles.find(pathToFileURL(folder).toString(), ['**/*.{txt,md}'], exclude),
      ['a.md', 'b.txt', 'deep/æ ø.txt'].map(uriOf),
    );
  });
  it('are no files in a folder that is not there', async () => {
    assert.deepEqual(await diskFiles.find(uriOf('nowhere'), ['**'], []), []);
  });
});

describe('files by scheme', () => {
  const speaking = (word: string): Files => ({
    read: (uri) => Promise.resolve(`${word} ${uri}`),
    load: (uri) => Promise.resolve(FileText.of(`${word} ${uri}`)),
    find: (folder) => Promise.resolve([`${word} ${folder}`]),
    isFolder: () => Promise.resolve(word === 'disk'),
    update: () => Promise.resolve(),
  });

  it('are the disk’s where it has them, else the client’s', async () => {
    const files = filesByScheme(speaking('disk'), speaking('client'));
    assert.equal(await files.read('file:///a'), 'disk file:///a');
    assert.equal(await files.read('vscode-vfs://a'), 'client vscode-vfs://a');
    assert.equal((await files.load('file:///a', null))?.text, 'disk file:///a');
    assert.deepEqual(await files.find('vscode-vfs://b', [], []), ['client vscode-vfs://b']);
  });
  it('are all the client’s where there is no disk', async () => {
    assert.equal(await filesByScheme(null, speaking('client')).read('file:///a'), 'client file:///a');
    assert.equal(await filesByScheme(null, noFiles).read('file:///a'), null);
    assert.deepEqual(await noFiles.find('file:///a', ['**'], []), []);
  });
});
