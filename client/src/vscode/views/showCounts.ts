import { FileDecoration, Uri, window } from 'vscode';
import type { Disposable } from 'vscode';
import { annotationMessages } from '../../../../server/src/protocol/messages/annotations.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { uiLanguage } from '../uiLanguage.ts';

const scheme = 'statement-lens-speaker';

/** VS Code has room for two letters. */
const most = 99;

/** What stands for a speaker in a view, with the number of its statements. Names no file. */
export function countUri(name: string, statements: number): Uri {
  return Uri.from({ scheme, path: `/${name}`, query: String(statements) });
}

/** Shows numbers of statements at the end of the line, where a long name cannot push them out of sight. */
export function showCounts(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration(uri): FileDecoration | undefined {
      if (uri.scheme !== scheme) return undefined;
      const n = Number(uri.query);
      const key = n === 1 ? 'annotate.statements.one' : 'annotate.statements.many';
      const tooltip = fill(annotationMessages[key], uiLanguage(), { n });
      return new FileDecoration(n > most ? '9+' : String(n), tooltip);
    },
  });
}
