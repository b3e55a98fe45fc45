import { commands, Disposable, languages, StatusBarAlignment, ThemeColor, window } from 'vscode';
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
 * The status item at the right: what was found in the active article, or why it is skipped. Also keeps the context key
 * behind the editor-title icon. While an article is read again, the old counts stay.
 */
export function showStatus(states: ArticleStates): Disposable {
  const item = window.createStatusBarItem('statementLens.status', StatusBarAlignment.Right, 100);
  item.name = 'Statement Lens';
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const state = document && isArticle(document) ? states.get(document.uri.toString()) : undefined;
    if (state === undefined) item.hide();
    else if (state.state !== 'analysing' || item.text === '') render(item, state);
    if (state !== undefined) item.show();
    const found = state !== undefined && state.statements > 0;
    void commands.executeCommand('setContext', 'statementLens.hasStatements', found);
  };
  update();
  return Disposable.from(item, window.onDidChangeActiveTextEditor(update), states.onChange(update));
}

function isArticle(document: TextDocument): boolean {
  return languages.match(articleSelector(), document) > 0;
}

function render(item: StatusBarItem, state: StatusParams): void {
  const language = uiLanguage();
  const text = (key: keyof typeof panelMessages, n = 0): string => fill(panelMessages[key], language, { n: String(n) });
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
