import { SymbolKind } from 'vscode-languageserver';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import type { Statement } from '../analysis/model.ts';
import type { ArticleView } from './ArticleView.ts';
import { clip } from './clip.ts';
import { namingOf } from './namingOf.ts';

const most = 500;
const before = 30;
const longest = 100;

/** `speaker:` in either language, and what of the name has been typed. */
const speakerQuery = /^(speaker|kilde):\s*(.*)$/i;

/**
 * Who speaks in the articles, and what they say. `speaker:storm` asks for speakers alone; anything else is looked for in names and in
 * the words of statements. The matching words stand in the name of a symbol, for clients that filter once more.
 */
export function workspaceSymbols(views: readonly ArticleView[], query: string): WorkspaceSymbol[] {
  const [, prefix, name] = speakerQuery.exec(query.trim()) ?? [];
  const wanted = (name ?? query).trim().toLowerCase();
  const found = views.flatMap((view) => [
    ...speakers(view, wanted, prefix === undefined ? '' : `${prefix}: `),
    ...(prefix === undefined && wanted !== '' ? statements(view, wanted) : []),
  ]);
  return found.slice(0, most);
}

function speakers(view: ArticleView, wanted: string, prefix: string): WorkspaceSymbol[] {
  const speaking = new Set(view.analysis.statements.map(({ speaker }) => speaker));
  return view.analysis.entities.flatMap((entity) => {
    const naming = namingOf(view, entity);
    if (!naming || !speaking.has(entity.id) || !entity.name.toLowerCase().includes(wanted)) return [];
    const kind = entity.kind === 'person' ? SymbolKind.Class : SymbolKind.Module;
    return [{ name: prefix + entity.name, kind, ...placed(view, naming) }];
  });
}

function statements(view: ArticleView, wanted: string): WorkspaceSymbol[] {
  return view.analysis.statements.flatMap((statement) => {
    const text = wordsOf(view, statement);
    const at = text.toLowerCase().indexOf(wanted);
    if (at < 0) return [];
    const start = at > before ? text.indexOf(' ', at - before) + 1 : 0;
    const shown = (start > 0 ? '…' : '') + clip(text.slice(start), Math.max(longest, wanted.length + before));
    return [
      { name: `${view.speaker(statement)}: ${shown}`, kind: SymbolKind.String, ...placed(view, statement.content[0]!) },
    ];
  });
}

function wordsOf(view: ArticleView, { content }: Statement): string {
  return content
    .map((span) => view.text(span))
    .join(' ')
    .replace(/\s+/g, ' ');
}

function placed(
  view: ArticleView,
  span: Statement['content'][number],
): Pick<WorkspaceSymbol, 'location' | 'containerName'> {
  const headline = view.analysis.reading.paragraphs.find(({ kind }) => kind === 'headline');
  return {
    location: { uri: view.document.uri, range: view.range(span) },
    ...(headline && { containerName: clip(view.text(headline), longest) }),
  };
}
