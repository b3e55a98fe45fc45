import { wellFormed } from './wellFormed.ts';

/** An article's id as a relative reference (RFC 3986): paths keep their slashes, everything else that a URI reserves is encoded. */
export function iriOf(id: string | null): string {
  const encoded = wellFormed(id ?? '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return /^\/|^$|^[^/]*:/.test(encoded) ? `./${encoded.replace(/^\/+/, '')}` : encoded;
}
