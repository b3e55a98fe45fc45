import { window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { KnownSpeaker } from '../../../../server/src/protocol/requests.ts';
import { say } from './ArticleDesk.ts';
import type { ArticleDesk } from './ArticleDesk.ts';

/** Offers the speakers that editors have accepted, with their aliases, for the desk's speakers file. */
export async function saveSpeakers(document: TextDocument, desk: ArticleDesk): Promise<void> {
  const suggested = await desk.suggestSpeakers();
  if (suggested.length === 0) return void window.showInformationMessage(say('annotate.noSpeakers'));
  const items = suggested.map((speaker) => ({
    label: speaker.name,
    description: describe(speaker),
    speaker,
    picked: true,
  }));
  const chosen = await window.showQuickPick(items, { title: say('ask.speakers'), canPickMany: true });
  if (!chosen || chosen.length === 0) return;
  await desk.saveSpeakers(
    document,
    chosen.map(({ speaker }) => speaker),
  );
}

function describe({ aliases, role, memberOf }: KnownSpeaker): string {
  return [...aliases.map((alias) => `= ${alias}`), role, memberOf].filter((part) => part !== undefined).join(' · ');
}
