import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hashText } from '../../server/src/protocol/hashText.ts';
import { report } from '../../server/src/features/report.ts';
import { checkReport } from '../support/checkReport.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

describe('report', () => {
  for (const view of [englishMine(), danishMine(), handMadeArticle('')]) {
    const { text } = view.analysis.reading;
    it(`of "${text.slice(0, 15)}" is what the schema promises`, () => {
      const made = report(view.analysis, { id: 'a', title: 'T', date: '2026-01-02', url: 'https://a.example' }, {});
      checkReport(JSON.parse(JSON.stringify(made)), text);
    });
  }
  it('says it in English whatever the article speaks', () => {
    const disputes = [{ accused: 'Norkobber', accusations: ['s1'], state: 'unanswered' as const }];
    const { findings } = report(danishMine({ disputes }).analysis, { id: null }, {});
    assert.match(findings[0]!.message, /^Accusation against Norkobber/);
  });
  it('follows the levels of the rules', () => {
    const disputes = [{ accused: 'Norcopper', accusations: ['s1'], state: 'unanswered' as const }];
    const { analysis } = englishMine({ disputes });
    assert.equal(report(analysis, { id: null }, { 'accusation/no-reply': 'error' }).findings[0]?.severity, 'error');
    assert.deepEqual(report(analysis, { id: null }, { 'accusation/no-reply': 'off' }).findings, []);
  });
});

describe('text hash', () => {
  for (const text of ['', 'abc', 'blåbærgrød 🫐', 'half \uD83D pair', '\uDE00', '\0'])
    it(`of ${JSON.stringify(text)} is SHA-256 of its UTF-8`, () => {
      assert.equal(hashText(text), createHash('sha256').update(Buffer.from(text)).digest('hex'));
    });
});

const shared = new URL('../../../shared/report.schema.json', import.meta.url);
if (existsSync(shared))
  describe('report schema', () => {
    it('is the one that was agreed on', () => {
      const own = new URL('../../server/src/protocol/report.schema.json', import.meta.url);
      assert.deepEqual(JSON.parse(readFileSync(own, 'utf8')), JSON.parse(readFileSync(shared, 'utf8')));
    });
  });
