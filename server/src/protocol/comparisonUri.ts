import type { CompareParams } from './requests.ts';

/** Documents of this scheme are comparisons as Markdown, for editors that show no panel (workspace/textDocumentContent). */
export const comparisonScheme = 'statement-lens';

/** What a comparison compares. */
export type Compared = Pick<CompareParams, 'positions'> & { readonly uris: readonly string[] };

/** The uri of the comparison of some articles. */
export function comparisonUri(compared: Compared): string {
  return `${comparisonScheme}:/stances.md?${encodeURIComponent(JSON.stringify(compared))}`;
}

/** What is compared at a uri, or null where it is no such uri. */
export function readComparisonUri(uri: string): Compared | null {
  const [address = '', query] = uri.split('?');
  if (!address.startsWith(`${comparisonScheme}:`) || query === undefined) return null;
  try {
    const read = JSON.parse(decodeURIComponent(query)) as Partial<Record<keyof Compared, unknown>> | null;
    const { uris, positions } = read ?? {};
    if (!isTexts(uris)) return null;
    return isTexts(positions) && positions.length === 2
      ? { uris, positions: [positions[0]!, positions[1]!] }
      : { uris };
  } catch {
    return null;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
