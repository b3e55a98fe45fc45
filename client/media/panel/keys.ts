import type { CardAction, MessageFromPanel } from '../../src/vscode/panel/panelMessages.ts';

/** What is done with the card that has the focus, by a single key. */
export const actionKeys: Readonly<Record<CardAction, string>> = {
  accept: 'a',
  correctSpeaker: 's',
  changeAct: 't',
  setTarget: 'g',
  setTopic: 'e',
  linkReply: 'l',
  unlinkReply: 'u',
  recordForelaeggelse: 'f',
  note: 'n',
  reject: 'r',
};

const actions = Object.keys(actionKeys) as CardAction[];

type Meaning =
  MessageFromPanel | { readonly type: 'filter' } | { readonly type: 'rename' } | { readonly type: 'acceptColumn' };

/** What a key means where it is pressed: on a card, or anywhere on the page. Nothing while somebody writes or chooses from a list. */
export function keyFor(event: KeyboardEvent, target: HTMLElement): Meaning | undefined {
  const { key, altKey, shiftKey } = event;
  if (target.matches('input, select')) return key === 'Escape' ? { type: 'leave' } : undefined;
  if (event.ctrlKey || event.metaKey)
    return key.toLowerCase() === 'z' && !altKey ? { type: shiftKey ? 'redo' : 'undo' } : undefined;
  if (altKey) return undefined;
  if (key === 'Escape') return { type: 'leave' };
  if (key === '/') return { type: 'filter' };
  if (!target.matches('[data-stop]')) return undefined;
  if (key === 'F2') return { type: 'rename' };
  const card = target.dataset.key?.replace(/^no-reply /, '');
  if (card === undefined) return undefined;
  if (key === 'Enter') return { type: 'reveal', key: card, then: 'editor' };
  if (key === ' ') return { type: 'reveal', key: card, then: 'panel' };
  if (shiftKey) return key.toLowerCase() === 'a' ? { type: 'acceptColumn' } : undefined;
  const action = actions.find((one) => actionKeys[one] === key.toLowerCase());
  return action && { type: 'act', action, key: card };
}
