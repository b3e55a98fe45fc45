import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';
import { root } from '../support/serverProcess.ts';
import { drawPicture } from './drawPicture.ts';

const rewrite = process.env.UPDATE_GOLDEN === '1';

describe('pictures of the samples (UPDATE_GOLDEN=1 rewrites them)', () => {
  for (const language of ['da', 'en']) {
    const folder = join(root, 'samples', language);
    for (const name of readdirSync(folder))
      it(`${language}/${name}`, () => {
        const text = readFileSync(join(folder, name), 'utf8');
        const picture = drawPicture(text, analyseAtOnce(text, packs));
        const file = join(root, 'test', 'golden', `${language}.${name.replace(/(?:\.press)?\.txt$/, '')}.picture.txt`);
        if (rewrite) writeFileSync(file, picture);
        assert.ok(existsSync(file), `no picture yet: ${file}`);
        assert.equal(picture, readFileSync(file, 'utf8'));
      });
  }
});
