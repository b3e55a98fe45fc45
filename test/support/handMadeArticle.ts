import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  Analysis,
  Claim,
  Dispute,
  Genre,
  Note,
  Quotation,
  ReadParagraph,
  Span,
  Statement,
  ZoneKind,
} from '../../server/src/analysis/model.ts';
import { ArticleView } from '../../server/src/features/ArticleView.ts';
import type { UiLanguage } from '../../server/src/protocol/messages/message.ts';
import { parseMarked } from './marked.ts';
import { packs } from './packs.ts';
import type { MarkedSpan } from './marked.ts';

/** What marked text cannot say. Statements are numbered as in the marks, entities are named. */
export interface HandMade {
  readonly language?: UiLanguage;
  readonly genre?: Genre;
  readonly statements?: readonly (Partial<Omit<Statement, 'id'>> | undefined)[];
  readonly claims?: readonly Partial<Claim>[];
  readonly disputes?: readonly (Partial<Dispute> & Pick<Dispute, 'accusations' | 'state'>)[];
  readonly notes?: readonly Note[];
}

const zoneKinds: readonly string[] = [
  'headline',
  'subhead',
  'standfirst',
  'teaser',
  'boilerplate',
] satisfies readonly ZoneKind[];

/**
 * An article whose analysis is written into it, so that features are tested apart from the stages: `q` content, `c` cue,
 * `s` source, numbered by statement; `claim`; `quotation` for marks around speech; `name` for mentions of the entity
 * written there, `e` for those of a party by number, whose name is the longest of them; a zone kind around its paragraph, all others
 * being body.
 */
export function handMadeArticle(marked: string, made: HandMade = {}): ArticleView {
  const { text, spans } = parseMarked(marked);
  const analysis: Analysis = {
    reading: {
      text,
      genre: made.genre ?? 'news',
      language: made.language ?? 'en',
      paragraphs: paragraphsOf(text, spans),
      sentences: [],
      packs,
    },
    quotations: labelled(spans, 'quotation').map((span) => quotation(text, span)),
    cues: [],
    entities: entitiesOf(text, spans),
    statements: statementsOf(spans, made.statements ?? []),
    claims: labelled(spans, 'claim').map((span, index) => ({
      id: `c${index + 1}`,
      ...span,
      statement: null,
      checkworthiness: 0.5,
      negated: false,
      hedged: false,
      why: [],
      ...made.claims?.[index],
    })),
    disputes: (made.disputes ?? []).map((dispute, index) => ({
      id: `d${index + 1}`,
      topic: '',
      accuser: null,
      accused: null,
      replies: [],
      ...dispute,
    })),
    notes: made.notes ?? [],
  };
  const document = TextDocument.create('file:///article.press.txt', 'pressarticle', 1, text);
  return new ArticleView(document, analysis, made.language ?? 'en');
}

function labelled(spans: readonly MarkedSpan[], label: string): readonly Span[] {
  return spans.filter((span) => span.label === label).map(({ start, end }) => ({ start, end }));
}

function paragraphsOf(text: string, spans: readonly MarkedSpan[]): readonly ReadParagraph[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index: start, 0: { length } }) => {
    const zone = spans.find((span) => zoneKinds.includes(span.label) && span.start <= start && start < span.end);
    const kind = (zone?.label ?? 'body') as ZoneKind;
    return { start, end: start + length, kind, language: 'en', firstSentence: 0, sentenceCount: 0 };
  });
}

function quotation(text: string, { start, end }: Span): Quotation {
  const part = { start, end, paragraph: 0, open: text.charAt(start), close: text.charAt(end - 1) };
  return { kind: 'speech', form: 'marks', parts: [part], inside: null };
}

/** The id of a named entity is its name, that of a numbered one `e` and the number. */
function entitiesOf(text: string, spans: readonly MarkedSpan[]): Analysis['entities'] {
  const names = new Map<string, Span[]>();
  for (const span of labelled(spans, 'name')) {
    const name = text.slice(span.start, span.end);
    names.set(name, [...(names.get(name) ?? []), span]);
  }
  const named = [...names].map(([name, mentions]) => ({ id: name, name, kind: 'organisation' as const, mentions }));
  const ids = new Set(spans.map(({ label }) => label).filter((label) => /^e\d+$/.test(label)));
  const numbered = [...ids].map((id) => {
    const mentions = labelled(spans, id);
    const words = mentions.map(({ start, end }) => text.slice(start, end));
    const name = words.reduce((longest, one) => (one.length > longest.length ? one : longest));
    return { id, name, kind: 'person' as const, mentions };
  });
  return [...named, ...numbered];
}

function statementsOf(spans: readonly MarkedSpan[], details: NonNullable<HandMade['statements']>): Statement[] {
  const numbers = new Set(spans.map(({ label }) => /^[qcs](\d+)$/.exec(label)?.[1]).filter((number) => number));
  return [...numbers].map(Number).map((number) => ({
    id: `s${number}`,
    form: 'direct',
    content: labelled(spans, `q${number}`),
    cue: labelled(spans, `c${number}`),
    source: labelled(spans, `s${number}`),
    cueClass: 'say',
    cueLemma: '',
    negated: false,
    mental: false,
    voice: 'active',
    addressee: null,
    continues: null,
    ownVoice: false,
    sentence: 0,
    medium: 'unknown',
    why: [],
    confidence: 0.9,
    speaker: null,
    addressed: null,
    anonymous: false,
    act: 'assert',
    target: null,
    topic: '',
    when: '',
    ...details[number - 1],
  }));
}
