import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as TextMate from 'vscode-textmate';
import { packs } from '../../server/src/analysis/languages/packs.ts';
import { pressGrammar } from '../../server/training/pressGrammar.ts';

const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof TextMate;

const rewrite = process.env.UPDATE_GOLDEN === '1';
const near = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const grammarFile = near('../../syntaxes/pressarticle.tmLanguage.json');

async function loadGrammar(): Promise<TextMate.IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile)),
  });
  const grammar = await registry.loadGrammar('text.pressarticle');
  assert.ok(grammar);
  return grammar;
}

/** Each line, and under it the scope of every token that has one of its own. */
function picture(text: string, grammar: TextMate.IGrammar): string {
  let state = textmate.INITIAL;
  const lines = text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const marks = tokens
      .filter(({ scopes }) => scopes.length > 1)
      .map(({ startIndex, endIndex, scopes }) => {
        const names = scopes.slice(1).map((scope) => scope.replace('.pressarticle', ''));
        return `${' '.repeat(startIndex)}${'^'.repeat(Math.max(1, endIndex - startIndex))} ${names.join(' ')}`;
      });
    return [line, ...marks].join('\n');
  });
  return lines.join('\n');
}

describe('TextMate grammar of press articles', () => {
  let grammar: TextMate.IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  it('is what the packs make (npx tsx server/training/writePressGrammar.ts)', () => {
    assert.deepEqual(JSON.parse(readFileSync(grammarFile, 'utf8')), pressGrammar([...packs.values()]));
  });

  for (const language of ['da', 'en']) {
    it(`pictures ${language}.press.txt (UPDATE_GOLDEN=1 rewrites it)`, () => {
      const file = near(`./${language}.picture.txt`);
      const drawn = picture(readFileSync(near(`./${language}.press.txt`), 'utf8'), grammar);
      if (rewrite) writeFileSync(file, drawn);
      assert.ok(existsSync(file), `no picture yet: ${file}`);
      assert.equal(drawn, readFileSync(file, 'utf8'));
    });
  }

  for (const piece of ['”', '"a ', 'sig ', '- Ja, ', '» „', 'lyder det ']) {
    it(`reads a long line of ${piece}`, () => {
      const line = piece.repeat(20_000);
      const { tokens } = grammar.tokenizeLine(line, textmate.INITIAL);
      assert.ok(tokens.at(-1)!.endIndex >= line.length);
    });
  }
});
