import type { Span, Statement } from '../../analysis/model.ts';
import type { Annotation, Decision, Values } from '../Annotation.ts';
import type { PlacedAnnotation } from '../anchoring/placeAnnotations.ts';
import type { Draft, Drafts } from './Drafts.ts';
import type { Names } from './Names.ts';

/** Decisions about a statement as such; what concerns replies, notes and the whole article is not among them. */
type StatementDecision = Extract<
  Decision,
  { readonly kind: 'accept' | 'add' | 'speaker' | 'target' | 'act' | 'topic' | 'reject' }
>;

const statementKinds: readonly string[] = [
  'accept',
  'add',
  'speaker',
  'target',
  'act',
  'topic',
  'reject',
] satisfies StatementDecision['kind'][];

/** Lays one annotation over the statement it is about; later ones win. A statement that the machine does not find is put in. */
export function layOver(
  { annotation, spans }: PlacedAnnotation,
  drafts: Drafts,
  names: Names,
  sentenceAt: (offset: number) => number,
): void {
  const { decision } = annotation;
  const { content, cue = [], source = [] } = spans;
  if (!isAboutStatement(decision) || content === undefined) return;
  if (decision.kind === 'reject') {
    for (const draft of drafts.findAll(content, cue)) {
      draft.rejected = true;
      draft.claims.push({ annotation, field: 'verdict', value: 'reject' });
    }
    return;
  }
  const draft =
    drafts.find(content, cue) ??
    drafts.add(blank(annotation, { content, cue, source }, sentenceAt(content[0]!.start)), null);
  draft.rejected = false;
  draft.claims.push({ annotation, field: 'verdict', value: 'statement' });
  decide(draft, annotation, decision, names);
  // What a person has marked is never resized by what the machine finds.
  draft.statement = {
    ...draft.statement,
    content,
    ...(cue.length > 0 && { cue }),
    ...(source.length > 0 && { source }),
    confidence: 1,
  };
}

function isAboutStatement(decision: Decision): decision is StatementDecision {
  return statementKinds.includes(decision.kind);
}

function decide(draft: Draft, annotation: Annotation, decision: StatementDecision, names: Names): void {
  switch (decision.kind) {
    case 'accept':
    case 'add':
      setValues(draft, annotation, decision.values, names);
      break;
    case 'speaker':
    case 'target':
      setEntity(draft, annotation, decision.kind, decision.name, names);
      break;
    case 'act':
      draft.statement = { ...draft.statement, act: decision.act };
      draft.claims.push({ annotation, field: 'act', value: decision.act });
      break;
    case 'topic':
      draft.statement = { ...draft.statement, topic: decision.topic };
      draft.claims.push({ annotation, field: 'topic', value: decision.topic });
      break;
    case 'reject':
      break;
  }
}

function setValues(draft: Draft, annotation: Annotation, { form, speaker, act, target }: Values, names: Names): void {
  draft.statement = { ...draft.statement, form, act };
  draft.claims.push({ annotation, field: 'act', value: act });
  setEntity(draft, annotation, 'speaker', speaker, names);
  setEntity(draft, annotation, 'target', target, names);
}

function setEntity(
  draft: Draft,
  annotation: Annotation,
  field: 'speaker' | 'target',
  name: string | null,
  names: Names,
): void {
  const id = names.idOf(name);
  draft.statement = {
    ...draft.statement,
    [field]: id,
    ...(field === 'speaker' && id !== null && { ownVoice: false, anonymous: false }),
  };
  draft.claims.push({ annotation, field, value: id ?? '' });
}

/** A statement of which nothing is known but where it stands. */
function blank(
  { id, decision }: Annotation,
  spans: Readonly<Record<'content' | 'cue' | 'source', readonly Span[]>>,
  sentence: number,
): Statement {
  return {
    ...spans,
    id: `a-${id.replace(/[^\w]/g, '').slice(-12)}`,
    form: decision.kind === 'add' || decision.kind === 'accept' ? decision.values.form : 'indirect',
    cueClass: null,
    cueLemma: '',
    negated: false,
    mental: false,
    voice: 'active',
    addressee: null,
    addressed: null,
    continues: null,
    ownVoice: false,
    anonymous: false,
    sentence,
    medium: 'unknown',
    speaker: null,
    act: 'assert',
    target: null,
    topic: '',
    when: '',
    confidence: 1,
    why: [],
  };
}
