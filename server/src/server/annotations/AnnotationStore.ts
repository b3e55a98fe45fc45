import { Emitter } from 'vscode-languageserver';
import type { Annotation } from '../../annotations/Annotation.ts';
import type { Edit } from '../../annotations/decide.ts';
import { Sidecar } from '../../annotations/Sidecar.ts';
import { describeError } from '../answer.ts';
import type { Log } from '../answer.ts';
import type { Files } from '../Files.ts';
import { locateSidecar, sidecarExtension, statementsFolder } from './locateSidecar.ts';
import type { PlacesForAnnotations, SidecarPlace } from './locateSidecar.ts';

/** What a new folder of annotations holds besides: git keeps both editors' lines, and leaves out what a crash has left behind. */
const companions: Readonly<Record<string, string>> = {
  '.gitattributes': `*${sidecarExtension} merge=union\n`,
  '.gitignore': '*.tmp\n*.lock\n',
};

interface Kept {
  /** Null for an article without a place to keep them: they last as long as it is open. */
  readonly place: SidecarPlace | null;
  sidecar: Sidecar;
  /** Why they could not be read: then nothing may be written over them either. */
  readonly problem: Error | null;
}

/** The annotations of the articles that are open: read once, written at once, read again when somebody else has written. */
export class AnnotationStore {
  readonly #files: Files;
  readonly #places: () => PlacesForAnnotations;
  readonly #log: Log;
  readonly #kept = new Map<string, Promise<Kept>>();
  readonly #folders = new Set<string>();
  readonly #changed = new Emitter<string>();

  /** Somebody else has changed the annotations of an article; its uri. */
  readonly onChange = this.#changed.event;

  constructor(files: Files, places: () => PlacesForAnnotations, log: Log) {
    this.#files = files;
    this.#places = places;
    this.#log = log;
  }

  /** The annotations of an article; none where they cannot be read, which is told to the log. */
  async of(uri: string): Promise<readonly Annotation[]> {
    return (await this.#keep(uri)).sidecar.annotations;
  }

  async sidecarOf(uri: string): Promise<Sidecar> {
    return (await this.#keep(uri)).sidecar;
  }

  /** How the annotations of an article name it. */
  async sourceOf(uri: string): Promise<string> {
    return (await this.#keep(uri)).place?.source ?? uri;
  }

  /** Stores an edit, beside whatever others have stored meanwhile; throws where it cannot be stored. */
  async store(uri: string, { put, remove }: Edit): Promise<void> {
    if ((await this.#keep(uri)).problem !== null) this.forget(uri);
    const kept = await this.#keep(uri);
    const { place, problem } = kept;
    if (problem !== null) throw problem;
    const change = (sidecar: Sidecar): Sidecar => sidecar.change(put, remove, place?.source ?? uri);
    if (place === null) {
      kept.sidecar = change(kept.sidecar);
      return;
    }
    await this.#makeFolder(place);
    let stored = kept.sidecar;
    await this.#files.update(place.uri, (text) => {
      stored = change(Sidecar.read(text ?? '', kept.sidecar));
      return stored.toString();
    });
    kept.sidecar = stored;
  }

  /** Reads the annotations of the articles again whose file this is. */
  async heed(fileUri: string): Promise<void> {
    if (!fileUri.endsWith(sidecarExtension)) return;
    for (const [uri, keeping] of this.#kept) {
      const kept = await keeping;
      if (kept.place === null || decodeURI(kept.place.uri) !== decodeURI(fileUri)) continue;
      const before = kept.sidecar.toString();
      kept.sidecar = await this.#read(kept.place, kept.sidecar);
      if (kept.sidecar.toString() !== before) this.#changed.fire(uri);
    }
  }

  /** Forgets what is kept of an article: the next who asks reads it again. */
  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  #keep(uri: string): Promise<Kept> {
    const known = this.#kept.get(uri);
    if (known) return known;
    const keeping = this.#load(uri);
    this.#kept.set(uri, keeping);
    return keeping;
  }

  async #load(uri: string): Promise<Kept> {
    try {
      const place = await locateSidecar(uri, this.#places(), { isFolder: (folder) => this.#isFolder(folder) });
      return { place, sidecar: place === null ? Sidecar.empty : await this.#read(place, Sidecar.empty), problem: null };
    } catch (error) {
      this.#log.error(`annotations of ${uri}: ${describeError(error)}`);
      return {
        place: null,
        sidecar: Sidecar.empty,
        problem: error instanceof Error ? error : new Error(String(error)),
      };
    }
  }

  /** A folder that is there is asked for once: most articles share theirs with many others. */
  async #isFolder(uri: string): Promise<boolean> {
    if (this.#folders.has(uri)) return true;
    const isThere = await this.#files.isFolder(uri);
    if (isThere) this.#folders.add(uri);
    return isThere;
  }

  async #read(place: SidecarPlace, known: Sidecar): Promise<Sidecar> {
    const sidecar = Sidecar.read((await this.#files.read(place.uri)) ?? '', known);
    if (sidecar.unread.length > 0)
      this.#log.error(`${place.uri}: ${sidecar.unread.length} lines are no annotations; they are kept and skipped`);
    return sidecar;
  }

  async #makeFolder({ folder }: SidecarPlace): Promise<void> {
    if (folder === null || !folder.endsWith(`/${statementsFolder}`) || (await this.#files.isFolder(folder))) return;
    for (const [name, text] of Object.entries(companions))
      await this.#files.update(`${folder}/${name}`, (there) => there ?? text);
  }
}
