import { commands, Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ExtensionContext, TextEditorSelectionChangeEvent, WebviewPanel, WebviewPanelSerializer } from 'vscode';
import type { Comparison, StanceCard } from '../../../../server/src/protocol/requests.ts';
import { analyseAnywayCommand, showOutputCommand } from '../../../../server/src/protocol/commands.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { panelMessages } from '../../../../server/src/protocol/messages/panel.ts';
import type { ArticleStates } from '../ArticleStates.ts';
import { uiLanguage } from '../uiLanguage.ts';
import { openArticle, revealSpan } from './articleEditors.ts';
import { panelHtml, panelResources } from './panelHtml.ts';
import type { MessageFromPanel, MessageToPanel, PanelSubject, PanelView } from './panelMessages.ts';

export const comparePanelType = 'statementLens.compareStances';

/** Asks the server for the comparison of an open article. */
export type Compare = (uri: string, positions: readonly [string, string] | undefined) => Promise<Comparison>;

/** The one Compare Stances panel: keeps what its page shows in step with the article, and the editor in step with the page. */
export class ComparePanel implements WebviewPanelSerializer<PanelSubject | undefined>, Disposable {
  readonly #context: ExtensionContext;
  readonly #states: ArticleStates;
  readonly #compare: Compare;
  readonly #listeners: Disposable;
  #view: WebviewPanel | undefined;
  #subject: PanelSubject | undefined;
  #shown: PanelView = { kind: 'loading' };
  /** Counts the questions asked, so that a late answer to an old one is dropped. */
  #question = 0;

  constructor(context: ExtensionContext, states: ArticleStates, compare: Compare) {
    this.#context = context;
    this.#states = states;
    this.#compare = compare;
    this.#listeners = Disposable.from(
      states.onChange((uri) => {
        if (uri === this.#subject?.uri && states.get(uri) !== undefined) void this.#refresh();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() === this.#subject?.uri) this.#show({ kind: 'gone' });
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('statementLens.language')) this.#show(this.#shown);
      }),
      window.onDidChangeTextEditorSelection((event) => {
        this.#follow(event);
      }),
    );
  }

  /** Opens the panel beside the text, or turns the open one to this article. */
  show(uri: string, positions: readonly [string, string] | undefined): void {
    if (this.#view === undefined) {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: false };
      this.#adopt(window.createWebviewPanel(comparePanelType, '', place, { enableFindWidget: true }));
    } else this.#view.reveal(undefined, false);
    this.#turnTo({ uri, file: fileName(uri), ...(positions && { positions }) });
  }

  /** Called by VS Code with the panel of the last session and what its page had saved. */
  deserializeWebviewPanel(view: WebviewPanel, subject: PanelSubject | undefined): Promise<void> {
    if (subject === undefined) view.dispose();
    else {
      this.#adopt(view);
      this.#turnTo(subject);
    }
    return Promise.resolve();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#view?.dispose();
  }

  #adopt(view: WebviewPanel): void {
    const extension = this.#context.extensionUri;
    this.#view = view;
    view.iconPath = Uri.joinPath(extension, 'client', 'media', 'compare.svg');
    view.webview.options = { enableScripts: true, localResourceRoots: panelResources(extension) };
    view.onDidDispose(() => {
      this.#view = undefined;
      this.#subject = undefined;
    });
    view.webview.onDidReceiveMessage((message: MessageFromPanel) => this.#receive(message));
    view.webview.html = panelHtml(view.webview, extension, uiLanguage());
  }

  #turnTo(subject: PanelSubject): void {
    if (subject.uri !== this.#subject?.uri) this.#shown = { kind: 'loading' };
    this.#subject = subject;
    this.#show(this.#shown);
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const subject = this.#subject;
    if (subject === undefined) return;
    const question = ++this.#question;
    const view = await this.#ask(subject);
    if (question === this.#question) this.#show(view);
  }

  async #ask({ uri, positions }: PanelSubject): Promise<PanelView> {
    const state = this.#states.get(uri);
    if (state?.state === 'skipped') return { kind: 'skipped', reason: state.reason ?? '' };
    try {
      await openArticle(uri);
      return { kind: 'comparison', comparison: await this.#compare(uri, positions) };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  #show(view: PanelView): void {
    this.#shown = view;
    if (this.#view === undefined || this.#subject === undefined) return;
    const language = uiLanguage();
    this.#view.title = fill(panelMessages['panel.title'], language, { file: this.#subject.file });
    this.#post({ type: 'show', language, subject: this.#subject, view });
  }

  #post(message: MessageToPanel): void {
    void this.#view?.webview.postMessage(message);
  }

  async #receive(message: MessageFromPanel): Promise<void> {
    const subject = this.#subject;
    if (subject === undefined) return;
    switch (message.type) {
      case 'ready':
        this.#show(this.#shown);
        break;
      case 'choose':
        this.#turnTo({ ...subject, positions: message.positions });
        break;
      case 'reveal': {
        const card = this.#cards().find(({ key }) => key === message.key);
        if (card) await revealSpan(card.uri, card.span, message.then);
        break;
      }
      case 'leave':
        await openArticle(subject.uri, 'visibly');
        break;
      case 'retry':
        this.#show({ kind: 'loading' });
        await this.#refresh();
        break;
      case 'analyseAnyway':
        await commands.executeCommand(analyseAnywayCommand, subject.uri);
        break;
      case 'showOutput':
        await commands.executeCommand(showOutputCommand);
        break;
      case 'reopen':
        await openArticle(subject.uri, 'visibly');
        await this.#refresh();
    }
  }

  /** The card under the cursor of the article's editor is marked in the page. */
  #follow({ textEditor, selections }: TextEditorSelectionChangeEvent): void {
    const { document } = textEditor;
    const cursor = selections[0]?.active;
    if (cursor === undefined || document.uri.toString() !== this.#subject?.uri) return;
    const offset = document.offsetAt(cursor);
    const under = this.#cards().filter(({ span }) => span.start <= offset && offset <= span.end);
    under.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    this.#post({ type: 'highlight', key: under[0]?.key ?? null });
  }

  #cards(): readonly StanceCard[] {
    return this.#shown.kind === 'comparison' ? this.#shown.comparison.rows.flatMap(({ cells }) => cells.flat()) : [];
  }
}

function fileName(uri: string): string {
  return Uri.parse(uri).path.split('/').pop() ?? '';
}
