import type { Edit } from '../analysis/rules/Rule.ts';
import type { WordChange } from './compareWords.ts';

/** The edits that give a quotation the words of another article. */
export function useOriginal(changes: readonly WordChange[]): readonly Edit[] {
  return changes.map(({ there, here, before }) => {
    const words = there.map(({ text }) => text).join(' ');
    const [first] = here;
    if (!first) return { start: before.end, end: before.end, text: ` ${words}` };
    const end = here.at(-1)!.end;
    // Without words in their place, the blank before them goes too.
    return words === '' ? { start: before.end, end, text: '' } : { start: first.start, end, text: words };
  });
}
