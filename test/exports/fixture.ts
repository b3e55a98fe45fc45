import type { Act, Form } from '../../server/src/analysis/model.ts';
import type { ExportedArticle } from '../../server/src/exports/Export.ts';
import type { ArticleReport, ReportClaim, ReportStatement } from '../../server/src/protocol/report.ts';

const text = `Harbour firm under fire

Port Watch accuses Dalby Freight of dumping oil in the harbour.

“They empty their tanks at night,” said Port Watch's leader, Ida Krogh.

“We have never emptied a tank in the harbour,” said Dalby Freight's director, Max Hume.

The coastguard has found no oil.

Ida Krogh also accuses the mayor of looking away.
`;

/** The place of words in the text. */
function at(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function statement(
  id: string,
  words: string,
  rest: { form: Form; act: Act; speaker: string | null; target: string | null },
): ReportStatement {
  return {
    id,
    content: [at(words)],
    cue: [],
    source: [],
    mental: false,
    medium: 'spoken',
    anonymous: false,
    confidence: 0.9,
    origin: 'machine',
    why: [],
    ...rest,
  };
}

function claim(id: string, words: string, carrier: string | null, checkworthiness: number): ReportClaim {
  return { id, ...at(words), statement: carrier, checkworthiness, negated: false, hedged: false, why: [] };
}

const report: ArticleReport = {
  schemaVersion: 1,
  tool: { name: 'statement-lens', version: '1.2.3' },
  id: 'harbour.txt',
  genre: 'news',
  textHash: 'ab'.repeat(32),
  language: 'en',
  length: text.length,
  zones: [{ kind: 'headline', language: 'en', ...at('Harbour firm under fire') }],
  entities: [
    { id: 'e1', name: 'Port Watch', kind: 'organisation', mentions: [at('Port Watch')] },
    { id: 'e2', name: 'Dalby Freight', kind: 'organisation', mentions: [at('Dalby Freight')] },
    { id: 'e3', name: 'Ida Krogh', kind: 'person', memberOf: 'e1', mentions: [at('Ida Krogh')] },
    { id: 'e4', name: 'Max Hume', kind: 'person', memberOf: 'e2', mentions: [at('Max Hume')] },
    { id: 'e5', name: 'the coastguard', kind: 'organisation', mentions: [at('The coastguard')] },
    { id: 'e6', name: 'the mayor', kind: 'person', mentions: [at('the mayor')] },
  ],
  statements: [
    statement('s1', 'dumping oil in the harbour', { form: 'indirect', act: 'accuse', speaker: 'e1', target: 'e2' }),
    statement('s2', '“They empty their tanks at night,”', {
      form: 'direct',
      act: 'accuse',
      speaker: 'e3',
      target: 'e2',
    }),
    statement('s3', '“We have never emptied a tank in the harbour,”', {
      form: 'direct',
      act: 'deny',
      speaker: 'e4',
      target: 'e1',
    }),
    statement('s4', 'no oil', { form: 'indirect', act: 'support', speaker: 'e5', target: 'e2' }),
    statement('s5', 'looking away', { form: 'indirect', act: 'accuse', speaker: 'e3', target: 'e6' }),
  ],
  claims: [
    claim('c1', 'empty their tanks at night', 's2', 0.9),
    claim('c2', 'never emptied a tank in the harbour', 's3', 0.7),
    claim('c3', 'found no oil', null, 0.2),
  ],
  disputes: [
    {
      id: 'd1',
      topic: 'oil in the harbour',
      accuser: 'e1',
      accused: 'e2',
      accusations: ['s1', 's2'],
      replies: ['s3'],
      state: 'answered',
    },
    {
      id: 'd2',
      topic: '',
      accuser: 'e3',
      accused: 'e6',
      accusations: ['s5'],
      replies: [],
      state: 'unanswered',
    },
  ],
  findings: [
    {
      rule: 'accusation/no-reply',
      severity: 'warning',
      message: 'Accusation against the mayor: no reply, denial or "declined to comment" found.',
      ...at('looking away'),
      related: [at('the mayor')],
    },
  ],
};

/** An article with an answered dispute, an unanswered one, and a bystander. */
export const harbour: ExportedArticle = { report, text };

/** The same article with everything that people wrote replaced by `words`. */
export function hostile(words: string): ExportedArticle {
  const whole = { start: 0, end: words.length };
  return {
    text: words,
    report: {
      ...report,
      id: words,
      title: words,
      date: words,
      url: words,
      language: words,
      zones: [],
      entities: report.entities.map((entity) => ({ ...entity, name: words })),
      statements: report.statements.map((each) => ({ ...each, content: [whole] })),
      claims: report.claims.map((each) => ({ ...each, ...whole })),
      disputes: report.disputes.map((dispute) => ({ ...dispute, topic: words })),
      findings: report.findings.map((finding) => ({ ...finding, ...whole, message: words, related: [whole] })),
    },
  };
}
