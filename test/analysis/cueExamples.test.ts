import assert from 'node:assert/strict';
import type { Frame } from '../../server/src/analysis/model.ts';
import type { Examples } from '../../server/src/analysis/languages/cueData.ts';
import type { LanguagePack } from '../../server/src/analysis/languages/LanguagePack.ts';
import { packs } from '../support/packs.ts';
import type { Cue } from '../../server/src/analysis/model.ts';
import { prepositionLemma, verbLemma } from '../../server/src/analysis/stages/cues/compileCues.ts';
import { cueText, cuesIn } from '../support/cues.ts';

interface Entry extends Examples {
  readonly kind: Cue['kind'];
  readonly lemma: string;
}

function entriesOf({ cues }: LanguagePack): readonly Entry[] {
  return [
    ...cues.verbs.map((entry) => ({ ...entry, kind: 'verb' as const, lemma: verbLemma(entry) })),
    ...cues.nouns.map((entry) => ({ ...entry, kind: 'noun' as const, lemma: entry.forms.split(' ')[0]! })),
    ...cues.prepositions.map((entry) => ({ ...entry, kind: 'preposition' as const, lemma: prepositionLemma(entry) })),
    ...cues.idioms.map((entry) => ({ ...entry, kind: 'idiom' as const, lemma: entry.words })),
  ];
}

for (const pack of packs.values()) {
  const entries = entriesOf(pack);

  describe(`cue entries: ${pack.code}`, () => {
    for (const { kind, lemma, fires, silent = [] } of entries) {
      it(`${kind} ${lemma}`, () => {
        for (const example of fires) {
          const text = example.replace(/[[\]]/g, '');
          const own = cuesIn(text, pack).filter((cue) => cue.kind === kind && cue.lemma === lemma);
          const marked = [...example.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]).join(' | ');
          assert.deepEqual(
            own.map((cue) => cueText(text, pack, cue)),
            [marked],
            `in: ${text}`,
          );
        }
        for (const text of silent) {
          const own = cuesIn(text, pack).filter((cue) => cue.kind === kind && cue.lemma === lemma);
          assert.deepEqual(own, [], `in: ${text}`);
        }
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
