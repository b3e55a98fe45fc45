import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { checkGolden } from '../support/golden.ts';
import { packs } from '../support/packs.ts';
import { root } from '../support/serverProcess.ts';
import { drawPicture } from './drawPicture.ts';

describe('pictures of the samples (UPDATE_GOLDEN=1 rewrites them)', () => {
  for (const language of ['da', 'en']) {
    const folder = join(root, 'samples', language);
    for (const name of readdirSync(folder))
      it(`${language}/${name}`, () => {
        const text = readFileSync(join(folder, name), 'utf8');
        const picture = drawPicture(text, analyseAtOnce(text, packs));
        checkGolden(picture, 'test', 'golden', `${language}.${name.replace(/(?:\.press)?\.txt$/, '')}.picture.txt`);
      });
  }
});
