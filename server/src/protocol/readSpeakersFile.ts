import type { EntityKind } from '../analysis/model.ts';
import type { KnownSpeaker, SpeakersFile } from '../analysis/SpeakersFile.ts';
import { speakersMessages } from './messages/speakers.ts';

/** What is wrong with a speakers file; `args` fill the message of this id. */
export interface SpeakersProblem {
  readonly id: keyof typeof speakersMessages;
  readonly args: Readonly<Record<string, string>>;
}

export type ReadSpeakers = { readonly file: SpeakersFile } | { readonly problem: SpeakersProblem };

const kinds: readonly EntityKind[] = ['person', 'organisation', 'place', 'group', 'document', 'unknown'];

/** Reads a speakers file as its schema has it, or says what is wrong with it first. */
export function readSpeakersFile(text: string): ReadSpeakers {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return damaged('notJson', { reason: (error as Error).message });
  }
  if (!isRecord(value) || !Array.isArray(value.speakers)) return damaged('noSpeakers');
  const strange = Object.keys(value).find((key) => key !== 'speakers' && key !== '$schema');
  if (strange !== undefined) return damaged('strange', { key: strange });
  const speakers: KnownSpeaker[] = [];
  for (const [index, entry] of (value.speakers as unknown[]).entries()) {
    const problem = problemOf(entry, String(index + 1));
    if (problem) return { problem };
    speakers.push({ aliases: [], ...(entry as Omit<KnownSpeaker, 'aliases'>) });
  }
  const twice = nameOfTwo(speakers);
  return twice ? { problem: twice } : { file: { speakers } };
}

const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: isText,
  aliases: (value) => Array.isArray(value) && value.every(isText),
  kind: (value) => (kinds as readonly unknown[]).includes(value),
  role: isText,
  memberOf: isText,
};

function problemOf(entry: unknown, n: string): SpeakersProblem | null {
  if (!isRecord(entry) || !isText(entry.name)) return { id: 'noName', args: { n } };
  const { name } = entry;
  for (const [key, value] of Object.entries(entry)) {
    if (!Object.hasOwn(fields, key)) return { id: 'strange', args: { key } };
    if (!fields[key]!(value)) return { id: 'wrongField', args: { n, name: String(name), key } };
  }
  return null;
}

/** A name cannot stand for two. */
function nameOfTwo(speakers: readonly KnownSpeaker[]): SpeakersProblem | null {
  const owners = new Map<string, KnownSpeaker>();
  for (const speaker of speakers) {
    for (const alias of [speaker.name, ...speaker.aliases]) {
      const owner = owners.get(alias.toLowerCase());
      if (owner && owner !== speaker) return { id: 'sharedName', args: { alias, a: owner.name, b: speaker.name } };
      owners.set(alias.toLowerCase(), speaker);
    }
  }
  return null;
}

function damaged(id: SpeakersProblem['id'], args: SpeakersProblem['args'] = {}): ReadSpeakers {
  return { problem: { id, args } };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
