import type { VscodeTextfield } from '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { articleNames } from '../../../server/src/exports/page/articleNames.ts';
import type { Codicon } from '../../../server/src/exports/page/codicons.ts';
import { element } from '../../../server/src/exports/page/element.ts';
import type { ElementPart, Part } from '../../../server/src/exports/page/element.ts';
import { icon } from '../../../server/src/exports/page/icons.ts';
import type { Look } from '../../../server/src/exports/page/Look.ts';
import { isAccusing } from '../../../server/src/exports/page/names.ts';
import type { ComparisonReport, StanceCard, StanceRow } from '../../../server/src/protocol/requests.ts';
import type { CardAction } from '../../src/vscode/panel/panelMessages.ts';
import { acceptAll } from './acceptAll.ts';
import { badge, button, choice, iconButton } from './controls.ts';
import { actionKeys } from './keys.ts';
import type { Page } from './Page.ts';

const cardActions = {
  accept: 'check',
  correctSpeaker: 'person',
  changeAct: 'symbol-misc',
  setTarget: 'target',
  setTopic: 'tag',
  linkReply: 'link',
  unlinkReply: 'debug-disconnect',
  recordForelaeggelse: 'mail',
  note: 'note',
  reject: 'close',
} as const satisfies Partial<Record<CardAction, Codicon>>;
const gapActions: readonly CardAction[] = ['linkReply', 'recordForelaeggelse'];

/** Key of the empty cell opposite an accusation. */
export function gapKey(accusation: string): string {
  return `no-reply ${accusation}`;
}

