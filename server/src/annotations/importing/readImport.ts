import type { Annotation } from '../Annotation.ts';
import { readAnnotation } from '../readAnnotation.ts';
import { writeAnnotation } from '../writeAnnotation.ts';
import { readBrat } from './readBrat.ts';
import { readWebAnnotations } from './readWebAnnotations.ts';

/** What is known where annotations are read in. */
export interface ImportContext {
  /** Of the article as it is now. */
  readonly text: string;
  /** What the file or desk is called that they come from. */
  readonly from: string;
  /** ISO 8601, UTC: for those that do not say when they were made. */
  readonly now: string;
  readonly newId: () => string;
}

export interface Imported {
  readonly annotations: readonly Annotation[];
  /** Of those in the import: they say nothing that can be kept here. */
  readonly skipped: number;
}

/** Null stands for one that says nothing that can be kept here. */
export type ReadImport = (content: string, context: ImportContext) => readonly (Annotation | null)[];

/** The formats that annotations are read from. */
export const importFormats = { 'web-annotation': readWebAnnotations, brat: readBrat } satisfies Record<
  string,
  ReadImport
>;

/** Reads what other desks and tools have annotated. Throws nothing, whatever the content; what cannot be kept is counted. */
export function readImport(format: keyof typeof importFormats, content: string, context: ImportContext): Imported {
  const read = importFormats[format](content, context).map(
    (annotation) => annotation && { ...annotation, via: context.from },
  );
  const annotations = read.filter((annotation) => annotation !== null).filter(isFit);
  return { annotations, skipped: read.length - annotations.length };
}

/** Whether an annotation can be stored and read again. */
export function isFit(annotation: Annotation): boolean {
  return readAnnotation(JSON.parse(JSON.stringify(writeAnnotation(annotation, 'article')))) !== null;
}
