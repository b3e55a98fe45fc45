import type { Gender } from '../../model.ts';
import type { Party } from './EntityBook.ts';

/** One time that the text comes to a party. */
export interface Sighting {
  readonly party: Party;
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Named inside somebody's quotation. */
  readonly quoted: boolean;
  /** The first party of its sentence, most often the subject. */
  readonly first: boolean;
}

/** What is asked of a party that a pronoun or description may stand for. */
export interface Wanted {
  readonly sentence: number;
  readonly paragraph: number;
  readonly gender: Gender;
  fits(party: Party): boolean;
}

const memory = 60;
const reach = 12;

/** Who has been spoken of up to here, and who has spoken last. */
export class Discourse {
  private readonly sightings: Sighting[] = [];
  private lastSpeaker: { readonly party: Party; readonly sentence: number } | null = null;

  see(sighting: Sighting): void {
    this.sightings.push(sighting);
    if (this.sightings.length > 2 * memory) this.sightings.splice(0, memory);
  }

  speak(party: Party, sentence: number): void {
    this.lastSpeaker = { party, sentence };
  }

  /** The party that is most on the reader's mind among those that fit, and how far it leads the next one. */
  best(wanted: Wanted): { readonly party: Party; readonly lead: number } | null {
    const scores = new Map<Party, number>();
    const enter = (party: Party, score: number) => {
      if (score > (scores.get(party) ?? -Infinity)) scores.set(party, score);
    };
    for (let at = this.sightings.length - 1; at >= 0 && at >= this.sightings.length - memory; at--) {
      const sighting = this.sightings[at]!;
      const distance = wanted.sentence - sighting.sentence;
      if (distance > reach) break;
      if (!wanted.fits(sighting.party)) continue;
      enter(sighting.party, scoreOf(sighting, wanted, distance));
    }
    const speaker = this.lastSpeaker;
    if (speaker && wanted.sentence - speaker.sentence <= reach && wanted.fits(speaker.party)) {
      enter(speaker.party, 1.5 - (wanted.sentence - speaker.sentence) + genderScore(speaker.party, wanted));
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    return first ? { party: first[0], lead: second ? first[1] - second[1] : 3 } : null;
  }
}

function scoreOf(sighting: Sighting, wanted: Wanted, distance: number): number {
  const paragraphs = Math.max(0, wanted.paragraph - sighting.paragraph);
  return (
    -distance -
    0.5 * Math.min(paragraphs, 4) +
    (sighting.first ? 1.5 : 0) -
    (sighting.quoted ? 3 : 0) +
    genderScore(sighting.party, wanted)
  );
}

function genderScore(party: Party, wanted: Wanted): number {
  return wanted.gender !== 'unknown' && party.gender === wanted.gender ? 1.5 : 0;
}
