import type { annotationCommands } from '../../../../server/src/protocol/commands.ts';
import type { UiLanguage } from '../../../../server/src/protocol/messages/message.ts';
import type { ComparisonReport } from '../../../../server/src/protocol/requests.ts';

/** Which articles are compared: the one, some that the reader has picked, or all in the workspace. */
export type Scope = 'file' | 'files' | 'workspace';

/** What the panel shows, and how. Also what the webview saves, so that a reload of the window brings the panel back. */
export interface PanelSubject {
  /** The article the panel was opened for, as the editor writes it. */
  readonly uri: string;
  /** The file name alone. */
  readonly file: string;
  readonly scope: Scope;
  /** The articles picked, where the scope is 'files'. */
  readonly picked: readonly string[];
  /** Where the reader has chosen the positions; else the comparison's own choice. */
  readonly positions?: readonly [string, string];
  /** Names that the reader has given to topics, by the topic found. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What the body of the panel shows. */
export type PanelView =
  | { readonly kind: 'loading' | 'gone' }
  | { readonly kind: 'comparison'; readonly comparison: ComparisonReport }
  | { readonly kind: 'skipped' | 'failed'; readonly reason: string };

export type Progress = 'reading' | 'done';

/** What can be done with a statement from its card. */
export type CardAction = Extract<
  keyof typeof annotationCommands,
  | 'accept'
  | 'correctSpeaker'
  | 'changeAct'
  | 'setTarget'
  | 'setTopic'
  | 'linkReply'
  | 'unlinkReply'
  | 'recordForelaeggelse'
  | 'note'
  | 'reject'
>;

export type MessageToPanel =
  | {
      readonly type: 'show';
      readonly language: UiLanguage;
      /** Today, as YYYY-MM-DD. */
      readonly date: string;
      readonly subject: PanelSubject;
      readonly view: PanelView;
      /** Whether something else has been asked for and is on its way. */
      readonly progress: Progress;
    }
  /** The card whose text holds the cursor, or null. */
  | { readonly type: 'highlight'; readonly key: string | null };

export type MessageFromPanel =
  | { readonly type: 'ready' | 'leave' | 'retry' | 'analyseAnyway' | 'showOutput' | 'reopen' | 'export' }
  /** The words selected in the panel's own article are a statement. */
  | { readonly type: 'add' }
  /** The last decision is taken back, or made again. */
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'choose'; readonly positions: readonly [string, string] }
  | { readonly type: 'scope'; readonly scope: Scope }
  | { readonly type: 'language'; readonly language: UiLanguage }
  /** An empty label brings the found topic back. */
  | { readonly type: 'label'; readonly topic: string; readonly label: string }
  /** Statements of one position, accepted as they are. */
  | { readonly type: 'acceptAll'; readonly keys: readonly string[] }
  | { readonly type: 'act'; readonly action: CardAction; readonly key: string }
  /** `then` says where the keyboard goes on. */
  | { readonly type: 'reveal'; readonly key: string; readonly then: 'editor' | 'panel' };
