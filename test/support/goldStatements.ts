import { readFileSync } from 'node:fs';
import { packs } from './packs.ts';
import type {
  Attribution,
  Cue,
  CueClass,
  Entity,
  Reading,
  Span,
  SpokenAttribution,
} from '../../server/src/analysis/model.ts';
import { findCues } from '../../server/src/analysis/stages/findCues.ts';
import { findQuotations } from '../../server/src/analysis/stages/findQuotations.ts';
import { readSentences } from '../../server/src/analysis/stages/readSentences.ts';
import { splitArticle } from '../../server/src/analysis/stages/splitArticle.ts';

type Pair = readonly [number, number];

/** One statement of a gold set. */
export interface GoldStatement {
  readonly id: number;
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly source: readonly Pair[];
  readonly type: Attribution['form'];
  readonly mental?: boolean;
  readonly speaker?: string | null;
  readonly act?: string;
  readonly target?: string | null;
}

/** One article of a gold set. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  readonly disputes?: readonly {
    readonly accusations: readonly number[];
    readonly replies: readonly number[];
    readonly accuser: string | null;
    readonly accused: string | null;
    readonly state: string;
  }[];
  readonly claims?: readonly { start: number; end: number; voice: number | null; worth: 'high' | 'low' }[];
}

/** A gold article as the stages after attribution would get it from perfect stages before. */
export interface GoldInput {
  readonly reading: Reading;
  readonly entities: readonly Entity[];
  readonly spoken: readonly SpokenAttribution[];
}

/** Reads a gold set; statements without content are left out, as the scorer does. */
export function readGold(path: string | URL): readonly GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldArticle)
    .map((article) => ({ ...article, statements: article.statements.filter(({ content }) => content.length > 0) }));
}

/** Turns an article's gold attributions into the input of classifyActs: names become entities, cues get the class of the cue found there. */
export function goldInput(article: GoldArticle): GoldInput {
  const reading = readAtOnce(article.text);
  const { quotations } = findQuotations(reading, packs);
  const cues = findCues(reading, quotations, packs);
  const entities = entitiesOf(article);
  const idOf = new Map(entities.map(({ id, name }) => [name, id]));
  const spoken = article.statements.map((statement, at) =>
    attributionOf(article, statement, article.statements[at - 1], reading, cues, idOf),
  );
  return { reading, entities, spoken };
}

function readAtOnce(text: string): Reading {
  const steps = readSentences(splitArticle(text, packs), packs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** An entity for each name, mentioned where the name or its last word stands and where it is the source. */
function entitiesOf({ text, statements }: GoldArticle): readonly Entity[] {
  const names = new Set(statements.flatMap(({ speaker, target }) => [speaker, target]).filter((name) => name != null));
  const speaksFor = (speaker: string, party: string) =>
    statements.some((statement) => {
      if (statement.speaker !== speaker) return false;
      const source = statement.source.map(([start, end]) => text.slice(start, end)).join(' ');
      return source.includes(party) && source.includes(speaker);
    });
  const entities = [...names].map((name, at): Entity => {
    const short = /^\p{Lu}/u.test(name) ? (name.split(/\s+/).at(-1) ?? name) : name;
    const found = occurrences(text, name);
    const shorter =
      short === name
        ? []
        : occurrences(text, short).filter(
            (span) => !found.some((one) => one.start <= span.start && span.end <= one.end),
          );
    const sources = statements.filter(({ speaker }) => speaker === name).flatMap(({ source }) => source.map(spanOf));
    const mentions = [...found, ...shorter, ...sources].sort((a, b) => a.start - b.start);
    return { id: `e${at + 1}`, name, kind: 'organisation', mentions };
  });
  return entities.map((entity) => {
    const party = entities.find(
      ({ name }) => name !== entity.name && !entity.name.includes(name) && speaksFor(entity.name, name),
    );
    return party ? { ...entity, memberOf: party.id } : entity;
  });
}

function occurrences(text: string, name: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    spans.push({ start: at, end: at + name.length });
  return spans;
}

function attributionOf(
  { text }: GoldArticle,
  gold: GoldStatement,
  before: GoldStatement | undefined,
  reading: Reading,
  cues: readonly Cue[],
  idOf: ReadonlyMap<string, string>,
): SpokenAttribution {
  const cue = gold.cue.map(spanOf);
  const found = cues.find((candidate) =>
    candidate.tokens.some((index) => {
      const token = reading.sentences[candidate.sentence]!.tokens[index]!;
      return cue.some(({ start, end }) => start < token.end && token.start < end);
    }),
  );
  const anchor = cue[0] ?? spanOf(gold.content[0]!);
  const sentence = Math.max(
    0,
    reading.sentences.findIndex(({ end }) => end > anchor.start),
  );
  const aimed = found?.class === 'accuse' || found?.frames.some((frame) => frame === 'target' || frame === 'label');
  const addressed = aimed && gold.target ? (idOf.get(gold.target) ?? null) : null;
  const source = gold.source.map(spanOf);
  return {
    form: gold.type,
    content: gold.content.map(spanOf),
    cue,
    source,
    cueClass: found?.class ?? (cue.length > 0 ? ('say' satisfies CueClass) : null),
    cueLemma: found?.lemma ?? cue.map(({ start, end }) => text.slice(start, end)).join(' '),
    negated: found?.negated ?? false,
    mental: gold.mental ?? false,
    voice: found?.voice ?? 'active',
    addressee: null,
    continues: null,
    ownVoice: source.length === 0 && gold.speaker == null && found?.kind === 'noun' && found.class === 'accuse',
    sentence,
    medium: 'unknown',
    why: [],
    confidence: 0.9,
    speaker: gold.speaker == null ? null : (idOf.get(gold.speaker) ?? null),
    addressed,
    anonymous: gold.speaker == null && before !== undefined && source.length > 0,
  };
}

function spanOf([start, end]: Pair): Span {
  return { start, end };
}
