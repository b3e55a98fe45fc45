import assert from 'node:assert/strict';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import AjvDraft04 from 'ajv-draft-04';
import type { Log } from 'sarif';
import type { ExportedArticle } from '../../server/src/exports/Export.ts';
import { sarif } from '../../server/src/exports/sarif.ts';
import { harbour, hostile } from './fixture.ts';

const validate = new AjvDraft04({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function logOf(articles: readonly ExportedArticle[], failures: readonly string[] = []): Log {
  const { start, between, end } = sarif.frame!;
  const results = [
    ...articles.map((article) => sarif.article(article, 'en')),
    ...failures.map((error) => sarif.failure({ id: 'x y.txt', line: 2, error }, 'en')),
  ];
  return JSON.parse(start + results.join(between) + end) as Log;
}

describe('SARIF export', () => {
  for (const [name, log] of [
    ['of nothing', logOf([])],
    ['of several articles and a failure', logOf([harbour, harbour], ['No such file.'])],
    ['of a hostile article', logOf([hostile('=\u0000 <b>\ud800 " \n%')])],
  ] as const)
    it(`is valid: ${name}`, () => {
      assert.ok(validate(log), JSON.stringify(validate.errors));
    });
  it('says where and what, and explains each of its rules', () => {
    const [run] = logOf([harbour], ['No such file.']).runs;
    const [finding, failure] = run!.results!;
    const { artifactLocation, region } = finding!.locations![0]!.physicalLocation!;
    assert.equal(artifactLocation?.uri, 'harbour.txt');
    assert.deepEqual([region?.startLine, region?.startColumn, region?.endColumn], [11, 37, 49]);
    assert.equal(finding!.level, 'warning');
    assert.equal(failure!.message.text, 'Line 2: No such file.');
    assert.equal(failure!.locations![0]!.physicalLocation!.artifactLocation!.uri, 'x%20y.txt');
    const rules = run!.tool.driver.rules!.map(({ id }) => id);
    for (const { ruleId } of run!.results!) assert.ok(rules.includes(ruleId!), ruleId);
  });
});
