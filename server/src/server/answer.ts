import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';

/** Where a bug is told to. */
export interface Log {
  error(message: string): void;
}

/**
 * Wraps the work of one kind of request: a cancel gives the protocol's code, a refusal (a ResponseError that the work
 * throws) goes out as it is, and a bug is logged and answered with `fallback`, so that one bad request never ends the server.
 */
export function answer<P, R>(
  method: string,
  fallback: R | ResponseError,
  log: Log,
  work: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return async (params, token) => {
    try {
      const result = await work(params, token);
      return token.isCancellationRequested ? cancelled(method) : result;
    } catch (error) {
      if (token.isCancellationRequested) return cancelled(method);
      if (error instanceof ResponseError) return error as ResponseError;
      log.error(`${method}: ${describeError(error)}`);
      return fallback;
    }
  };
}

/** The stack of an error, or whatever else was thrown, as text. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cancelled(method: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled`);
}
