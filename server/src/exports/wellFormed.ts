/** A text without halves of characters, which UTF-8 and URIs cannot hold: each becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
