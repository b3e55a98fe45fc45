import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The W3C Web Annotation vocabulary as published: the local names of its motivations and of its classes. */
export function webAnnotationVocabulary(): {
  readonly motivations: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
} {
  const folder = dirname(createRequire(import.meta.url).resolve('@vocabulary/oa'));
  const quads = readFileSync(join(folder, 'oa.nq'), 'utf8');
  const named = (object: string): ReadonlySet<string> =>
    new Set(
      [...quads.matchAll(/^<http:\/\/www\.w3\.org\/ns\/oa#(\w+)> <[^>]*#type> <([^>]+)>/gm)]
        .filter((match) => match[2] === object)
        .map((match) => match[1]!),
    );
  return {
    motivations: named('http://www.w3.org/ns/oa#Motivation'),
    classes: named('http://www.w3.org/2000/01/rdf-schema#Class'),
  };
}
