import { Emitter } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/model.ts';
import type { SpeakersFile } from '../../analysis/SpeakersFile.ts';
import { describeError } from '../answer.ts';
import type { Log } from '../answer.ts';
import type { Runtime } from '../Runtime.ts';
import { runInSlices } from './runInSlices.ts';
import type { SettingsStore } from '../SettingsStore.ts';
import { whyNotProse, whyNotRead } from './whyNotRead.ts';
import type { Refusal } from './whyNotRead.ts';

/** What came of reading one version of a document. */
export type Outcome =
  | {
      readonly state: 'ready';
      /** With editors' annotations laid over. */
      readonly analysis: Analysis;
      readonly machine: Analysis;
    }
  | { readonly state: 'skipped'; readonly refusal: Refusal }
  | { readonly state: 'failed' };

/** What the desk of a document knows of its speakers. */
export type SpeakersOf = (uri: string) => Promise<SpeakersFile | null>;

/** Lays over an analysis what editors have said about the document. */
export type LayOver = (uri: string, machine: Analysis) => Promise<Analysis>;

interface Run {
  /** Null where the run was dropped. */
  readonly outcome: Promise<Outcome | null>;
}

/** Reads every open document once a version; all features share the result. */
export class DocumentAnalyses {
  readonly #runtime: Runtime;
  readonly #settings: SettingsStore;
  readonly #speakersOf: SpeakersOf;
  readonly #layOver: LayOver;
  readonly #log: Log;
  readonly #started = new Emitter<TextDocument>();
  readonly #ended = new Emitter<{ readonly document: TextDocument; readonly outcome: Outcome }>();
  readonly #runs = new Map<string, Run>();
  readonly #insisted = new Set<string>();

  /** A version begins to be read. */
  readonly onStart = this.#started.event;
  /** A version that is still the newest has been read. */
  readonly onOutcome = this.#ended.event;

  constructor(runtime: Runtime, settings: SettingsStore, speakersOf: SpeakersOf, layOver: LayOver, log: Log) {
    this.#runtime = runtime;
    this.#settings = settings;
    this.#speakersOf = speakersOf;
    this.#layOver = layOver;
    this.#log = log;
  }

  /** Starts to read the document as it is now and drops what is still being read of an older version. */
  start(document: TextDocument): void {
    this.#run(document, (run) => this.#read(document, run));
    this.#started.fire(document);
  }

  /** Lays annotations over what was found already, without reading the text again; once it resolves, `latest` knows of it. */
  async layAgain(document: TextDocument): Promise<void> {
    const last = this.#runs.get(document.uri);
    const outcome = await last?.outcome;
    if (!last || outcome?.state !== 'ready' || !this.#isWanted(document, last)) return;
    this.#run(document, () => this.#lay(document.uri, outcome.machine));
  }

  /** Reads it even where it would be skipped, until it is closed. */
  insist(document: TextDocument): void {
    this.#insisted.add(document.uri);
    this.start(document);
  }

  /** What came of the newest version; waits for it. Null once the document is closed. */
  async latest(uri: string): Promise<Outcome | null> {
    for (;;) {
      const run = this.#runs.get(uri);
      if (!run) return null;
      const outcome = await run.outcome;
      if (outcome && this.#runs.get(uri) === run) return outcome;
    }
  }

  close(uri: string): void {
    this.#runs.delete(uri);
    this.#insisted.delete(uri);
  }

  #run(document: TextDocument, work: (run: Run) => Promise<Outcome | null>): void {
    const run: Run = {
      outcome: Promise.resolve()
        .then(() => work(run))
        .catch((error: unknown): Outcome => {
          this.#log.error(`analysis of ${document.uri}: ${describeError(error)}`);
          return { state: 'failed' };
        }),
    };
    this.#runs.set(document.uri, run);
    void run.outcome.then((outcome) => {
      if (outcome && this.#isWanted(document, run)) this.#ended.fire({ document, outcome });
    });
  }

  async #lay(uri: string, machine: Analysis): Promise<Outcome> {
    return { state: 'ready', analysis: await this.#layOver(uri, machine), machine };
  }

  #isWanted({ uri }: TextDocument, run: Run): boolean {
    return this.#runs.get(uri) === run;
  }

  async #read(document: TextDocument, run: Run): Promise<Outcome | null> {
    const { maxLength } = await this.#settings.of(document.uri);
    const speakers = await this.#speakersOf(document.uri);
    const text = document.getText();
    const insisted = this.#insisted.has(document.uri);
    const { uri, languageId } = document;
    const unread = insisted ? null : whyNotRead({ uri, languageId, length: text.length }, maxLength);
    if (unread) return { state: 'skipped', refusal: unread };
    await this.#runtime.breathe();
    if (!this.#isWanted(document, run)) return null;
    const steps = analyse(text, this.#runtime.packs, { speakers });
    const analysis = await runInSlices(steps, this.#runtime, () => !this.#isWanted(document, run));
    if (!analysis) return null;
    const unfit = insisted ? null : whyNotProse(languageId, analysis);
    return unfit ? { state: 'skipped', refusal: unfit } : await this.#lay(uri, analysis);
  }
}
