import { textOfWords } from './benchTexts.ts';

const names = ['Ida', 'Bo', 'Mette', 'Lars', 'Karin', 'Jens'].flatMap((first) =>
  ['Storm', 'Kjær', 'Toft', 'Lund', 'Hald'].map((last) => `${first} ${last}`),
);

const upTo = (length: number, piece: (n: number) => string): string => {
  const pieces: string[] = [];
  for (let written = 0, n = 0; written < length; n++) {
    const next = piece(n);
    pieces.push(next);
    written += next.length;
  }
  return pieces.join('').slice(0, length);
};

const repeated = (piece: string) => (length: number) => upTo(length, () => piece);

/** Texts of any length that tempt a stage to look at everything from everywhere. */
export const slopeTexts: Readonly<Record<string, (length: number) => string>> = {
  prose: (length) => textOfWords(Math.ceil(length / 5)).slice(0, length),
  'one endless line': repeated(
    '»Det er løgn,« siger direktør Ida Storm, og styrelsen mener, at hun ikke taler sandt. ',
  ),
  'one endless sentence': repeated('og han siger at hun mener at '),
  'quotation marks only': repeated('"”»«\'“„'),
  'a mark on every line': repeated('"\n\n'),
  'marks that never close': repeated('»Han siger det.\n\n'),
  'names only': (length) => upTo(length, (n) => `${names[(n * 7) % names.length]!}${n % 3 === 2 ? '. ' : ' '}`),
  'a new name in every sentence': (length) =>
    upTo(length, (n) => `Ida Sø${n.toString(26).replace(/\d/g, 'k')} siger, at de lyver. `),
  'dash speech on every line': repeated('– Nej, siger Bo Lund.\n'),
  'one endless word': repeated('a'),
  'line ends only': repeated('\n'),
};
