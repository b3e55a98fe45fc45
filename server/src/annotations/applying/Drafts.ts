import type { Span, Statement } from '../../analysis/model.ts';
import type { Annotation } from '../Annotation.ts';
import { overlap, shared } from './spans.ts';

/** A part of what editors say about a statement; equal values agree. */
interface Claim {
  readonly annotation: Annotation;
  readonly field: 'verdict' | 'speaker' | 'act' | 'target' | 'topic';
  readonly value: string;
}

/** A statement while annotations are laid over it. */
export interface Draft {
  statement: Statement;
  /** As the machine found it; null where it did not. */
  readonly found: Statement | null;
  rejected: boolean;
  /** What was said about it, later ones behind. */
  readonly claims: Claim[];
}

/** From this share on, two spans are taken for the same statement. */
const same = 0.5;

/** Length of the stretches of text by which statements are looked up. */
const stretch = 512;

/** The statements of an article, to be found by what they span. */
export class Drafts {
  readonly all: Draft[] = [];
  readonly #byPlace = new Map<number, Draft[]>();

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) this.add(statement, statement);
  }

  add(statement: Statement, found: Statement | null): Draft {
    const draft: Draft = { statement, found, rejected: false, claims: [] };
    this.all.push(draft);
    for (const place of placesOf(statement.content)) {
      const there = this.#byPlace.get(place);
      if (there) there.push(draft);
      else this.#byPlace.set(place, [draft]);
    }
    return draft;
  }

  /** The statement that an annotation means: the one that shares most with its content, then with its cue. */
  find(content: readonly Span[], cue: readonly Span[] = []): Draft | null {
    let best: Draft | null = null;
    let most = 0;
    for (const draft of this.#near(content)) {
      const share = overlap(draft.statement.content, content);
      const score = share + (shared(draft.statement.cue, cue) > 0 ? 1 : 0);
      if (share < same || score <= most) continue;
      best = draft;
      most = score;
    }
    return best;
  }

  /** All that would be the same statement over again: they share its content, and its cue if both have one. */
  findAll(content: readonly Span[], cue: readonly Span[] = []): readonly Draft[] {
    const best = this.find(content, cue);
    return this.#near(content).filter((draft) => {
      const { statement } = draft;
      const sameCue = cue.length === 0 || statement.cue.length === 0 || shared(statement.cue, cue) > 0;
      return draft === best || (sameCue && overlap(statement.content, content) >= same);
    });
  }

  #near(content: readonly Span[]): readonly Draft[] {
    return [...new Set(placesOf(content).flatMap((place) => this.#byPlace.get(place) ?? []))];
  }
}

function placesOf(spans: readonly Span[]): readonly number[] {
  const places = new Set<number>();
  for (const { start, end } of spans)
    for (let place = Math.floor(start / stretch); place * stretch < end; place++) places.add(place);
  return [...places];
}
