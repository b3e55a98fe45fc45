import assert from 'node:assert/strict';
import { contributes } from '../../package.json';
import { rules } from '../../server/src/analysis/rules/rules.ts';
import { tokenLegend } from '../../server/src/features/semanticTokens.ts';
import { presetNames } from '../../server/src/settings/presets.ts';
import { settingsTable } from '../../server/src/settings/settings.ts';
import type { Setting } from '../../server/src/settings/settings.ts';

interface Declared {
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Declared>>;
}

const declared: Readonly<Record<string, Declared>> = contributes.configuration.properties;

describe('the manifest and the server agree on', () => {
  for (const [name, setting] of Object.entries<Setting<unknown>>(settingsTable)) {
    it(`the setting ${name}`, () => {
      const one = declared[`statementLens.${name}`];
      assert.deepEqual(one?.default, setting.default);
      for (const value of one?.enum ?? []) assert.equal(setting.read(value), value);
    });
  }
  it('the rules and their levels', () => {
    const { preset, ...each } = declared['statementLens.rules']?.properties ?? {};
    assert.deepEqual(preset?.enum, presetNames);
    const levels = Object.entries(each);
    assert.deepEqual(
      levels.map(([id, { default: level }]) => [id, level]),
      rules.map(({ id, level }) => [id, level]),
    );
  });
  it('the names of the tokens', () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      tokenLegend.tokenTypes,
    );
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      tokenLegend.tokenModifiers,
    );
  });
});
