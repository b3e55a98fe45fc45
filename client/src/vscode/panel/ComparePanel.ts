import { commands, ConfigurationTarget, Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ExtensionContext, TextEditorSelectionChangeEvent, WebviewPanel, WebviewPanelSerializer } from 'vscode';
import type { CompareParams, ComparisonReport, StanceCard } from '../../../../server/src/protocol/requests.ts';
import {
  analyseAnywayCommand,
  annotationCommands,
  showOutputCommand,
} from '../../../../server/src/protocol/commands.ts';
import type { StatementReference } from '../../../../server/src/protocol/commands.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { panelMessages } from '../../../../server/src/protocol/messages/panel.ts';
import type { ArticleStates } from '../ArticleStates.ts';
import { uiLanguage } from '../uiLanguage.ts';
import { openArticle, revealCard } from './articleEditors.ts';
import { comparedUris, pickArticles, withText } from './comparedDocuments.ts';
import { exportComparison, today } from './exportComparison.ts';
import type { ExportTarget } from './exportComparison.ts';
import { panelHtml, panelResources } from './panelHtml.ts';
import type { MessageFromPanel, MessageToPanel, PanelSubject, PanelView, Progress } from './panelMessages.ts';

export const comparePanelType = 'statementLens.compareStances';

/** Asks the server for the comparison of some articles. */
export type Compare = (params: CompareParams) => Promise<ComparisonReport>;

/** The one Compare Stances panel: keeps what its page shows in step with the articles, and the editor in step with the page. */
export class ComparePanel implements WebviewPanelSerializer<Partial<PanelSubject> | undefined>, Disposable {
  readonly #context: ExtensionContext;
  readonly #states: ArticleStates;
  readonly #compare: Compare;
  readonly #listeners: Disposable;
  #view: WebviewPanel | undefined;
  #subject: PanelSubject | undefined;
  #shown: PanelView = { kind: 'loading' };
  /** The articles of the last decision: what is taken back is taken back there. */
  #decidedIn: readonly string[] | undefined;
  /** Counts the questions asked, so that a late answer to an old one is dropped. */
  #question = 0;

  constructor(context: ExtensionContext, states: ArticleStates, compare: Compare) {
    this.#context = context;
    this.#states = states;
    this.#compare = compare;
    this.#listeners = Disposable.from(
      states.onChange((uri) => {
        if (this.#concerns(uri)) void this.#refresh();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('statementLens.language')) this.#show(this.#shown);
      }),
      window.onDidChangeTextEditorSelection((event) => {
        this.#follow(event);
      }),
    );
  }

  /** Opens the panel beside the text, or turns the open one to this article, compared with others where some are picked. */
  show(uri: string, choice: Partial<Pick<PanelSubject, 'positions' | 'picked'>> = {}): void {
    if (this.#view === undefined) {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: false };
      this.#adopt(window.createWebviewPanel(comparePanelType, '', place, { enableFindWidget: true }));
    } else this.#view.reveal(undefined, false);
    const before = this.#subject?.uri === uri ? this.#subject : newSubject(uri);
    const scope = choice.picked ? 'files' : before.scope;
    this.#turnTo({ ...before, ...choice, scope });
  }

