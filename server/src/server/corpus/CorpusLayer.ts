import { Emitter } from 'vscode-languageserver';
import type { Analysis, AcrossFinding } from '../../analysis/model.ts';
import { findAcross, partnersOf } from '../../corpus/findAcross.ts';
import { QuotationIndex } from '../../corpus/QuotationIndex.ts';
import { speechesOf } from '../../corpus/speechesOf.ts';

interface Known {
  readonly analysis: Analysis;
  /** With what other articles say laid over; undefined until it is asked for, and when one of them has changed. */
  laid?: Analysis;
}

/** Holds the quotations of all articles that are read against one another. */
export class CorpusLayer {
  readonly #index = new QuotationIndex();
  readonly #known = new Map<string, Known>();
  readonly #changed = new Emitter<readonly string[]>();

  /** Articles of which other things hold now because another one has changed, by uri. */
  readonly onChange = this.#changed.event;

  /** Takes an article in as it is now; null where it is gone. */
  take(uri: string, analysis: Analysis | null): void {
    if (this.#known.get(uri)?.analysis === (analysis ?? undefined)) return;
    const before = partnersOf(this.#index, uri);
    const heldBefore = this.#gist(uri);
    if (analysis) {
      const { text, language } = analysis.reading;
      this.#index.set(uri, speechesOf({ ...analysis, id: uri, text, language }));
      this.#known.set(uri, { analysis });
    } else {
      this.#index.delete(uri);
      this.#known.delete(uri);
    }
    const touched = [...new Set([...before, ...partnersOf(this.#index, uri)])];
    for (const partner of touched) delete this.#known.get(partner)?.laid;
    if (touched.length > 0 && this.#gist(uri) !== heldBefore) this.#changed.fire(touched);
  }

  /** What is found, but for where: while somebody types, places move with every letter. */
  #gist(uri: string): string {
    return JSON.stringify(findAcross(this.#index, uri).map(({ rule, args, other }) => [rule, args, other.article]));
  }

  /** The analysis of an article with what other articles have to say about its quotations. */
  lay(uri: string, analysis: Analysis): Analysis {
    this.take(uri, analysis);
    const known = this.#known.get(uri)!;
    known.laid ??= withAcross(analysis, findAcross(this.#index, uri));
    return known.laid;
  }
}

function withAcross(analysis: Analysis, across: readonly AcrossFinding[]): Analysis {
  return across.length === 0 ? analysis : { ...analysis, across };
}
