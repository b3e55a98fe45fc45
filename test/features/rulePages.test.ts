import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/analysis/rules/rules.ts';
import { ruleReasons } from '../../server/src/protocol/messages/ruleReasons.ts';
import { ruleMessages } from '../../server/src/protocol/messages/rules.ts';

const folder = new URL('../../server/rules/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

const parts = {
  en: ['**What.**', '**Why.**', '**Basis.**', '**Found:**', '**Better:**', '**How to mute.**'],
  da: ['**Hvad.**', '**Hvorfor.**', '**Grundlag.**', '**Fundet:**', '**Bedre:**', '**Sådan skjuler du den.**'],
};

describe('the pages of the rules', () => {
  it('are one for each rule of the table', () => {
    assert.deepEqual(files.map((name) => name.replaceAll('\\', '/')).sort(), rules.map(({ id }) => `${id}.md`).sort());
  });
  for (const { id, level } of rules)
    it(`say what the table says: ${id}`, () => {
      const page = readFileSync(new URL(`${id}.md`, folder), 'utf8');
      const [english = '', danish = ''] = page.split('\n## Dansk\n');
      assert.ok(english.startsWith(`# ${id}\n`));
      for (const [language, half] of Object.entries({ en: english, da: danish }) as ['en' | 'da', string][]) {
        assert.ok(half.includes(`\`${level}\``), 'the level');
        assert.ok(half.includes(`> ${ruleMessages[id][language]}\n`), 'what the rule says');
        assert.ok(half.includes(ruleReasons[id][language]), 'why');
        assert.ok(half.includes(`"${id}": "off"`), 'how to turn it off');
        for (const part of parts[language]) assert.ok(half.includes(part), part);
      }
    });
});
