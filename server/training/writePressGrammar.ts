import { writeFileSync } from 'node:fs';
import { packs } from '../src/analysis/languages/packs.ts';
import { pressGrammar } from './pressGrammar.ts';

/** `npx tsx server/training/writePressGrammar.ts`, after every change to cue words or teasers. */
const file = new URL('../../syntaxes/pressarticle.tmLanguage.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(pressGrammar([...packs.values()]), null, 2)}\n`);
