import type { VerbForm } from '../../languages/grammarData.ts';
import type { CueSentence } from './CueSentence.ts';
import { innerLength, isStop, matchesAt, wordAt } from './CueSentence.ts';

/** A main verb with its auxiliaries, negations and the adverbs between them. */
export interface VerbGroup {
  /** Ascending, the main verb among them. */
  readonly tokens: readonly number[];
  readonly main: number;
  readonly form: VerbForm;
  readonly finite: number;
  readonly voice: 'active' | 'passive';
}

const subjectReach = 12;
const sharedReach = 16;
/** Longer runs of auxiliaries and adverbs are no verb group. */
const groupReach = 12;

/** Reads the verb group around a main verb in one of its forms, or null where none of the forms fits what stands before. */
export function readVerbGroup(view: CueSentence, main: number, forms: ReadonlySet<VerbForm>): VerbGroup | null {
  const left = walkLeft(view, main);
  const auxiliaries = left.auxiliaries.length > 0 || left.leadIn ? left : walkOverSubject(view, left.edge, main);
  const nearest = auxiliaries?.auxiliaries[0];
  const form = chooseForm(view, main, forms, nearest === undefined ? null : wordAt(view, nearest), left.edge);
  if (!form || (isFiniteForm(form) && left.auxiliaries.length > 0)) return null;
  const joined =
    auxiliaries && !isFiniteForm(form) ? auxiliaries : { tokens: left.negation, auxiliaries: [] as readonly number[] };
  const first = joined.auxiliaries.at(-1);
  const helper = joined.auxiliaries[0];
  const passive =
    form === 'passive' ||
    (form === 'participle' &&
      (helper === undefined
        ? !sharesPerfect(view, left.edge)
        : view.grammar.passiveAuxiliaries.has(wordAt(view, helper))));
  return {
    tokens: [...joined.tokens, main],
    main,
    form,
    finite: isFiniteForm(form)
      ? main
      : first !== undefined && !view.grammar.nonFiniteAuxiliaries.has(wordAt(view, first))
        ? first
        : -1,
    voice: passive ? 'passive' : 'active',
  };
}

/** "har forhandlet med banken og (gjort det klart)": a participle behind a conjunction goes with the auxiliary of the one before it. */
function sharesPerfect(view: CueSentence, edge: number): boolean {
  const { grammar } = view;
  if (!grammar.conjunctions.has(wordAt(view, edge))) return false;
  for (let at = edge - 1; at >= 0 && edge - at < sharedReach; at--) {
    const word = wordAt(view, at);
    if (grammar.auxiliaries.has(word)) return grammar.perfectAuxiliaries.has(word);
    if (isStop(view, at) || grammar.complementisers.has(word) || grammar.relatives.has(word)) return false;
  }
  return false;
}

interface LeftWalk {
  /** Ascending. */
  readonly tokens: readonly number[];
  /** Nearest to the main verb first. */
  readonly auxiliaries: readonly number[];
  /** Negations and what stands between them and the main verb, where no auxiliary joins the group. */
  readonly negation: readonly number[];
  readonly leadIn: boolean;
  /** The token before which the walk stopped. */
  readonly edge: number;
}

function walkLeft(view: CueSentence, main: number): LeftWalk {
  const { grammar } = view;
  const auxiliaries: number[] = [];
  let from = main;
  let negation = main;
  let at = leadInBefore(view, main);
  if (at < main) from = at;
  const own = from;
  for (at -= 1; at >= Math.max(0, main - groupReach);) {
    const word = wordAt(view, at);
    if (grammar.auxiliaries.has(word) && !(grammar.genitiveEndings.has(word) && auxiliaries.length > 0)) {
      auxiliaries.push(at);
      from = at--;
      continue;
    }
    const length = innerLength(view, at);
    if (length === 0) break;
    at -= length;
    if (range(at + 1, at + 1 + length).some((token) => grammar.negations.has(wordAt(view, token)))) {
      from = Math.min(from, at + 1);
      if (auxiliaries.length === 0) negation = at + 1;
    }
  }
  return {
    tokens: range(from, main),
    auxiliaries,
    negation: range(Math.min(negation, own), main),
    leadIn: own < main,
    edge: at,
  };
}

