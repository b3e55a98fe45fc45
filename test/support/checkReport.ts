import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ArticleReport } from '../../server/src/protocol/report.ts';

const schema = new URL('../../server/src/protocol/report.schema.json', import.meta.url);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(schema, 'utf8')) as object,
);

/** Checks that a line of output is what the schema promises, and that every offset lies inside the text. */
export function checkReport(report: unknown, text: string): asserts report is ArticleReport {
  if (!validate(report)) assert.fail(JSON.stringify(validate.errors, null, 1));
  const { length, zones, entities, statements, claims, findings } = report as ArticleReport;
  assert.equal(length, text.length);
  const spans = [
    ...zones,
    ...entities.flatMap(({ mentions }) => mentions),
    ...statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
    ...claims,
    ...findings,
    ...findings.flatMap(({ related }) => related ?? []),
  ];
  for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= text.length, `${start}–${end}`);
}
