import { Emitter } from 'vscode-languageserver';
import type { Annotation } from '../../annotations/Annotation.ts';
import type { Edit } from '../../annotations/decide.ts';
import { Sidecar } from '../../annotations/Sidecar.ts';
import { describeError } from '../answer.ts';
import type { Log } from '../answer.ts';
import { updateText } from '../files/Files.ts';
import type { Files } from '../files/Files.ts';
import { FileText } from '../files/FileText.ts';
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
  /** What it was read from or written to; null where there is none. */
  file: FileText | null;
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
    if (place === null) {
      kept.sidecar = kept.sidecar.change(put, remove, uri);
      return;
    }
    await this.#makeFolder(place);
    const { file, sidecar } = kept;
    let stored = { file, sidecar };
    await this.#files.update(place.uri, file, (found) => {
      const before = found === file ? sidecar : Sidecar.read(found?.text ?? '', sidecar);
      const after = before.change(put, remove, place.source);
      const changes = found && before.changesTo(after);
      const text = changes ? found.withLines(changes) : FileText.of(after.toString());
      stored = { file: text, sidecar: after };
      return text;
    });
    Object.assign(kept, stored);
  }

  /** Reads the annotations of the articles again whose file this is. */
  async heed(fileUri: string): Promise<void> {
    if (!fileUri.endsWith(sidecarExtension)) return;
    for (const [uri, keeping] of this.#kept) {
      const kept = await keeping;
      if (kept.place === null || decodeURI(kept.place.uri) !== decodeURI(fileUri)) continue;
      const { file, sidecar } = kept;
      const found = await this.#files.load(kept.place.uri, file);
      if (found === file) continue;
      kept.file = found;
      kept.sidecar = this.#read(kept.place, found, sidecar);
      if (kept.sidecar.toString() !== sidecar.toString()) this.#changed.fire(uri);
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
      const file = place && (await this.#files.load(place.uri, null));
      return { place, file, sidecar: place ? this.#read(place, file, Sidecar.empty) : Sidecar.empty, problem: null };
    } catch (error) {
      this.#log.error(`annotations of ${uri}: ${describeError(error)}`);
      return {
        place: null,
        file: null,
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

  #read(place: SidecarPlace, file: FileText | null, known: Sidecar): Sidecar {
    const sidecar = Sidecar.read(file?.text ?? '', known);
    if (sidecar.unread.length > 0)
      this.#log.error(`${place.uri}: ${sidecar.unread.length} lines are no annotations; they are kept and skipped`);
    return sidecar;
  }

  async #makeFolder({ folder }: SidecarPlace): Promise<void> {
    if (folder === null || !folder.endsWith(`/${statementsFolder}`) || (await this.#files.isFolder(folder))) return;
    for (const [name, text] of Object.entries(companions))
      await updateText(this.#files, `${folder}/${name}`, (there) => there ?? text);
  }
}
