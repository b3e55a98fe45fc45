import type { FixId } from '../../analysis/rules/Rule.ts';
import type { Message } from './message.ts';

/** What the quick fixes of the rules are called. */
export const fixMessages: Readonly<Record<FixId, Message>> = {
  'close-mark': { en: 'Insert the closing mark {mark}', da: 'Indsæt slutanførselstegnet {mark}' },
  'open-mark': { en: 'Insert the opening mark {mark}', da: 'Indsæt startanførselstegnet {mark}' },
  'normalise-marks': { en: 'Use the marks {open}…{close}', da: 'Brug anførselstegnene {open}…{close}' },
  'house-marks': {
    en: 'Use the marks {open}…{close} for all speech',
    da: 'Brug anførselstegnene {open}…{close} i alle citater',
  },
  'remove-mark': { en: 'Remove the closing mark {mark}', da: 'Fjern slutanførselstegnet {mark}' },
  'use-original': { en: 'Use the words of {file}', da: 'Brug ordene fra {file}' },
  'other-cue': { en: 'Write "{cue}"', da: 'Skriv "{cue}"' },
};

/** The same change at every finding of its kind. */
export const fixAllMessages = {
  'normalise-marks': {
    en: 'Use the marks {open}…{close} in all {n} quotations with mixed marks',
    da: 'Brug anførselstegnene {open}…{close} i alle {n} citater med blandede tegn',
  },
  'fix-all': {
    en: 'Use one style of quotation marks',
    da: 'Brug én slags anførselstegn',
  },
} satisfies Partial<Record<FixId | 'fix-all', Message>>;
