import type { Comparison } from '../../../../server/src/protocol/requests.ts';
import type { UiLanguage } from '../../../../server/src/protocol/messages/message.ts';

/** The article a panel shows, and how. Also what the webview saves, so that a reload of the window brings the panel back. */
export interface PanelSubject {
  /** As the editor writes it. */
  readonly uri: string;
  /** The file name alone. */
  readonly file: string;
  /** Where the reader has chosen the positions; else the comparison's own choice. */
  readonly positions?: readonly [string, string];
}

/** What the body of the panel shows. */
export type PanelView =
  | { readonly kind: 'loading' | 'gone' }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'skipped' | 'failed'; readonly reason: string };

export type MessageToPanel =
  | { readonly type: 'show'; readonly language: UiLanguage; readonly subject: PanelSubject; readonly view: PanelView }
  /** The card whose text holds the cursor, or null. */
  | { readonly type: 'highlight'; readonly key: string | null };

export type MessageFromPanel =
  | { readonly type: 'ready' | 'leave' | 'retry' | 'analyseAnyway' | 'showOutput' | 'reopen' }
  | { readonly type: 'choose'; readonly positions: readonly [string, string] }
  /** `then` says where the keyboard goes on. */
  | { readonly type: 'reveal'; readonly key: string; readonly then: 'editor' | 'panel' };
