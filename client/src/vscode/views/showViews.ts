import { Disposable, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window } from 'vscode';
import type { TreeView } from 'vscode';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import type { UiLanguage } from '../../../../server/src/protocol/messages/message.ts';
import { showDate } from '../../../../server/src/protocol/messages/showDate.ts';
import { viewMessages } from '../../../../server/src/protocol/messages/views.ts';
import type { Overview, ReviewRecord, SpeakerOverview } from '../../../../server/src/protocol/requests.ts';
import { uiLanguage } from '../uiLanguage.ts';
import { drawStatement } from './drawStatement.ts';
import type { StatementStyle } from './drawStatement.ts';
import type { Overviews } from './Overviews.ts';
import { OverviewTree } from './OverviewTree.ts';
import { countUri, showCounts } from './showCounts.ts';
import type { ViewNode } from './ViewNode.ts';

type ViewName = 'speakers' | 'review' | 'unanswered';

/** What each view lists. */
const lists: Readonly<Record<ViewName, (overview: Overview) => readonly ViewNode[]>> = {
  speakers: (overview) => overview.speakers.map((speaker) => drawSpeaker(speaker, filesIn(overview))),
  review: (overview) => overview.review.map((one) => drawStatement(one, { lead: 'text', files: filesIn(overview) })),
  unanswered: (overview) =>
    overview.unanswered.map((one) => drawStatement(one, { lead: 'speaker', files: filesIn(overview) })),
};

/** What an empty view says where there are articles; without any, the manifest explains the view. */
const whenEmpty = { review: 'view.allReviewed', unanswered: 'view.allAnswered' } as const;

const icons: Readonly<Record<SpeakerOverview['kind'], string>> = {
  person: 'person',
  group: 'organization',
  organisation: 'organization',
  place: 'location',
  document: 'file-text',
  unknown: 'question',
};

/** The three views of the container "Statements". Unanswered accusations are the only ones that are counted on its icon. */
export function showViews(overviews: Overviews): Disposable {
  const names = Object.keys(lists) as ViewName[];
  const trees = names.map((name) => [name, new OverviewTree(overviews, lists[name])] as const);
  const views = trees.map(([name, treeDataProvider]) => {
    const view = window.createTreeView(`statementLens.${name}`, {
      treeDataProvider,
      showCollapseAll: name === 'speakers',
    });
    return [name, view] as const;
  });
  const update = (): void => {
    for (const [name, view] of views) label(name, view, overviews.current);
  };
  update();
  return Disposable.from(
    showCounts(),
    ...trees.map(([, tree]) => tree),
    ...views.map(([, view]) => view),
    overviews.onChange(update),
  );
}

/** Titles follow the setting for the language, which the manifest cannot. */
function label(name: ViewName, view: TreeView<ViewNode>, overview: Overview): void {
  const language = uiLanguage();
  view.title = fill(viewMessages[`view.${name}`], language);
  if (name === 'speakers') return;
  const n = overview[name].length;
  const notes = [
    ...(n > 0 || overview.speakers.length === 0 ? [] : [fill(viewMessages[whenEmpty[name]], language)]),
    ...(name === 'review' ? overview.records.map((record) => describeRecord(record, language)) : []),
  ];
  if (notes.length === 0) delete view.message;
  else view.message = notes.join('\n');
  if (name === 'review') view.description = describeProgress(overview, language);
  if (name !== 'unanswered') return;
  const tooltip = fill(viewMessages[n === 1 ? 'view.badge.one' : 'view.badge.many'], language, { n });
  view.badge = n === 0 ? undefined : { value: n, tooltip };
}

function describeProgress({ progress: { reviewed, all } }: Overview, language: UiLanguage): string {
  if (all === 0) return '';
  return fill(viewMessages['view.progress'], language, { reviewed, all });
}

function describeRecord({ uri, by, on, current }: ReviewRecord, language: UiLanguage): string {
  const file = Uri.parse(uri).path.split('/').at(-1) ?? '';
  return fill(viewMessages[current ? 'view.reviewedBy' : 'view.reviewedBefore'], language, {
    file,
    by,
    on: showDate(on, language),
  });
}

/** Lines name their files only where there are several. */
function filesIn({ speakers, review }: Overview): StatementStyle['files'] {
  const statements = [...review, ...speakers.flatMap((speaker) => speaker.statements)];
  return new Set(statements.map(({ uri }) => uri)).size > 1 ? 'many' : 'one';
}

function drawSpeaker({ name, kind, role, statements }: SpeakerOverview, files: StatementStyle['files']): ViewNode {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = name;
  item.iconPath = new ThemeIcon(icons[kind]);
  if (role !== undefined) item.description = role;
  item.resourceUri = countUri(name, statements.length);
  item.tooltip = new MarkdownString().appendText([name, role].filter(Boolean).join('\n'));
  item.contextValue = 'speaker';
  const children = statements.map((one) => drawStatement(one, { lead: 'text', files }));
  const [first] = statements;
  return { item, children, value: name, ...(first && { uri: first.uri }) };
}
