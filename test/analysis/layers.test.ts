import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { importsOf, sourcesIn } from '../support/imports.ts';

/** What each layer may import of the others; its own files it may always import. The longest matching folder counts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'server/src/analysis': ['server/models'],
  'server/src/protocol': ['server/src/analysis'],
  'server/src/settings': ['server/src/protocol', 'server/src/analysis'],
  'server/src/exports': ['server/src/protocol', 'server/src/analysis', 'package.json'],
  'server/src/corpus': ['server/src/protocol', 'server/src/analysis', 'server/models'],
  'server/src/annotations': ['server/src/protocol', 'server/src/analysis'],
  'server/src/features': ['server/src/protocol', 'server/src/analysis', 'server/src/settings', 'package.json'],
  'server/src/server': [
    'server/src/exports',
    'server/src/annotations',
    'server/src/corpus',
    'server/src/features',
    'server/src/protocol',
    'server/src/analysis',
    'server/src/settings',
    'package.json',
  ],
  'server/training': ['server/src/analysis', 'server/src/corpus', 'server/src/server/readModels.ts'],
  'client/src/batch': ['server/src/corpus', 'server/src/protocol', 'server/src/exports', 'package.json'],
  'client/src/vscode': ['server/src/protocol', 'server/src/exports', 'client/media/panel'],
  'client/media/panel': ['server/src/protocol', 'server/src/exports', 'client/src/vscode/panel'],
};

/** The same inside the analysis; files of types and small helpers that stand directly in it are for all. */
const mayImportInside: Readonly<Record<string, readonly string[]>> = {
  languages: [],
  linguistics: ['languages'],
  stages: ['linguistics', 'languages'],
  rules: ['stages', 'linguistics', 'languages'],
  compare: [],
};

/** Packages that only these layers may import. */
const reserved: Readonly<Record<string, RegExp>> = {
  vscode: /^client\/src\/vscode\//,
  'node:':
    /^(client\/src\/batch|client\/src\/vscode|server\/src\/server\/(main\.node|readModels|files\/(diskFiles|diskUpdater|loadFile))|server\/training)/,
};

/** Single files of packages that read text and do nothing else. */
const purePackages =
  /^natural\/lib\/natural\/(distance\/jaro-winkler_distance|stemmers\/porter_stemmer|tfidf\/tfidf)\.js$/;

const imports = Object.keys(mayImport).flatMap((folder) =>
  sourcesIn(folder)
    .filter((file) => layerOf(file) === folder)
    .flatMap(importsOf),
);

describe('layers', () => {
  it('has something to check', () => {
    assert.ok(imports.length > 300);
  });

  it('imports only from the layers below', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target === null) return false;
      const layer = layerOf(file);
      return ![layer, ...mayImport[layer]!].some((folder) => target === folder || target.startsWith(`${folder}/`));
    });
    assert.deepEqual(wrong, []);
  });

  it('imports inside the analysis only from the folders below', () => {
    const base = 'server/src/analysis';
    const folderOf = (path: string): string | undefined => /^\w+(?=\/)/.exec(relative(base, path))?.[0];
    const wrong = imports.filter(({ file, target }) => {
      const [own, other] = [folderOf(file), target === null ? undefined : folderOf(target)];
      if (!file.startsWith(base) || !own || !other || own === other) return false;
      return !mayImportInside[own]!.includes(other);
    });
    assert.deepEqual(wrong, []);
  });

  it('lets no stage know another: only the pipeline knows them all', () => {
    const pipeline = 'server/src/analysis/analyse.ts';
    const stages = imports.filter(({ file, isOfTypes }) => file === pipeline && !isOfTypes).map(({ target }) => target);
    const wrong = imports.filter(
      ({ file, target }) => file !== pipeline && file.startsWith('server/src/analysis') && stages.includes(target),
    );
    assert.equal(stages.length, 10);
    assert.deepEqual(wrong, []);
  });

  it('keeps vscode and node where they belong', () => {
    const wrong = imports.filter(({ file, specifier }) =>
      Object.entries(reserved).some(
        ([name, where]) => (name.endsWith(':') ? specifier.startsWith(name) : specifier === name) && !where.test(file),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('has no package in the analysis but single files that are as pure', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        layerOf(file) === 'server/src/analysis' && !specifier.startsWith('.') && !purePackages.test(specifier),
    );
    assert.deepEqual(wrong, []);
  });
});

function layerOf(file: string): string {
  return Object.keys(mayImport)
    .filter((folder) => file.startsWith(`${folder}/`))
    .reduce((a, b) => (b.length > a.length ? b : a));
}
