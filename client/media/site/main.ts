import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';
import { showDate } from '../../../server/src/protocol/messages/showDate.ts';
import { showNumber } from '../../../server/src/protocol/messages/showNumber.ts';
import type { SiteArticle, SitePart, SiteStatement } from '../../src/batch/site/SiteRecord.ts';

/** The search page of a site: reads the data files one after another and searches what is there, without any server. */

const page = 50;

const language: UiLanguage = document.documentElement.lang === 'da' ? 'da' : 'en';
const { parts, line: lineWords, found, reading } = document.body.dataset;
const articles: SiteArticle[] = [];
const statements: SiteStatement[] = [];
/** Speaker, target, topic and words of each statement, in lower case. */
const searched: string[] = [];

const element = (id: string): HTMLElement => document.getElementById(id)!;
const field = (id: string): HTMLInputElement => element(id) as HTMLInputElement;
const fields = ['q', 'speaker', 'target', 'act', 'from', 'to'];
const results = element('results');
const more = element('more');
let matching: readonly number[] = [];

declare global {
  /** What each data file calls. */
  var statementLensPart: (part: SitePart) => void;
}

globalThis.statementLensPart = ({ firstArticle, articles: some, statements: said }) => {
  some.forEach((article, index) => (articles[firstArticle + index] = article));
  for (const statement of said) {
    const [, , speaker, , target, topic, words] = statement;
    statements.push(statement);
    searched.push([speaker, target, topic, words].join('\n').toLowerCase());
  }
};

function readParts(next: number): void {
  if (next >= Number(parts)) {
    document.body.dataset.ready = 'true';
    search();
    return;
  }
  const script = document.createElement('script');
  script.src = `data/${next}.js`;
  script.onload = () => {
    script.remove();
    if (next === 0) search();
    else tell();
    readParts(next + 1);
  };
  document.body.append(script);
}

function search(): void {
  const wanted = field('q').value.toLowerCase().split(/\s+/).filter(Boolean);
  const [speaker, target] = [field('speaker').value, field('target').value].map((value) => value.trim().toLowerCase());
  const act = field('act').value;
  const [from, to] = [field('from').value, field('to').value];
  const hits: number[] = [];
  statements.forEach(([article, , who, what, whom], index) => {
    if (act !== '' && what !== act) return;
    if (speaker && !who.toLowerCase().includes(speaker)) return;
    if (target && !whom.toLowerCase().includes(target)) return;
    const date = articles[article]![2];
    if ((from !== '' && date < from) || (to !== '' && (date === '' || date > to))) return;
    if (wanted.every((word) => searched[index]!.includes(word))) hits.push(index);
  });
  matching = hits;
  results.replaceChildren();
  showMore();
}

function showMore(): void {
  const start = results.childElementCount;
  results.append(...matching.slice(start, start + page).map((index) => item(statements[index]!)));
  more.hidden = results.childElementCount >= matching.length;
  tell();
}

function item([article, line, speaker, act, target, topic, words]: SiteStatement): HTMLLIElement {
  const [href, title, date] = articles[article]!;
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const actName = element('act').querySelector(`option[value="${CSS.escape(act)}"]`)?.textContent;
  const rest = [actName, target && `→ ${target}`, topic].filter(Boolean).join(' · ');
  entry.append(
    paragraph('meta', span('who', speaker), ` · ${rest}`),
    paragraph('words', words),
    paragraph(
      'meta',
      link,
      ` · ${[showDate(date, language), lineWords?.replace('{line}', String(line))].filter(Boolean).join(' · ')}`,
    ),
  );
  return entry;
}

function paragraph(name: string, ...content: (string | Node)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = name;
  made.append(...content);
  return made;
}

function span(name: string, text: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = name;
  made.textContent = text;
  return made;
}

function tell(): void {
  const counted = found?.replace('{n}', showNumber(matching.length, language)) ?? '';
  element('status').textContent = document.body.dataset.ready ? counted : `${counted} ${reading ?? ''}`;
}

/** What is searched for stands behind the # of the address: Back finds it again, and a link can be handed on. */
function keepSearch(): void {
  const filled = fields.map((id) => [id, field(id).value]).filter(([, value]) => value !== '');
  history.replaceState(null, '', `#${new URLSearchParams(filled).toString()}`);
}

function recallSearch(): void {
  const kept = new URLSearchParams(location.hash.slice(1));
  for (const id of fields) field(id).value = kept.get(id) ?? '';
}

element('search').addEventListener('input', () => {
  keepSearch();
  search();
});
element('search').addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
window.addEventListener('hashchange', () => {
  recallSearch();
  search();
});
recallSearch();
more.addEventListener('click', showMore);
readParts(0);
