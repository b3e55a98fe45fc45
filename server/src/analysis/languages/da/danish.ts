import type { LanguagePack } from '../LanguagePack.ts';
import { acts } from './acts.ts';
import { claims } from './claims.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { names } from './names.ts';
import { press } from './press.ts';
import { reading } from './reading.ts';
import { zones } from './zones.ts';

export const danish: LanguagePack = { code: 'da', reading, zones, grammar, cues, names, acts, claims, press };
