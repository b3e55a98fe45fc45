import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { rules } from '../../server/src/analysis/rules/rules.ts';
import type { Rule } from '../../server/src/analysis/rules/Rule.ts';
import { packs } from '../support/packs.ts';
import type { ExamplesByLanguage } from './rules/RuleExamples.ts';

const folder = new URL('./rules/', import.meta.url);
const names = readdirSync(folder).filter((name) => /^[a-z]/.test(name));

/** A file of examples is called after the rule it is about. */
async function load(name: string): Promise<{ rule: Rule; examples: ExamplesByLanguage }> {
  const member = name.replace('.ts', '');
  const { [member]: examples } = (await import(new URL(name, folder).href)) as Record<string, ExamplesByLanguage>;
  const source = new URL(`../../server/src/analysis/rules/${name}`, import.meta.url);
  const { [member]: rule } = (await import(source.href)) as Record<string, Rule>;
  assert.ok(examples && rule);
  return { rule, examples };
}

/** What a rule says of an example: the places it points at. */
function placesIn(rule: Rule, example: string): readonly string[] {
  const text = example.replaceAll('¶', '\n\n');
  return rule.find(analyseAtOnce(text, packs)).map(({ start, end }) => text.slice(start, end));
}

describe('examples of the rules', () => {
  it('are there for every rule that reads the text alone', async () => {
    const told = await Promise.all(names.map(async (name) => (await load(name)).rule.id));
    const wanted = rules.filter(({ id, reads }) => !id.startsWith('note/') && reads === undefined).map(({ id }) => id);
    assert.deepEqual(told.sort(), wanted.sort());
  });
  for (const name of names)
    for (const language of ['da', 'en'] as const)
      it(`${name.replace('.ts', '')} in ${language}`, async () => {
        const { rule, examples } = await load(name);
        const { found, silent } = examples[language];
        assert.ok(found.length >= 15 && silent.length >= 15, 'fifteen of each');
        assert.deepEqual(
          found.filter((example) => placesIn(rule, example).length === 0),
          [],
          'nothing found',
        );
        assert.deepEqual(
          silent.filter((example) => placesIn(rule, example).length > 0),
          [],
          'something found',
        );
      });
});
