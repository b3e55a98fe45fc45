import type { Message } from './message.ts';

/** What the editor's commands for annotating ask and say. */
export const annotationMessages = {
  'annotate.noStatement': {
    en: 'Place the cursor in a statement first.',
    da: 'Sæt først markøren i et udsagn.',
  },
  'annotate.noSelection': {
    en: 'Select the words of the statement first.',
    da: 'Markér først udsagnets ord.',
  },
  'annotate.noOthers': {
    en: 'There is no other statement to link.',
    da: 'Der er ikke noget andet udsagn at knytte til.',
  },
  'annotate.nothingToUndo': { en: 'No annotation to undo.', da: 'Ingen annotering at fortryde.' },
  'annotate.nothingToRedo': { en: 'No annotation to redo.', da: 'Ingen annotering at gentage.' },
  'annotate.failed': { en: 'Not annotated: {reason}', da: 'Ikke annoteret: {reason}' },
  'annotate.done': { en: '{what} · {reviewed} of {all} reviewed', da: '{what} · {reviewed} af {all} gennemgået' },
  'annotate.allReviewed': {
    en: 'All {all} statements are reviewed.',
    da: 'Alle {all} udsagn er gennemgået.',
  },
  'annotate.accepted': { en: 'Accepted', da: 'Godkendt' },
  'annotate.saved': { en: 'Saved', da: 'Gemt' },
  'annotate.muted': { en: 'Muted', da: 'Skjult' },
  'annotate.toCheck': { en: 'To be checked', da: 'Skal tjekkes' },
  'ask.approval': {
    en: 'Who has approved the anonymous source, and why?',
    da: 'Hvem har godkendt den anonyme kilde, og hvorfor?',
  },
  'annotate.undone': { en: 'Undone', da: 'Fortrudt' },
  'annotate.redone': { en: 'Done again', da: 'Gentaget' },
  'annotate.rejected': { en: 'Not a statement', da: 'Ikke et udsagn' },
  'annotate.useText': { en: 'Use “{text}”', da: 'Brug »{text}«' },
  'annotate.nobody': { en: 'Nobody named', da: 'Ingen navngivet' },
  'annotate.statements.one': { en: '1 statement', da: '1 udsagn' },
  'annotate.statements.many': { en: '{n} statements', da: '{n} udsagn' },
  'ask.speaker': { en: 'Who says this?', da: 'Hvem siger det?' },
  'ask.target': { en: 'Whom is it about?', da: 'Hvem handler det om?' },
  'ask.act': { en: 'What does the speaker do with it?', da: 'Hvad gør afsenderen med det?' },
  'ask.name': { en: 'Choose a name, or type another', da: 'Vælg et navn, eller skriv et andet' },
  'ask.topic': { en: 'Topic of this statement', da: 'Udsagnets emne' },
  'ask.note': { en: 'Note on these words', da: 'Note til disse ord' },
  'ask.reply': { en: 'Which statement answers this?', da: 'Hvilket udsagn svarer på dette?' },
  'ask.accusation': { en: 'Which statement does this answer?', da: 'Hvilket udsagn svarer dette på?' },
  'ask.unlink': { en: 'Which reply is none?', da: 'Hvilket svar er ikke et svar?' },
  'ask.asked.who': { en: 'Forelæggelse (1/4): who was asked?', da: 'Forelæggelse (1/4): hvem blev spurgt?' },
  'ask.asked.when': {
    en: 'Forelæggelse (2/4): when? (date, time if known)',
    da: 'Forelæggelse (2/4): hvornår? (dato, gerne klokkeslæt)',
  },
  'ask.asked.deadline': {
    en: 'Forelæggelse (3/4): deadline for the answer (may be empty)',
    da: 'Forelæggelse (3/4): svarfrist (må være tom)',
  },
  'ask.asked.answer': {
    en: 'Forelæggelse (4/4): the answer (empty: none yet)',
    da: 'Forelæggelse (4/4): svaret (tomt: intet endnu)',
  },
  'ask.merge': { en: 'Which name is another name for somebody?', da: 'Hvilket navn er et andet navn for nogen?' },
  'ask.mergeInto': { en: 'Who is {name}?', da: 'Hvem er {name}?' },
} satisfies Record<string, Message>;
