import type { ActSignal } from '../../languages/actData.ts';
import type { ClaimSignal } from '../../languages/claimData.ts';
import type { LanguagePack } from '../../languages/LanguagePack.ts';
import { compileGrammar } from '../../linguistics/compileGrammar.ts';
import type { Evidence, Statement, ZoneKind } from '../../model.ts';
import { compilePhrases, findPhrases } from '../phrases.ts';
import type { Clause } from './splitClauses.ts';

/** Whether a clause is a claim, and how much it is worth a check. */
export interface ClaimRating {
  readonly checkworthiness: number;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly why: readonly Evidence[];
}

/** How much each signal adds to the worth of a check, on a scale of log odds. */
const worth: Readonly<Partial<Record<ClaimSignal, number>>> = {
  quantity: 0.7,
  comparison: 0.7,
  superlative: 0.5,
  first: 0.5,
  cause: 0.7,
  change: 0.6,
  record: 0.4,
  study: 0.4,
  damage: 0.9,
  trivial: -0.7,
};
const attackSignals: ReadonlySet<ActSignal> = new Set([
  'wrong',
  'crime',
  'harm',
  'suspicion',
  'collusion',
  'blame',
  'breach',
]);
const unfactual: ReadonlySet<string> = new Set(['demand', 'promise', 'decline']);
const unfactualCues: ReadonlySet<string> = new Set(['hope', 'intend', 'expect', 'ask', 'demand', 'promise', 'decline']);
const contested: ReadonlySet<string> = new Set(['accuse', 'criticise', 'deny', 'counter', 'admit']);
const fewestWords = 3;

/** Rates a clause; undefined where it is no claim: a question, an opinion, a wish, a rule, a forecast, a plan. */
export function rateClaim(
  clause: Clause,
  statement: Statement | undefined,
  zone: ZoneKind,
  pack: LanguagePack,
): ClaimRating | undefined {
  const { sentence, first, last, classes } = clause;
  const tokens = sentence.tokens.slice(first, last);
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  if (words.length < fewestWords || !/[VX]/.test(classes)) return undefined;
  if (sentence.tokens.at(-1)?.text === '?' || sentence.tokens.at(-2)?.text === '?') return undefined;
  if (statement && (unfactual.has(statement.act) || unfactualCues.has(statement.cueClass ?? ''))) return undefined;
  const { claims } = pack;
  const has = (list: string) => {
    const set = new Set(list.split(' '));
    return words.some(({ lower }) => set.has(lower));
  };
  if (claims.conditions.split(' ').includes(clause.opener)) return undefined;
  const hits = new Map<ClaimSignal, string>();
  for (const { signal, first: start, last: end } of findPhrases(tokens, compilePhrases(claims.signals))) {
    if (!hits.has(signal))
      hits.set(
        signal,
        tokens
          .slice(start, end + 1)
          .map(({ text }) => text)
          .join(' '),
      );
  }
  const digits = words.filter(({ kind }) => kind === 'number');
  const numbers = digits.length > 0 || has(claims.numberWords);
  if (has(claims.unreal) || hits.has('forecast') || hits.has('wish')) return undefined;
  if (hits.has('opinion') && !numbers) return undefined;

  const grammar = compileGrammar(pack);
  const negated = words.some(({ lower }) => grammar.negations.has(lower));
  let score = -0.3;
  const why: Evidence[] = [];
  if (numbers) {
    score += hits.has('date') || hits.has('trivial') ? 0.2 : digits.length > 0 ? 1.2 : 0.4;
    why.push({ code: 'claim.number', args: { words: digits[0]?.text ?? '' } });
  }
  for (const [signal, found] of hits) {
    const weight = worth[signal] ?? 0;
    score += weight;
    if (weight > 0) why.push({ code: `claim.${signal}`, args: { words: found } });
  }
  const attack = findPhrases(tokens, compilePhrases(pack.acts.signals)).find(({ signal }) => attackSignals.has(signal));
  if (attack) {
    score += 0.7;
    why.push({ code: 'claim.contested', args: { words: tokens[attack.first]!.text } });
  }
  if (statement && contested.has(statement.act)) {
    score += 0.8;
    why.push({ code: 'claim.dispute', args: {} });
  }
  if (has(claims.firstPerson)) score -= 0.7;
  if (negated) score += 0.2;
  if (zone === 'headline' || zone === 'standfirst') score += 0.5;
  if (words.length < 5) score -= 0.8;
  else if (words.length > 14) score += 0.2;
  return {
    checkworthiness: 1 / (1 + Math.exp(-score)),
    negated,
    hedged: hits.has('hedge') || has(claims.possible),
    why,
  };
}
