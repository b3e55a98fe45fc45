import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { version } from '../../package.json';

const root = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const twins = ['README.md', 'README.da.md'].map(read) as [string, string];

const fences = /^```(\w*)\n(.*?)^```$/gms;
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

/** The words of a command without its remark, and without what is put in by whoever calls it. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(fences)].map(([, language, code]) =>
    language === 'sh' ? code!.replace(/\s+#.*$/gm, '').replace(/ [A-ZÆØÅ]+$/gm, ' FILE') : code!,
  );

describe('the readme and its Danish twin', () => {
  for (const [what, of] of Object.entries({
    'headings, by rank': (text: string) => all(text.replace(fences, ''), /^(#+) /gm),
    pictures: (text: string) => all(text, /!\[[^\]]+\]\(([^)]+)\)/g),
    commands: commandsIn,
    links: (text: string) => all(text, /\]\(([^)]+)\)/g).filter((link) => !link.startsWith('README')),
    'figures of tables': (text: string) => all(text, /^(\|.*\|)$/gm).map((row) => row.match(/\d+/g)?.join(' ') ?? ''),
    'items of lists': (text: string) => all(text.replace(fences, ''), /^(-) /gm),
    'names in code': (text: string) =>
      all(text.replace(fences, ''), /`([^`]+)`/g).map((name) =>
        name.replace(/FIL\b/, 'FILE').replace('min-artikel', 'my-article'),
      ),
  }))
    it(`have the same ${what}`, () => {
      const [english, danish] = twins.map(of);
      assert.ok(english!.length > 0);
      assert.deepEqual(danish, english);
    });

  it('name the files that this version makes', () => {
    for (const text of twins)
      for (const found of all(text, /statement-lens-(\d+\.\d+\.\d+)/g)) assert.equal(found, version);
  });
});

const pages = [
  'README.md',
  'README.da.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'server/ARCHITECTURE.md',
  'server/models/README.md',
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

describe('the pages', () => {
  for (const page of pages)
    it(`lead nowhere that is not there: ${page}`, () => {
      const dead = all(read(page).replace(fences, ''), /\]\(([^)#:]+)\)/g).filter(
        (link) => !existsSync(new URL(link, new URL(page, root))),
      );
      assert.deepEqual(dead, []);
    });

  it('call only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    for (const page of pages)
      for (const name of all(read(page), /npm run ([\w:]+)/g)) assert.ok(name in scripts, `${page}: npm run ${name}`);
  });

  it('tell of files and names that the sources have', () => {
    const sources = ['server', 'client', 'test'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:m?ts|mjs|cjs|json|bin)$/.test(name) && !name.includes('golden'))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    );
    const text = sources.map((file) => (file.endsWith('ts') ? read(file) : '')).join('\n');
    const known = new Set(text.match(/[\w$]+/g));
    for (const name of all(read('server/ARCHITECTURE.md').replace(fences, ''), /`([^`\s]+)`/g)) {
      if (/\.(?:ts|json|md)$/.test(name) && !name.includes('*') && !name.startsWith('.'))
        assert.ok(
          [...sources, 'package.json'].some((file) => `/${file}`.endsWith(`/${name.replace(/^…\//, '')}`)),
          name,
        );
      else if (/^[a-z]+[A-Z]\w*$|^(?:[A-Z][a-z]+){2,}$/.test(name)) assert.ok(known.has(name), name);
    }
  });
});
