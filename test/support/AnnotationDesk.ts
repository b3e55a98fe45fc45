import assert from 'node:assert/strict';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { Analysis, Statement } from '../../server/src/analysis/model.ts';
import { placeAnnotations } from '../../server/src/annotations/anchoring/placeAnnotations.ts';
import type { Annotation } from '../../server/src/annotations/Annotation.ts';
import { applyAnnotations } from '../../server/src/annotations/applyAnnotations.ts';
import { decide } from '../../server/src/annotations/decide.ts';
import { Sidecar } from '../../server/src/annotations/Sidecar.ts';
import type { AnnotationChange } from '../../server/src/protocol/annotations.ts';
import { packs } from './packs.ts';

/** An article on which editors work one after the other, a day apart. Set its text to see what becomes of what they said. */
export class AnnotationDesk {
  text: string;
  sidecar = Sidecar.empty;
  #clock = 0;

  constructor(text: string) {
    this.text = text;
  }

  get analysis(): Analysis {
    const { annotations } = this.sidecar;
    const placement = placeAnnotations(annotations, this.text, packs);
    return applyAnnotations(analyseAtOnce(this.text, packs), placement, { packs, textHash: this.text });
  }

  saying(words: string): Statement {
    const found = this.find(words);
    assert.ok(found, `nobody says "${words}"`);
    return found;
  }

  find(words: string): Statement | undefined {
    return this.analysis.statements.find(({ content }) =>
      this.text.slice(content[0]!.start, content.at(-1)!.end).includes(words),
    );
  }

  nameOf(id: string | null): string | undefined {
    return this.analysis.entities.find((entity) => entity.id === id)?.name;
  }

  annotate(by: string, change: AnnotationChange, made: Partial<Annotation> = {}): void {
    const { analysis } = this;
    const { placed } = placeAnnotations(this.sidecar.annotations, this.text, packs);
    this.#clock++;
    const { put, remove } = decide(change, {
      analysis,
      placed,
      annotations: this.sidecar.annotations,
      creator: { name: by, kind: 'person' },
      now: new Date(Date.UTC(2026, 0, this.#clock)).toISOString(),
      newId: () => `urn:${by}:${this.#clock}`,
      textHash: this.text,
    });
    this.sidecar = this.sidecar.change(
      put.map((annotation) => ({ ...annotation, ...made })),
      remove,
      'a.txt',
    );
  }
}
