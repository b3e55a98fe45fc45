import { ErrorCodes, ExecuteCommandRequest, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, ExecuteCommandParams } from 'vscode-languageserver';
import { analyseWorkspaceCommand, showComparisonCommand } from '../protocol/commands.ts';
import type { ShownComparison } from '../protocol/commands.ts';
import { comparisonUri } from '../protocol/comparisonUri.ts';
import { answer } from './answer.ts';
import type { Session } from './Session.ts';
import { analyseWorkspace } from './workspace/analyseWorkspace.ts';
import { withProgress } from './workspace/withProgress.ts';
import { writeComparison } from './comparison/writeComparison.ts';

type Command = (params: ExecuteCommandParams, token: CancellationToken) => Promise<unknown>;

/** Runs the server's own commands, which any client can send, whatever it is able to show. */
export function answerCommands(session: Session): void {
  const { connection, client } = session;

  const showComparison = async (params: ExecuteCommandParams, token: CancellationToken): Promise<ShownComparison> => {
    const texts = (params.arguments ?? []).flat().filter((each) => typeof each === 'string');
    const [article, ...names] = texts;
    if (article === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'the uri of an article is missing');
    const [first, second] = names;
    const positions = first !== undefined && second !== undefined ? ([first, second] as const) : undefined;
    const compared = { uris: [article], ...(positions && { positions }) };
    const uri = comparisonUri(compared);
    const text = await writeComparison(session, compared, token);
    if (client.showsContent && client.showsDocuments) await connection.window.showDocument({ uri, takeFocus: true });
    return { uri, text };
  };

  const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
    [
      analyseWorkspaceCommand,
      ({ workDoneToken }, token) =>
        withProgress(session, workDoneToken, token, (progress) => analyseWorkspace(session, progress)),
    ],
    [showComparisonCommand, showComparison],
  ]);
  const run: Command = (params, token) => {
    const command = commands.get(params.command);
    if (!command) throw new ResponseError(ErrorCodes.InvalidParams, params.command);
    return command(params, token);
  };
  const { method } = ExecuteCommandRequest.type;
  connection.onRequest(method, answer(method, null, connection.console, run));
}
