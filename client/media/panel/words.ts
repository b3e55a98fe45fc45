import { exportMessages } from '../../../server/src/protocol/messages/exports.ts';
import { interfaceMessages } from '../../../server/src/protocol/messages/interface.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import type { MessageArgs, UiLanguage } from '../../../server/src/protocol/messages/message.ts';
import { panelMessages } from '../../../server/src/protocol/messages/panel.ts';

const messages = { ...interfaceMessages, ...exportMessages, ...panelMessages };

/** Every text of the page, in the language of the interface. */
export type Words = (key: keyof typeof messages, args?: MessageArgs) => string;

export function wordsIn(language: UiLanguage): Words {
  return (key, args) => fill(messages[key], language, args);
}
