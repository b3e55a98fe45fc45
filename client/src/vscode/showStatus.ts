import { Disposable, languages, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { StatusBarItem, TextDocument } from 'vscode';
import {
  analyseAnywayCommand,
  compareStancesCommand,
  showOutputCommand,
} from '../../../server/src/protocol/commands.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import { panelMessages } from '../../../server/src/protocol/messages/panel.ts';
import type { StatusParams } from '../../../server/src/protocol/requests.ts';
import type { ArticleStates } from './ArticleStates.ts';
import { articleSelector } from './clientOptions.ts';
import { uiLanguage } from './uiLanguage.ts';

/**
 * The status item at the right: what was found in the active article, or why it is skipped. It stays while the keyboard is
 * in the panel beside the article.
 */
export function showStatus(states: ArticleStates): Disposable {
  const item = window.createStatusBarItem('statementLens.status', StatusBarAlignment.Right, 100);
  item.name = 'Statement Lens';
  let article: TextDocument | undefined;
  const update = (): void => {
    article = window.activeTextEditor?.document ?? stillVisible(article);
    const state = article && isArticle(article) ? states.get(article.uri.toString()) : undefined;
    if (state === undefined) item.hide();
    else {
      render(item, state);
      item.show();
    }
  };
  update();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
    states.onChange(update),
  );
}

function stillVisible(article: TextDocument | undefined): TextDocument | undefined {
  return window.visibleTextEditors.some(({ document }) => document === article) ? article : undefined;
}

function isArticle(document: TextDocument): boolean {
  return languages.match(articleSelector(), document) > 0;
}

function render(item: StatusBarItem, state: StatusParams): void {
  const language = uiLanguage();
  const text = (key: keyof typeof panelMessages, n = 0): string => fill(panelMessages[key], language, { n });
  const show = (label: string, tooltip: string, command: string): void => {
    item.text = label;
    item.tooltip = tooltip;
    item.command = { command, title: label, arguments: [state.textDocument.uri] };
  };
  item.backgroundColor = undefined;
  switch (state.state) {
    case 'analysing':
      show(`$(quote) ${text('status.analysing')}`, '', showOutputCommand);
      break;
    case 'ready': {
      const { statements, unanswered } = state;
      const counts = [text(statements === 1 ? 'status.statements.one' : 'status.statements.many', statements)];
      if (unanswered > 0)
        counts.push(text(unanswered === 1 ? 'panel.unanswered.one' : 'panel.unanswered.many', unanswered));
      show(`$(quote) ${counts.join(' · ')}`, text('status.compare'), compareStancesCommand);
      break;
    }
    case 'skipped':
      show(`$(quote) ${state.reason?.replace(/\.$/, '') ?? ''}`, text('status.clickToAnalyse'), analyseAnywayCommand);
      break;
    case 'failed':
      item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
      show(
        `$(quote) ${text('status.failed')}`,
        [state.reason, text('status.clickForLog')].filter(Boolean).join('\n\n'),
        showOutputCommand,
      );
  }
}
