import type { PhraseTable } from './phraseTable.ts';

/**
 * What a word or phrase in a statement says about the speaker's act.
 *
 * Attack: `wrong` words that charge whoever does it: lying, cheating, corrupt · `crime` crime and violence, also as mere news · `harm` danger, damage, attack · `suspicion` · `collusion` hidden ties, pulling strings ·
 * `blame` · `breach` broken rules and promises, failure to act · `insult` a damning label for somebody.
 * Criticism: `fault` a bad judgement · `lack` too little, too late, too dear · `dismay` the speaker's displeasure · `oppose` against a plan.
 * Reply: `falsehood` what was said is not so · `doubt` the same, less sure · `innocence` no part, no knowledge, no intention · `excuse` reason, circumstance, rule ·
 * `contrast` the answer's "but" · `refusal` a "no" at the front · `regret` own fault granted · `concede` facts granted · `silence` no comment.
 * Support: `praise` · `agree` taking somebody's side · `clear` no suspicion, no problem.
 * Demand: `duty` skal, must · `propose` it would be better if · `urge` calls and requests ·
 * `imperative` a command, where it opens a sentence.
 * Promise: `pledge` words of commitment.
 * Other: `charge` words for an accusation as such (beskyldning, allegations), which point back to one ·
 * `shall` auxiliaries that may order or merely arrange · `assertive` cues that hold a view (hævde, mene, claim, call) ·
 * `insistent` cues that hold it against somebody (understrege, forsikre, stress, insist) · `suggestive` cues whose object is a proposal where
 * it is no fact (lægge op til, suggest) ·
 * `warning` cues that warn: with an infinitive they demand ·
 * `never` what was never so: a denial where there is a charge.
 */
export type ActSignal =
  | 'wrong'
  | 'crime'
  | 'harm'
  | 'suspicion'
  | 'collusion'
  | 'blame'
  | 'breach'
  | 'insult'
  | 'fault'
  | 'lack'
  | 'dismay'
  | 'oppose'
  | 'falsehood'
  | 'doubt'
  | 'innocence'
  | 'excuse'
  | 'contrast'
  | 'refusal'
  | 'regret'
  | 'concede'
  | 'silence'
  | 'praise'
  | 'agree'
  | 'clear'
  | 'duty'
  | 'propose'
  | 'urge'
  | 'imperative'
  | 'pledge'
  | 'charge'
  | 'shall'
  | 'assertive'
  | 'insistent'
  | 'suggestive'
  | 'warning'
  | 'never';

export interface ActData {
  /** Words and phrases by signal (see phraseTable.ts for the notation); lower-case. */
  readonly signals: PhraseTable<ActSignal>;
  /** Open an indirect question: what stands in it is not alleged. Blank-separated. */
  readonly whether: string;
  /** Auxiliaries that announce the future: with the speaker as subject they promise. Blank-separated. */
  readonly future: string;
  /** Pronouns by which a speaker means himself or his side, in direct speech. Blank-separated. */
  readonly firstPerson: string;
  /** Pronouns that may stand for the speaker in a report. Blank-separated. */
  readonly thirdPerson: string;
  /** Cues whose object is a plan, not a charge, are criticism: proposals, laws, motions. Endings of nouns, blank-separated, with `*`. */
  readonly plans: string;
  /** Forms of verbs by which one wants something of others, where a mere hope does not: ønske, want. */
  readonly wishes: string;
  /** Leave a matter open: what is not so yet is not denied. Blank-separated. */
  readonly pending: string;
  /** Time expressions, as phrases: 'dengang', 'i juni', 'on tuesday'. */
  readonly times: PhraseTable<'time'>;
  /** Heads of a matter that make a good label for it, as endings: mistanke, risk, report. Blank-separated. */
  readonly matters: string;
  /** Words that never name a matter although they look like nouns. Blank-separated. */
  readonly noMatter: string;
}