/** Where a lead-in such as 'skynder sig at' or 'went on to' begins that ends before the main verb; the main verb where there is none. */
function leadInBefore(view: CueSentence, main: number): number {
  if (!view.grammar.infinitiveMarkers.has(wordAt(view, main - 1))) return main;
  const found = view.lexicon.leadIns.find((words) => matchesAt(view, words, main - words.length));
  return found ? main - found.length : main;
}

/** Looks for the auxiliary before the subject ('har ministeren flere gange sagt') or before an adverbial ('has since April said'). */
function walkOverSubject(view: CueSentence, edge: number, main: number): LeftWalk | null {
  const { grammar } = view;
  if (grammar.conjunctions.has(wordAt(view, edge))) return null;
  for (let at = edge; at > edge - subjectReach && !endsSubject(view, at); at--) {
    if (!grammar.auxiliaries.has(wordAt(view, at))) continue;
    const next = wordAt(view, at + 1);
    if (grammar.relatives.has(wordAt(view, at - 1)) && closesInsert(view, at, edge)) return null;
    if (!grammar.invertedAuxiliaries.has(wordAt(view, at)) && next !== ',' && !grammar.prepositions.has(next))
      return null;
    const tokens = [at, ...negationsBetween(view, at, edge), ...range(edge + 1, main)];
    return { tokens, auxiliaries: [at], negation: [], leadIn: false, edge: at };
  }
  return null;
}

/** "The mayor, who was in Rome, told …": the auxiliary is that of the clause inside. */
const closesInsert = (view: CueSentence, from: number, to: number): boolean =>
  range(from, to + 1).some((at) => wordAt(view, at) === ',');

/** What cannot stand between an auxiliary and its main verb: another clause. */
function endsSubject(view: CueSentence, at: number): boolean {
  const { grammar, lexicon } = view;
  const word = wordAt(view, at);
  if (grammar.auxiliaries.has(word)) return false;
  const opens = [grammar.complementisers, grammar.subordinators, grammar.relatives, grammar.questionWords];
  if (opens.some((list) => list.has(word)) || grammar.commonVerbs.has(word)) return true;
  return lexicon.starts.get(word)?.verbs.length ? true : word !== ',' && isStop(view, at);
}

function negationsBetween(view: CueSentence, from: number, to: number): number[] {
  return range(from + 1, to + 1).filter((at) => view.grammar.negations.has(wordAt(view, at)));
}

/** The slot in which the form stands, from the auxiliary nearest to it. */
function chooseForm(
  view: CueSentence,
  main: number,
  forms: ReadonlySet<VerbForm>,
  auxiliary: string | null,
  edge: number,
): VerbForm | null {
  const { grammar } = view;
  const perfect = auxiliary !== null && grammar.perfectAuxiliaries.has(auxiliary);
  const passive = auxiliary !== null && grammar.passiveAuxiliaries.has(auxiliary);
  const marked =
    grammar.infinitiveMarkers.has(wordAt(view, main - 1)) || grammar.infinitiveMarkers.has(wordAt(view, edge));
  if (auxiliary !== null) {
    if ((perfect || passive) && forms.has('participle')) return 'participle';
    if (passive && forms.has('gerund')) return 'gerund';
    if (!perfect && !passive && forms.has('infinitive')) return 'infinitive';
    if (!perfect && !passive && forms.has('passive')) return 'passive';
  }
  if (marked && forms.has('infinitive')) return 'infinitive';
  if (forms.has('present')) return 'present';
  if (forms.has('passive')) return 'passive';
  const agent = grammar.agentPrepositions.has(wordAt(view, main + 1));
  if (forms.has('participle') && agent && !(forms.has('past') && isTaggedFinite(view, main))) return 'participle';
  if (forms.has('past')) return 'past';
  if (forms.has('gerund')) return 'gerund';
  const coordinated = grammar.conjunctions.has(wordAt(view, edge));
  if (forms.has('participle') && (coordinated || grammar.prepositions.has(wordAt(view, main + 1)))) return 'participle';
  if (forms.has('infinitive') && coordinated) return 'infinitive';
  return null;
}

/** What the tagger says: "she said by telephone" is no passive. */
const isTaggedFinite = ({ sentence }: CueSentence, at: number): boolean =>
  sentence.tags?.[at]?.features.includes('VerbForm=Fin') ?? false;

function isFiniteForm(form: VerbForm): boolean {
  return form === 'present' || form === 'past' || form === 'passive';
}

/** From one index up to, not including, another. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
