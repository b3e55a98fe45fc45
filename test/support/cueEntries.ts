import assert from 'node:assert/strict';
import type { Examples } from '../../server/src/analysis/languages/cueData.ts';
import type { LanguagePack } from '../../server/src/analysis/languages/LanguagePack.ts';
import type { Cue } from '../../server/src/analysis/model.ts';
import { prepositionLemma, verbLemma } from '../../server/src/analysis/stages/cues/compileCues.ts';
import { cueText, cuesIn } from './cues.ts';

/** An entry of a pack's cue tables, whatever its kind. */
export interface CueEntry extends Examples {
  readonly kind: Cue['kind'];
  readonly lemma: string;
}

/** Every entry of the cue tables of a pack. */
export function cueEntriesOf({ cues }: LanguagePack): readonly CueEntry[] {
  return [
    ...cues.verbs.map((entry) => ({ ...entry, kind: 'verb' as const, lemma: verbLemma(entry) })),
    ...cues.nouns.map((entry) => ({ ...entry, kind: 'noun' as const, lemma: entry.forms.split(' ')[0]! })),
    ...cues.prepositions.map((entry) => ({ ...entry, kind: 'preposition' as const, lemma: prepositionLemma(entry) })),
    ...cues.idioms.map((entry) => ({ ...entry, kind: 'idiom' as const, lemma: entry.words })),
  ];
}

/** Checks that an entry is found where its examples say so, with the words that they mark, and nowhere else. */
export function checkCueEntry({ kind, lemma, fires, silent = [] }: CueEntry, pack: LanguagePack): void {
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
}
