import type { PhraseTable } from './phraseTable.ts';

/**
 * What makes a clause worth checking, or keeps it from being a claim at all.
 *
 * Worth: `quantity` how many, how much, without digits · `comparison` · `superlative` · `first` historical firsts · `cause` · `change` rise and fall ·
 * `record` what authorities and courts do · `study` research and statistics · `damage` death, crime, loss.
 * `date` makes of a number a mere point in time or place in a row.
 * Not a claim: `opinion` the speaker's judgement announced as such · `wish` · `forecast` what may come · `rule` what ought to be.
 * `hedge` says how sure the speaker is; `trivial` is what a scene or a portrait is made of.
 */
export type ClaimSignal =
  | 'quantity'
  | 'comparison'
  | 'superlative'
  | 'first'
  | 'cause'
  | 'change'
  | 'record'
  | 'study'
  | 'damage'
  | 'date'
  | 'opinion'
  | 'wish'
  | 'forecast'
  | 'rule'
  | 'hedge'
  | 'trivial';

export interface ClaimData {
  /** Words and phrases by signal (see phraseTable.ts for the notation); lower-case. */
  readonly signals: PhraseTable<ClaimSignal>;
  /** Auxiliaries that take a clause out of the world of facts: vil, skal, will, should. Blank-separated. */
  readonly unreal: string;
  /** Auxiliaries of doubt and ability that leave a fact to check: kan, may. Blank-separated. */
  readonly possible: string;
  /** Subordinators that open a condition. Blank-separated. */
  readonly conditions: string;
  /** First person pronouns: private facts are rarely worth a check. Blank-separated. */
  readonly firstPerson: string;
  /** Written numbers. Blank-separated. */
  readonly numberWords: string;
  /** Finite verb forms, for sentences without tags. Blank-separated. */
  readonly finiteVerbs: string;
}