  /** Writes what the panel shows, or would show of an article, into a file. */
  async export(uri: string | undefined, target: ExportTarget): Promise<void> {
    const subject = uri === undefined || uri === this.#subject?.uri ? this.#subject : newSubject(uri);
    const view = subject && (await this.#ask(subject));
    if (view?.kind === 'comparison') await exportComparison(view.comparison, subject!, target);
    else void window.showInformationMessage(fill(panelMessages['command.noArticle'], uiLanguage()));
  }

  /** Called by VS Code with the panel of the last session and what its page had saved. */
  deserializeWebviewPanel(view: WebviewPanel, saved: Partial<PanelSubject> | undefined): Promise<void> {
    if (saved?.uri === undefined) view.dispose();
    else {
      this.#adopt(view);
      this.#turnTo({ ...newSubject(saved.uri), ...saved });
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
    if (subject.uri !== this.#subject?.uri) {
      this.#shown = { kind: 'loading' };
      this.#decidedIn = undefined;
    }
    this.#subject = subject;
    this.#show(this.#shown, 'reading');
    void this.#refresh();
  }

  /** Whether the change of an article changes what is shown. */
  #concerns(uri: string): boolean {
    if (uri === this.#subject?.uri) return true;
    return this.#subject?.scope !== 'file' && this.#articles().some((article) => article === uri);
  }

  async #refresh(): Promise<void> {
    const subject = this.#subject;
    if (subject === undefined) return;
    const question = ++this.#question;
    const view = await this.#ask(subject);
    if (question === this.#question) this.#show(view);
  }

  async #ask(subject: PanelSubject): Promise<PanelView> {
    const state = this.#states.get(subject.uri);
    if (subject.scope === 'file' && state?.state === 'skipped') return { kind: 'skipped', reason: state.reason ?? '' };
    try {
      const uris = await comparedUris(subject);
      const found = await Promise.all(
        uris.map(async (uri) => {
          const text = this.#states.get(uri) ? {} : await withText(uri);
          return text && { uri, ...text };
        }),
      );
      const textDocuments = found.filter((document) => document !== null);
      if (textDocuments.length === 0) return { kind: 'gone' };
      const { positions } = subject;
      return {
        kind: 'comparison',
        comparison: await this.#compare({ textDocuments, ...(positions && { positions }) }),
      };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  #show(view: PanelView, progress: Progress = 'done'): void {
    this.#shown = view;
    if (this.#view === undefined || this.#subject === undefined) return;
    const language = uiLanguage();
    this.#view.title = fill(panelMessages['panel.title'], language, { file: this.#subject.file });
    this.#post({ type: 'show', language, date: today(), subject: this.#subject, view, progress });
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
      case 'scope': {
        const picked = message.scope === 'files' ? await pickArticles(subject) : subject.picked;
        const { uri, file, labels } = subject;
        if (picked !== undefined) this.#turnTo({ uri, file, labels, scope: message.scope, picked });
        else this.#show(this.#shown);
        break;
      }
      case 'label': {
        const { topic, label } = message;
        const others = Object.entries(subject.labels).filter(([known]) => known !== topic);
        const labels = Object.fromEntries(label === '' ? others : [...others, [topic, label]]);
        this.#subject = { ...subject, labels };
        this.#show(this.#shown);
        break;
      }
      case 'language':
        await workspace
          .getConfiguration('statementLens')
          .update('language', message.language, ConfigurationTarget.Global);
        break;
      case 'reveal': {
        const card = this.#card(message.key);
        if (card) await revealCard(card, message.then);
        break;
      }
      case 'act': {
        const card = this.#card(message.key);
        if (card === undefined) break;
        // Shown first, so that one sees what one decides about, and the server has its newest text.
        await revealCard(card, 'panel');
        this.#decidedIn = [card.uri];
        const reference: StatementReference = { uri: card.uri, statement: card.statement };
        await commands.executeCommand(annotationCommands[message.action], reference);
        break;
      }
      case 'acceptAll':
        await this.#acceptAll(message.keys);
        break;
      case 'add':
        this.#decidedIn = [subject.uri];
        await commands.executeCommand(annotationCommands.addFromSelection, { uri: subject.uri });
        break;
      case 'undo':
      case 'redo':
        for (const uri of this.#decidedIn ?? [subject.uri])
          await commands.executeCommand(annotationCommands[message.type], { uri });
        break;
      case 'export':
        await this.export(undefined, {});
        break;
      case 'leave':
        await openArticle(subject.uri);
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
        await openArticle(subject.uri);
        await this.#refresh();
    }
  }

  async #acceptAll(keys: readonly string[]): Promise<void> {
    const byArticle = new Map<string, Set<string>>();
    for (const { key, uri, statement } of this.#cards())
      if (keys.includes(key)) byArticle.set(uri, (byArticle.get(uri) ?? new Set()).add(statement));
    this.#decidedIn = [...byArticle.keys()];
    for (const [uri, statements] of byArticle) {
      const reference: StatementReference = { uri, statements: [...statements] };
      await commands.executeCommand(annotationCommands.accept, reference);
    }
  }

  /** The card under the cursor of an article's editor is marked in the page. */
  #follow({ textEditor, selections, kind }: TextEditorSelectionChangeEvent): void {
    // An edit that somebody else makes moves the cursor as well, but nobody has gone anywhere.
    if (kind === undefined) return;
    const { document } = textEditor;
    const cursor = selections[0]?.active;
    const uri = document.uri.toString();
    if (cursor === undefined || !this.#concerns(uri)) return;
    const offset = document.offsetAt(cursor);
    const under = this.#cards().flatMap(({ key, uri: article, spans }) =>
      article === uri ? spans.map((span) => ({ key, ...span })) : [],
    );
    const around = under.filter(({ start, end }) => start <= offset && offset <= end);
    around.sort((a, b) => a.end - a.start - (b.end - b.start));
    this.#post({ type: 'highlight', key: around[0]?.key ?? null });
  }

  #articles(): readonly string[] {
    return this.#shown.kind === 'comparison' ? this.#shown.comparison.articles.map(({ uri }) => uri) : [];
  }

  #card(wanted: string): StanceCard | undefined {
    return this.#cards().find(({ key }) => key === wanted);
  }

  #cards(): readonly StanceCard[] {
    return this.#shown.kind === 'comparison' ? this.#shown.comparison.rows.flatMap(({ cells }) => cells.flat()) : [];
  }
}

function newSubject(uri: string): PanelSubject {
  const file = Uri.parse(uri).path.split('/').pop() ?? '';
  return { uri, file, scope: 'file', picked: [], labels: {} };
}
