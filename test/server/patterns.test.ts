import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../support/serverProcess.ts';

/** Pieces of lines that tempt a pattern to try again from every place: a run of what it takes, and then what it does not. */
const pieces = [
  'a',
  'A',
  ' ',
  '.',
  ',',
  '"',
  '1',
  '-',
  'a ',
  'A ',
  'a.',
  "a'",
  '\n',
  'N',
  'NE',
  'DN',
  'R',
  ',N',
  '*',
  '#',
  '|',
  '(',
  '<',
  '&',
  '%',
  ':',
  '»',
  'æ',
  '😀',
  '0.',
  'a-',
];
const end = '\u0001';

/** These read the letters of one sentence, of which there are never more than 240 (splitSentences.ts). */
const ofOneSentence = /[\\/]stages[\\/](attribution|claims|acts)[\\/]|wordClasses\.ts$/;

interface Pattern {
  readonly file: string;
  readonly literal: string;
}

/** Every regular expression that is written down in a folder. */
function patternsIn(folder: string): Pattern[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const found: Pattern[] = [];
      const file = join(folder, name);
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) found.push({ file, literal: node.text });
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ESNext, true));
      return found;
    });
}

/** Processor time, so that a busy machine fails nothing; a pattern that takes the square needs ten times as much. */
const mostMilliseconds = 25;

function timeOf(pattern: RegExp, line: string): number {
  pattern.lastIndex = 0;
  const begun = process.cpuUsage();
  pattern.test(line);
  return process.cpuUsage(begun).user / 1000;
}

describe('regular expressions on lines that are made to slow them down', function () {
  this.timeout(120_000);
  for (const folder of ['server/src', 'client/src'])
    it(`of ${folder} go through each line once`, () => {
      const slow: string[] = [];
      const patterns = patternsIn(folder);
      assert.ok(patterns.length > 5);
      for (const { file, literal } of patterns) {
        const slash = literal.lastIndexOf('/');
        const pattern = new RegExp(literal.slice(1, slash), literal.slice(slash + 1));
        const length = ofOneSentence.test(file) ? 480 : 8_000;
        const bad = pieces.find((piece) => {
          const line = piece.repeat(length / piece.length) + end;
          // The quickest of three: the first time a pattern is met it is compiled.
          return [1, 2, 3].every(() => timeOf(pattern, line) > mostMilliseconds);
        });
        if (bad !== undefined) slow.push(`${file}: ${literal} on ${JSON.stringify(bad)}`);
      }
      assert.deepEqual(slow, []);
    });
});
