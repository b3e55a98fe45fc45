import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import jsonld from 'jsonld';
import { w3cContext } from '../../server/src/protocol/annotations.ts';

const shipped = JSON.parse(readFileSync(new URL('../../server/src/protocol/anno.jsonld', import.meta.url), 'utf8')) as {
  readonly '@context': Readonly<Record<string, string | { readonly '@id': string }>>;
};

/** Terms of other vocabularies that the W3C's model uses, and our own two. */
const others = new Set([
  'http://purl.org/dc/elements/1.1/format',
  ...['created', 'creator', 'issued', 'modified'].map((term) => `http://purl.org/dc/terms/${term}`),
  ...['type', 'value'].map((term) => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${term}`),
  ...['Person', 'name'].map((term) => `http://xmlns.com/foaf/0.1/${term}`),
  ...['Application', 'generator'].map((term) => `http://www.w3.org/ns/activitystreams#${term}`),
  ...['decision', 'role'].map((term) => `urn:statement-lens:terms#${term}`),
]);

/**
 * Reads JSON-LD with the context that ships with the package and nothing else. Fails where something has no meaning in it; gives the
 * properties, classes and motivations that the published vocabulary does not know.
 */
export async function strangersTo(annotation: object): Promise<readonly string[]> {
  const quads = await jsonld.toRDF(structuredClone(annotation), {
    base: 'file:///desk/.statements/',
    safe: true,
    documentLoader: (url: string) => {
      assert.equal(url, w3cContext, 'nothing is fetched');
      return Promise.resolve({ contextUrl: undefined, document: shipped, documentUrl: url } as never);
    },
  } as jsonld.Options.ToRdf & { safe: boolean });
  const named = (quads as readonly Quad[]).flatMap(({ predicate, object }) => [
    predicate.value,
    ...(/#type$|#motivatedBy$|#hasPurpose$/.test(predicate.value) ? [object.value] : []),
  ]);
  const known = vocabulary();
  return [...new Set(named)].filter((term) => !known.has(term) && !others.has(term));
}

interface Quad {
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

const folder = dirname(createRequire(import.meta.url).resolve('@vocabulary/oa'));
const published = readFileSync(join(folder, 'oa.nq'), 'utf8');

const subjects = (statement: RegExp): ReadonlySet<string> =>
  new Set([...published.matchAll(statement)].map((match) => match[1]!));

/** Everything that the W3C Web Annotation vocabulary defines, as published. */
function vocabulary(): ReadonlySet<string> {
  return subjects(/^<(http:\/\/www\.w3\.org\/ns\/oa#\w+)> /gm);
}

/** The motivations among it. */
export function motivations(): ReadonlySet<string> {
  return subjects(/^<(http:\/\/www\.w3\.org\/ns\/oa#\w+)> <[^>]*#type> <[^>]*#Motivation>/gm);
}

/** What the context that ships with the package takes from it. */
export function contextTerms(): ReadonlySet<string> {
  const terms = Object.values(shipped['@context']).map((term) => (typeof term === 'string' ? term : term['@id']));
  return new Set(terms.map((term) => term.replace(/^oa:/, 'http://www.w3.org/ns/oa#')));
}
