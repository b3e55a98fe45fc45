import type { Message } from './message.ts';

/** Words of the views in the side bar. */
export const viewMessages = {
  'view.speakers': { en: 'Speakers', da: 'Kilder' },
  'view.review': { en: 'Review Queue', da: 'Til gennemsyn' },
  'view.unanswered': { en: 'Unanswered', da: 'Ubesvarede' },
  'view.place': { en: '{act} · l. {line}', da: '{act} · l. {line}' },
  'view.placeInFile': { en: '{act} · {file} l. {line}', da: '{act} · {file} l. {line}' },
  'view.confidence': { en: 'confidence: {band}', da: 'sikkerhed: {band}' },
  'view.badge.one': { en: '1 accusation without a reply', da: '1 beskyldning uden svar' },
  'view.badge.many': { en: '{n} accusations without a reply', da: '{n} beskyldninger uden svar' },
  'view.progress': { en: '{reviewed} of {all} done', da: '{reviewed} af {all} set' },
  'view.reviewedBy': { en: '{file} reviewed by {by}, {on}.', da: '{file} gennemgået af {by}, {on}.' },
  'view.reviewedBefore': {
    en: '{file} reviewed by {by}, {on}, before the text was changed.',
    da: '{file} gennemgået af {by}, {on}, før teksten blev ændret.',
  },
  'view.allReviewed': { en: 'Nothing left to review.', da: 'Der er ikke mere at se igennem.' },
  'view.allAnswered': { en: 'Every accusation found has a reply.', da: 'Alle fundne beskyldninger har et svar.' },
} satisfies Record<string, Message>;
