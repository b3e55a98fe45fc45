import type { ActSignal } from '../../languages/actData.ts';
import type { LanguagePack, LanguagePacks } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import type { Reading, SpokenAttribution, Token } from '../../model.ts';
import { classesOf } from '../classesOf.ts';
import { isGerund } from '../isGerund.ts';
import { wordsWithin } from '../wordsWithin.ts';
import type { EntityIndex } from './EntityIndex.ts';
import { readSignals } from './readSignals.ts';
import type { SignalHit } from './readSignals.ts';
import { statesFact } from './statesFact.ts';
import type { Feature } from './weights.ts';

/** What is known of a statement before its act is decided: features by strength, and the signals behind them. */
export interface Description {
  readonly features: ReadonlyMap<Feature, number>;
  readonly signals: readonly SignalHit[];
}

const wrongs: ReadonlySet<ActSignal> = new Set(['wrong', 'crime', 'breach', 'blame', 'collusion']);
const chargeable: ReadonlySet<ActSignal> = new Set([...wrongs, 'charge', 'suspicion', 'harm', 'insult']);
const longContent = 45;
const shortContent = 6;
/** Within so many words the main clause is negated, if at all. */
const mainClause = 9;

/** Describes a statement for the act classifier: its cue, its words, its form, whom it speaks of. */
export function describeStatement(
  reading: Reading,
  spoken: SpokenAttribution,
  index: EntityIndex,
  packs: LanguagePacks,
): Description {
  const features = new Map<Feature, number>();
  const add = (feature: Feature, strength = 1) => features.set(feature, (features.get(feature) ?? 0) + strength);
  const pack = packs.get(reading.sentences[spoken.sentence]?.language ?? '') ?? packs.get(reading.language);
  const tokens = spoken.content.flatMap((span) => wordsWithin(reading, span).flatMap((part) => part.tokens));
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');

  const negated = spoken.negated && !asksNotTo(reading, spoken, packs);
  add('bias');
  if (spoken.cueClass) add(`cue:${spoken.cueClass}${negated ? ':not' : ''}`);
  else add('cue:none');
  if (spoken.ownVoice && !negated) add('own voice');
  if (spoken.mental) add('mental');
  if (spoken.voice === 'passive') add('passive');
  if (spoken.form === 'direct') add('direct');
  if (spoken.addressee) add('addressed');
  if (spoken.speaker === null && !spoken.ownVoice) add('nobody speaks');
  if (words.length <= shortContent) add('short');
  if (tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?') add('question');
  if (pack) {
    if (words.length > 0 && !hasVerb(words, pack)) add('noun phrase');
    if (isInfinitive(reading, spoken, pack)) add('infinitive');
    if (isDeed(reading, spoken, words, pack)) add('deed');
    if (namesPlan(words, pack)) add('plan');
    if (wantsOthers(reading, spoken, words, pack)) add('wants others');
    if (isNegated(words, pack)) add('negated');
    addCommitment(words, spoken, index, pack, add);
  }
  const others = spoken.content
    .flatMap((span) => index.within(span))
    .filter((id) => !index.sameParty(id, spoken.speaker));
  if (others.length > 0) add('about others');

  const deniedByCue = spoken.negated && (spoken.cueClass === 'say' || spoken.cueClass === 'believe');
  const signals = readSignals(reading, spoken.content, packs);
  const damping = words.length > longContent ? 0.85 : 1;
  for (const { signal, negated } of signals)
    add(`${signal}${negated || (deniedByCue && chargeable.has(signal)) ? ':not' : ''}`);
  for (const { signal, negated } of readSignals(reading, spoken.cue, packs))
    add(`cue word:${signal}${negated ? ':not' : ''}`);
  if (features.has('cue word:assertive') && features.has('shall')) add('holds a duty');
  if (features.has('cue word:insistent') && features.has('negated') && !(pack && isPending(words, pack)))
    add('insists on a no');
  if (features.has('cue word:suggestive') && !statesFact(reading, spoken)) add('puts forward');
  if (features.has('cue word:warning') && features.has('infinitive')) add('warns to act');
  if (features.has('infinitive') && spoken.cueClass !== 'demand') features.delete('imperative');
  if (others.length > 0 && signals.some(({ signal, negated }) => !negated && wrongs.has(signal)))
    add('wrong of others');
  if (spoken.cueClass === 'say' && spoken.negated && opensWithQuestion(words, pack)) add('leaves open');
  if (spoken.cueClass === 'deny' && !spoken.negated) add(`denies ${whatIsDenied(features)}`);
  for (const [feature, strength] of features)
    features.set(feature, Math.min(1.6, Math.sqrt(strength)) * (feature.startsWith('cue') ? 1 : damping));
  features.set('bias', 1);
  return { features, signals };
}

/** 'bad om ikke at blive nævnt', "asked not to be named": the asking is not negated. */
function asksNotTo(reading: Reading, { cueClass, cue }: SpokenAttribution, packs: LanguagePacks): boolean {
  const last = cueClass === 'demand' ? cue.at(-1) : undefined;
  const part = last && wordsWithin(reading, last).at(-1);
  const pack = part && packs.get(part.sentence.language);
  const [word, ...before] = part ? [...part.tokens].reverse() : [];
  return pack !== undefined && before.length > 0 && compileGrammar(pack).negations.has(word!.lower);
}

/** 'have not said why', 'vil ikke ud med, hvem': what the speaker keeps to himself. */
function opensWithQuestion([first]: readonly Token[], pack: LanguagePack | undefined): boolean {
  return pack !== undefined && first !== undefined && compileGrammar(pack).questionWords.has(first.lower);
}

function hasVerb(words: readonly Token[], pack: LanguagePack): boolean {
  const grammar = compileGrammar(pack);
  return words.some(
    ({ lower }) =>
      grammar.auxiliaries.has(lower) || grammar.commonVerbs.has(lower) || grammar.complementisers.has(lower),
  );
}

/** Whether the content is what somebody does or is to do: 'to comment', 'at foretage sig noget'. */
function isInfinitive(reading: Reading, spoken: SpokenAttribution, pack: LanguagePack): boolean {
  const start = spoken.content[0]?.start ?? 0;
  const sentence = wordsWithin(reading, { start, end: start + 1 })[0];
  if (!sentence) return false;
  const grammar = compileGrammar(pack);
  const before = sentence.sentence.tokens[sentence.first - 1];
  const marker = [before, sentence.tokens[0]].find((token) => token && grammar.infinitiveMarkers.has(token.lower));
  if (!marker) return false;
  if (!sentence.sentence.tags) return !grammar.complementisers.has(marker.lower);
  return classesOf(sentence.sentence, pack)
    .slice(sentence.first, sentence.first + 2)
    .includes('W');
}

/** "giving the mayor cash", 'have skjult noget': what somebody has done, not what is to be done. */
function isDeed(
  reading: Reading,
  { content }: SpokenAttribution,
  [opening]: readonly Token[],
  pack: LanguagePack,
): boolean {
  const [first] = content;
  const part = first && wordsWithin(reading, { start: first.start, end: first.start + 1 })[0];
  if (part && isGerund(part.sentence, part.first)) return true;
  return opening !== undefined && compileGrammar(pack).perfectAuxiliaries.has(opening.lower);
}

/** Denying a charge is a denial; turning down a plan or a person is criticism; refusing to do something is neither. */
function whatIsDenied(features: ReadonlyMap<Feature, number>): string {
  if (features.has('deed')) return 'a charge';
  if (features.has('infinitive')) return 'to act';
  const charged = [...chargeable].some((signal) => features.has(signal));
  if (charged) return 'a charge';
  return features.has('plan') || (features.has('noun phrase') && features.has('about others')) ? 'a plan' : 'a charge';
}

/** 'ønsker, at danskerne vil …', "want Danes to …": what somebody wants others to do. */
function wantsOthers(
  reading: Reading,
  { cue, cueClass }: SpokenAttribution,
  words: readonly Token[],
  pack: LanguagePack,
): boolean {
  if (cueClass !== 'hope' || words.length < 3 || !hasVerb(words, pack)) return false;
  const wishes = wordSet(pack.acts.wishes);
  const wishing = cue
    .flatMap((span) => wordsWithin(reading, span))
    .some(({ tokens }) => tokens.some(({ lower }) => wishes.has(lower)));
  return wishing && !wordSet(pack.acts.thirdPerson).has(words[0]!.lower);
}

/** Whether the main clause of the content is negated: 'der er hverken forhandlinger eller …'. */
function isNegated(words: readonly Token[], pack: LanguagePack): boolean {
  const { negations } = compileGrammar(pack);
  return words.slice(0, mainClause).some(({ lower }) => negations.has(lower) || /n['’]t$/.test(lower));
}

/** 'har endnu ikke taget stilling', "has not decided yet". */
function isPending(words: readonly Token[], pack: LanguagePack): boolean {
  const pending = wordSet(pack.acts.pending);
  return words.some(({ lower }) => pending.has(lower));
}

function namesPlan(words: readonly Token[], pack: LanguagePack): boolean {
  const plans = wordSet(pack.acts.plans);
  return words.slice(0, 4).some(({ lower }) => plans.has(lower));
}

/** 'I will', 'they would', 'Labour will': the speaker's own future. */
function addCommitment(
  words: readonly Token[],
  spoken: SpokenAttribution,
  index: EntityIndex,
  pack: LanguagePack,
  add: (feature: Feature) => void,
): void {
  const future = wordSet(pack.acts.future);
  const direct = spoken.form === 'direct';
  const self = wordSet(direct ? pack.acts.firstPerson : pack.acts.thirdPerson);
  const grammar = compileGrammar(pack);
  const reach = direct ? words.length : Math.min(words.length, 8);
  let future1 = false;
  for (let at = 0; at < reach; at++) {
    if (!future.has(words[at]!.lower)) continue;
    const near = [words[at - 1], words[at - 2], words[at + 1]].filter((word) => word !== undefined);
    const negated = [words[at + 1], words[at + 2]].some((word) => word && grammar.negations.has(word.lower));
    const named = index
      .within({ start: words[Math.max(0, at - 4)]!.start, end: words[at]!.start })
      .some((id) => index.sameParty(id, spoken.speaker));
    if (near.some((word) => self.has(word.lower)) || named) {
      if (negated) add('own refusal');
      else future1 = true;
    }
  }
  if (future1) add('own future');
}

const sets = new Map<string, ReadonlySet<string>>();

function wordSet(words: string): ReadonlySet<string> {
  let set = sets.get(words);
  if (!set) sets.set(words, (set = new Set(words.split(' '))));
  return set;
}
