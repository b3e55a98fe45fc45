import '@vscode-elements/elements/dist/vscode-badge/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { VscodeTextfield } from '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { render } from 'preact';
import { element } from '../../../server/src/exports/page/element.ts';
import type { StanceCard } from '../../../server/src/protocol/requests.ts';
import type { MessageFromPanel, MessageToPanel, PanelSubject } from '../../src/vscode/panel/panelMessages.ts';
import { copyTable } from './copyTable.ts';
import { drawLinks } from './drawLinks.ts';
import { drawPage, summary } from './drawPage.ts';
import { keyFor } from './keys.ts';
import { makeTabStop, nextStop } from './moveFocus.ts';
import type { Choices, Page } from './Page.ts';
import { toNode } from './toNode.ts';
import type {} from './vscodeApi.ts';
import { wordsIn } from './words.ts';

type Shown = Extract<MessageToPanel, { type: 'show' }>;
type Saved = PanelSubject & { readonly choices: Choices };

const vscode = acquireVsCodeApi<Saved, MessageFromPanel>();
const root = document.getElementById('panel')!;
const announcer = document.getElementById('announcer')!;
const links = document.querySelector<SVGSVGElement>('#links')!;

let shown: Shown | undefined;
let choices: Choices = { filter: 'all', others: 'hidden', network: 'hidden', ...vscode.getState()?.choices };
let renaming: string | null = null;
let cards: ReadonlyMap<string, StanceCard> = new Map();
/** The card whose words are marked in the text, and the one under the pointer or the keyboard. */
let highlighted: string | null = null;
let looked: string | null = null;

window.addEventListener('message', ({ data }: MessageEvent<MessageToPanel>) => {
  // Only a card that was not marked yet comes into view: an edit moves the cursor too, and must not move the page.
  if (data.type === 'highlight') highlight(data.key, data.key === highlighted ? 'stay' : 'scroll');
  else show(data);
});
window.addEventListener('resize', showLinks);
root.addEventListener('keydown', onKey);
root.addEventListener('pointerover', ({ target }) => {
  lookAt(cardOf(target));
});
root.addEventListener('pointerleave', () => {
  lookAt(cardOf(document.activeElement));
});
root.addEventListener('focusin', ({ target }) => {
  const stop = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-stop]') : null;
  if (stop) makeTabStop(root, stop);
  lookAt(cardOf(target));
});
root.addEventListener('focusout', () => {
  lookAt(null);
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
  if (before?.view.kind !== 'comparison' || next.view.kind !== 'comparison') return;
  const words = wordsIn(next.language);
  const [was, is] = [before.view.comparison, next.view.comparison].map((comparison) => summary(comparison, words));
  if (was !== is) announce(words('panel.updated', { summary: is! }));
}

/** Changes on the page what is new; all that stays the same stays where it is, with its focus and selection. */
function draw(): void {
  if (shown === undefined) return;
  const { language, date, subject, view, progress } = shown;
  const comparison = view.kind === 'comparison' ? view.comparison : null;
  cards = new Map((comparison?.rows ?? []).flatMap(({ cells }) => cells.flat()).map((card) => [card.key, card]));
  const words = wordsIn(language);
  const page: Page = {
    words,
    language,
    subject,
    choices,
    renaming,
    send,
    choose(changed) {
      choices = { ...choices, ...changed };
      draw();
    },
    rename(topic) {
      const before = renaming;
      renaming = topic;
      draw();
      if (topic !== null) void writeName();
      else if (before !== null) root.querySelector<HTMLElement>(`[data-topic="${CSS.escape(before)}"]`)?.focus();
    },
    copy() {
      if (comparison === null) return;
      void copyTable(comparison, { language, date, labels: subject.labels }, words).then(() => {
        announce(words('panel.copied'));
      });
    },
  };
  root.className = choices.others === 'shown' ? 'others-shown' : 'others-hidden';
  const focused = document.activeElement instanceof HTMLElement ? selectorOf(document.activeElement) : null;
  const tabStop = root.querySelector<HTMLElement>('[data-stop][tabindex="0"]');
  render(toNode(element('div', {}, ...drawPage(view, progress, page))), root);
  makeTabStop(root, tabStop?.isConnected === true ? tabStop : null);
  // An element that moves in the page loses its focus.
  if (focused !== null && document.activeElement === document.body)
    root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  highlight(highlighted, 'stay');
  vscode.setState({ ...subject, choices });
}

function selectorOf(part: HTMLElement): string | null {
  const key = part.closest<HTMLElement>('[data-key]')?.dataset.key;
  if (key !== undefined) return `[data-key="${CSS.escape(key)}"]`;
  return part.id === '' ? null : `#${CSS.escape(part.id)}`;
}

/** The name that stands is selected, so that what is typed takes its place. */
async function writeName(): Promise<void> {
  const field = root.querySelector<VscodeTextfield>('#topic');
  await field?.updateComplete;
  field?.focus();
  field?.wrappedElement.select();
}

/** Marks one card and those that answer it or that it answers. */
function highlight(key: string | null, then: 'scroll' | 'stay'): void {
  highlighted = key;
  for (const card of root.querySelectorAll<HTMLElement>('.card')) {
    const current = card.dataset.key === key;
    if (current) card.setAttribute('aria-current', 'true');
    else card.removeAttribute('aria-current');
    if (current && then === 'scroll') card.scrollIntoView({ block: 'nearest' });
  }
  showLinks();
}

function lookAt(key: string | null): void {
  looked = key;
  showLinks();
}

/** Joins the card one looks at, or the one that is marked, with its partners. */
function showLinks(): void {
  const key = looked ?? highlighted;
  const partners = key === null ? [] : (cards.get(key)?.partners ?? []);
  const joined: HTMLElement[] = [];
  let from: HTMLElement | null = null;
  for (const card of root.querySelectorAll<HTMLElement>('.card')) {
    const isPartner = partners.includes(card.dataset.key ?? '');
    card.classList.toggle('partner', isPartner);
    if (isPartner) joined.push(card);
    if (card.dataset.key === key) from = card;
  }
  drawLinks(links, from, joined);
}

function cardOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('.card')?.dataset.key ?? null) : null;
}

function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (!(target instanceof HTMLElement)) return;
  const meaning = keyFor(event, target);
  if (meaning !== undefined) {
    event.preventDefault();
    if (meaning.type === 'filter') root.querySelector<HTMLElement>('.filters [aria-pressed="true"]')?.focus();
    else if (meaning.type === 'rename') target.closest('tbody')?.querySelector<HTMLElement>('.rename')?.click();
    else if (meaning.type === 'acceptColumn') {
      const column = target.closest('td')?.cellIndex;
      root.querySelector<HTMLElement>(`[data-accept="${column}"]`)?.click();
    } else send(meaning);
    return;
  }
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const next = plain && target.matches('[data-stop]') ? nextStop(root, target, key) : undefined;
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function announce(text: string): void {
  announcer.textContent = text;
}
