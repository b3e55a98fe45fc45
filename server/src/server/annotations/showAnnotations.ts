import type { TextDocument } from 'vscode-languageserver-textdocument';
import { refreshFeatures } from '../refreshFeatures.ts';
import type { Session } from '../Session.ts';

/** Lets every feature of an open article show its annotations as they are now. */
export async function showAnnotations(session: Session, document: TextDocument): Promise<void> {
  await session.analyses.layAgain(document);
  refreshFeatures(session);
}
