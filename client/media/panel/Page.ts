import type { UiLanguage } from '../../../server/src/protocol/messages/message.ts';
import type { MessageFromPanel, PanelSubject } from '../../src/vscode/panel/panelMessages.ts';
import type { Words } from './words.ts';

export type Filter = 'all' | 'unanswered' | 'confirmed';

/** What the reader has set in the page itself, kept over updates and reloads. */
export interface Choices {
  readonly filter: Filter;
  readonly others: 'shown' | 'hidden';
  readonly network: 'shown' | 'hidden';
}

/** What every part of the page needs to be drawn. */
export interface Page {
  readonly words: Words;
  readonly language: UiLanguage;
  readonly subject: PanelSubject;
  readonly choices: Choices;
  /** The topic whose name is being written, or null. */
  readonly renaming: string | null;
  readonly send: (message: MessageFromPanel) => void;
  /** Draws the page anew with other choices. */
  readonly choose: (choices: Partial<Choices>) => void;
  /** Begins to write the name of a topic, or ends it. */
  readonly rename: (topic: string | null) => void;
  readonly copy: () => void;
}
