import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import { analyse } from '../analysis/analyse.ts';
import type { LanguagePacks } from '../analysis/languages/LanguagePack.ts';
import type { Analysis } from '../analysis/model.ts';
import type { SpeakersFile } from '../analysis/SpeakersFile.ts';
import type { ReportedInput } from '../features/report.ts';
import { interfaceMessages } from '../protocol/messages/interface.ts';
import { fill } from '../protocol/messages/message.ts';
import type { AnalyzeTextParams } from '../protocol/requests.ts';
import { explainDamage } from './speakers/followSpeakers.ts';
import { runInSlices } from './documents/runInSlices.ts';
import type { Session } from './Session.ts';
import { explainRefusal, whyTooLong } from './documents/whyNotRead.ts';

export const byteOrderMark = '\uFEFF';

/** Analyses a text that is no open document; refuses (a ResponseError) what is too long, or comes with a damaged speakers file. */
export async function readText(
  session: Session,
  params: AnalyzeTextParams,
  token: CancellationToken,
): Promise<Analysis> {
  requireText(params);
  const { settings, runtime, speakers } = session;
  const { maxLength } = await settings.of(null);
  const text = withoutByteOrderMark(params.text);
  if (text.length > maxLength) {
    const reason = explainRefusal(whyTooLong(text.length, maxLength), await settings.languageOf(null));
    throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
  }
  const packs = packsFor(params.languageId, runtime.packs);
  const found = typeof params.speakers === 'string' ? await speakers.at(params.speakers) : null;
  if (found?.problem)
    throw new ResponseError(LSPErrorCodes.RequestFailed, explainDamage(found, await settings.languageOf(null)));
  return readWhole(session, text, { packs, speakers: found?.file ?? null }, token);
}

/** Analyses a text in slices; a cancel is answered with the protocol's code. */
export async function readWhole(
  { runtime }: Session,
  text: string,
  { packs, speakers }: { readonly packs: LanguagePacks; readonly speakers: SpeakersFile | null },
  token: CancellationToken,
): Promise<Analysis> {
  const analysis = await runInSlices(analyse(text, packs, { speakers }), runtime, () => token.isCancellationRequested);
  if (analysis) return analysis;
  throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The analysis was cancelled.');
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

/** An input that names its language is read in that one; any other name is left to the analysis to find out. */
function packsFor(languageId: string | undefined, packs: LanguagePacks): LanguagePacks {
  const pack = packs.get(languageId ?? '');
  return pack ? new Map([[pack.code, pack]]) : packs;
}

function requireText(params: Partial<AnalyzeTextParams> | null): asserts params is AnalyzeTextParams {
  const idIsFit = typeof params?.id === 'string' || params?.id === null;
  const wrong =
    typeof params?.text !== 'string' ? { name: 'text', kind: 'a string' } : { name: 'id', kind: 'a string or null' };
  if (idIsFit && typeof params.text === 'string') return;
  throw new ResponseError(ErrorCodes.InvalidParams, fill(interfaceMessages['failed.params'], 'en', wrong));
}

/** What an input says of itself, as far as its report repeats it. */
export function inputOf({ id, title, date, url }: AnalyzeTextParams): ReportedInput {
  return {
    id,
    ...(typeof title === 'string' && { title }),
    ...(typeof date === 'string' && { date }),
    ...(typeof url === 'string' && { url }),
  };
}
