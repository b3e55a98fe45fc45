import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Dispute, Entity, Span, Statement } from '../analysis/model.ts';
import { interfaceMessages } from '../protocol/messages/interface.ts';
import { fill } from '../protocol/messages/message.ts';
import type { MessageArgs, UiLanguage } from '../protocol/messages/message.ts';

export type InterfaceMessageId = keyof typeof interfaceMessages;

/** A document with its analysis, in the language of the reader: what every feature is given. Holds for one version. */
export class ArticleView {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  readonly language: UiLanguage;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #opened: ReadonlyMap<string, Dispute>;
  readonly #answered: ReadonlyMap<string, Dispute>;

  constructor(document: TextDocument, analysis: Analysis, language: UiLanguage) {
    this.document = document;
    this.analysis = analysis;
    this.language = language;
    this.#entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    this.#statements = new Map(analysis.statements.map((statement) => [statement.id, statement]));
    this.#opened = disputesBy(analysis.disputes, ({ accusations }) => accusations);
    this.#answered = disputesBy(analysis.disputes, ({ replies }) => replies);
  }

  say(id: InterfaceMessageId, args: MessageArgs = {}): string {
    return fill(interfaceMessages[id], this.language, args);
  }

  text({ start, end }: Span): string {
    return this.analysis.reading.text.slice(start, end);
  }

  range({ start, end }: Span): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }

  span({ start, end }: Range): Span {
    return { start: this.document.offsetAt(start), end: this.document.offsetAt(end) };
  }

  /** Counted from 1, as people do. */
  line(offset: number): number {
    return this.document.positionAt(offset).line + 1;
  }

  lineOf(statement: Statement): number {
    return this.line(statement.content[0]!.start);
  }

  entity(id: string | null): Entity | null {
    return (id === null ? undefined : this.#entities.get(id)) ?? null;
  }

  /** Statements by id, in the order of the text. */
  statements(ids: readonly string[]): readonly Statement[] {
    return ids
      .map((id) => this.#statements.get(id))
      .filter((statement) => statement !== undefined)
      .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  }

  /** Who says it, also where the article gives no name. */
  speaker({ speaker, source, anonymous, ownVoice }: Statement): string {
    const entity = this.entity(speaker);
    if (entity) return entity.name;
    if (source.length > 0) return source.map((span) => this.text(span)).join(' ');
    if (ownVoice) return this.say('speaker.paper');
    return this.say(anonymous ? 'speaker.anonymous' : 'speaker.none');
  }

  /** The dispute in which this statement accuses or criticises. */
  disputeOpenedBy({ id }: Statement): Dispute | null {
    return this.#opened.get(id) ?? null;
  }

  /** The dispute in which this statement answers. */
  disputeAnsweredBy({ id }: Statement): Dispute | null {
    return this.#answered.get(id) ?? null;
  }

  /** What answers a dispute; support alone never does. */
  answersIn({ replies }: Dispute): readonly Statement[] {
    return this.statements(replies).filter(({ act }) => act !== 'support');
  }

  /** The accusation that a reply in this dispute answers: the last before it, else the first. */
  accusationBefore(reply: Statement, { accusations }: Dispute): Statement | null {
    const place = reply.content[0]!.start;
    const isBefore = (id: string): boolean => (this.#statements.get(id)?.content[0]?.start ?? place) < place;
    return this.#statements.get(accusations.findLast(isBefore) ?? accusations[0] ?? '') ?? null;
  }
}

/** The first dispute that each statement takes part in. */
function disputesBy(disputes: readonly Dispute[], ids: (dispute: Dispute) => readonly string[]): Map<string, Dispute> {
  return new Map(disputes.toReversed().flatMap((dispute) => ids(dispute).map((id) => [id, dispute] as const)));
}
