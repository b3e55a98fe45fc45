import type { RestoreChange } from '../protocol/annotations.ts';
import type { Edit } from './decide.ts';
import type { Sidecar } from './Sidecar.ts';
import { writeAnnotation } from './writeAnnotation.ts';

/** The change that takes an edit back, from the annotations as they were before it. */
export function invertEdit({ put, remove }: Edit, before: Sidecar, source: string): RestoreChange {
  const touched = [...put.map(({ id }) => id), ...remove];
  const former = touched.map((id) => before.get(id)).filter((annotation) => annotation !== undefined);
  const known = new Set(former.map(({ id }) => id));
  return {
    kind: 'restore',
    put: former.map((annotation) => writeAnnotation(annotation, source)),
    remove: put.map(({ id }) => id).filter((id) => !known.has(id)),
  };
}
