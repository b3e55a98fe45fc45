import { analyse } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';

/** The stages of `analyse` in their order; those from the third on end with a step of their own. */
export const stages = [
  'splitArticle',
  'readSentences',
  'findQuotations',
  'findCues',
  'attribute',
  'findMentions',
  'resolveEntities',
  'classifyActs',
  'findClaims',
  'pairDisputes',
] as const;

export type Stage = (typeof stages)[number];

const single = stages.length - 2;

/** What this process has worked, in milliseconds: other programs do not count. */
const processorTime = (): number => process.cpuUsage().user / 1000;

/** Milliseconds that each stage takes for a text. */
export function timeStages(text: string): Readonly<Record<Stage, number>> {
  const ends = [processorTime()];
  const steps = analyse(text, packs);
  while (!steps.next().done) ends.push(processorTime());
  ends.push(processorTime());
  const times = ends.slice(1).map((end, at) => end - ends[at]!);
  const sum = (from: number, to?: number): number => times.slice(from, to).reduce((total, time) => total + time, 0);
  return Object.fromEntries(
    stages.map((stage, at) => {
      if (at === 0) return [stage, times[0]!];
      return [stage, at === 1 ? sum(1, -single) : times.at(at - stages.length)!];
    }),
  ) as Record<Stage, number>;
}
