import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { ExportedArticle } from '../../server/src/exports/Export.ts';
import { tei } from '../../server/src/exports/tei.ts';
import { report } from '../../server/src/features/report.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { packs } from '../support/packs.ts';
import { root } from '../support/serverProcess.ts';
import { harbour, hostile } from './fixture.ts';

/** The schema of all of TEI P5 (`tei_all.rng`): where TEI_SCHEMA says, else where .ci/run has put it. */
const schema = [process.env.TEI_SCHEMA, join(root, '.scale', 'tei_all.rng')].find(
  (path) => path !== undefined && existsSync(path),
);
/** James Clark's validator for RELAX NG, by one of the authors of that language; without arguments it says how it is used, and ends with 2. */
const hasJing = spawnSync('jing').status === 2;

function samples(): readonly ExportedArticle[] {
  return ['da', 'en'].flatMap((language) => {
    const folder = join(root, 'samples', language);
    return readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const input = { id: name, title: 'A title', date: '2026-03-04', url: 'https://example.org/?a=1&b=2' };
      return { text, report: report(analyseAtOnce(text, packs), input, defaultSettings.rules) };
    });
  });
}

if (schema !== undefined && hasJing)
  describe('TEI export, held against the schema of the TEI Consortium', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'statement-lens-tei-'));
    });
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });
    const validate = (...files: readonly string[]): ReturnType<typeof spawnSync> => {
      for (const [number, file] of files.entries()) writeFileSync(join(folder, `${number}.xml`), file);
      const names = files.map((_, number) => `${number}.xml`);
      return spawnSync('jing', [schema, ...names], { cwd: folder, encoding: 'utf8' });
    };
    const write = (article: ExportedArticle): string => tei.article(article, 'en');

    it('is valid for the samples, for an article without a word, and for one that wants to be markup', () => {
      const texts = fc.sample(fc.string({ unit: 'binary' }), { numRuns: 30, seed: 1 });
      const articles = [...samples(), harbour, ...texts.map((text) => hostile(`<&>"]]>\u0000\ud800${text}`))];
      const generated = { ...harbour, generated: '2026-03-04T10:00:00Z' };
      const { status, stdout } = validate(...[...articles, generated].map(write));
      assert.equal(status, 0, String(stdout).slice(0, 3000));
    });
    it('is not valid with an element in a wrong place', () => {
      assert.notEqual(validate(write(harbour).replace('<body>', '<body><person/>')).status, 0);
    });
  });
