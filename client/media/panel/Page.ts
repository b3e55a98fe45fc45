import type { StanceCard } from '../../../server/src/protocol/requests.ts';
import type { MessageFromPanel, PanelSubject } from '../../src/vscode/panel/panelMessages.ts';
import type { Words } from './words.ts';

export type Filter = 'all' | 'unanswered';

/** What the reader has set in the page itself, kept over updates and reloads. */
export interface Choices {
  readonly filter: Filter;
  readonly others: 'shown' | 'hidden';
}

/** What every part of the page needs to be drawn. */
export interface Page {
  readonly words: Words;
  readonly subject: PanelSubject;
  readonly choices: Choices;
  /** The card of a key, to speak of its partners. */
  readonly card: (key: string) => StanceCard | undefined;
  readonly send: (message: MessageFromPanel) => void;
  /** Draws the page anew with other choices. */
  readonly choose: (choices: Partial<Choices>) => void;
}
