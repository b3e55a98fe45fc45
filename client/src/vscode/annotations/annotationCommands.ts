import { commands, Disposable, Uri, window } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { Act, AnnotationChange, Span } from '../../../../server/src/protocol/annotations.ts';
import { annotationCommands } from '../../../../server/src/protocol/commands.ts';
import type { StatementReference } from '../../../../server/src/protocol/commands.ts';
import type { ArticleReport, ReportStatement } from '../../../../server/src/protocol/report.ts';
import { articleAt, closeHover, say } from './ArticleDesk.ts';
import type { AnnotationMessage, ArticleDesk } from './ArticleDesk.ts';
import { askDecision } from './askDecision.ts';
import { exportChangeLog, importAnnotations } from './exchange.ts';
import { saveSpeakers } from './saveSpeakers.ts';
import { splitSpeakers } from './splitSpeakers.ts';
import { askAct, askForelaeggelse, askName, askStatement, askText, askTopic } from './questions.ts';

/** What a command acts on: a statement in the report of an article as it is now. */
interface Subject {
  readonly document: TextDocument;
  readonly text: string;
  readonly report: ArticleReport;
  readonly statement: ReportStatement;
  readonly value: string | undefined;
}

/** Registers the commands by which editors annotate, from palette, hover, lens, code actions, panel and views. */
export function registerAnnotationCommands(desk: ArticleDesk): Disposable {
  const onStatement = (
    id: string,
    change: (subject: Subject) => Change | Promise<Change>,
    done?: AnnotationMessage,
  ): Disposable =>
    commands.registerCommand(id, async (argument?: unknown) => {
      closeHover();
      const subject = await subjectOf(readReference(argument), desk);
      if (!subject) return void window.showInformationMessage(say('annotate.noStatement'));
      const made = await change(subject);
      if (made) await desk.annotate(subject.document, made, done);
    });
  const onArticle = (
    id: string,
    work: (document: TextDocument, reference: StatementReference | null) => Promise<void>,
  ): Disposable =>
    commands.registerCommand(id, async (argument?: unknown) => {
      const reference = readReference(argument);
      const document = await articleAt(reference?.uri);
      if (document) await work(document, reference);
    });
  const ids = annotationCommands;
  return Disposable.from(
    commands.registerCommand(ids.accept, (argument?: unknown) => accept(readReference(argument), desk)),
    commands.registerCommand(ids.decide, (argument?: unknown) => askDecision(readReference(argument), desk)),
    commands.registerCommand(ids.acceptAllOfSpeaker, (argument?: unknown) =>
      acceptAllOfSpeaker(readReference(argument), desk),
    ),
    onStatement(ids.reject, ({ statement: { id } }) => ({ kind: 'reject', statement: id }), 'annotate.rejected'),
    onStatement(ids.correctSpeaker, (subject) => changeName(subject, 'speaker')),
    onStatement(ids.setTarget, (subject) => changeName(subject, 'target')),
    onStatement(ids.changeAct, changeAct),
    onStatement(ids.setTopic, changeTopic),
    onStatement(ids.linkReply, linkReply),
    onStatement(ids.unlinkReply, unlinkReply),
    onStatement(ids.recordForelaeggelse, recordForelaeggelse),
    onArticle(ids.addFromSelection, (document) => addFromSelection(document, desk)),
    onArticle(ids.note, (document, reference) => writeNote(document, reference, desk)),
    onArticle(ids.undo, (document) => desk.undo(document)),
    onArticle(ids.redo, (document) => desk.redo(document)),
    onArticle(ids.markReviewed, async (document) => {
      await desk.annotate(document, { kind: 'reviewed' }, 'annotate.reviewed');
    }),
    onArticle(ids.saveSpeakers, (document) => saveSpeakers(document, desk)),
    commands.registerCommand(ids.exportChangeLog, async (argument?: unknown, format?: unknown, file?: unknown) => {
      const document = await articleAt(uriOf(argument));
      if (!document) return;
      await exportChangeLog(document, desk, {
        ...(typeof format === 'string' && { format }),
        ...(file instanceof Uri && { file }),
      });
    }),
    commands.registerCommand(ids.importAnnotations, async (argument?: unknown, file?: unknown) => {
      const document = await articleAt(uriOf(argument));
      if (document) await importAnnotations(document, desk, file instanceof Uri ? file : undefined);
    }),
    onArticle(ids.mergeSpeakers, (document, reference) => mergeSpeakers(document, reference, desk)),
    onArticle(ids.splitSpeakers, (document, reference) => splitSpeakers(document, reference, desk)),
    onArticle(ids.deleteAnnotation, async (document, reference) => {
      if (reference?.annotation) await desk.annotate(document, { kind: 'delete', annotation: reference.annotation });
    }),
    onArticle(ids.reanchorAnnotation, async (document, reference) => {
      const span = selectionIn(editorOf(document));
      if (span === null) void window.showInformationMessage(say('annotate.noSelection'));
      else if (reference?.annotation)
        await desk.annotate(document, { kind: 'reanchor', annotation: reference.annotation, span });
    }),
  );
}

