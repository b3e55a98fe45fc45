import { acts } from '../../../../server/src/exports/acts.ts';
import type { Say } from '../../../../server/src/exports/page/sayIn.ts';
import { escapeXml } from '../../../../server/src/exports/escapeXml.ts';
import type { StatementRow } from '../../../../server/src/exports/StatementRow.ts';
import type { ArticleReport, ReportDispute, ReportStatement } from '../../../../server/src/protocol/report.ts';

/** How many names a chart shows. */
const longest = 25;

const states: readonly ReportDispute['state'][] = ['answered', 'declined', 'unanswered'];

type Counts = Map<string, Map<string, number>>;

/** Who does what how often, and who is answered by whom: counted article by article, drawn at the end. */
export class Charts {
  readonly #acts: Counts = new Map();
  readonly #replies: Counts = new Map();

  add({ entities, disputes }: ArticleReport, rows: readonly StatementRow[]): void {
    for (const { speaker, act } of rows) if (speaker !== null && act !== null) count(this.#acts, speaker, act);
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    for (const { accused, state } of disputes) {
      const name = names.get(accused ?? '');
      if (name !== undefined) count(this.#replies, name, state);
    }
  }

  /** The charts as tables: a bar is drawn in a cell, its numbers stand beside it. */
  toHtml(say: Say): string {
    return [
      table('acts', say('site.actsBySpeaker'), this.#acts, acts, (act) => say(`act.${act}`)),
      table('replies', say('site.repliesByParty'), this.#replies, states, (state) => say(`state.${state}`)),
    ].join('');
  }
}

function count(counts: Counts, name: string, key: string): void {
  const own = counts.get(name) ?? new Map<string, number>();
  counts.set(name, own.set(key, (own.get(key) ?? 0) + 1));
}

function table<K extends ReportStatement['act'] | ReportDispute['state']>(
  id: string,
  caption: string,
  counts: Counts,
  keys: readonly K[],
  label: (key: K) => string,
): string {
  const total = (own: ReadonlyMap<string, number>): number => [...own.values()].reduce((sum, each) => sum + each, 0);
  const lines = [...counts]
    .map(([name, own]) => ({ name, own, total: total(own) }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
    .slice(0, longest);
  const most = lines[0]?.total ?? 1;
  const row = ({ name, own, total: sum }: (typeof lines)[number]): string => {
    const present = keys.filter((key) => own.has(key));
    const bars = present.map(
      (key) =>
        `<rect class="${key}" x="${share(before(own, keys, key), most)}" width="${share(own.get(key)!, most)}" height="10"/>`,
    );
    const numbers = present.map((key) => `<span class="${key}">${escapeXml(label(key))} ${own.get(key)!}</span>`);
    return `<tr><th scope="row">${escapeXml(name)}</th><td class="sum">${sum}</td><td><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg><p>${numbers.join(' ')}</p></td></tr>\n`;
  };
  return `<table class="chart" id="${id}">\n<caption>${escapeXml(caption)}</caption>\n<tbody>\n${lines.map(row).join('')}</tbody>\n</table>\n`;
}

function before(own: ReadonlyMap<string, number>, keys: readonly string[], key: string): number {
  return keys.slice(0, keys.indexOf(key)).reduce((sum, each) => sum + (own.get(each) ?? 0), 0);
}

/** In hundredths of the longest bar. */
function share(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(2);
}
