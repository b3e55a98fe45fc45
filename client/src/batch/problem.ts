import { batchMessages } from '../../../server/src/protocol/messages/batch.ts';
import type { BatchMessage } from '../../../server/src/protocol/messages/batch.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import type { MessageArgs, UiLanguage } from '../../../server/src/protocol/messages/message.ts';

/** Something to tell a person, put into words once it is known in which language. */
export interface Problem {
  readonly code: BatchMessage;
  readonly args?: MessageArgs;
}

export function describe(problem: Problem, language: UiLanguage): string {
  return fill(batchMessages[problem.code], language, problem.args);
}

/** Ends the command before it has read anything: it was called wrongly, or it cannot write where it should. */
export class UsageError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Ends the command: no server can be started, so no input can be answered. */
export class EngineFailure extends Error {}

/** What an exception says for itself, without its stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
