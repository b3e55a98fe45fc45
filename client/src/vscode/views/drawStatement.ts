import { ThemeColor, ThemeIcon, TreeItem, Uri } from 'vscode';
import { interfaceMessages } from '../../../../server/src/protocol/messages/interface.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { viewMessages } from '../../../../server/src/protocol/messages/views.ts';
import type { PlacedStatement } from '../../../../server/src/protocol/requests.ts';
import { revealStatementCommand } from '../revealStatement.ts';
import { colourOf } from '../stanceLooks.ts';
import { uiLanguage } from '../uiLanguage.ts';
import type { ViewNode } from './ViewNode.ts';

const icons: Readonly<Record<PlacedStatement['act'], ThemeIcon>> = {
  accuse: new ThemeIcon('megaphone', colourOf('accusation')),
  criticise: new ThemeIcon('comment', colourOf('criticism')),
  deny: new ThemeIcon('circle-slash', colourOf('denial')),
  counter: new ThemeIcon('reply', colourOf('counter')),
  admit: new ThemeIcon('check', colourOf('admission')),
  decline: new ThemeIcon('mute', colourOf('decline')),
  support: new ThemeIcon('thumbsup', colourOf('support')),
  demand: new ThemeIcon('law'),
  promise: new ThemeIcon('milestone'),
  assert: new ThemeIcon('quote', new ThemeColor('descriptionForeground')),
};

/** How a statement is written in a view: what leads the line, and whether its file must be named. */
export interface StatementStyle {
  readonly lead: 'speaker' | 'text';
  readonly files: 'one' | 'many';
}

/** A statement as a line that leads to its words. */
export function drawStatement(placed: PlacedStatement, { lead, files }: StatementStyle): ViewNode {
  const { uri, statement, range, speaker, text, act, form, confidence } = placed;
  const language = uiLanguage();
  const named = interfaceMessages[`act.${act}`][language];
  const place = fill(viewMessages[files === 'one' ? 'view.place' : 'view.placeInFile'], language, {
    act: named,
    line: String(range.start.line + 1),
    file: Uri.parse(uri).path.split('/').at(-1) ?? '',
  });
  const item = new TreeItem(lead === 'speaker' ? speaker : text);
  item.description = lead === 'speaker' ? `${place} · ${text}` : place;
  item.iconPath = icons[act];
  const band = interfaceMessages[`confidence.${confidence}`][language];
  item.tooltip = [
    `${speaker} · ${named} · ${interfaceMessages[`form.${form}`][language]}`,
    text,
    fill(viewMessages['view.confidence'], language, { band }),
  ].join('\n');
  item.contextValue = 'statement';
  item.command = { command: revealStatementCommand, title: place, arguments: [uri, range] };
  return { item, children: [], uri, statement };
}
