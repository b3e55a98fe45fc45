import type { LanguagePack } from '../../../server/src/analysis/languages/LanguagePack.ts';
import { acts } from './acts.ts';
import { claims } from './claims.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { names } from './names.ts';
import { press } from './press.ts';
import { reading } from './reading.ts';
import { zones } from './zones.ts';

/** A small language that does not ship: what it takes to add one, and no more. */
export const esperanto: LanguagePack = { code: 'eo', reading, zones, grammar, cues, names, acts, claims, press };
