import type { RuleId } from '../../analysis/rules/Rule.ts';
import type { Message } from './message.ts';

/** What each rule says. The wording tells what was found, never that ethics were breached. */
export const ruleMessages: Readonly<Record<RuleId, Message>> = {
  'quote/unbalanced': {
    en: 'Quotation mark {mark} is not closed in this paragraph.',
    da: 'Anførselstegnet {mark} lukkes ikke i afsnittet.',
  },
  'quote/mixed-marks': {
    en: 'Quotation opens with {open} but closes with {close}.',
    da: 'Citatet åbner med {open}, men lukker med {close}.',
  },
  'quote/no-speaker': {
    en: 'No speaker found for this quotation.',
    da: 'Ingen afsender fundet til citatet.',
  },
  'accusation/no-reply': {
    en: 'Accusation against {x}: no reply, denial or "declined to comment" found.',
    da: 'Beskyldning mod {x}: intet svar, ingen afvisning og intet "ønsker ikke at udtale sig" fundet.',
  },
  'note/orphan': {
    en: 'A saved annotation no longer matches the text: "{words}"',
    da: 'En gemt annotering passer ikke længere til teksten: "{words}"',
  },
  'note/conflict': {
    en: '{a} and {b} annotated this differently.',
    da: '{a} og {b} har annoteret forskelligt.',
  },
};

/** What the other places of a finding are to it. */
export const relatedMessages: Readonly<Partial<Record<RuleId, Message>>> = {
  'quote/no-speaker': { en: 'The quotation goes on here.', da: 'Citatet fortsætter her.' },
  'accusation/no-reply': { en: 'Accusation in the same dispute.', da: 'Beskyldning i samme strid.' },
};
