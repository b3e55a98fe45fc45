import assert from 'node:assert/strict';
import { plainText } from '../../server/src/exports/plainText.ts';
import { harbour, hostile } from './fixture.ts';

describe('plain text export', () => {
  it('is a line for each finding: where, how grave, what', () => {
    assert.equal(
      plainText.article(harbour, 'en'),
      harbour.report.findings
        .map(({ severity, message, rule }) => `harbour.txt:11:37: ${severity}: ${message} [${rule}]\n`)
        .join(''),
    );
  });
  it('is nothing where nothing is found', () => {
    assert.equal(plainText.article({ ...harbour, report: { ...harbour.report, findings: [] } }, 'en'), '');
  });
  it('stays in its lines whatever the article says', () => {
    const article = hostile('a\nb\u0007\u202e.txt:1:1: error');
    assert.equal(plainText.article(article, 'en').split('\n').length, article.report.findings.length + 1);
  });
  it('tells of an input that could not be read', () => {
    assert.equal(
      plainText.failure({ id: 'x.jsonl', line: 2, error: 'No\nJSON.' }, 'en'),
      'x.jsonl:2: error: No JSON.\n',
    );
    assert.equal(plainText.failure({ id: null, error: 'Gone.' }, 'en'), '-: error: Gone.\n');
  });
});
