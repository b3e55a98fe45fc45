import type { BatchResult } from '../analyzeInput.ts';
import type { BatchInput } from '../inputs/readInputs.ts';

/** Where results go. Each write resolves once the system has taken the result, so that a slow reader slows the run. */
export interface Output {
  write(result: BatchResult, input: BatchInput): Promise<void>;
  /** Writes what ends the output. Not called where the run broke off. */
  finish(): Promise<void>;
  /** Lets go of it, whatever happened. */
  close(): Promise<void>;
}