type Change = AnnotationChange | undefined;

/** The statements that are named, or else the one under the cursor. */
async function accept(reference: StatementReference | null, desk: ArticleDesk): Promise<void> {
  closeHover();
  const document = await articleAt(reference?.uri);
  const statements = reference?.statements ?? [(await subjectOf(reference, desk))?.statement.id];
  if (!document || !statements.every((id) => id !== undefined))
    return void window.showInformationMessage(say('annotate.noStatement'));
  await desk.annotate(document, { kind: 'accept', statements }, 'annotate.accepted');
}

/** Everything that the speaker of a statement says in its article; or, where a view names the speaker, what they say in all articles. */
async function acceptAllOfSpeaker(reference: StatementReference | null, desk: ArticleDesk): Promise<void> {
  if (reference?.value === undefined || reference.statement !== undefined) {
    const subject = await subjectOf(reference, desk);
    if (!subject) return void window.showInformationMessage(say('annotate.noStatement'));
    const { id, speaker } = subject.statement;
    const change: AnnotationChange =
      speaker === null ? { kind: 'accept', statements: [id] } : { kind: 'acceptSpeaker', speaker };
    await desk.annotate(subject.document, change, 'annotate.accepted');
    return;
  }
  const { speakers } = await desk.overview();
  const named = speakers.find(({ name }) => name === reference.value);
  for (const uri of new Set(named?.statements.map((statement) => statement.uri))) {
    const document = await articleAt(uri);
    const report = document && (await desk.report(document));
    const speaker = report?.entities.find(({ name }) => name.toLowerCase() === reference.value?.toLowerCase())?.id;
    const isOpen = report?.statements.some((one) => one.speaker === speaker && one.origin === 'machine');
    if (document && speaker !== undefined && isOpen)
      await desk.annotate(document, { kind: 'acceptSpeaker', speaker }, 'annotate.accepted');
  }
}

async function changeName({ report, statement, value }: Subject, field: 'speaker' | 'target'): Promise<Change> {
  const current = report.entities.find(({ id }) => id === statement[field])?.name ?? null;
  const name = value ?? (await askName(report, say(`ask.${field}`), current));
  return name === undefined ? undefined : { kind: field, statement: statement.id, name };
}

async function changeAct({ statement, value }: Subject): Promise<Change> {
  const act = (value as Act | undefined) ?? (await askAct(statement.act));
  return act && { kind: 'act', statement: statement.id, act };
}

async function changeTopic({ report, statement, value }: Subject): Promise<Change> {
  const topic = value ?? (await askTopic(report, statement.topic ?? ''));
  return topic ? { kind: 'topic', statement: statement.id, topic } : undefined;
}

const attacks: readonly Act[] = ['accuse', 'criticise'];
const answers: readonly Act[] = ['deny', 'counter', 'admit', 'decline', 'support'];

async function linkReply({ report, text, statement, value }: Subject): Promise<Change> {
  const isAttack = attacks.includes(statement.act);
  const wanted = isAttack ? answers : attacks;
  // Nobody answers himself.
  const likely = ({ act, speaker }: ReportStatement): number =>
    Number(wanted.includes(act)) + 2 * Number(speaker !== statement.speaker);
  const others = report.statements.filter(({ id }) => id !== statement.id).sort((a, b) => likely(b) - likely(a));
  if (others.length === 0) return void window.showInformationMessage(say('annotate.noOthers'));
  const asked = isAttack ? 'ask.reply' : 'ask.accusation';
  const other = value ?? (await askStatement(report, others, text, asked))?.id;
  if (other === undefined) return undefined;
  const [accusation, reply] = isAttack ? [statement.id, other] : [other, statement.id];
  return { kind: 'reply', accusation, reply, linked: true };
}

async function unlinkReply({ report, text, statement, value }: Subject): Promise<Change> {
  const links = report.disputes.flatMap(({ accusations, replies }) => {
    if (accusations.includes(statement.id)) return replies.map((reply) => ({ accusation: statement.id, reply }));
    return replies.includes(statement.id) ? [{ accusation: accusations[0]!, reply: statement.id }] : [];
  });
  const otherOf = ({ accusation, reply }: (typeof links)[number]): string =>
    accusation === statement.id ? reply : accusation;
  const linked = report.statements.filter(({ id }) => links.some((link) => otherOf(link) === id));
  if (linked.length === 0) return void window.showInformationMessage(say('annotate.noOthers'));
  const other = value ?? (linked.length === 1 ? linked[0] : await askStatement(report, linked, text, 'ask.unlink'))?.id;
  const link = links.find((one) => otherOf(one) === other);
  return link && { kind: 'reply', ...link, linked: false };
}

