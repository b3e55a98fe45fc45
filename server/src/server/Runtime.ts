import type { LanguagePacks } from '../analysis/languages/LanguagePack.ts';
import type { Files } from './files/Files.ts';

/** What differs between the places the server runs in: Node, a web worker, a test. */
export interface Runtime {
  readonly packs: LanguagePacks;
  /** Null where there is no disk. */
  readonly disk: Files | null;
  /** Milliseconds since some moment; only differences count. */
  now(): number;
  /** The time of day, for what editors do. */
  date(): Date;
  /** Unlike any other, ever. */
  newId(): string;
  /** Resolves once messages that have arrived in the meantime are handled. */
  breathe(): Promise<void>;
}
