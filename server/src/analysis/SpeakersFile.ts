import type { EntityKind } from './model.ts';

/** Somebody that a desk knows: under which names, in which role, for whom. */
export interface KnownSpeaker {
  /** As it is to be shown. */
  readonly name: string;
  /** Other names and descriptions that stand for nobody else on this desk's beat. */
  readonly aliases: readonly string[];
  readonly kind?: EntityKind;
  readonly role?: string;
  /** Name of the party it speaks for. */
  readonly memberOf?: string;
}

/** What a desk keeps about the speakers of its beat: it outranks what an article alone would tell. */
export interface SpeakersFile {
  readonly speakers: readonly KnownSpeaker[];
}
