import type { InlayHint } from 'vscode-languageserver';
import type { Span, Statement } from '../analysis/model.ts';
import type { Settings } from '../settings/settings.ts';
import type { ArticleView } from './ArticleView.ts';
import { explain } from './explain.ts';
import { namingOf } from './namingOf.ts';

export interface InlayHintsParams {
  readonly show: Settings['inlayHints'];
  readonly window: Span;
}

/** Ways of finding a speaker that leave the reader without a name at that place. */
const nameless: readonly string[] = ['speaker.pronoun', 'speaker.continues', 'speaker.silent'];
const loosely: readonly string[] = [...nameless, 'speaker.description', 'speaker.name'];

/** The speaker's name after a pronoun or a quotation that goes on; `all`, also after a description or part of the name. */
export function inlayHints(view: ArticleView, { show, window }: InlayHintsParams): InlayHint[] {
  if (show === 'off') return [];
  const shown = show === 'all' ? loosely : nameless;
  return view.analysis.statements.flatMap((statement) => {
    const reason = statement.why.find(({ code }) => shown.includes(code));
    const entity = view.entity(statement.speaker);
    const place = placeOf(statement);
    if (!reason || !entity || place < window.start || place > window.end) return [];
    const naming = namingOf(view, entity);
    const location = naming && { uri: view.document.uri, range: view.range(naming) };
    return [
      {
        position: view.document.positionAt(place),
        label: [{ value: `(${entity.name})`, ...(location && { location }) }],
        tooltip: explain(reason, view.language),
        paddingLeft: true,
      },
    ];
  });
}

function placeOf({ source, content }: Statement): number {
  return (source.at(-1) ?? content.at(-1)!).end;
}
