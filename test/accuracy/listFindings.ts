import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { findings } from '../../server/src/features/findings.ts';
import type { RuleFinding } from '../../server/src/features/findings.ts';
import { fill } from '../../server/src/protocol/messages/message.ts';
import { ruleMessages } from '../../server/src/protocol/messages/rules.ts';
import { measureTranslations } from '../corpus/measureTranslations.ts';
import { packs } from '../support/packs.ts';
import type { ScoredArticle } from '../../client/src/batch/evaluate/ScoredArticle.ts';

/** Shown of the text on either side. */
const margin = 70;

interface Listed extends RuleFinding {
  readonly article: ScoredArticle;
}

/** All that the rules find in some articles: in 1,000 words, rule by rule, and each with its words, to be read and judged by a person. */
export function listFindings(articles: readonly ScoredArticle[]): string {
  const listed = articles.flatMap((article) =>
    findings(analyseAtOnce(article.text, packs), {}).map((finding): Listed => ({ ...finding, article })),
  );
  const words = articles.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const rate = (some: readonly Listed[]): string => ((1000 * some.length) / words).toFixed(2).padStart(7);
  const rules = [...new Set(listed.map(({ rule }) => rule))].sort();
  const warnings = listed.filter(({ severity }) => severity === 'warning' || severity === 'error');
  return [
    `${words} words · in 1,000 words:`,
    ...rules.map((rule) => row(rule, rate(listed.filter((one) => one.rule === rule)))),
    row('all', rate(listed)),
    row('warnings', rate(warnings)),
    '',
    ...listed.sort((a, b) => (a.rule < b.rule ? -1 : Number(a.rule > b.rule))).map(show),
  ].join('\n');
}

const row = (name: string, rate: string): string => `    ${name.padEnd(28)}${rate}`;

function show({ article: { id, text }, rule, severity, args, start, end }: Listed): string {
  const cut = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  const place = `${cut(start - margin, start)}[${cut(start, Math.min(end, start + 2 * margin))}]${cut(end, end + margin)}`;
  return `${rule} (${severity}) ${id} ${fill(ruleMessages[rule], 'en', args)}\n    ${place}`;
}

/** How well quotations are known again in translation, on pairs of our own. */
export function translationFigures(): string {
  const { paired, mispaired, pointedAt, falseAlarms } = measureTranslations();
  return `translations: ${paired.join(' of ')} known · ${mispaired} mistaken · ${pointedAt.join(' of ')} differences pointed at · ${falseAlarms} false alarms`;
}
