import type { TreeItem } from 'vscode';
import type { StatementReference } from '../../../../server/src/protocol/commands.ts';

/** A line of a view. Its menu hands it to commands as a StatementReference: which statement it stands for, or the name of a speaker. */
export interface ViewNode extends Partial<StatementReference> {
  readonly item: TreeItem;
  readonly children: readonly ViewNode[];
}
