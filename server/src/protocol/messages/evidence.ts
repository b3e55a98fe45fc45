import type { Message } from './message.ts';

/** The sentences behind `why`: one for each evidence code that a stage may give. */
export const evidenceMessages: Readonly<Record<string, Message>> = {};
