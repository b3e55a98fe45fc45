import { lineFinder } from '../analysis/compare/lineFinder.ts';
import type { Analysis } from '../analysis/model.ts';
import type { ReviewChange, Standing } from '../protocol/review.ts';
import type { Placement } from './anchoring/placeAnnotations.ts';
import type { Annotation, Role } from './Annotation.ts';
import { Drafts } from './applying/Drafts.ts';

/** The roles that tell what an annotation is about; cue and source only describe it. */
const main: readonly Role[] = ['content', 'accusation', 'mention', 'place'];

/** Every decision about an article beside what the machine says there on its own, in the order in which they were made. */
export function listChanges(machine: Analysis, { text, placed, orphans }: Placement): readonly ReviewChange[] {
  const drafts = new Drafts(machine.statements);
  const lineOf = lineFinder(text);
  const names = new Map(machine.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  const changes = placed.map(({ annotation, spans }) => {
    const found = spans.content && drafts.find(spans.content, spans.cue)?.statement;
    const before: Standing | null = found
      ? { speaker: nameOf(found.speaker), act: found.act, target: nameOf(found.target), topic: found.topic }
      : null;
    const first = main.flatMap((role) => spans[role] ?? [])[0];
    return { ...describe(annotation, before), line: first ? lineOf(first.start) : null };
  });
  const lost = orphans.map(({ annotation }) => ({ ...describe(annotation, null), line: null }));
  return [...changes, ...lost].sort((a, b) => compare(a.on, b.on) || compare(a.annotation, b.annotation));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function describe(annotation: Annotation, before: Standing | null): Omit<ReviewChange, 'line'> {
  const { id, decision, creator, modified, via } = annotation;
  return {
    annotation: id,
    kind: decision.kind,
    by: creator.name,
    on: modified,
    ...(via !== undefined && { via }),
    words: wordsOf(annotation, main),
    before,
    after: decide(annotation, before),
    ...(decision.kind === 'note' && { text: decision.text }),
    ...(decision.kind === 'sameAs' && { text: decision.name }),
    ...(decision.kind === 'mute' && { text: decision.rule }),
    ...(decision.kind === 'reply' && { text: wordsOf(annotation, ['reply']), linked: decision.linked }),
    ...(decision.kind === 'asked' && { asked: decision.asked }),
  };
}

function wordsOf({ anchors }: Annotation, roles: readonly Role[]): string {
  const words = anchors.filter(({ role }) => roles.includes(role)).map(({ exact }) => exact);
  return words.join(' … ').replace(/\s+/g, ' ');
}

const unknown: Standing = { speaker: null, act: 'assert', target: null, topic: '' };

function decide({ decision }: Annotation, before: Standing | null): Standing | null {
  const held = before ?? unknown;
  switch (decision.kind) {
    case 'accept':
    case 'add': {
      const { speaker, act, target } = decision.values;
      return { ...held, speaker, act, target };
    }
    case 'speaker':
    case 'target':
      return { ...held, [decision.kind]: decision.name };
    case 'act':
      return { ...held, act: decision.act };
    case 'topic':
      return { ...held, topic: decision.topic };
    case 'reject':
    case 'reply':
    case 'asked':
    case 'note':
    case 'sameAs':
    case 'mute':
    case 'reviewed':
      return null;
  }
}
