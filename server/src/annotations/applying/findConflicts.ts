import type { AnnotationConflict } from '../../analysis/model.ts';
import { isHuman } from '../Annotation.ts';
import type { Annotation } from '../Annotation.ts';
import type { Draft } from './Drafts.ts';

const fields = ['verdict', 'speaker', 'act', 'target', 'topic'] as const;

/** Where two people differ about a statement: each by what they said last. One conflict a pair of people, at what they differ about first. */
export function findConflicts({ claims, statement }: Draft): readonly AnnotationConflict[] {
  const conflicts = new Map<string, AnnotationConflict>();
  for (const field of fields) {
    const last = new Map<string, { readonly value: string; readonly annotation: Annotation }>();
    for (const { annotation, field: about, value } of claims)
      if (about === field && isHuman(annotation)) last.set(annotation.creator.name, { value, annotation });
    const opinions = [...last].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [index, [a, one]] of opinions.entries())
      for (const [b, other] of opinions.slice(index + 1)) {
        const pair = JSON.stringify([a, b]);
        if (one.value === other.value || conflicts.has(pair)) continue;
        const { start, end } = statement.content[0]!;
        conflicts.set(pair, { start, end, by: [a, b], annotations: [one.annotation.id, other.annotation.id] });
      }
  }
  return [...conflicts.values()];
}
