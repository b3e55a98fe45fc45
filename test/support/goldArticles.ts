import { existsSync, readFileSync } from 'node:fs';
import { packs } from './packs.ts';
import type { Attribution, Form, Reading, Span } from '../../server/src/analysis/model.ts';
import { readSentences } from '../../server/src/analysis/stages/readSentences.ts';
import { splitArticle } from '../../server/src/analysis/stages/splitArticle.ts';

type Pair = readonly [number, number];

/** A statement as the gold files write it. */
export interface GoldStatement {
  readonly id: number;
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly source: readonly Pair[];
  readonly type: Form;
  readonly mental?: boolean;
  readonly speaker?: string | null;
  readonly act?: string;
  readonly target?: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

/** The articles of a gold file, or none where it does not exist. */
export function readGold(file: string): readonly GoldArticle[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldArticle);
}

/** Reads a text as far as its sentences. */
export function readText(text: string): Reading {
  const steps = readSentences(splitArticle(text, packs), packs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Gold statements as the attribution stage would give them, so that later stages can be measured alone. */
export function goldAttributions(article: GoldArticle, reading: Reading): readonly Attribution[] {
  return article.statements.map((statement): Attribution => {
    const anchor = statement.source[0] ?? statement.cue[0] ?? statement.content[0];
    return {
      form: statement.type,
      content: spans(statement.content),
      cue: spans(statement.cue),
      source: spans(statement.source),
      cueClass: null,
      cueLemma: '',
      negated: false,
      mental: statement.mental ?? false,
      voice: 'active',
      addressee: null,
      continues: null,
      ownVoice: statement.source.length === 0 && statement.cue.length > 0,
      sentence: sentenceOf(reading, anchor?.[0] ?? 0),
      medium: 'unknown',
      why: [],
      confidence: 1,
    };
  });
}

function spans(pairs: readonly Pair[]): readonly Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

function sentenceOf(reading: Reading, offset: number): number {
  const at = reading.sentences.findIndex(({ end }) => end > offset);
  return at < 0 ? Math.max(0, reading.sentences.length - 1) : at;
}
