import { commands, window } from 'vscode';
import { annotationMessages } from '../../../../server/src/protocol/messages/annotations.ts';
import { decisionMessages } from '../../../../server/src/protocol/messages/decisions.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { annotationCommands } from '../../../../server/src/protocol/commands.ts';
import type { StatementReference } from '../../../../server/src/protocol/commands.ts';
import { uiLanguage } from '../uiLanguage.ts';
import { articleAt } from './ArticleDesk.ts';
import type { ArticleDesk } from './ArticleDesk.ts';
import { askStatement } from './questions.ts';

/** What can be decided about a statement, what is done most often first. */
const decisions = [
  'accept',
  'correctSpeaker',
  'changeAct',
  'setTarget',
  'setTopic',
  'linkReply',
  'unlinkReply',
  'recordForelaeggelse',
  'note',
  'acceptAllOfSpeaker',
  'reject',
] as const satisfies readonly (keyof typeof annotationCommands)[];

/** Lets the editor choose a decision about a statement (of several first which), and goes on with its command. */
export async function askDecision(reference: StatementReference | null, desk: ArticleDesk): Promise<void> {
  const about = reference?.statements ? await chooseStatement(reference, reference.statements, desk) : reference;
  if (about === undefined) return;
  const language = uiLanguage();
  const items = decisions.map((name) => ({ name, label: fill(decisionMessages[`decide.${name}`], language) }));
  const chosen = await window.showQuickPick(items, { title: fill(annotationMessages['ask.decision'], language) });
  if (chosen) await commands.executeCommand(annotationCommands[chosen.name], about ?? undefined);
}

async function chooseStatement(
  { uri }: StatementReference,
  ids: readonly string[],
  desk: ArticleDesk,
): Promise<StatementReference | undefined> {
  const document = await articleAt(uri);
  if (!document) return undefined;
  const report = await desk.report(document);
  const statements = report.statements.filter(({ id }) => ids.includes(id));
  const chosen = await askStatement(report, statements, document.getText(), 'ask.statement');
  return chosen && { uri, statement: chosen.id };
}
