import type { Edit } from '../analysis/rules/Rule.ts';
import type { WordChange } from './compareWords.ts';
import type { QuotedSpeech } from './QuotedSpeech.ts';

/** The edits that give a quotation the words of another article; none where one would reach over the cue in its middle. */
export function useOriginal(changes: readonly WordChange[], { parts }: QuotedSpeech): readonly Edit[] {
  const edits = changes.map(({ there, here, before }) => {
    const words = there.map(({ text }) => text).join(' ');
    const [first] = here;
    if (!first) return { start: before.end, end: before.end, text: ` ${words}` };
    const end = here.at(-1)!.end;
    // Without words in their place, the blank before them goes too.
    return words === '' ? { start: before.end, end, text: '' } : { start: first.start, end, text: words };
  });
  const isInside = ({ start, end }: Edit): boolean =>
    parts.some((part) => part.start <= start && end <= part.start + part.text.length);
  return edits.every(isInside) ? edits : [];
}
