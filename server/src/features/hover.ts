import type { Hover } from 'vscode-languageserver';
import type { CueClass, Statement } from '../analysis/model.ts';
import { annotationCommands, compareStancesCommand } from '../protocol/commands.ts';
import type { StatementReference } from '../protocol/commands.ts';
import { confidenceBand } from '../protocol/confidenceBand.ts';
import type { ArticleView } from './ArticleView.ts';
import { clip } from './clip.ts';
import { explain } from './explain.ts';
import { firstUpper } from './firstUpper.ts';
import { markdown, plainText } from './markup.ts';
import type { Markup } from './markup.ts';
import { namingOf } from './namingOf.ts';
import { statementAt } from './statementAt.ts';

export interface HoverParams {
  readonly offset: number;
  readonly markup: 'markdown' | 'plaintext';
  /** Commands the client can run. */
  readonly commands: ReadonlySet<string>;
}

const labelWidth = 9;
const titleWidth = 50;
const targetWidth = 19;
const longestText = 80;
const mostReasons = 4;

/** What is known of the statement under the pointer, and why. At most seven lines, and the notes of editors. */
export function hover(view: ArticleView, { offset, markup, commands }: HoverParams): Hover | null {
  const under = statementAt(view, offset);
  if (!under) return null;
  const { statement, span } = under;
  const style = markup === 'markdown' ? markdown : plainText;
  const lines = [
    title(view, statement, style),
    speakerLine(view, statement, style),
    cueLine(view, statement, style),
    targetLine(view, statement, style),
    ...partnerLines(view, statement, style),
    ...noteLines(view, statement, style),
    whyLine(view, statement, style),
    linkLine(view, statement, style, commands),
  ];
  return {
    contents: { kind: style.kind, value: lines.filter((line) => line !== '').join(style.lineEnd) },
    range: view.range(span),
  };
}

function title(view: ArticleView, { form, act, confidence }: Statement, style: Markup): string {
  const kind = style.strong(`${firstUpper(view.say(`form.${form}`))} · ${view.say(`act.${act}`)}`);
  const band = view.say(`confidence.${confidenceBand(confidence)}`);
  return `${kind.padEnd(titleWidth)}${view.say('hover.confidence', { band })}`;
}

function speakerLine(view: ArticleView, statement: Statement, style: Markup): string {
  const name = shown(view.speaker(statement), style);
  return labelled(view.say('hover.speaker'), name + writtenAs(view, statement, style));
}

/** The words of the source where they are not the name itself, and the line that names it. */
function writtenAs(view: ArticleView, { speaker, source }: Statement, style: Markup): string {
  const entity = view.entity(speaker);
  const words = source.map((span) => view.text(span)).join(' ');
  if (!entity || words === '' || words.includes(entity.name)) return '';
  const naming = namingOf(view, entity);
  if (!naming) return '';
  const line = String(view.line(naming.start));
  return `  ${view.say('hover.writtenAs', { words: shown(words, style), line })}`;
}

function cueLine(view: ArticleView, statement: Statement, style: Markup): string {
  const words = statement.cue.map((span) => view.text(span)).join(' … ');
  const parts = [words === '' ? '' : shown(words, style), ...mannerOf(view, statement)];
  const all = [...new Set(parts.filter((part) => part !== ''))];
  return all.length === 0 ? '' : labelled(view.say('hover.cue'), all.join(' · '));
}

function mannerOf(view: ArticleView, { cueClass, medium, mental }: Statement): string[] {
  if (mental) return [view.say('hover.mental')];
  const manners: Partial<Record<CueClass, string>> = {
    say: view.say('medium.spoken'),
    write: view.say('medium.written'),
  };
  const manner = (cueClass && manners[cueClass]) ?? '';
  return [manner, medium === 'unknown' ? '' : view.say(`medium.${medium}`)];
}

function targetLine(view: ArticleView, { target, topic }: Statement, style: Markup): string {
  const entity = view.entity(target);
  const topicPart = topic === '' ? '' : `${view.say('hover.topic')}  ${shown(topic, style)}`;
  if (entity) {
    const name = shown(entity.name, style);
    return labelled(view.say('hover.target'), topicPart === '' ? name : `${name.padEnd(targetWidth)}  ${topicPart}`);
  }
  return topic === '' ? '' : labelled(view.say('hover.topic'), shown(topic, style));
}

function partnerLines(view: ArticleView, statement: Statement, style: Markup): string[] {
  const partner = (other: Statement): string => {
    const name = shown(view.speaker(other), style);
    return view.say('hover.partner', { name, line: String(view.lineOf(other)), act: view.say(`act.${other.act}`) });
  };
  const opened = view.disputeOpenedBy(statement);
  const answered = view.disputeAnsweredBy(statement);
  const lines: string[] = [];
  if (opened) {
    const own = (reply: Statement): number => (reply.speaker === opened.accused ? 0 : 1);
    const answers = view.answersIn(opened).toSorted((a, b) => own(a) - own(b));
    const text = answers.slice(0, mostReasons).map(partner).join(' · ') || view.say(`state.${opened.state}`);
    lines.push(labelled(view.say('hover.answered'), text));
  }
  const accusation = answered && view.accusationBefore(statement, answered);
  if (accusation) lines.push(labelled(view.say('hover.repliesTo'), partner(accusation)));
  return lines;
}

function noteLines(view: ArticleView, { notes = [] }: Statement, style: Markup): string[] {
  return notes.map(({ text, by }) => labelled(view.say('hover.note'), `${shown(text, style)}  (${shown(by, style)})`));
}

function whyLine(view: ArticleView, { why }: Statement, style: Markup): string {
  const reasons = why.map((evidence) => shown(explain(evidence, view.language), style));
  return labelled(
    view.say('hover.why'),
    [...new Set(reasons)].slice(0, mostReasons).join('; ') || view.say('hover.noReason'),
  );
}

/** What an editor may do about it, as far as the client knows the commands. */
function linkLine(view: ArticleView, { id }: Statement, style: Markup, commands: ReadonlySet<string>): string {
  if (style.kind !== 'markdown') return '';
  const { uri } = view.document;
  const reference: StatementReference = { uri, statement: id };
  const { accept, correctSpeaker, changeAct, reject, decide } = annotationCommands;
  const links = [
    { title: 'decide.accept', command: accept, args: [reference] },
    { title: 'decide.correctSpeaker', command: correctSpeaker, args: [reference] },
    { title: 'decide.changeAct', command: changeAct, args: [reference] },
    { title: 'decide.reject', command: reject, args: [reference] },
    { title: 'decide.decide', command: decide, args: [reference] },
    { title: 'hover.compare', command: compareStancesCommand, args: [uri] },
  ] as const;
  return links
    .filter(({ command }) => commands.has(command))
    .map(({ title, command, args }) => style.link(view.say(title), command, args))
    .join(' · ');
}

function labelled(label: string, text: string): string {
  return `${label.padEnd(labelWidth - 1)} ${text}`;
}

function shown(text: string, style: Markup): string {
  return style.text(clip(text, longestText));
}
