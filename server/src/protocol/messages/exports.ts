import type { Message } from './message.ts';

/** Words of the side-by-side view in Markdown, HTML and the terminal. */
export const exportMessages = {
  'export.title': { en: 'Positions side by side', da: 'Positionerne side om side' },
  'export.caption': { en: '{a} against {b}', da: '{a} mod {b}' },
  'export.accuser': { en: 'Accuser', da: 'Den, der beskylder' },
  'export.accused': { en: 'Accused', da: 'Den, der beskyldes' },
  'export.others': { en: 'Others', da: 'Andre' },
  'export.noReply': { en: 'No reply found', da: 'Intet svar fundet' },
  'export.answeredByOthers': { en: 'Answered by others', da: 'Besvaret af andre' },
  'export.noDispute': { en: 'No dispute found.', da: 'Ingen strid fundet.' },
  'export.unnamed': { en: 'Unnamed', da: 'Unavngiven' },
  'export.speaksFor': { en: '{speaker}, for {party}', da: '{speaker}, for {party}' },
  'export.line': { en: 'line {line}', da: 'linje {line}' },
  'export.allStatements': { en: 'All statements', da: 'Alle udsagn' },
  'export.column.line': { en: 'Line', da: 'Linje' },
  'export.column.speaker': { en: 'Speaker', da: 'Kilde' },
  'export.column.act': { en: 'Act', da: 'Type' },
  'export.column.words': { en: 'Words', da: 'Ord' },
  'export.language.da': { en: 'Danish', da: 'dansk' },
  'export.language.en': { en: 'English', da: 'engelsk' },
  'export.language.und': { en: 'language unknown', da: 'ukendt sprog' },
  'export.statements.one': { en: '1 statement', da: '1 udsagn' },
  'export.statements.many': { en: '{n} statements', da: '{n} udsagn' },
  'export.disputes.one': { en: '1 dispute', da: '1 strid' },
  'export.disputes.many': { en: '{n} disputes', da: '{n} stridigheder' },
  'export.unanswered': { en: '{n} unanswered', da: '{n} uden svar' },
  'export.machine': {
    en: 'Machine-suggested: read the article before you rely on it.',
    da: 'Foreslået af en maskine: læs artiklen, før du stoler på det.',
  },
  'export.provenance': {
    en: 'Statement Lens {version} · text SHA-256 {hash}',
    da: 'Statement Lens {version} · tekstens SHA-256 {hash}',
  },
} satisfies Record<string, Message>;
