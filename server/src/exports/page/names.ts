import type { Act } from '../../analysis/model.ts';
import type { Comparison, StanceCard, StanceRow } from '../../analysis/compare/comparison.ts';
import type { Say } from './sayIn.ts';

const accusing: ReadonlySet<Act> = new Set(['accuse', 'criticise']);
const answering: ReadonlySet<Act> = new Set(['deny', 'counter', 'admit']);
const declining: ReadonlySet<Act> = new Set(['decline']);

/** Whether a card opens a dispute; else it answers one or stands beside it. */
export function isAccusing({ act }: Pick<StanceCard, 'act'>): boolean {
  return accusing.has(act);
}

/** All cards of a table, row by row. */
export function cardsIn(rows: readonly StanceRow[]): readonly StanceCard[] {
  return rows.flatMap(({ cells }) => cells.flat());
}

/** The two parties, the accuser first; one that the articles do not name by a word for that. */
export function positionNames(comparison: Comparison, say: Say): readonly [string, string] {
  return namesOr('export.unnamed', comparison, say);
}

function namesOr(
  unnamed: 'export.unnamed' | 'export.someone',
  { positions, rows }: Comparison,
  say: Say,
): readonly [string, string] {
  const name = (column: 0 | 1): string => {
    const cards = rows.flatMap(({ cells }) => cells[column]);
    return positions[column] ?? say(cards.some(({ ownVoice }) => ownVoice) ? 'speaker.paper' : unnamed);
  };
  return [name(0), name(1)];
}

/** Who speaks: the words of an unnamed source, or a word for that. */
export function speakerName({ speaker, ownVoice }: StanceCard, say: Say): string {
  if (speaker !== '') return speaker;
  return say(ownVoice ? 'speaker.paper' : 'export.unnamed');
}

/** Who speaks, with the party spoken for where that is somebody else. */
export function speakerOf(card: StanceCard, say: Say): string {
  const speaker = speakerName(card, say);
  return card.party === undefined ? speaker : say('export.speaksFor', { speaker, party: card.party });
}

/** What stands opposite an accusation where the accused has no card of its own: a supporter may have answered, or the paper says it declined. */
export function emptyAnswer({ state }: StanceRow, say: Say): string {
  if (state === 'unanswered') return say('export.noReply');
  return say(state === 'declined' ? 'state.declined' : 'export.answeredByOthers');
}

/** What a side does, from its cards: either may accuse, also after a swap. */
export function roleOf(column: 0 | 1, rows: readonly StanceRow[], say: Say): string {
  const does = (side: 0 | 1, acts: ReadonlySet<Act>): boolean =>
    rows.some(({ cells }) => cells[side].some(({ act }) => acts.has(act)));
  const accuses = does(column, accusing);
  const answers = does(column, answering);
  if (accuses && answers) return say('export.role.both');
  if (accuses) return say(does(column, new Set(['accuse'])) ? 'export.role.accuses' : 'export.role.criticises');
  if (answers) return say('export.role.answers');
  if (does(column, declining)) return say('export.role.declines');
  return say(does(column === 0 ? 1 : 0, accusing) ? 'export.role.accused' : 'export.role.speaks');
}

/** The dispute in one sentence: who accuses whom, and what comes of it. */
export function ledeOf(comparison: Comparison, say: Say): string {
  const { rows } = comparison;
  const [a, b] = namesOr('export.someone', comparison, say);
  const acts = (column: 0 | 1): ReadonlySet<Act> =>
    new Set(rows.flatMap(({ cells }) => cells[column].map(({ act }) => act)));
  const [first, second] = [acts(0), acts(1)];
  const attacks = (side: ReadonlySet<Act>): boolean => [...side].some((act) => accusing.has(act));
  if (attacks(first) && attacks(second)) return upper(say('export.lede.both', { a, b }));
  if (!attacks(first) && !attacks(second)) return say('export.caption', { a, b });
  const [accuser, accused, charges, answers] = attacks(first) ? [a, b, first, second] : [b, a, second, first];
  const charge = say(charges.has('accuse') ? 'export.lede.accuse' : 'export.lede.criticise', {
    a: accuser,
    b: accused,
  });
  return upper(`${charge} ${upper(say(answerKey(answers, rows), { b: accused }))}`);
}

function answerKey(answers: ReadonlySet<Act>, rows: readonly StanceRow[]): Parameters<Say>[0] {
  if (answers.has('deny')) return 'export.lede.deny';
  if (answers.has('counter')) return 'export.lede.counter';
  if (answers.has('admit')) return 'export.lede.admit';
  if (rows.some(({ state }) => state === 'answered')) return 'export.lede.others';
  return answers.has('decline') || rows.some(({ state }) => state === 'declined')
    ? 'export.lede.decline'
    : 'export.lede.silent';
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
