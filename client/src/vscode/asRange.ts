import { Range } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageserver-protocol';

/** A range of the protocol as the editor's own. */
export function asRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
