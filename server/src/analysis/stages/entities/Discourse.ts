import type { Party } from './EntityBook.ts';

/** One time that the text comes to a party. */
export interface Sighting {
  readonly party: Party;
  readonly sentence: number;
  readonly paragraph: number;
  /** Named inside somebody's quotation. */
  readonly quoted: boolean;
  /** The first party of its sentence, most often the subject. */
  readonly first: boolean;
  /** And that sentence opens a paragraph. */
  readonly topic: boolean;
  /** Behind a preposition or in the genitive, so no subject. */
  readonly oblique: boolean;
}

/** Where somebody is asked for. */
interface Asked {
  readonly sentence: number;
  readonly paragraph: number;
}

/** The party found, and by how much it leads the next one. */
export interface Choice {
  readonly party: Party;
  readonly lead: number;
  readonly score: number;
}

const memory = 60;
const clearLead = 3;

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

  /** Who has spoken last, if that was at most so many sentences back. */
  speakerBefore(sentence: number, reach: number): Party | null {
    return this.lastSpeaker && sentence - this.lastSpeaker.sentence <= reach ? this.lastSpeaker.party : null;
  }

  /** The first party of a sentence. */
  openerOf(sentence: number): Party | undefined {
    return this.sightings.findLast((one) => one.first && one.sentence === sentence)?.party;
  }

  /** Whether a sentence speaks of a party outside quotations. */
  speaksOf(party: Party, sentence: number): boolean {
    return this.sightings.some((one) => one.party === party && one.sentence === sentence && !one.quoted);
  }

  /**
   * The party that is most on the reader's mind. `weigh` tells how well one fits, 0 for plainly, null where it does not; `reach` is how
   * many sentences back to look.
   */
  best(asked: Asked, reach: number, weigh: (party: Party) => number | null): Choice | null {
    const scores = new Map<Party, number>();
    const weights = new Map<Party, number | null>();
    const weightOf = (party: Party): number | null => {
      let weight = weights.get(party);
      if (weight === undefined) weights.set(party, (weight = weigh(party)));
      return weight;
    };
    const enter = (party: Party, sentence: number, salience: number) => {
      const distance = Math.max(0, asked.sentence - sentence);
      const weight = distance > reach ? null : weightOf(party);
      if (weight === null) return;
      scores.set(party, Math.max(scores.get(party) ?? -Infinity, salience + weight - distance));
    };
    for (let at = this.sightings.length - 1; at >= 0 && at >= this.sightings.length - memory; at--) {
      const sighting = this.sightings[at]!;
      enter(sighting.party, sighting.sentence, salienceOf(sighting, asked));
    }
    if (this.lastSpeaker) enter(this.lastSpeaker.party, this.lastSpeaker.sentence, 2);
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
    return first ? { party: first[0], score: first[1], lead: second ? first[1] - second[1] : clearLead } : null;
  }
}

function salienceOf(sighting: Sighting, asked: Asked): number {
  const paragraphs = Math.max(0, asked.paragraph - sighting.paragraph);
  return (
    (sighting.first ? 1 : 0) +
    (sighting.topic ? 0.5 : 0) -
    (sighting.oblique ? 0.5 : 0) -
    (sighting.quoted ? 3 : 0) -
    0.5 * Math.min(paragraphs, 4)
  );
}
