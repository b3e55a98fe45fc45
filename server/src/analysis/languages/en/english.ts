import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { rememberWords } from '../../rememberWords.ts';
import type { LanguagePack } from '../LanguagePack.ts';
import { acts } from './acts.ts';
import { claims } from './claims.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { names } from './names.ts';
import { press } from './press.ts';
import { reading } from './reading.ts';
import { zones } from './zones.ts';

export const english: LanguagePack = {
  code: 'en',
  reading,
  zones,
  grammar,
  cues,
  names,
  acts,
  claims,
  press,
  stem: rememberWords((lower) => porter.stem(lower)),
};
