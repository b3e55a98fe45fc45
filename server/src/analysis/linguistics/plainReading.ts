import type { ReadingData } from '../languages/readingData.ts';

/** For text in a language that no pack knows: cut at white space and punctuation, no words known. */
export const plainReading: ReadingData = {
  recognition: {
    own: '',
    shared: '',
    against: '',
    parts: '',
    partsAgainst: '',
    endings: '',
    endingsAgainst: '',
    enough: Infinity,
  },
  tokens: {
    hyphen: 'joins',
    hyphenPrefixes: '',
    slash: 'joins',
    ordinal: 'none',
    genitiveApostrophe: 'splits',
    clitics: '',
    fused: '',
    elidedStart: '',
    elidedEnd: '',
    numberSuffixes: '',
  },
  sentences: { abbreviations: '', finalAbbreviations: '', capitalised: '', beforeNumbers: '', starters: '' },
  quoting: { saying: '', soCalled: '', works: '', naming: '', speakerWords: '', asking: '', answering: '' },
};
