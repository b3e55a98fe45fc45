import { ThemeColor, ThemeIcon, TreeItem, Uri } from 'vscode';
import { actIcons } from '../../../../server/src/exports/page/actIcons.ts';
import { interfaceMessages } from '../../../../server/src/protocol/messages/interface.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { viewMessages } from '../../../../server/src/protocol/messages/views.ts';
import type { PlacedStatement } from '../../../../server/src/protocol/requests.ts';
import { revealStatementCommand } from '../revealStatement.ts';
import { colourOf } from '../stanceLooks.ts';
import { uiLanguage } from '../uiLanguage.ts';
import type { ViewNode } from './ViewNode.ts';

const colours: Readonly<Partial<Record<PlacedStatement['act'], ThemeColor>>> = {
  accuse: colourOf('accusation'),
  criticise: colourOf('criticism'),
  deny: colourOf('denial'),
  counter: colourOf('counter'),
  admit: colourOf('admission'),
  decline: colourOf('decline'),
  support: colourOf('support'),
  assert: new ThemeColor('descriptionForeground'),
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
  item.iconPath = new ThemeIcon(actIcons[act], colours[act]);
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
