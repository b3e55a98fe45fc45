import { formatNames } from '../../../server/src/exports/exportFormats.ts';
import { batchMessages } from '../../../server/src/protocol/messages/batch.ts';
import { maxLength } from './readArguments.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';

const headings = {
  en: { name: 'NAME', purpose: 'who says what in press texts, and who answers whom', description: 'DESCRIPTION' },
  da: { name: 'NAVN', purpose: 'hvem siger hvad i pressetekster, og hvem svarer hvem', description: 'BESKRIVELSE' },
} as const;

/** What `--help` says, as a manual page (roff, for `man -l`). */
export function manPage(language: UiLanguage, version: string): string {
  const { name, purpose, description } = headings[language];
  return `.TH STATEMENT-LENS 1 "" "Statement Lens ${version}"
.SH ${name}
statement-lens \\- ${escapeRoff(purpose)}
.SH ${description}
.nf
${escapeRoff(helpText(language))}.fi
`;
}

/** What the command can do. */
export function helpText(language: UiLanguage): string {
  return fill(batchMessages['batch.help'], language, { formats: formatNames.join(', '), maxLength: String(maxLength) });
}

/** Text that stays text: no request at the start of a line, no escape, and hyphens that can be copied. */
function escapeRoff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}
