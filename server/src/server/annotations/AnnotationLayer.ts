import type { LanguagePacks } from '../../analysis/languages/LanguagePack.ts';
import type { Analysis } from '../../analysis/model.ts';
import { CodePoints } from '../../annotations/anchoring/CodePoints.ts';
import { placeAnnotations } from '../../annotations/anchoring/placeAnnotations.ts';
import type { Placement } from '../../annotations/anchoring/placeAnnotations.ts';
import { refreshContext } from '../../annotations/anchoring/refreshContext.ts';
import type { Annotation } from '../../annotations/Annotation.ts';
import { applyAnnotations } from '../../annotations/applyAnnotations.ts';
import { hashText } from '../../protocol/hashText.ts';
import type { AnnotationStore } from './AnnotationStore.ts';

/** Lays the annotations of open articles over their analyses, and follows their words from version to version. */
export class AnnotationLayer {
  readonly #store: AnnotationStore;
  readonly #packs: LanguagePacks;
  /** Annotations as stored → with what stands around their words now. */
  readonly #refreshed = new WeakMap<Annotation, Annotation>();

  /** Where the annotations of each open article stood when they were last laid over it. */
  readonly #last = new Map<string, Placement>();

  constructor(store: AnnotationStore, packs: LanguagePacks) {
    this.#store = store;
    this.#packs = packs;
  }

  async lay(uri: string, analysis: Analysis): Promise<Analysis> {
    const stored = await this.#store.of(uri);
    if (stored.length === 0) return analysis;
    const { text } = analysis.reading;
    const placement = this.#place(uri, stored, text);
    this.#last.set(uri, placement);
    const storedAs = new Map(stored.map((annotation) => [annotation.id, annotation]));
    const codePoints = new CodePoints(text);
    for (const placed of placement.placed)
      this.#refreshed.set(storedAs.get(placed.annotation.id)!, refreshContext(placed, text, codePoints));
    return applyAnnotations(analysis, placement, { packs: this.#packs, textHash: hashText(text) });
  }

  /** Where the annotations of an article stand in a text. */
  async place(uri: string, text: string): Promise<Placement> {
    return this.#place(uri, await this.#store.of(uri), text);
  }

  /** The annotations of an article that have other words around them than their file says. */
  async moved(uri: string): Promise<readonly Annotation[]> {
    return (await this.#store.of(uri)).flatMap((stored) => {
      const now = this.#refreshed.get(stored) ?? stored;
      return now === stored ? [] : [now];
    });
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }

  #place(uri: string, stored: readonly Annotation[], text: string): Placement {
    const followed = stored.map((annotation) => this.#refreshed.get(annotation) ?? annotation);
    return placeAnnotations(followed, text, this.#packs, this.#last.get(uri));
  }
}
