import type { UiLanguage } from '../../protocol/messages/message.ts';
import { element } from './element.ts';
import { paperStyle } from './paperStyle.ts';
import type { Say } from './sayIn.ts';
import { stanceStyle } from './stanceStyle.ts';
import { writeHtml } from './writeHtml.ts';

/** A page that stands alone, up to its first article: no script, nothing loaded, prints on A4. Any number of articles may follow before the end. */
export function pageStart(title: string, language: UiLanguage, say: Say): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
${writeHtml(element('title', {}, title))}
<style>${paperStyle}${stanceStyle}</style>
</head>
<body>
${writeHtml(
  element(
    'header',
    { class: 'masthead' },
    element('p', { class: 'brand' }, 'Statement Lens'),
    element('p', {}, say('export.title')),
  ),
)}
<main>
`;
}

export function pageEnd(): string {
  return '</main>\n</body>\n</html>\n';
}
