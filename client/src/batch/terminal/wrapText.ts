/** Plain text in lines of at most `width` characters, broken between words; a longer word is cut. Never empty. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plainText(text)
    .split(' ')
    .flatMap((each) => cut(each, width))) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** In characters as people count them, so that columns stand straight. */
export function lengthOf(text: string): number {
  return charactersOf(text).length;
}

const segmenter = new Intl.Segmenter();

function charactersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** One line without control characters: a text from elsewhere must not steer the terminal. */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Bidi_Control}\u00ad\u200b]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function cut(word: string, width: number): readonly string[] {
  const characters = charactersOf(word);
  if (characters.length <= width) return [word];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, part) =>
    characters.slice(part * width, (part + 1) * width).join(''),
  );
}
