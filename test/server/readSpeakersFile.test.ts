import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readSpeakersFile } from '../../server/src/protocol/readSpeakersFile.ts';

const schema = new URL('../../server/src/protocol/speakers.schema.json', import.meta.url);
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object);

describe('a speakers file', () => {
  for (const value of [
    { speakers: [] },
    { $schema: 'x', speakers: [{ name: 'Ida Storm' }] },
    { speakers: [{ name: 'A', aliases: ['a1', 'a2'], kind: 'person', role: 'r', memberOf: 'B' }, { name: 'B' }] },
  ]) {
    it(`may be ${JSON.stringify(value)}`, () => {
      const read = readSpeakersFile(`\uFEFF${JSON.stringify(value)}`);
      assert.ok('file' in read);
      assert.deepEqual(
        read.file.speakers,
        value.speakers.map((speaker) => ({ aliases: [], ...speaker })),
      );
      assert.ok(validate(value));
    });
  }
  for (const [value, id] of [
    [[], 'noSpeakers'],
    [{ speakers: {} }, 'noSpeakers'],
    [{ speakers: [], people: [] }, 'strange'],
    [{ speakers: [null] }, 'noName'],
    [{ speakers: [{ name: ' ' }] }, 'noName'],
    [{ speakers: [{ aliases: ['x'] }] }, 'noName'],
    [{ speakers: [{ name: 'A', alias: ['x'] }] }, 'strange'],
    [{ speakers: [{ name: 'A', aliases: 'x' }] }, 'wrongField'],
    [{ speakers: [{ name: 'A', aliases: [''] }] }, 'wrongField'],
    [{ speakers: [{ name: 'A', kind: 'robot' }] }, 'wrongField'],
    [{ speakers: [{ name: 'A', memberOf: 3 }] }, 'wrongField'],
  ] as const) {
    it(`may not be ${JSON.stringify(value)}`, () => {
      const read = readSpeakersFile(JSON.stringify(value));
      assert.equal('problem' in read && read.problem.id, id);
      assert.ok(!validate(value));
    });
  }
  it('must be JSON', () => {
    const read = readSpeakersFile('{"speakers": [}');
    assert.equal('problem' in read && read.problem.id, 'notJson');
  });
  it('gives a name to one speaker only', () => {
    const read = readSpeakersFile('{"speakers": [{"name": "A", "aliases": ["the chief"]}, {"name": "The Chief"}]}');
    assert.deepEqual('problem' in read && read.problem, {
      id: 'sharedName',
      args: { alias: 'The Chief', a: 'A', b: 'The Chief' },
    });
  });
});
