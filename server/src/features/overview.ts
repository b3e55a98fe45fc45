import { groupBy } from '../analysis/groupBy.ts';
import type { Statement } from '../analysis/model.ts';
import { confidenceBand } from '../protocol/confidenceBand.ts';
import type { Overview, PlacedStatement, SpeakerOverview, UnansweredAccusation } from '../protocol/requests.ts';
import type { ArticleView } from './ArticleView.ts';
import { clip } from './clip.ts';

const longestText = 120;

interface Spoken {
  readonly view: ArticleView;
  readonly statement: Statement;
}

/** Several articles at a glance: who speaks in them, what should be looked at first, and which accusations nobody answers. */
export function overview(views: readonly ArticleView[]): Overview {
  const spoken = views.flatMap((view) => view.analysis.statements.map((statement) => ({ view, statement })));
  return {
    speakers: speakersOf(spoken),
    review: spoken
      .filter(({ statement }) => (statement.origin ?? 'machine') === 'machine')
      .sort((a, b) => a.statement.confidence - b.statement.confidence)
      .map(place),
    progress: progressIn(views),
    records: views.flatMap(({ document: { uri }, analysis: { review } }) =>
      (review?.reviewed ?? []).map((record) => ({ uri, ...record })),
    ),
    unanswered: views.flatMap(unansweredIn),
  };
}

function progressIn(views: readonly ArticleView[]): Overview['progress'] {
  let [reviewed, all] = [0, 0];
  for (const { analysis } of views) {
    const rejected = analysis.review?.rejected.length ?? 0;
    all += analysis.statements.length + rejected;
    reviewed += analysis.statements.filter(({ origin = 'machine' }) => origin !== 'machine').length + rejected;
  }
  return { reviewed, all };
}

/** The same name in two articles is one speaker. Who says most comes first. */
function speakersOf(spoken: readonly Spoken[]): readonly SpeakerOverview[] {
  const named = spoken.filter(({ statement }) => statement.speaker !== null);
  return [...groupBy(named, ({ view, statement }) => view.speaker(statement).toLowerCase()).values()]
    .map((own): SpeakerOverview => {
      const { view, statement } = own[0]!;
      const { name, kind, role } = view.entity(statement.speaker)!;
      return { name, kind, ...(role !== undefined && { role }), statements: own.map(place) };
    })
    .sort((a, b) => b.statements.length - a.statements.length || a.name.localeCompare(b.name));
}

/** One for each dispute that is open: its first accusation. */
function unansweredIn(view: ArticleView): readonly UnansweredAccusation[] {
  return view.analysis.disputes.flatMap(({ state, accuser, accused, accusations, topic }) => {
    const [statement] = view.statements(accusations).filter(({ act }) => act === 'accuse');
    if (state !== 'unanswered' || !statement) return [];
    const nameOf = (id: string | null): string | null => view.entity(id)?.name ?? null;
    return [{ ...place({ view, statement }), accuser: nameOf(accuser), accused: nameOf(accused), topic }];
  });
}

function place({ view, statement }: Spoken): PlacedStatement {
  const span = statement.content[0]!;
  return {
    uri: view.document.uri,
    range: view.range(span),
    statement: statement.id,
    speaker: view.speaker(statement),
    act: statement.act,
    form: statement.form,
    confidence: confidenceBand(statement.confidence),
    text: clip(view.text(span), longestText),
  };
}
