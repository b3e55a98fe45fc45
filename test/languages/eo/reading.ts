import type { ReadingData } from '../../../server/src/analysis/languages/readingData.ts';

export const reading: ReadingData = {
  recognition: {
    own: 'la kaj estas estis ke ne kiu kiuj por kun sed ankaŭ ĉar oni ŝi ĝi ili pri laŭ dum tio tiu jam post diras diris',
    shared: 'de en al el',
    against: 'el los las que og er det the and of der die das le les des et une il che di non',
    parts: 'ĉ ĝ ĥ ĵ ŝ ŭ aj oj',
    partsAgainst: 'æ ø å ä ö ü ß ñ ç w x y q',
    endings: 'ojn ajn as is os',
    endingsAgainst: '',
    enough: 0.3,
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
    elidedEnd: "l'",
    numberSuffixes: '',
  },
  sentences: {
    abbreviations: 'ktp. ekz. t.e. d-ro.',
    finalAbbreviations: 'ktp.',
    capitalised: '',
    beforeNumbers: 'n-ro.',
    starters: 'la oni sed kaj tio laŭ',
  },
  quoting: {
    saying: 'diras diris asertas asertis skribas skribis neas neis',
    soCalled: 'tielnomata',
    works: 'filmo libro romano kanto',
    naming: 'nomata',
    speakerWords: 'mi ni mia nia vi via',
    asking: 'demando',
    answering: 'respondo',
  },
};
