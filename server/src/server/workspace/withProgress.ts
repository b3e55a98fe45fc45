import type { ProgressToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { interfaceMessages } from '../../protocol/messages/interface.ts';
import type { Session } from '../Session.ts';
import type { Progress } from './analyseWorkspace.ts';

/** Shows a long run in the client while it lasts: by the token of its request, or by one that the server asks for. Either side can cancel. */
export async function withProgress<R>(
  { connection, client, settings }: Session,
  workDoneToken: ProgressToken | undefined,
  request: Progress['token'],
  run: (progress: Progress) => Promise<R>,
): Promise<R> {
  const language = await settings.languageOf(null);
  const own =
    workDoneToken === undefined && client.showsProgress ? await connection.window.createWorkDoneProgress() : null;
  const shown: WorkDoneProgressReporter = own ?? connection.window.attachWorkDoneProgress(workDoneToken);
  const title = interfaceMessages['progress.title'][language];
  shown.begin(title, 0, undefined, own !== null || workDoneToken !== undefined);
  try {
    return await run({
      token: {
        get isCancellationRequested() {
          return request.isCancellationRequested || own?.token.isCancellationRequested === true;
        },
      },
      report: (percentage, message) => {
        shown.report(percentage, message);
      },
    });
  } finally {
    shown.done();
  }
}
