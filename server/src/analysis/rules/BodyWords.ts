import { compileNames } from '../linguistics/nameLexicon.ts';
import type { Analysis, Reading, Span } from '../model.ts';
import { zoneAt } from './isEditorial.ts';
import { paragraphAt } from './places.ts';

/** Enough of a word to know it again in another form. */
const stemLength = 5;

/** With fewer words below its headline, a text is no article yet. */
const fewest = 40;

/** From this share of its words on, a paragraph carries what the headline says. */
const enough = 0.6;

/** The telling words of standfirst and body, paragraph by paragraph: what a headline is held against. */
export class BodyWords {
  readonly #reading: Reading;
  readonly #paragraphs: readonly { readonly place: Span; readonly stems: ReadonlySet<string> }[];
  readonly #isArticle: boolean;

  constructor({ reading }: Analysis) {
    this.#reading = reading;
    const body = reading.paragraphs.filter(({ kind }) => kind === 'standfirst' || kind === 'body');
    const words = body.map((paragraph) => wordsOf(reading.text, paragraph));
    this.#paragraphs = words.map((all, at) => ({ place: body[at]!, stems: new Set(all.map(stem)) }));
    this.#isArticle = words.reduce((count, all) => count + all.length, 0) >= fewest;
  }

  /** Whether a paragraph says the same in much the same words; also where there is too little to tell. */
  covers(place: Span): boolean {
    const stems = this.#tellingStems(place);
    return !this.#isArticle || stems.size === 0 || this.#paragraphs.some((one) => shareIn(one.stems, stems) >= enough);
  }

  /** The paragraph that has most of its words; none where no paragraph has any. */
  nearest(place: Span): readonly Span[] {
    const stems = this.#tellingStems(place);
    const shares = this.#paragraphs.map((one) => shareIn(one.stems, stems));
    const most = Math.max(0, ...shares);
    const best = most > 0 ? this.#paragraphs[shares.indexOf(most)] : undefined;
    return best ? [{ start: best.place.start, end: best.place.end }] : [];
  }

  #tellingStems(place: Span): ReadonlySet<string> {
    const { packs, paragraphs, language } = this.#reading;
    const paragraph = paragraphs[paragraphAt(this.#reading, place.start)];
    const pack = packs.get(paragraph?.language ?? '') ?? packs.get(language);
    const closed = pack ? compileNames(pack).closed : new Set<string>();
    const words = wordsOf(this.#reading.text, place).filter((word) => !closed.has(word));
    return new Set(words.map(stem));
  }
}

export function isHeadline(reading: Reading, { start }: Span): boolean {
  return zoneAt(reading, start) === 'headline';
}

function wordsOf(text: string, { start, end }: Span): readonly string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const stem = (word: string): string => word.slice(0, stemLength);

function shareIn(words: ReadonlySet<string>, stems: ReadonlySet<string>): number {
  return stems.size === 0 ? 0 : [...stems].filter((one) => words.has(one)).length / stems.size;
}
