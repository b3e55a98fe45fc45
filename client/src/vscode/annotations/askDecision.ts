import { commands, window } from 'vscode';
import { annotationMessages } from '../../../../server/src/protocol/messages/annotations.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { annotationCommands } from '../../../../server/src/protocol/commands.ts';
import type { StatementReference } from '../../../../server/src/protocol/commands.ts';
import { uiLanguage } from '../uiLanguage.ts';

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

/** Lets the editor choose a decision about a statement, and goes on with its command. */
export async function askDecision(reference: StatementReference | null): Promise<void> {
  const language = uiLanguage();
  const items = decisions.map((name) => ({ name, label: fill(annotationMessages[`decide.${name}`], language) }));
  const chosen = await window.showQuickPick(items, { title: fill(annotationMessages['ask.decision'], language) });
  if (chosen) await commands.executeCommand(annotationCommands[chosen.name], reference ?? undefined);
}
