import assert from 'node:assert/strict';
import type { Frame } from '../../server/src/analysis/model.ts';
import { checkCueEntry, cueEntriesOf } from '../support/cueEntries.ts';
import { packs } from '../support/packs.ts';

for (const pack of packs.values()) {
  const entries = cueEntriesOf(pack);

  describe(`cue entries: ${pack.code}`, () => {
    for (const entry of entries) {
      it(`${entry.kind} ${entry.lemma}`, () => {
        checkCueEntry(entry, pack);
      });
    }

    it('has at least 200 verbs, each with an example', () => {
      const verbs = new Set(pack.cues.verbs.map(({ forms }) => forms.split(' ')[0]));
      assert.ok(verbs.size >= 200, `${verbs.size} verbs`);
      assert.deepEqual(
        entries.filter(({ fires }) => fires.length === 0),
        [],
      );
    });

    it('gives every verb a form a slot', () => {
      const slots = pack.grammar.verbForms.length;
      assert.deepEqual(
        pack.cues.verbs.filter(({ forms }) => forms.split(' ').length !== slots),
        [],
      );
    });

    it('names a preposition wherever a frame needs one', () => {
      const lacking = (cues: readonly { takes: readonly Frame[]; prepositions?: string }[], frames: readonly Frame[]) =>
        cues.filter(
          ({ takes, prepositions }) => prepositions === undefined && takes.some((frame) => frames.includes(frame)),
        );
      assert.deepEqual(lacking(pack.cues.verbs, ['preposition', 'target']), []);
      assert.deepEqual(lacking(pack.cues.nouns, ['preposition', 'target', 'label']), []);
    });

    it('has no entry twice', () => {
      const keys = entries.map((entry) => JSON.stringify({ ...entry, fires: 0, silent: 0 }));
      assert.deepEqual(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        [],
      );
    });
  });
}
