import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { speakersMessages } from '../../../server/src/protocol/messages/speakers.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import { readSpeakersFile } from '../../../server/src/protocol/readSpeakersFile.ts';
import { reasonOf, UsageError } from './problem.ts';
import type { BatchOptions } from './readArguments.ts';
import type { BatchInput } from './inputs/readInputs.ts';
import { hashOf } from './RunState.ts';

/** The speakers file that an input goes by. The hash is of what it says, so that a run that is resumed knows whether it is the same. */
export interface UsedSpeakers {
  readonly uri: string;
  readonly hash: string;
}

const usualPlace = join('.statements', 'speakers.json');

/** Gives each input the speakers file of `--speakers`, or else the nearest one above it. Throws a UsageError where the named one is damaged. */
export async function* findSpeakers(
  inputs: AsyncIterable<BatchInput>,
  { speakers, uiLanguage }: BatchOptions,
  folder: string,
): AsyncGenerator<BatchInput> {
  const named = speakers === null ? null : await readNamed(resolve(folder, speakers), uiLanguage);
  const known = new Map<string, Promise<UsedSpeakers | null>>();
  const above = (place: string): Promise<UsedSpeakers | null> => {
    const found = known.get(place) ?? searchFrom(place);
    known.set(place, found);
    return found;
  };
  const searchFrom = async (place: string): Promise<UsedSpeakers | null> =>
    (await use(join(place, usualPlace))) ?? (dirname(place) === place ? null : above(dirname(place)));
  for await (const input of inputs) {
    const { name, line } = input.place;
    const isOfStdin = name === 'stdin' && line !== undefined;
    const found = named ?? (await above(isOfStdin ? folder : dirname(resolve(folder, name))));
    yield 'problem' in input || !found ? input : { ...input, speakers: found };
  }
}

async function readNamed(path: string, language: BatchOptions['uiLanguage']): Promise<UsedSpeakers> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError({ code: 'batch.badSpeakers', args: { path, reason: reasonOf(error) } });
  });
  const read = readSpeakersFile(text);
  if ('file' in read) return { uri: pathToFileURL(path).toString(), hash: hashOf(text) };
  const { id, args } = read.problem;
  throw new UsageError({
    code: 'batch.badSpeakers',
    args: { path, reason: fill(speakersMessages[id], language, args) },
  });
}

/** A damaged one is used as well: the server says what is wrong with it. */
async function use(path: string): Promise<UsedSpeakers | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : { uri: pathToFileURL(path).toString(), hash: hashOf(text) };
}
