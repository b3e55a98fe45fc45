import { window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { Act, Asked } from '../../../../server/src/protocol/annotations.ts';
import { interfaceMessages } from '../../../../server/src/protocol/messages/interface.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import type { ArticleReport, ReportEntity, ReportStatement } from '../../../../server/src/protocol/report.ts';
import { uiLanguage } from '../uiLanguage.ts';
import { say } from './ArticleDesk.ts';
import type { AnnotationMessage } from './ArticleDesk.ts';

const acts = [
  'assert',
  'accuse',
  'criticise',
  'deny',
  'counter',
  'admit',
  'decline',
  'support',
  'demand',
  'promise',
] as const satisfies readonly Act[];

/** Asks for a name: those who speak first, then everybody else, nobody, or whatever is typed. Null is nobody, undefined no answer. */
export function askName(
  report: ArticleReport,
  title: string,
  current: string | null,
): Promise<string | null | undefined> {
  const spoken = new Map<string, number>();
  for (const { speaker } of report.statements)
    if (speaker !== null) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
  const named = report.entities
    .toSorted((a, b) => (spoken.get(b.id) ?? 0) - (spoken.get(a.id) ?? 0))
    .map((entity) => ({ ...nameItem(entity, spoken.get(entity.id) ?? 0), value: entity.name }));
  const items = [...named, { label: `$(circle-slash) ${say('annotate.nobody')}`, value: null }];
  return askOneOf(items, { title, placeholder: say('ask.name'), current });
}

/** Asks for a topic: one that the article has, those of most statements first, or whatever is typed. Undefined is no answer. */
export async function askTopic(report: ArticleReport, current: string): Promise<string | undefined> {
  const counts = new Map<string, number>();
  for (const { topic } of report.statements) if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const items = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([topic, statements]) => ({ label: topic, description: countOf(statements), value: topic }));
  const topic = await askOneOf(items, { title: say('ask.topic'), placeholder: say('ask.anyTopic'), current });
  return topic ?? undefined;
}

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

interface Question {
  readonly title: string;
  readonly placeholder: string;
  readonly current: string | null;
}

/** Asks for one of a list, or whatever else is typed. */
function askOneOf<T extends string | null>(
  items: readonly Choice<T>[],
  { title, placeholder, current }: Question,
): Promise<T | string | undefined> {
  const picker = window.createQuickPick<Choice<T | string>>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  picker.items = items;
  picker.activeItems = items.filter(({ value }) => value === current);
  picker.onDidChangeValue((typed) => {
    const text = typed.trim();
    const isKnown = text === '' || items.some(({ value }) => value === text);
    picker.items = isKnown
      ? items
      : [...items, { label: say('annotate.useText', { text }), value: text, alwaysShow: true }];
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      // Who types fast is ahead of the list.
      resolve(item ? item.value : picker.value.trim() || undefined);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function nameItem({ name, role }: ReportEntity, statements: number): QuickPickItem {
  const count = statements > 0 ? countOf(statements) : '';
  return { label: name, description: [role, count].filter(Boolean).join(' · ') };
}

function countOf(statements: number): string {
  return say(statements === 1 ? 'annotate.statements.one' : 'annotate.statements.many', { n: statements });
}

export async function askAct(current: Act | null): Promise<Act | undefined> {
  const items = acts.map((act) => ({
    label: firstUpper(fill(interfaceMessages[`act.${act}`], uiLanguage())),
    ...(act === current && { description: '$(check)' }),
    act,
  }));
  return (await window.showQuickPick(items, { title: say('ask.act') }))?.act;
}

/** Asks for one of some statements, shown with line and speaker. */
export async function askStatement(
  report: ArticleReport,
  statements: readonly ReportStatement[],
  text: string,
  title: AnnotationMessage,
): Promise<ReportStatement | undefined> {
  const nameOf = new Map(report.entities.map(({ id, name }) => [id, name]));
  const items = statements.map((statement) => ({
    label: statement.content.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … '),
    description: nameOf.get(statement.speaker ?? '') ?? '',
    detail: fill(interfaceMessages['outline.detail'], uiLanguage(), {
      act: fill(interfaceMessages[`act.${statement.act}`], uiLanguage()),
      line: String(text.slice(0, statement.content[0]!.start).split('\n').length),
    }),
    statement,
  }));
  const options = { title: say(title), matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.statement;
}

/** Asks for one line of text; undefined where nothing is answered. */
export async function askText(title: AnnotationMessage, value = ''): Promise<string | undefined> {
  const text = await window.showInputBox({ title: say(title), value, ignoreFocusOut: true });
  return text?.trim();
}

/** Who was asked, when, until when, and what was answered; undefined where it is broken off. */
export async function askForelaeggelse(accused: string): Promise<Asked | undefined> {
  const who = await askText('ask.asked.who', accused);
  const when = who && (await askText('ask.asked.when', new Date().toISOString().slice(0, 10)));
  if (!who || !when) return undefined;
  const deadline = await askText('ask.asked.deadline');
  if (deadline === undefined) return undefined;
  const answer = await askText('ask.asked.answer');
  if (answer === undefined) return undefined;
  return { who, when, ...(deadline !== '' && { deadline }), answer: answer === '' ? null : answer };
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
