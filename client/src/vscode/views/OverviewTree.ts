import { EventEmitter } from 'vscode';
import type { Disposable, TreeDataProvider, TreeItem } from 'vscode';
import type { Overview } from '../../../../server/src/protocol/requests.ts';
import type { Overviews } from './Overviews.ts';
import type { ViewNode } from './ViewNode.ts';

/** A view of the overview: `draw` makes its lines. */
export class OverviewTree implements TreeDataProvider<ViewNode>, Disposable {
  readonly #overviews: Overviews;
  readonly #draw: (overview: Overview) => readonly ViewNode[];
  readonly #changed = new EventEmitter<undefined>();
  readonly #listener: Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(overviews: Overviews, draw: (overview: Overview) => readonly ViewNode[]) {
    this.#overviews = overviews;
    this.#draw = draw;
    this.#listener = overviews.onChange(() => {
      this.#changed.fire(undefined);
    });
  }

  getTreeItem({ item }: ViewNode): TreeItem {
    return item;
  }

  getChildren(node?: ViewNode): ViewNode[] {
    return [...(node?.children ?? this.#draw(this.#overviews.current))];
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}
