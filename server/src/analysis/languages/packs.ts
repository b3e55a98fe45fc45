import { danish } from './da/danish.ts';
import { english } from './en/english.ts';
import type { LanguagePacks } from './LanguagePack.ts';

/** The languages that ship. A new one is a folder and a line here. */
export const packs: LanguagePacks = new Map([danish, english].map((pack) => [pack.code, pack]));
