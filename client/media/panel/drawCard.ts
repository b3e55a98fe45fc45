import type { StanceCard } from '../../../server/src/protocol/requests.ts';
import { confidenceBand } from '../../../server/src/protocol/confidenceBand.ts';
import { button, element } from './element.ts';
import { actIcon } from './icons.ts';
import type { Page } from './Page.ts';

/** One statement: what the speaker does, the words, who says them and where. A click shows them in the text, Enter also goes there. */
export function drawCard(card: StanceCard, page: Page): HTMLElement {
  const { words } = page;
  const drawn = element(
    'article',
    { class: `card ${card.act} ${card.form}`, tabindex: -1, 'data-key': card.key, 'data-stop': true },
    element(
      'header',
      {},
      element(
        'span',
        { class: 'chip' },
        actIcon(card.act),
        element('span', { class: 'label' }, words(`act.${card.act}`)),
      ),
      element('span', { class: 'form' }, words(`form.${card.form}`)),
    ),
    element(card.form === 'indirect' ? 'p' : 'blockquote', { class: 'words' }, card.text),
    element('p', { class: 'speaker' }, speaker(card, page), card.target === null ? null : ` → ${card.target}`),
    element('ul', { class: 'circumstances' }, ...circumstances(card, page).map((part) => element('li', {}, part))),
    element('footer', {}, place(card, page), partners(card, page)),
  );
  drawn.addEventListener('click', () => {
    if (String(getSelection()) === '') page.send({ type: 'reveal', key: card.key, then: 'panel' });
  });
  return drawn;
}

function speaker({ speaker: name, party }: StanceCard, { words }: Page): HTMLElement {
  if (name === '') return element('strong', {}, words('panel.unknownSpeaker'));
  if (party === undefined) return element('strong', {}, name);
  return element('span', {}, element('strong', {}, name), ` (${party})`);
}

function circumstances({ cue, medium, when, confidence }: StanceCard, { words }: Page): readonly string[] {
  const known = [cue && words('panel.cue', { cue }), medium === 'unknown' ? '' : words(`medium.${medium}`), when];
  const band = words(`confidence.${confidenceBand(confidence)}`);
  return [...known.filter((part) => part !== ''), words('panel.confidence', { band })];
}

function place(card: StanceCard, { words, subject, send }: Page): HTMLElement {
  const name = `${subject.file}:${card.line}`;
  const label = words('panel.goTo', { place: name });
  return button(
    { class: 'place', title: label, 'aria-label': label },
    (event) => {
      event.stopPropagation();
      send({ type: 'reveal', key: card.key, then: 'editor' });
    },
    name,
  );
}

function partners(card: StanceCard, page: Page): HTMLElement | null {
  const lines = card.partners.flatMap((key) => page.card(key)?.line ?? []);
  if (lines.length === 0) return null;
  const accuses = card.act === 'accuse' || card.act === 'criticise';
  const list = [...new Set(lines)].sort((a, b) => a - b).join(', ');
  return element('span', {}, page.words(accuses ? 'panel.answeredAt' : 'panel.answersAt', { lines: list }));
}
