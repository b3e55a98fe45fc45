import type { StanceCard } from '../../../server/src/protocol/requests.ts';
import type { MessageFromPanel, MessageToPanel, PanelSubject } from '../../src/vscode/panel/panelMessages.ts';
import { drawPage, summary } from './drawPage.ts';
import { makeTabStop, nextStop } from './moveFocus.ts';
import type { Choices, Page } from './Page.ts';
import type {} from './vscodeApi.ts';
import { wordsIn } from './words.ts';

type Shown = Extract<MessageToPanel, { type: 'show' }>;
type Saved = PanelSubject & { readonly choices: Choices };

const vscode = acquireVsCodeApi<Saved, MessageFromPanel>();
const root = document.getElementById('panel')!;
const announcer = document.getElementById('announcer')!;

let shown: Shown | undefined;
let choices: Choices = vscode.getState()?.choices ?? { filter: 'all', others: 'hidden' };
let cards: ReadonlyMap<string, StanceCard> = new Map();
let highlighted: string | null = null;

window.addEventListener('message', ({ data }: MessageEvent<MessageToPanel>) => {
  if (data.type === 'highlight') highlight(data.key, 'scroll');
  else show(data);
});
root.addEventListener('keydown', onKey);
root.addEventListener('focusin', ({ target }) => {
  const card = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-stop]') : null;
  if (card) makeTabStop(root, card);
});
send({ type: 'ready' });

function send(message: MessageFromPanel): void {
  if (message.type === 'reveal') highlight(message.key, 'stay');
  vscode.postMessage(message);
}

/** A page that would look the same is left alone, so that an update while somebody reads disturbs nothing. */
function show(next: Shown): void {
  const before = shown;
  if (JSON.stringify(before) === JSON.stringify(next)) return;
  shown = next;
  document.documentElement.lang = next.language;
  draw();
  if (before?.view.kind === 'comparison' && next.view.kind === 'comparison')
    announce(
      wordsIn(next.language)('panel.updated', { summary: summary(next.view.comparison, wordsIn(next.language)) }),
    );
}

/** Draws the page anew where the reader is: same scroll position, focus on the same card or control. */
function draw(): void {
  if (shown === undefined) return;
  const { language, subject, view } = shown;
  const rows = view.kind === 'comparison' ? view.comparison.rows : [];
  cards = new Map(rows.flatMap(({ cells }) => cells.flat()).map((card) => [card.key, card]));
  const page: Page = {
    words: wordsIn(language),
    subject,
    choices,
    card: (key) => cards.get(key),
    send,
    choose(changed) {
      choices = { ...choices, ...changed };
      draw();
    },
  };
  const focused = selectorOf(document.activeElement);
  const tabStop = selectorOf(root.querySelector('[data-stop][tabindex="0"]'));
  const { scrollX, scrollY } = window;
  root.replaceChildren(...drawPage(view, page));
  makeTabStop(root, tabStop === null ? null : root.querySelector<HTMLElement>(tabStop));
  if (focused !== null) root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  window.scrollTo(scrollX, scrollY);
  highlight(highlighted, 'stay');
  vscode.setState({ ...subject, choices });
}

function selectorOf(part: Element | null): string | null {
  if (!(part instanceof HTMLElement) || !root.contains(part)) return null;
  const key = part.closest<HTMLElement>('[data-key]')?.dataset.key;
  if (key !== undefined) return `[data-key="${CSS.escape(key)}"]`;
  if (part.id !== '') return `#${part.id}`;
  return part.classList.contains('toggle') ? '.toggle' : part.classList.contains('swap') ? '.swap' : null;
}

/** Marks one card and those that answer it or that it answers. */
function highlight(key: string | null, then: 'scroll' | 'stay'): void {
  highlighted = key;
  const partners = key === null ? [] : (cards.get(key)?.partners ?? []);
  for (const card of root.querySelectorAll<HTMLElement>('.card')) {
    const current = card.dataset.key === key;
    if (current) card.setAttribute('aria-current', 'true');
    else card.removeAttribute('aria-current');
    card.classList.toggle('partner', partners.includes(card.dataset.key ?? ''));
    if (current && then === 'scroll') card.scrollIntoView({ block: 'nearest' });
  }
}

function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === 'Escape') {
    send({ type: 'leave' });
    return;
  }
  if (!(target instanceof HTMLElement) || !target.matches('[data-stop]') || event.ctrlKey || event.metaKey) return;
  if (key === 'Enter' || key === ' ') {
    event.preventDefault();
    const card = target.dataset.key?.replace(/^no-reply /, '');
    if (card !== undefined) send({ type: 'reveal', key: card, then: key === 'Enter' ? 'editor' : 'panel' });
    return;
  }
  const next = nextStop(root, target, key);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function announce(text: string): void {
  announcer.textContent = text;
}
