import { acts } from '../../../../server/src/exports/acts.ts';
import { sayIn } from '../../../../server/src/exports/page/sayIn.ts';
import { escapeXml } from '../../../../server/src/exports/escapeXml.ts';
import type { UiLanguage } from '../../../../server/src/protocol/messages/message.ts';

/** What the first page of a site shows. */
export interface IndexPage {
  readonly title: string | null;
  readonly language: UiLanguage;
  /** Number of data files. */
  readonly parts: number;
  readonly articles: number;
  /** HTML of the charts. */
  readonly charts: string;
}

/** The page that searches all articles of a site. Its words for the script stand in it as data. */
export function indexPage({ title, language, parts, articles, charts }: IndexPage): string {
  const say = sayIn(language);
  const name = title ?? say('site.title');
  const actNames = acts.map((act) => `<option value="${act}">${escapeXml(say(`act.${act}`))}</option>`).join('');
  const field = (id: string, label: string, type: string): string =>
    `<label for="${id}">${escapeXml(label)}</label><input id="${id}" name="${id}" type="${type}" autocomplete="off">`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file:">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(name)}</title>
<link rel="stylesheet" href="site.css">
</head>
<body data-parts="${parts}" data-line="${escapeXml(say('export.line', { line: '{line}' }))}" data-found="${escapeXml(say('site.found'))}" data-reading="${escapeXml(say('site.reading'))}">
<header>
<h1>${escapeXml(name)}</h1>
<p>${escapeXml(say('site.articles', { n: articles }))} ${escapeXml(say('export.machine'))}</p>
</header>
<main>
<form id="search" role="search">
<p>${field('q', say('site.words'), 'search')}</p>
<p>${field('speaker', say('export.column.speaker'), 'search')}</p>
<p>${field('target', say('site.target'), 'search')}</p>
<p><label for="act">${escapeXml(say('export.column.act'))}</label><select id="act" name="act"><option value=""></option>${actNames}</select></p>
<p>${field('from', say('site.from'), 'date')}</p>
<p>${field('to', say('site.to'), 'date')}</p>
</form>
<p id="status" role="status"></p>
<ol id="results"></ol>
<p><button type="button" id="more" hidden>${escapeXml(say('site.more'))}</button></p>
${charts}</main>
<script src="site.js"></script>
</body>
</html>
`;
}
