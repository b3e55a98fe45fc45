import type { Message } from './message.ts';

/** What may be wrong with a speakers file. */
export const speakersMessages = {
  notJson: { en: 'it is not JSON ({reason})', da: 'den er ikke JSON ({reason})' },
  noSpeakers: { en: 'it has no list “speakers”', da: 'den har ingen liste »speakers«' },
  strange: {
    en: 'it has a field “{key}”, which means nothing here',
    da: 'den har et felt »{key}«, som ikke betyder noget her',
  },
  noName: { en: 'speaker {n} has no name', da: 'kilde {n} har intet navn' },
  wrongField: {
    en: '“{key}” of speaker {n} ({name}) is not as it should be',
    da: '»{key}« hos kilde {n} ({name}) er ikke, som det skal være',
  },
  sharedName: { en: '“{alias}” cannot stand for both {a} and {b}', da: '»{alias}« kan ikke stå for både {a} og {b}' },
} satisfies Record<string, Message>;

/** Tells of such a file. */
export const damagedSpeakers: Message = {
  en: 'The speakers file {file} cannot be used: {problem}.',
  da: 'Kildefilen {file} kan ikke bruges: {problem}.',
};
