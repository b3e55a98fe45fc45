import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codicons } from '../../server/src/exports/page/codicons.ts';

describe('the pictures of the page', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@vscode/codicons/package.json'));

  for (const [name, outline] of Object.entries(codicons))
    it(`are those of VS Code: ${name}`, () => {
      const picture = readFileSync(join(folder, `src/icons/${name}.svg`), 'utf8');
      assert.match(picture, /viewBox="0 0 16 16"/);
      assert.equal([...picture.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]).join(''), outline);
    });
});
