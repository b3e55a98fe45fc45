import { editApart, editTogether, rightShare, sampleArticles, sumTallies } from '../annotations/torture.ts';
import type { Tally } from '../annotations/torture.ts';
import { editsWithoutCopies } from '../annotations/TracedText.ts';
import type { Figure } from './Figure.ts';

/** Where the anchors of every sample article end up under so many random edits: of the words that are still there, and of all. */
export function measureAnchors(times: number): readonly Figure[] {
  const apart = sumTallies(sampleArticles.map(({ text }, seed) => editApart(text, { times, seed })));
  const together = sumTallies(
    sampleArticles.map(({ text }, seed) => editTogether(text, editsWithoutCopies, { times, seed: -1 - seed })),
  );
  return [...figuresOf('edits each on its own', apart), ...figuresOf('edits one upon the other', together)];
}

function figuresOf(how: string, tally: Tally): readonly Figure[] {
  return [
    { name: `anchors, ${how}: wrong`, value: tally.wrong, unit: 'anchors', goal: 0 },
    { name: `anchors, ${how}: right`, value: 100 * rightShare(tally), unit: '%', least: 97 },
    { name: `anchors, ${how}: followed into new wording`, value: tally.followed, unit: 'anchors' },
    { name: `anchors, ${how}: orphans, words gone or changed`, value: tally.orphaned, unit: 'anchors' },
  ];
}
