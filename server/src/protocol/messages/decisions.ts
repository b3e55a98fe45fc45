import type { Message } from './message.ts';

/** What an editor may decide, by one name wherever it is offered: hover, lens, code action, panel and list. The manifest calls its commands the same. */
export const decisionMessages = {
  'decide.accept': { en: 'Accept', da: 'Godkend' },
  'decide.correctSpeaker': { en: 'Correct Speaker…', da: 'Ret afsender …' },
  'decide.changeAct': { en: 'Change Act…', da: 'Skift type …' },
  'decide.setTarget': { en: 'Set Target…', da: 'Angiv, hvem det er rettet mod …' },
  'decide.setTopic': { en: 'Set Topic…', da: 'Angiv emne …' },
  'decide.linkReply': { en: 'Link Reply…', da: 'Knyt svar …' },
  'decide.unlinkReply': { en: 'Unlink Reply…', da: 'Løsn svar …' },
  'decide.recordForelaeggelse': {
    en: 'Record Forelæggelse (Request for Comment)…',
    da: 'Notér forelæggelse …',
  },
  'decide.note': { en: 'Write Note…', da: 'Skriv note …' },
  'decide.acceptAllOfSpeaker': { en: 'Accept All of This Speaker', da: 'Godkend alt fra denne afsender' },
  'decide.reject': { en: 'Not a Statement', da: 'Ikke et udsagn' },
  'decide.addFromSelection': { en: 'Add Statement from Selection…', da: 'Tilføj udsagn fra markering …' },
  'decide.decide': { en: 'Decide…', da: 'Afgør …' },
} satisfies Record<string, Message>;
