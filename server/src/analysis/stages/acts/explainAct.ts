import type { Evidence, Reading, SpokenAttribution } from '../../model.ts';
import type { Description } from './describeStatement.ts';
import type { ScoredAct } from './scoreActs.ts';

const most = 2;

/** What spoke for an act, the strongest first: the cue, then the words of the content. A plain statement needs no reason. */
export function explainAct(
  reading: Reading,
  spoken: SpokenAttribution,
  { act, because }: ScoredAct,
  { signals }: Description,
): readonly Evidence[] {
  if (act === 'assert') return [];
  const why: Evidence[] = [];
  for (const feature of because.slice(0, most + 1)) {
    const [kind, detail] = feature.split(':');
    if (feature.startsWith('cue:') && spoken.cueLemma) why.push({ code: 'act.cue', args: { cue: spoken.cueLemma } });
    else if (kind === 'own voice') why.push({ code: 'act.own-voice', args: {} });
    else if (kind === 'under attack' || kind === 'attacked later') why.push({ code: 'act.reply-context', args: {} });
    else if (kind === 'goes on') why.push({ code: 'act.goes-on', args: {} });
    else if (kind === 'own future') why.push({ code: 'act.own-future', args: {} });
    else {
      const hit = signals.find(({ signal, negated }) => signal === kind && negated === (detail === 'not'));
      if (hit) {
        const words = reading.text.slice(hit.start, hit.end);
        why.push({ code: hit.negated ? 'act.words-negated' : 'act.words', args: { words } });
      }
    }
    if (why.length === most) break;
  }
  return why;
}