/** The side-by-side view with everything one can do in it. */
export function panelLook(comparison: ComparisonReport, page: Page): Look {
  const { words, choices, choose, send, subject } = page;
  const languages = new Map(comparison.articles.map(({ uri, language }) => [uri, language]));
  const names = articleNames(comparison.articles);
  const stop = { tabindex: -1, 'data-stop': 'true' };
  return {
    say: words,
    languageOf: (uri) => languages.get(uri) ?? 'und',
    head: (column, name) =>
      element(
        'span',
        { class: 'position' },
        picker(column, name, comparison, page),
        acceptAll(column, name, comparison.rows, page),
      ),
    othersHead(count) {
      const shown = choices.others === 'shown';
      return button(
        {
          id: 'others',
          class: 'quiet toggle',
          title: words(shown ? 'panel.hideOthers' : 'panel.showOthers'),
          'aria-expanded': shown ? 'true' : 'false',
        },
        () => {
          choose({ others: shown ? 'hidden' : 'shown' });
        },
        words('export.others'),
        badge(String(count)),
      );
    },
    othersHidden(cards) {
      if (choices.others === 'shown') return null;
      const names = [...new Set(cards.map(({ speaker, ownVoice }) => (ownVoice ? words('speaker.paper') : speaker)))];
      const title = `${words('panel.showOthers')}: ${names.filter((name) => name !== '').join(', ')}`;
      const count = `+${cards.length}`;
      return button(
        { class: 'quiet', title, 'aria-label': `${count} ${title}` },
        () => {
          choose({ others: 'shown' });
        },
        badge(count),
      );
    },
    topic: (row) => (page.renaming === row.topic ? topicField(row, page) : topicName(row, page)),
    card: (card) => ({
      ...stop,
      'data-key': card.key,
      onClick: () => {
        if (String(getSelection()) === '') send({ type: 'reveal', key: card.key, then: 'panel' });
      },
    }),
    place: (card) => placeButton(card, page),
    actions: (card) => {
      const { key } = card;
      const all = Object.keys(cardActions) as (keyof typeof cardActions)[];
      const offered = all.filter((action) => isOffered(action, card));
      return element(
        'div',
        { class: 'actions', role: 'toolbar', 'aria-label': words('panel.decide') },
        ...offered.map((action) => actionButton(key, action, page, icon(cardActions[action]))),
      );
    },
    gap({ cells }) {
      const [accusation] = cells.flat();
      if (accusation === undefined) return {};
      const { key } = accusation;
      return {
        ...stop,
        'data-key': gapKey(key),
        onClick: () => {
          send({ type: 'reveal', key, then: 'panel' });
        },
      };
    },
    event: ({ act, key }, ...parts) =>
      button(
        { class: `event quiet ${act}` },
        () => {
          send({ type: 'reveal', key, then: 'panel' });
        },
        ...parts,
      ),
    gapActions({ cells }) {
      const [accusation] = cells.flat();
      if (accusation === undefined) return null;
      const { key } = accusation;
      const offered = gapActions.map((action) => actionButton(key, action, page, words(`decide.${action}`)));
      return element('p', { class: 'actions' }, ...offered);
    },
  };

  function placeButton(card: StanceCard, { words }: Page): ElementPart {
    const name = `${names.size > 1 ? (names.get(card.uri) ?? card.uri) : subject.file}:${card.line}`;
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
}

/** The name at the head of a column is what one changes to see another position. */
function picker(column: 0 | 1, name: string, comparison: ComparisonReport, { words, send }: Page): ElementPart {
  const { positions, parties } = comparison;
  const chosen = positions[column];
  const names = chosen === null || parties.includes(chosen) ? parties : [chosen, ...parties];
  const options = names.map((party) => [party, party] as const);
  const select = choice(
    `position-${column}`,
    words(column === 0 ? 'panel.left' : 'panel.right'),
    chosen ?? '',
    chosen === null ? [['', name], ...options] : options,
    (value) => {
      const other = positions[1 - column] ?? '';
      // Choosing the name that stands opposite means to swap: nobody is compared with themselves.
      const opposite = value === other ? (chosen ?? '') : other;
      send({ type: 'choose', positions: column === 0 ? [value, opposite] : [opposite, value] });
    },
  );
  if (column === 0) return select;
  const swap = (): void => {
    send({ type: 'choose', positions: [positions[1] ?? '', positions[0] ?? ''] });
  };
  const disabled = positions.includes(null);
  return element(
    'span',
    { class: 'with-swap' },
    select,
    iconButton('arrow-swap', words('panel.swap'), { id: 'swap', class: 'quiet swap', disabled }, swap),
  );
}

function labelOf({ topic }: StanceRow, { subject, words }: Page): string {
  return subject.labels[topic] ?? (topic === '' ? words('export.untitledTopic') : topic);
}

function topicName(row: StanceRow, page: Page): ElementPart {
  const label = labelOf(row, page);
  const title = page.words('panel.rename', { topic: label });
  return element(
    'span',
    { class: 'editable' },
    element('span', { class: 'name' }, label),
    iconButton('edit', title, { class: 'quiet rename', 'data-topic': row.topic }, () => {
      page.rename(row.topic);
    }),
  );
}

/** Enter and leaving the field keep what is written, Escape does not; an empty name brings back the one that was found. */
function topicField(row: StanceRow, page: Page): ElementPart {
  let ended = false;
  const end = (label: string | null): void => {
    // A field that goes away loses the focus once more.
    if (ended) return;
    ended = true;
    page.rename(null);
    if (label !== null && label !== labelOf(row, page)) page.send({ type: 'label', topic: row.topic, label });
  };
  return element('vscode-textfield', {
    id: 'topic',
    class: 'topic-field',
    value: labelOf(row, page),
    label: page.words('panel.topicName'),
    maxLength: 120,
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      // The key must not reach the button that takes the field's place.
      if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
      if (event.key === 'Enter') end((event.currentTarget as VscodeTextfield).value.trim());
      if (event.key === 'Escape') end(null);
    },
    onBlur: ({ currentTarget }: Event) => {
      end((currentTarget as VscodeTextfield).value.trim());
    },
  });
}

/** Whether an action makes sense for a card: where nothing is linked there is nothing to unlink, and only who is accused is heard. */
function isOffered(action: CardAction, card: StanceCard): boolean {
  if (action === 'unlinkReply') return card.partners.length > 0;
  return action !== 'recordForelaeggelse' || isAccusing(card);
}

/** Named in full for who does not see the picture, with the key that does the same. */
function actionButton(key: string, action: CardAction, { words, send }: Page, shown: Part): ElementPart {
  const name = words(`decide.${action}`);
  return button(
    {
      class: 'quiet',
      'data-action': action,
      title: `${name} (${actionKeys[action].toUpperCase()})`,
      'aria-label': name,
      'aria-keyshortcuts': actionKeys[action],
    },
    (event) => {
      event.stopPropagation();
      send({ type: 'act', action, key });
    },
    shown,
  );
}
