import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { contributes } from '../../package.json';
import { decisionMessages } from '../../server/src/protocol/messages/decisions.ts';
import type { Message } from '../../server/src/protocol/messages/message.ts';
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
  it('the commands in the menus', () => {
    const ids = new Set(contributes.commands.map(({ command }) => command));
    const shown = Object.values(contributes.menus).flatMap((menu) => menu.map(({ command }) => command));
    assert.deepEqual(
      shown.filter((command) => !ids.has(command)),
      [],
    );
  });
});

describe('the texts of the manifest', () => {
  const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const english = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
  const danish = JSON.parse(read('package.nls.da.json')) as Readonly<Record<string, string>>;

  it('are there in both languages, and none is left over', () => {
    const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!));
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
    assert.deepEqual(Object.keys(danish).sort(), [...used].sort());
  });
  it('show pictures that are there, in the language of the reader', () => {
    const pictures = Object.keys(english).filter((key) => key.endsWith('.image'));
    assert.ok(pictures.length > 0);
    for (const key of pictures)
      for (const [language, texts] of Object.entries({ en: english, da: danish })) {
        assert.match(texts[key]!, new RegExp(`-${language}\\.png$`));
        assert.ok(existsSync(new URL(`../../${texts[key]!}`, import.meta.url)), texts[key]);
      }
  });
  it('call a decision what hovers, lenses and the panel call it', () => {
    for (const [id, { en, da }] of Object.entries<Message>(decisionMessages)) {
      const key = id.replace('decide.', 'command.');
      assert.deepEqual([english[key]?.slice(0, en.length), danish[key]?.slice(0, da.length)], [en, da], key);
    }
  });
  it('say something, and name the same settings and commands', () => {
    const named = (text: string): readonly string[] =>
      (text.match(/#?statementLens\.[\w.]+|\(command:[^)]+\)|`[^`]+`/g) ?? []).toSorted();
    for (const [key, text] of Object.entries(english)) {
      assert.ok(text.trim() !== '' && danish[key]!.trim() !== '', key);
      assert.deepEqual(named(danish[key]!), named(text), key);
    }
  });
});
