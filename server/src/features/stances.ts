import type { Act } from '../analysis/model.ts';
import type { Stance, StanceRange } from '../protocol/requests.ts';
import type { ArticleView } from './ArticleView.ts';

const stanceOf: Partial<Record<Act, Stance>> = {
  accuse: 'accusation',
  criticise: 'criticism',
  deny: 'denial',
  counter: 'counter',
  admit: 'admission',
  decline: 'decline',
  support: 'support',
};

/** Where somebody takes a stand, for clients that mark it: the content of a statement, or its cue where that says it all. In the order of the text. */
export function stances(view: ArticleView): StanceRange[] {
  return view.analysis.statements
    .flatMap(({ act, content, cue }) => {
      const stance = stanceOf[act];
      if (stance === undefined) return [];
      return (content.length > 0 ? content : cue).map((span) => ({ span, stance }));
    })
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, stance }) => ({ range: view.range(span), stance }));
}
