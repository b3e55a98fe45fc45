import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readJsonLine } from '../../client/src/batch/inputs/readJsonLine.ts';
import { readDocx } from '../../client/src/batch/inputs/documents/readDocx.ts';
import { readHtml } from '../../client/src/batch/inputs/documents/readHtml.ts';
import { Sidecar } from '../../server/src/annotations/Sidecar.ts';
import { importFormats, readImport } from '../../server/src/annotations/importing/readImport.ts';
import { readSpeakersFile } from '../../server/src/protocol/readSpeakersFile.ts';
import { readSettings } from '../../server/src/settings/readSettings.ts';

const article = 'Ida Storm siger nej.';
const context = {
  text: article,
  from: 'a.txt',
  now: '2026-01-01T00:00:00Z',
  newId: () => 'urn:uuid:1',
};

/** Text that looks like what the readers expect, with names that reach for prototypes. */
const key = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'speakers',
  'name',
  'aliases',
  'id',
  'text',
  'type',
  'body',
  'target',
  'selector',
  'rules',
  'polluted',
  'value',
);
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>('x', 1, true, null, ''),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4 }),
  ),
})).node;
/** `__proto__` written as a member, as only JSON.parse makes it one. */
const json = fc
  .tuple(value, fc.constantFrom('', '{"__proto__":{"polluted":1},', '{"constructor":{"prototype":{"polluted":1}},'))
  .map(([one, before]) => (before === '' ? JSON.stringify(one) : `${before}"value":${JSON.stringify(one)}}`));
const text = fc.oneof(
  json,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(json, { maxLength: 4 }).map((lines) => lines.join('\n')),
);

const readers: Readonly<Record<string, (content: string) => unknown>> = {
  'a speakers file': readSpeakersFile,
  annotations: (content) => Sidecar.read(content).toString(),
  settings: (content) => {
    try {
      return readSettings(JSON.parse(content));
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  },
  'a line of JSON': (content) => readJsonLine(content, { name: 'a.jsonl', line: 1 }, 1000),
  'a web page': readHtml,
  'a web page with tags in it': (content) => readHtml(`<html><body><p ${content}><${content}</p><script>${content}`),
  ...Object.fromEntries(
    (Object.keys(importFormats) as (keyof typeof importFormats)[]).map((format) => [
      `annotations to import, ${format}`,
      (content: string) => readImport(format, content, context),
    ]),
  ),
};

describe('a hostile file', () => {
  for (const [what, read] of Object.entries(readers))
    it(`as ${what} is read or refused, and reaches no prototype`, () => {
      fc.assert(
        fc.property(text, (content) => {
          read(content);
          assert.equal(({} as Record<string, unknown>).polluted, undefined);
        }),
        { numRuns: 300, seed: 1 },
      );
    });

  it('as a Word document is read or refused', async () => {
    const zip = (name: string): Uint8Array => new TextEncoder().encode(`PK\u0003\u0004${name}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string().map(zip)), async (bytes) => {
        await assert.rejects(readDocx(Buffer.from(bytes)));
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