async function recordForelaeggelse({ report, statement }: Subject): Promise<Change> {
  const accused = report.entities.find(({ id }) => id === statement.target)?.name ?? '';
  const asked = await askForelaeggelse(accused);
  return asked && { kind: 'asked', statement: statement.id, asked };
}

async function addFromSelection(document: TextDocument, desk: ArticleDesk): Promise<void> {
  const span = selectionIn(editorOf(document));
  if (span === null) return void window.showInformationMessage(say('annotate.noSelection'));
  const report = await desk.report(document);
  const speaker = await askName(report, say('ask.speaker'), null);
  if (speaker === undefined) return;
  const act = await askAct(null);
  if (act === undefined) return;
  const target = act === 'assert' ? null : await askName(report, say('ask.target'), null);
  if (target === undefined) return;
  const form = /^["“”„»«‘’'–—-]/.test(document.getText().slice(span.start)) ? 'direct' : 'indirect';
  await desk.annotate(document, { kind: 'add', content: [span], speaker, act, target, form });
}

async function writeNote(
  document: TextDocument,
  reference: StatementReference | null,
  desk: ArticleDesk,
): Promise<void> {
  const selected = reference?.statement === undefined ? selectionIn(editorOf(document)) : null;
  const subject = selected ? null : await subjectOf(reference, desk);
  const content = subject?.statement.content;
  const span = selected ?? (content && { start: content[0]!.start, end: content.at(-1)!.end });
  if (!span) return void window.showInformationMessage(say('annotate.noStatement'));
  const text = reference?.value ?? (await askText('ask.note'));
  if (text) await desk.annotate(document, { kind: 'note', span, text });
}

async function mergeSpeakers(
  document: TextDocument,
  reference: StatementReference | null,
  desk: ArticleDesk,
): Promise<void> {
  const report = await desk.report(document);
  const name = reference?.value ?? (await askName(report, say('ask.merge'), null));
  const entity = report.entities.find((one) => one.name === name);
  if (!entity) return;
  const into = await askName(
    { ...report, entities: report.entities.filter((one) => one !== entity) },
    say('ask.mergeInto', { name: entity.name }),
    null,
  );
  if (into) await desk.annotate(document, { kind: 'sameAs', entity: entity.id, name: into });
}

/** The statement that a command was given, or else the innermost one under the cursor. */
async function subjectOf(reference: StatementReference | null, desk: ArticleDesk): Promise<Subject | null> {
  const document = await articleAt(reference?.uri);
  if (!document) return null;
  const report = await desk.report(document);
  const editor = editorOf(document);
  const offset = editor ? document.offsetAt(editor.selection.active) : -1;
  const statement = reference?.statement
    ? report.statements.find(({ id }) => id === reference.statement)
    : statementAround(report, offset);
  return statement ? { document, text: document.getText(), report, statement, value: reference?.value } : null;
}

function statementAround({ statements }: ArticleReport, offset: number): ReportStatement | undefined {
  const around = statements.flatMap((statement) =>
    [...statement.content, ...statement.cue, ...statement.source]
      .filter(({ start, end }) => start <= offset && offset <= end)
      .map(({ start, end }) => ({ statement, length: end - start })),
  );
  return around.sort((a, b) => a.length - b.length)[0]?.statement;
}

function editorOf(document: TextDocument): TextEditor | undefined {
  return window.visibleTextEditors.find((editor) => editor.document === document);
}

function selectionIn(editor: TextEditor | undefined): Span | null {
  if (!editor || editor.selection.isEmpty) return null;
  const { document, selection } = editor;
  const text = document.getText(selection);
  const start = document.offsetAt(selection.start) + (text.length - text.trimStart().length);
  const end = start + text.trim().length;
  return start < end ? { start, end } : null;
}

function uriOf(argument: unknown): string | undefined {
  if (argument instanceof Uri) return argument.toString();
  return typeof argument === 'string' ? argument : readReference(argument)?.uri;
}

/** Arguments of a command come from links in Markdown too: only strings are taken from them. */
function readReference(argument: unknown): StatementReference | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { uri, statement, statements, value, annotation } = argument as Partial<
    Record<keyof StatementReference, unknown>
  >;
  if (typeof uri !== 'string') return null;
  return {
    uri,
    ...(typeof statement === 'string' && { statement }),
    ...(Array.isArray(statements) && { statements: statements.filter((id) => typeof id === 'string') }),
    ...(typeof value === 'string' && { value }),
    ...(typeof annotation === 'string' && { annotation }),
  };
}
