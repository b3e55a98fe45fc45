import assert from 'node:assert/strict';
import { presetNames, presets } from '../../server/src/settings/presets.ts';
import { readSettings } from '../../server/src/settings/readSettings.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';

describe('settings', () => {
  it('are the defaults unless set', () => {
    for (const sent of [undefined, null, 3, 'x', {}, { language: null, somethingElse: 1 }])
      assert.deepEqual(readSettings(sent), { settings: defaultSettings, invalid: [] });
  });
  it('take what is valid', () => {
    const sent = { language: 'da', codeLens: 'all', maxLength: 500, rules: { 'quote/unbalanced': 'off' } };
    assert.deepEqual(readSettings(sent), { settings: { ...defaultSettings, ...sent }, invalid: [] });
  });
  it('spell a preset of rules out, and let what is set for a single rule outrank it', () => {
    const sent = { rules: { preset: 'desk', 'accusation/no-reply': 'error' } };
    assert.deepEqual(readSettings(sent).settings.rules, { ...presets.desk, 'accusation/no-reply': 'error' });
    for (const preset of presetNames)
      assert.deepEqual(readSettings({ rules: { preset } }).settings.rules, presets[preset]);
  });
  it('are found by a name with a dot, whole or in steps', () => {
    const expected = { ...defaultSettings, 'houseStyle.quotes': '»…«' };
    for (const sent of [{ 'houseStyle.quotes': '»…«' }, { houseStyle: { quotes: '»…«' } }])
      assert.deepEqual(readSettings(sent), { settings: expected, invalid: [] });
    for (const sent of [{ houseStyle: 3 }, { houseStyle: null }, { houseStyle: {} }])
      assert.deepEqual(readSettings(sent), { settings: defaultSettings, invalid: [] });
  });
  const invalid: [string, unknown][] = [
    ['language', 'no'],
    ['highlight', 'loud'],
    ['codeLens', true],
    ['houseStyle.quotes', '‹…›'],
    ['maxLength', 0],
    ['maxLength', 1.5],
    ['maxLength', '1000'],
    ['rules', []],
    ['rules', { 'quote/unbalanced': 'loud' }],
    ['rules', { preset: 'loud' }],
    ['rules', { 'no/such-rule': 'off' }],
  ];
  for (const [name, value] of invalid) {
    it(`replace ${name} ${JSON.stringify(value)} by the default, and say so`, () => {
      const read = readSettings({ [name]: value });
      assert.deepEqual(read, { settings: defaultSettings, invalid: [{ name, value }] });
    });
  }
  it('are not reached through the prototype', () => {
    const sent: unknown = JSON.parse('{"__proto__": {"language": "da"}, "constructor": 1}');
    assert.deepEqual(readSettings(sent), { settings: defaultSettings, invalid: [] });
  });
});
