import type { NameLexicon } from '../../linguistics/nameLexicon.ts';
import { isPersonal, lookUpNoun, simpleHead } from '../../linguistics/nameLexicon.ts';
import type { Mention, Reading } from '../../model.ts';
import type { NamedParties } from './clusterNames.ts';
import type { Discourse } from './Discourse.ts';
import type { EntityBook, Party } from './EntityBook.ts';
import type { Finding, Place } from './Finding.ts';
import {
  agrees,
  contradicts,
  hasHead,
  isModified,
  isOpen,
  isPossessed,
  tellsAge,
  weighHouse,
  weighPerson,
} from './fit.ts';
import { wordsOf } from './wordsOf.ts';

const farBack = 12;
const nextDoor = 2;
const someBack = 3;
const lastOfOpening = 2;
const fewParties = 20;

/** Finds whom descriptions stand for: 'ministeriet', 'the company', 'the authors'. */
export class DescriptionFinder {
  private readonly reading: Reading;
  private readonly book: EntityBook;
  private readonly discourse: Discourse;
  /** Named parties by the nouns that the article uses for them, anywhere in it. */
  private readonly byHead = new Map<string, Party[]>();

  constructor(
    reading: Reading,
    book: EntityBook,
    discourse: Discourse,
    names: NamedParties,
    lexiconOf: (sentence: number) => NameLexicon,
  ) {
    this.reading = reading;
    this.book = book;
    this.discourse = discourse;
    for (const [mention, party] of names.partyOf) {
      for (const head of mention.heads) {
        const key = simpleHead(head, lexiconOf(mention.sentence));
        const parties = this.byHead.get(key);
        if (!parties) this.byHead.set(key, [party]);
        else if (parties.length < fewParties && !parties.includes(party)) parties.push(party);
      }
    }
  }

  /** Resolves a description in the running text and remembers whom it stood for. */
  meet(place: Place, mention: Mention): Party | null {
    const found = this.resolve(place, mention);
    if (found) this.book.describe(found.party, mention.name);
    return found?.party ?? null;
  }

  /** A description: 'ministeriet', 'the company', 'the 42-year-old mayor'. Null where no known party fits it. */
  resolve(place: Place, mention: Mention): Finding | null {
    const { lexicon } = place;
    const whole = this.book.find(wordsOf(this.reading.text, mention)) ?? this.book.find(mention.name);
    if (whole?.named) return { party: whole, how: 'description', confidence: 0.8 };
    if (isPossessed(mention, lexicon)) return whole ? { party: whole, how: 'description', confidence: 0.7 } : null;
    const modified = isModified(mention, lexicon);
    const fits = (party: Party) => agrees(party, mention, lexicon) && hasHead(party, mention.head, lexicon);
    const weigh = (party: Party) =>
      fits(party) && !(modified && contradicts(party, mention, lexicon)) ? (party.named ? 2 : 0) : null;
    const same = this.discourse.best(place, farBack * 3, weigh);
    if (same) {
      this.know(same.party, mention);
      return { party: same.party, how: 'description', confidence: same.lead > 1 ? 0.85 : 0.65 };
    }
    const later = (this.byHead.get(simpleHead(mention.head, lexicon)) ?? []).filter((party) => weigh(party) !== null);
    if (later.length === 1) {
      // a house named before comes to mind rather than one named further on
      const before = whole || mention.entityKind === 'person' ? null : this.resolveLoosely(place, mention, modified);
      return before ?? { party: later[0]!, how: 'description', confidence: 0.7 };
    }
    if (whole) return { party: whole, how: 'description', confidence: 0.8 };
    return this.resolveLoosely(place, mention, modified);
  }

  /** A description of somebody whom the text has not spoken of: 'a judge', 'a spokesman'. */
  resolveNew(place: Place, mention: Mention): Finding | null {
    return this.resolveTeaser(place, mention) ?? this.resolveVoice(place, mention);
  }

  /** 'Judge rejects …', 'A judge has …' where an article begins: the one whom it names further on as a judge, if there is only one. */
  private resolveTeaser(place: Place, mention: Mention): Finding | null {
    if (place.paragraph > lastOfOpening) return null;
    const { lexicon } = place;
    const [only, ...others] = (this.byHead.get(simpleHead(mention.head, lexicon)) ?? []).filter(
      (party) =>
        agrees(party, mention, lexicon) && !(isModified(mention, lexicon) && contradicts(party, mention, lexicon)),
    );
    return only && others.length === 0 ? { party: only, how: 'description', confidence: 0.6 } : null;
  }

  /** 'A spokesman said': nobody but the organisation that the text has just spoken of. */
  private resolveVoice(place: Place, mention: Mention): Finding | null {
    if (!place.lexicon.voiceNouns.has(mention.head) || mention.affiliation !== undefined) return null;
    const choice = this.discourse.best(place, nextDoor, weighHouse);
    return choice && { party: choice.party, how: 'description', confidence: 0.5 };
  }

  /** A party brought in as 'a couple' is named as the text names it once it is known: 'the couple'. */
  private know(party: Party, mention: Mention): void {
    if (party.named || party.definite || !mention.definite || party.members.length > 0) return;
    party.definite = true;
    party.name = mention.name;
    this.book.call(party, mention.name);
  }

  /** Nobody has been called so: the party that is most on the reader's mind, if nothing speaks against it. */
  private resolveLoosely(place: Place, mention: Mention, modified: boolean): Finding | null {
    const { lexicon } = place;
    const sense = lookUpNoun(mention.head, lexicon);
    if (!sense) return null;
    const personal = isPersonal(sense.class);
    if (mention.number === 'plural') return personal && !modified ? this.resolveTogether(place) : null;
    // who speaks calls nobody by turns
    if (place.quoted && personal) return null;
    const aged = personal && tellsAge(mention, lexicon);
    const anybody =
      aged || ((sense.class === 'man' || sense.class === 'woman') && !lexicon.voiceNouns.has(mention.head));
    if (!anybody && mention.affiliation !== undefined) return null;
    if (modified && !personal && sense.class !== 'company') return null;
    const weigh = (party: Party) => {
      if (!agrees(party, mention, lexicon) || !isOpen(party, mention, lexicon)) return null;
      return personal ? weighPerson(party, mention.gender) : 0;
    };
    const choice = this.discourse.best(place, personal ? someBack : farBack, weigh);
    if (!choice || ((personal || modified) && choice.lead < 1)) return null;
    return { party: choice.party, how: 'description', confidence: choice.lead > 1 ? 0.6 : 0.45 };
  }

  /** 'forfatterne', 'the two': several people whom the text has just named together. */
  resolveTogether(place: Place): Finding | null {
    const weigh = ({ members }: Party) =>
      members.length > 1 &&
      members.every(({ kind, name }) => kind === 'person' || (kind === 'unknown' && name.includes(' ')))
        ? 0
        : null;
    const choice = this.discourse.best(place, farBack, weigh);
    return choice && { party: choice.party, how: 'description', confidence: 0.5 };
  }
}
