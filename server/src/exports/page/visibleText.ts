/**
 * Text as it may stand on a page: control characters become spaces, and characters that turn the direction of writing, which
 * could make words look like others, are left out.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
