import type { ActSignal } from '../../languages/actData.ts';
import type { LanguagePack } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import { wordSet } from '../../linguistics/wordSet.ts';
import type { Statement, Token, ZoneKind } from '../../model.ts';
import { compilePhrases, findPhrasesWithin } from '../phrases.ts';
import type { Clause } from './splitClauses.ts';

/** What is known of a clause, by name, with the words that show it ('' where no words do). */
export type ClaimFeatures = ReadonlyMap<string, string>;

const attackSignals: ReadonlySet<ActSignal> = new Set([
  'wrong',
  'crime',
  'harm',
  'suspicion',
  'collusion',
  'blame',
  'breach',
]);
/** Clauses with less are remains of something else. */
const fewestWords = 3;

/** Describes a clause for rateClaim: its words, its build, who says it and where. Undefined where it is too short to say anything, or has no verb. */
export function claimFeatures(
  { sentence, first, last, classes, opener }: Clause,
  statement: Statement | undefined,
  zone: ZoneKind,
  pack: LanguagePack,
): Map<string, string> | undefined {
  const tokens = sentence.tokens.slice(first, last);
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  if (words.length < fewestWords || (!/[VXY]/.test(classes) && zone !== 'headline')) return undefined;
  const features = new Map<string, string>();
  const add = (name: string, words = ''): void => {
    if (!features.has(name)) features.set(name, words);
  };
  const has = (list: string): Token | undefined => {
    const set = wordSet(list);
    return words.find(({ lower }) => set.has(lower));
  };
  const textOf = (from: number, to: number): string =>
    tokens
      .slice(from, to + 1)
      .map(({ text }) => text)
      .join(' ');

  add('bias');
  const { claims } = pack;
  for (const { signal, first: from, last: to } of findPhrasesWithin(
    sentence,
    first,
    last,
    compilePhrases(claims.signals),
  ))
    if (!features.has(signal)) add(signal, textOf(from, to));
  const acts = findPhrasesWithin(sentence, first, last, compilePhrases(pack.acts.signals));
  const attack = acts.find(({ signal }) => attackSignals.has(signal));
  if (attack) add('contested', textOf(attack.first, attack.last));
  const digits = words.find(({ kind }) => kind === 'number');
  const number = digits ?? has(claims.numberWords);
  if (digits) add('number', digits.text);
  else if (number) add('written number', number.text);
  if (number && !features.has('damage') && (features.has('date') || features.has('trivial'))) add('number of a scene');
  if (digits && tokens.some(({ text }) => text === '%' || /^\p{Sc}$/u.test(text))) add('share or sum');
  if (has(claims.unreal)) add('unreal');
  if (has(claims.possible)) add('possible');
  if (has(claims.firstPerson)) add('first person');
  const { negations } = compileGrammar(pack);
  if (words.some(({ lower }) => negations.has(lower))) add('negated');

  add(`opens with ${wordSet(claims.conditions).has(opener) ? 'condition' : opener || 'nothing'}`);
  const length = words.length;
  add(`length ${length < 5 ? 4 : length < 8 ? 7 : length < 12 ? 11 : length < 18 ? 17 : 'more'}`);
  add(`zone ${zone}`);
  const ending = sentence.tokens.slice(-2).map(({ text }) => text);
  if (ending.includes('?') || sentence.tokens[last]?.text === '?') add('question');
  if (ending.includes('!')) add('exclamation');

  if (statement) {
    add(`act ${statement.act}`);
    add(`said: ${statement.form}`);
    if (statement.target !== null) add('aimed');
  } else add('own voice');

  buildOf(sentence.tags?.slice(first, last), classes, add);
  return features;
}

/** Names, pronouns, tense and mood. */
function buildOf(
  tags: readonly { readonly upos: string; readonly features: string }[] | undefined,
  classes: string,
  add: (name: string) => void,
): void {
  let names = 0;
  let nouns = 0;
  for (const letter of classes) {
    if (letter === 'E') names++;
    else if (letter === 'N') nouns++;
  }
  add(`names ${Math.min(2, names)}`);
  add(`nouns ${Math.min(4, nouns)}`);
  if (classes.includes('A')) add('adjective');
  if (classes.includes('U')) add('participle');
  if (classes.startsWith('P')) add('pronoun first');
  if (classes.startsWith('T')) add('relative first');
  if (/^[VX]/.test(classes)) add('verb first');
  const verb = /[VX]/.exec(classes);
  if (verb) add(`finite ${verb[0] === 'X' ? 'auxiliary' : 'verb'}`);
  const finite = verb && tags?.[verb.index];
  if (finite?.features.includes('Mood=Imp')) add('imperative');
  else if (finite) add(`tense ${/Tense=(\w+)/.exec(finite.features)?.[1] ?? 'none'}`);
  if (!verb) add('no finite verb');
}
