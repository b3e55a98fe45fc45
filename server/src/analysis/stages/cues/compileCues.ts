import type { IdiomCue, NounCue, PrepositionCue, VerbCue } from '../../languages/cueData.ts';
import type { VerbForm } from '../../languages/grammarData.ts';
import type { LanguagePack } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';

/** A sequence of words, each the set of its variants. */
export type WordPattern = readonly ReadonlySet<string>[];

/** A verb entry ready for matching. */
export interface CompiledVerb {
  readonly entry: VerbCue;
  readonly lemma: string;
  readonly particle: WordPattern;
  readonly prepositions: ReadonlySet<string>;
}

/** One entry that a form may belong to, with the slots in which it lists the form. */
export interface VerbReading {
  readonly verb: CompiledVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

export interface CompiledNoun {
  readonly entry: NounCue;
  readonly lemma: string;
  readonly prepositions: ReadonlySet<string>;
}

export interface CompiledPhrase<Entry> {
  readonly entry: Entry;
  readonly lemma: string;
  readonly words: WordPattern;
}

export interface CompiledPreposition extends CompiledPhrase<PrepositionCue> {
  /** Closes the source, empty where nothing does. */
  readonly after: ReadonlySet<string>;
}

/** All that a first token may begin. */
export interface CueStarts {
  readonly verbs: VerbReading[];
  readonly nouns: CompiledNoun[];
  readonly prepositions: CompiledPreposition[];
  readonly idioms: CompiledPhrase<IdiomCue>[];
  readonly decoys: WordPattern[];
}

/** The cue tables of a pack, by first token. */
export interface CueLexicon {
  readonly starts: ReadonlyMap<string, CueStarts>;
  readonly innerPhrases: readonly WordPattern[];
  readonly adverbEndings: readonly string[];
  /** The finite verb comes second, whatever comes first: a subject may stand behind it. */
  readonly verbSecond: boolean;
  readonly leadIns: readonly WordPattern[];
  /** Nouns that also end compounds, by their last letters (`compoundKey`). */
  readonly compounds: ReadonlyMap<string, readonly { readonly form: string; readonly noun: CompiledNoun }[]>;
}

const compiled = new WeakMap<LanguagePack, CueLexicon>();
const keyLength = 4;

/** The letters by which compounds are looked up. */
export function compoundKey(word: string): string {
  return word.slice(-keyLength);
}

/** Compiles the cue tables of a pack once. */
export function compileCues(pack: LanguagePack): CueLexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const { verbs, nouns, prepositions, idioms, innerPhrases, leadIns, decoys } = pack.cues;
  const grammar = compileGrammar(pack);
  const starts = new Map<string, CueStarts>();
  const at = (word: string): CueStarts => {
    let found = starts.get(word);
    if (!found) starts.set(word, (found = { verbs: [], nouns: [], prepositions: [], idioms: [], decoys: [] }));
    return found;
  };
  const compounds = new Map<string, { form: string; noun: CompiledNoun }[]>();

  for (const entry of verbs) {
    const verb: CompiledVerb = {
      entry,
      lemma: verbLemma(entry),
      particle: pattern(entry.particle ?? ''),
      prepositions: words(entry.prepositions),
    };
    for (const [form, slots] of formSlots(entry.forms, pack.grammar.verbForms)) {
      at(form).verbs.push({ verb, forms: slots });
    }
  }
  for (const entry of nouns) {
    const forms = entry.forms.split(' ');
    const noun: CompiledNoun = { entry, lemma: forms[0]!, prepositions: words(entry.prepositions) };
    for (const form of forms) {
      at(form).nouns.push(noun);
      if (!entry.compounds) continue;
      const key = compoundKey(form);
      compounds.set(key, [...(compounds.get(key) ?? []), { form, noun }]);
    }
  }
  for (const entry of prepositions) {
    const phrase = {
      entry,
      lemma: prepositionLemma(entry),
      words: pattern(entry.before),
      after: variants(entry.after),
    };
    for (const word of phrase.words[0]!) at(word).prepositions.push(phrase);
  }
  for (const entry of idioms) {
    const phrase = { entry, lemma: entry.words, words: pattern(entry.words) };
    for (const word of phrase.words[0]!) at(word).idioms.push(phrase);
  }
  for (const decoy of decoys.map(pattern)) for (const word of decoy[0]!) at(word).decoys.push(decoy);

  for (const start of starts.values()) {
    start.verbs.sort((a, b) => specificity(b.verb) - specificity(a.verb));
    start.prepositions.sort((a, b) => b.words.length + b.after.size - a.words.length - a.after.size);
    start.idioms.sort((a, b) => b.words.length - a.words.length);
    start.decoys.sort((a, b) => b.length - a.length);
  }
  const lexicon: CueLexicon = {
    starts,
    compounds,
    innerPhrases: innerPhrases.map(pattern),
    adverbEndings: [...grammar.adverbEndings],
    verbSecond: grammar.wordOrder === 'verb second',
    leadIns: leadIns.map(pattern),
  };
  compiled.set(pack, lexicon);
  return lexicon;
}

/** How cues name a verb entry: its first form and its particle. */
export function verbLemma(entry: VerbCue): string {
  const infinitive = entry.forms.split(' ').find((form) => form !== '-') ?? '';
  const lemma = infinitive.split('/')[0]!;
  return entry.particle ? `${lemma} ${entry.particle}` : lemma;
}

/** How cues name a preposition entry: both halves around an ellipsis. */
export function prepositionLemma({ before, after }: PrepositionCue): string {
  return after ? `${before} … ${after}` : before;
}

function formSlots(forms: string, slots: readonly VerbForm[]): Map<string, Set<VerbForm>> {
  const found = new Map<string, Set<VerbForm>>();
  for (const [index, slot] of forms.split(' ').entries()) {
    for (const form of slot.split('/')) {
      if (form === '-' || !slots[index]) continue;
      found.set(form, (found.get(form) ?? new Set()).add(slots[index]));
    }
  }
  return found;
}

/** What an entry asks of its surroundings: the one that asks most is tried first. */
function specificity({ entry, particle }: CompiledVerb): number {
  const bound = entry.takes.every((frame) => frame === 'preposition' || frame === 'target' || frame === 'label');
  return 4 * particle.length + (entry.negated ? 2 : 0) + (bound ? 1 : 0);
}

function words(list: string | undefined): ReadonlySet<string> {
  return new Set(list ? list.split(' ') : []);
}

function variants(word: string | undefined): ReadonlySet<string> {
  return new Set(word ? word.split('/') : []);
}

function pattern(phrase: string): WordPattern {
  return phrase ? phrase.split(' ').map(variants) : [];
}
