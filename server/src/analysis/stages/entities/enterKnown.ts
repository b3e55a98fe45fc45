import type { KnownSpeaker, SpeakersFile } from '../../SpeakersFile.ts';
import { keyOf } from './EntityBook.ts';
import type { EntityBook } from './EntityBook.ts';

/** Enters the speakers that a desk knows, as far as the article calls them by any of their names, before it is read for names of its own. */
export function enterKnown(text: string, { speakers }: SpeakersFile, book: EntityBook): void {
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const present = (name: string): boolean => lower.includes(keyOf(name));
  const byName = new Map(speakers.map((speaker) => [keyOf(speaker.name), speaker]));
  const entered = new Set<KnownSpeaker>();
  const enter = (speaker: KnownSpeaker): void => {
    if (entered.has(speaker)) return;
    entered.add(speaker);
    const { name, aliases, kind = 'unknown', role = null, memberOf = null } = speaker;
    const party = book.add(name, kind, { named: true });
    for (const alias of aliases) book.call(party, alias);
    party.known = true;
    party.role = role;
    party.affiliation = memberOf;
    const patron = byName.get(keyOf(memberOf ?? ''));
    if (patron) enter(patron);
  };
  for (const speaker of speakers) if ([speaker.name, ...speaker.aliases].some(present)) enter(speaker);
}
