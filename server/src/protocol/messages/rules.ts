import type { RuleId } from '../../analysis/rules/Rule.ts';
import type { Message } from './message.ts';

/** What each rule says. The wording tells what was found, never that ethics were breached. */
export const ruleMessages: Readonly<Record<RuleId, Message>> = {
  'quote/unbalanced': {
    en: 'Quotation mark {mark} stands alone in this paragraph.',
    da: 'Anførselstegnet {mark} står alene i afsnittet.',
  },
  'quote/mixed-marks': {
    en: 'Quotation opens with {open} but closes with {close}.',
    da: 'Citatet åbner med {open}, men lukker med {close}.',
  },
  'quote/no-speaker': {
    en: 'No speaker found for this quotation.',
    da: 'Ingen afsender fundet til citatet.',
  },
  'quote/style-drift': {
    en: '{n} quotation styles in this text.',
    da: '{n} slags anførselstegn i teksten.',
  },
  'quote/continuation': {
    en: 'Quotation seems to go on in the next paragraph, but is closed here.',
    da: 'Citatet synes at fortsætte i næste afsnit, men er lukket her.',
  },
  'quote/late-speaker': {
    en: 'Speaker named after {n} sentences.',
    da: 'Afsenderen nævnes først efter {n} sætninger.',
  },
  'quote/ambiguous-speaker': {
    en: 'Speaker may be {a} or {b}.',
    da: 'Afsenderen kan være {a} eller {b}.',
  },
  'quote/two-speakers': {
    en: 'Same words attributed to {a} here and {b} in {file}.',
    da: 'Samme ord tillægges {a} her og {b} i {file}.',
  },
  'quote/altered': {
    en: 'Differs from {file}: "{x}" → "{y}".',
    da: 'Afviger fra {file}: "{x}" → "{y}".',
  },
  'quote/translation-differs': {
    en: 'Differs from the original in {file}: {what}.',
    da: 'Afviger fra originalen i {file}: {what}.',
  },
  'quote/headline-uncovered': {
    en: 'Headline quotation is not in the body.',
    da: 'Citatet i rubrikken findes ikke i brødteksten.',
  },
  'cue/medium': {
    en: '"{cue}", but the source is a press release.',
    da: '"{cue}", men kilden er en pressemeddelelse.',
  },
  'cue/loaded': {
    en: '"{cue}" may signal doubt.',
    da: '"{cue}" kan signalere tvivl.',
  },
  'accusation/reply-distant': {
    en: 'The reply is {n} paragraphs away.',
    da: 'Svaret står {n} afsnit væk.',
  },
  'accusation/no-source': {
    en: "Accusation in the paper's own voice.",
    da: 'Beskyldning i avisens egen stemme.',
  },
  'source/anonymous': {
    en: 'Anonymous source: reason and position are not stated.',
    da: 'Anonym kilde: begrundelse og placering er ikke oplyst.',
  },
  'source/vague': {
    en: '"{x}": who?',
    da: '"{x}": hvem?',
  },
  'claim/number': {
    en: 'Number without a source nearby.',
    da: 'Tal uden kilde i nærheden.',
  },
  'headline/uncovered': {
    en: 'The headline accuses {x}; the body does not carry it.',
    da: 'Rubrikken beskylder {x}; brødteksten bærer det ikke.',
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
  'quote/style-drift': { en: 'Another one here.', da: 'Endnu et her.' },
  'quote/late-speaker': { en: 'The speaker is named here.', da: 'Afsenderen nævnes her.' },
  'quote/two-speakers': { en: 'The same words there.', da: 'De samme ord dér.' },
  'quote/altered': { en: 'The quotation there.', da: 'Citatet dér.' },
  'quote/translation-differs': { en: 'The quotation there.', da: 'Citatet dér.' },
  'quote/headline-uncovered': { en: 'The nearest words.', da: 'Det nærmeste.' },
  'headline/uncovered': { en: 'The nearest words.', da: 'Det nærmeste.' },
  'accusation/reply-distant': { en: 'The reply.', da: 'Svaret.' },
  'accusation/no-reply': { en: 'Accusation in the same dispute.', da: 'Beskyldning i samme strid.' },
};
