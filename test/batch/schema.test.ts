import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildIfMissing, root } from '../support/serverProcess.ts';
import { parseLines, runCli } from './runCli.ts';

const schemaFile = join(root, '..', 'shared', 'report.schema.json');

if (existsSync(schemaFile))
  describe('lines of output', function () {
    this.timeout(60_000);
    before(buildIfMissing);

    it('validate against the schema, reports and errors alike', async () => {
      const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
      const input = ['{"id":"no text"}', 'no json', '{"id":"norsk","text":"Dette er ikkje dansk."}'].join('\n');
      const { stdout } = await runCli(['analyze', 'samples/da', 'samples/en', '-', '--quiet'], { input });
      const lines = parseLines(stdout);
      assert.equal(lines.length, 9);
      for (const line of lines) assert.ok(validate(line), `${String(line.id)}: ${JSON.stringify(validate.errors)}`);
    });
  });
