import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

/** The tokens each document was last sent, so that the next answer can be what has changed. */
export class TokenHistory {
  readonly #sent = new Map<string, { readonly id: string; readonly data: number[] }>();
  #lastId = 0;

  full(uri: string, data: number[]): SemanticTokens {
    const id = String(++this.#lastId);
    this.#sent.set(uri, { id, data });
    return { resultId: id, data };
  }

  /** Everything, where the client's last answer is not the one that is kept. */
  delta(uri: string, previousId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const previous = this.#sent.get(uri);
    const tokens = this.full(uri, data);
    if (previous?.id !== previousId) return tokens;
    return { resultId: tokens.resultId!, edits: changed(previous.data, data) };
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}

/** One edit that replaces what stands between the common beginning and the common end; none where nothing changed. */
function changed(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const data = after.slice(start, after.length - same);
  return [{ start, deleteCount: before.length - start - same, ...(data.length > 0 && { data }) }];
}
