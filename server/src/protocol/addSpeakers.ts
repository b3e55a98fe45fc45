import type { KnownSpeaker } from '../analysis/SpeakersFile.ts';

/** A speakers file as JSON with some speakers put in: names that it has already get the new aliases. `text` is one that can be read, or null. */
export function addSpeakers(text: string | null, speakers: readonly KnownSpeaker[]): string {
  const file = (text === null ? {} : JSON.parse(text.replace(/^\uFEFF/, ''))) as { speakers?: readonly KnownSpeaker[] };
  const all = new Map((file.speakers ?? []).map((speaker) => [speaker.name.toLowerCase(), speaker]));
  for (const speaker of speakers) {
    const before = all.get(speaker.name.toLowerCase());
    const aliases = [...new Set([...(before?.aliases ?? []), ...speaker.aliases])];
    all.set(speaker.name.toLowerCase(), { ...speaker, ...before, aliases });
  }
  return `${JSON.stringify({ ...file, speakers: [...all.values()] }, null, 2)}\n`;
}
