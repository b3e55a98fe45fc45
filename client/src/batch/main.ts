#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { version } from '../../../package.json';
import { batchMessages } from '../../../server/src/protocol/messages/batch.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import type { Message } from '../../../server/src/protocol/messages/message.ts';
import { completion } from './completion.ts';
import { runEvaluate } from './evaluate/runEvaluate.ts';
import { exitCodes } from './exitCodes.ts';
import { helpText, manPage } from './manPage.ts';
import { describe, EngineFailure, reasonOf, UsageError } from './problem.ts';
import { runQuery } from './query/runQuery.ts';
import { guessUiLanguage, readArguments } from './readArguments.ts';
import { runBatch } from './runBatch.ts';
import type { BatchWorld } from './runBatch.ts';
import { runChanges } from './runChanges.ts';
import { runImport } from './runImport.ts';
import { runShow } from './runShow.ts';
import { runSite } from './site/runSite.ts';
import { writeTo } from './outputs/writeTo.ts';

/** The command line: reads it, runs what it asks for, and ends with the exit code that tells how it went. */
async function main(): Promise<number> {
  const argv = process.argv.slice(2);
  const language = guessUiLanguage(argv, process.env);
  const say = (message: Message, args?: Record<string, string>): void => {
    process.stderr.write(`${fill(message, language, args).trimEnd()}\n`);
  };
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      say(batchMessages['batch.interrupted']);
      interrupt.abort();
      process.exit(exitCodes.interrupted);
    });
  const world: BatchWorld = {
    folder: process.cwd(),
    serverPath: join(dirname(realpathSync(process.argv[1]!)), 'server.cjs'),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    interrupt: interrupt.signal,
  };
  try {
    const request = readArguments(argv, process.env);
    switch (request.command) {
      case 'analyze':
        return await runBatch(request, world);
      case 'show':
        return await runShow(request, world);
      case 'query':
        return await runQuery(request, world, language);
      case 'site':
        return await runSite(request, world);
      case 'evaluate':
        return await runEvaluate(request, world);
      case 'changes':
        return await runChanges(request, world);
      case 'import':
        return await runImport(request, world);
      case 'completion':
        await writeTo(process.stdout, completion(request.shell));
        break;
      case 'man':
        await writeTo(process.stdout, manPage(request.uiLanguage, version));
        break;
      case 'help':
        await writeTo(process.stdout, helpText(request.uiLanguage));
        break;
      case 'version':
        await writeTo(process.stdout, `${version}\n`);
        break;
    }
    return exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      say(batchMessages['batch.usage'], { problem: describe(error.problem, language) });
      return exitCodes.usage;
    }
    if (isClosedPipe(error)) return exitCodes.interrupted;
    const message = error instanceof EngineFailure ? 'batch.engineFailed' : 'batch.stopped';
    say(batchMessages[message], { reason: reasonOf(error) });
    return exitCodes.engineFailed;
  }
}

/** Whoever read the output has gone, as `head` does. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

void main().then((code) => process.exit(code));
