import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLines, runCli } from './runCli.ts';

const articles = {
  'monday.txt': '“We have never had the keys to the north gate,” says Ida Krogh.',
  'tuesday.txt': '“We have always had the keys to the north gate,” says Ida Krogh.',
  'wednesday.txt': '»Færgen sejler ikke, før motoren er skiftet ud,« siger Bo Lind.',
  'thursday.txt': '»Færgen sejler ikke, før motoren er skiftet ud,« siger Anna Ravn.',
  'friday.txt': '“We have never had the keys to […] gate,” says Ida Krogh.',
};

describe('articles held against one another by the batch command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statement-lens-across-'));
  before(() => {
    for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const inputs = Object.keys(articles);
  const pass = ['--output', 'out.jsonl', '--cross-document', '--findings', 'found.jsonl', '--quiet'];

  it('writes what differs, from either side, and leaves the reports as they are', async () => {
    const { code, stderr } = await runCli(['analyze', ...inputs, ...pass], { folder });
    assert.deepEqual([code, stderr], [0, '']);
    const found = parseLines(readFileSync(join(folder, 'found.jsonl'), 'utf8'));
    assert.deepEqual(
      found.map(({ id, rule, severity, message, diff }) => [id, rule, severity, message, diff]),
      [
        [
          'monday.txt',
          'quote/altered',
          'warning',
          'Differs from tuesday.txt: "always" → "never".',
          [['always', 'never']],
        ],
        [
          'tuesday.txt',
          'quote/altered',
          'warning',
          'Differs from monday.txt: "never" → "always".',
          [['never', 'always']],
        ],
        [
          'wednesday.txt',
          'quote/two-speakers',
          'warning',
          'Same words attributed to Bo Lind here and Anna Ravn in thursday.txt.',
          [],
        ],
        [
          'thursday.txt',
          'quote/two-speakers',
          'warning',
          'Same words attributed to Anna Ravn here and Bo Lind in wednesday.txt.',
          [],
        ],
        [
          'friday.txt',
          'quote/altered',
          'warning',
          'Differs from tuesday.txt: "always" → "never".',
          [['always', 'never']],
        ],
      ],
    );
    assert.deepEqual(found[0]!.related, [
      { id: 'tuesday.txt', start: 0, end: articles['tuesday.txt'].indexOf(' says') },
    ]);
    const plain = await runCli(['analyze', ...inputs, '--quiet'], { folder });
    assert.equal(readFileSync(join(folder, 'out.jsonl'), 'utf8'), plain.stdout);
  });
  it('counts for --fail-on', async () => {
    const { code } = await runCli(['analyze', ...inputs, ...pass, '--fail-on', 'warning'], { folder });
    assert.equal(code, 1);
  });
  for (const wrong of [
    ['--cross-document'],
    ['--findings', 'found.jsonl', '--output', 'out.jsonl'],
    ['--cross-document', '--findings', 'found.jsonl'],
    ['--cross-document', '--findings', 'found.jsonl', '--output', 'out.csv', '--format', 'csv'],
  ])
    it(`is refused: ${wrong.join(' ')}`, async () => {
      const { code, stderr } = await runCli(['analyze', 'monday.txt', ...wrong], { folder });
      assert.equal(code, 2);
      assert.match(stderr, /--cross-document needs/);
    });
});
