import { Emitter } from 'vscode-languageserver';
import type { SpeakersFile } from '../../analysis/SpeakersFile.ts';
import { readSpeakersFile } from '../../protocol/readSpeakersFile.ts';
import type { SpeakersProblem } from '../../protocol/readSpeakersFile.ts';
import type { Files } from '../files/Files.ts';
import { foldersAbove } from '../files/foldersAbove.ts';
import type { SettingsStore } from '../SettingsStore.ts';
import type { WorkspaceFolders } from '../workspace/WorkspaceFolders.ts';

/** A speakers file that was found: what it says, or what is wrong with it. */
export interface FoundSpeakers {
  readonly uri: string;
  readonly file: SpeakersFile | null;
  readonly problem: SpeakersProblem | null;
}

/** The speakers files of desks, each read once until it changes. An article goes by the nearest one above it. */
export class SpeakersFiles {
  readonly #files: Files;
  readonly #settings: SettingsStore;
  readonly #folders: WorkspaceFolders;
  readonly #read = new Map<string, Promise<FoundSpeakers | null>>();
  readonly #changed = new Emitter<string>();

  readonly #damaged = new Emitter<FoundSpeakers>();

  /** A file that was looked for is new, changed or gone. */
  readonly onChange = this.#changed.event;
  /** Once for each time that a damaged file is read. */
  readonly onDamage = this.#damaged.event;

  constructor(files: Files, settings: SettingsStore, folders: WorkspaceFolders) {
    this.#files = files;
    this.#settings = settings;
    this.#folders = folders;
  }

  /** The one for an article, whole or damaged. */
  async of(uri: string): Promise<FoundSpeakers | null> {
    const { speakersFile } = await this.#settings.of(uri);
    if (speakersFile === '') return null;
    if (/^[a-z][\w+.-]*:\/\//i.test(speakersFile)) return this.at(speakersFile);
    const above = foldersAbove(uri);
    for (const folder of above.length > 0 ? above : this.#folders.all()) {
      const found = await this.at(`${folder}/${speakersFile}`);
      if (found) return found;
    }
    return null;
  }

  /** A file is new or has new content. */
  changed(uri: string): void {
    if (this.#read.delete(uri)) this.#changed.fire(uri);
  }

  /** A file is gone, or a folder with all that it held. */
  async gone(fileOrFolder: string): Promise<void> {
    const below = `${fileOrFolder.replace(/\/$/, '')}/`;
    for (const [uri, found] of [...this.#read]) {
      if (uri !== fileOrFolder && !uri.startsWith(below)) continue;
      this.#read.delete(uri);
      if (await found) this.#changed.fire(uri);
    }
  }

  /** Looks at every file again: for clients that do not tell of changes. */
  changedAll(): void {
    for (const uri of [...this.#read.keys()]) this.changed(uri);
  }

  /** The one at a uri; null where there is none. */
  at(uri: string): Promise<FoundSpeakers | null> {
    const known = this.#read.get(uri);
    if (known) return known;
    const found = this.#readAt(uri);
    this.#read.set(uri, found);
    return found;
  }

  async #readAt(uri: string): Promise<FoundSpeakers | null> {
    const text = await this.#files.read(uri);
    if (text === null) return null;
    const found: FoundSpeakers = { uri, file: null, problem: null, ...readSpeakersFile(text) };
    if (found.problem) this.#damaged.fire(found);
    return found;
  }
}
