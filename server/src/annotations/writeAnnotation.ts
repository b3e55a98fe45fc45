import { annotationContext } from '../protocol/annotations.ts';
import type { WebAnnotation, WebTarget } from '../protocol/annotations.ts';
import type { Anchor, Annotation, Decision, DecisionKind } from './Annotation.ts';

/** W3C's word for why an annotation of each kind is made. */
const motivations: Readonly<Record<DecisionKind, string>> = {
  accept: 'assessing',
  add: 'highlighting',
  speaker: 'identifying',
  target: 'identifying',
  act: 'classifying',
  topic: 'tagging',
  reject: 'moderating',
  reply: 'linking',
  asked: 'questioning',
  note: 'commenting',
  sameAs: 'identifying',
  mute: 'moderating',
  reviewed: 'assessing',
};

/** An annotation as W3C JSON-LD. Members stand in a fixed order, so that equal annotations are equal lines. */
export function writeAnnotation(annotation: Annotation, source: string): WebAnnotation {
  const { id, decision, anchors, creator, created, modified, via } = annotation;
  const motivation = motivations[decision.kind];
  return {
    '@context': annotationContext,
    id,
    type: 'Annotation',
    motivation,
    creator: { type: creator.kind === 'person' ? 'Person' : 'Software', name: creator.name },
    created,
    modified,
    ...(via !== undefined && { via }),
    body: {
      type: 'TextualBody',
      purpose: motivation,
      value: inWords(decision),
      format: 'text/plain',
      'lens:decision': { ...decision },
    },
    target:
      anchors.length === 0
        ? [{ type: 'SpecificResource', source }]
        : anchors.map((anchor) => writeTarget(anchor, source)),
  };
}

function writeTarget({ role, exact, prefix, suffix, start, end }: Anchor, source: string): WebTarget {
  return {
    type: 'SpecificResource',
    source,
    'lens:role': role,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** Short English, for whoever reads a diff or opens the file with another tool. */
function inWords(decision: Decision): string {
  switch (decision.kind) {
    case 'accept':
    case 'add': {
      const { speaker, act, target } = decision.values;
      return `${decision.kind === 'accept' ? 'accepted' : 'added'}: ${speaker ?? 'nobody'}, ${act}${target === null ? '' : ` → ${target}`}`;
    }
    case 'speaker':
    case 'target':
      return `${decision.kind}: ${decision.name ?? 'nobody'}`;
    case 'act':
      return `act: ${decision.act}`;
    case 'topic':
      return `topic: ${decision.topic}`;
    case 'reject':
      return 'not a statement';
    case 'reply':
      return decision.linked ? 'the reply answers the accusation' : 'the reply does not answer the accusation';
    case 'asked':
      return `asked: ${decision.asked.who}, ${decision.asked.when}`;
    case 'note':
      return decision.text;
    case 'sameAs':
      return `same as ${decision.name}`;
    case 'mute':
      return `muted: ${decision.rule}${decision.reason === undefined ? '' : ` (${decision.reason})`}`;
    case 'reviewed':
      return 'the whole article is reviewed';
  }
}
