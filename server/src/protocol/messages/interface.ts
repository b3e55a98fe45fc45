import type { Message } from './message.ts';

/** Words of lenses, hovers, outline, panel and exports. */
export const interfaceMessages = {
  'act.accuse': { en: 'accusation', da: 'beskyldning' },
  'act.criticise': { en: 'criticism', da: 'kritik' },
  'act.deny': { en: 'denial', da: 'afvisning' },
  'act.counter': { en: 'counter-argument', da: 'modsvar' },
  'act.admit': { en: 'admission', da: 'indrømmelse' },
  'act.decline': { en: 'declined to comment', da: 'ønsker ikke at kommentere' },
  'act.support': { en: 'support', da: 'støtte' },
  'act.demand': { en: 'demand', da: 'krav' },
  'act.promise': { en: 'promise', da: 'løfte' },
  'act.assert': { en: 'statement', da: 'udsagn' },
  'form.direct': { en: 'direct quote', da: 'direkte citat' },
  'form.mixed': { en: 'partial quote', da: 'delvist citat' },
  'form.indirect': { en: 'paraphrase', da: 'referat' },
  'confidence.high': { en: 'high', da: 'høj' },
  'confidence.medium': { en: 'medium', da: 'middel' },
  'confidence.low': { en: 'low', da: 'lav' },
  'state.answered': { en: 'answered', da: 'besvaret' },
  'state.declined': { en: 'declined to comment', da: 'ønsker ikke at kommentere' },
  'state.unanswered': { en: 'no reply found', da: 'intet svar fundet' },
} satisfies Record<string, Message>;
