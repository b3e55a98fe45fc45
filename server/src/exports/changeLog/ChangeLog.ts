import { changeLogMessages } from '../../protocol/messages/changeLog.ts';
import { interfaceMessages } from '../../protocol/messages/interface.ts';
import { fill } from '../../protocol/messages/message.ts';
import type { MessageArgs, UiLanguage } from '../../protocol/messages/message.ts';
import { showDate } from '../../protocol/messages/showDate.ts';
import type { ArticleReview, ReviewChange, Standing } from '../../protocol/review.ts';

/** What editors decided about an article, in words of one language: what a fact-checker hands out with it. */
export interface ChangeLog {
  readonly title: string;
  /** How it was made, what it comes to, who has read it all, and which text that was. */
  readonly facts: readonly string[];
  readonly columns: readonly string[];
  /** When, who, line, words, what the machine found, what was decided; in the order in which it was decided. */
  readonly rows: readonly (readonly string[])[];
  /** Stands where there are no rows. */
  readonly none: string;
}

const columns = ['on', 'by', 'line', 'words', 'before', 'after'] as const;

export function changeLogOf(review: ArticleReview, language: UiLanguage): ChangeLog {
  const say: Say = (id, args) => fill(changeLogMessages[id], language, args);
  const { machine } = review;
  return {
    title: say('changes.title', { article: machine.title ?? machine.id ?? '' }),
    facts: [
      say('changes.method', { version: machine.tool.version }),
      say('changes.counts', counts(review)),
      ...(review.reviewed.length === 0 ? [say('changes.notReviewed')] : []),
      ...review.reviewed.map(({ by, on, current }) =>
        say(current ? 'changes.reviewed' : 'changes.reviewedBefore', { by, on: showDate(on, language) }),
      ),
      say('changes.text', { hash: machine.textHash }),
    ],
    columns: columns.map((column) => say(`changes.${column}`)),
    rows: review.changes.map((change) => row(change, say, language)),
    none: say('changes.none'),
  };
}

type Say = (id: keyof typeof changeLogMessages, args?: MessageArgs) => string;

function counts({ corrected, changes }: ArticleReview): MessageArgs {
  const { statements } = corrected;
  const count = (wanted: string): number => statements.filter(({ origin }) => origin === wanted).length;
  return {
    all: statements.length,
    confirmed: count('confirmed'),
    corrected: count('corrected'),
    added: count('added'),
    machine: count('machine'),
    rejected: changes.filter(({ kind, before }) => kind === 'reject' && before).length,
  };
}

function row(change: ReviewChange, say: Say, language: UiLanguage): readonly string[] {
  const { on, by, via, line, words, before, kind } = change;
  const isWhole = kind === 'reviewed' || (kind === 'mute' && words === '');
  const isAboutStatement = change.after !== null || kind === 'reject';
  return [
    `${on.slice(0, 10)} ${on.slice(11, 16)}`,
    via === undefined ? by : say('changes.imported', { by, via }),
    isWhole ? '' : line === null ? say('changes.gone') : String(line),
    words,
    isAboutStatement ? (before ? standing(before, say, language) : say('changes.notFound')) : '',
    decided(change, say, language),
  ];
}

function decided(
  { kind, before, after, text = '', linked, asked }: ReviewChange,
  say: Say,
  language: UiLanguage,
): string {
  switch (kind) {
    case 'accept':
      return after && before && isSame(after, before)
        ? say('changes.confirmed')
        : `${say('changes.confirmed')}: ${standing(after!, say, language)}`;
    case 'add':
      return say('changes.added', { standing: standing(after!, say, language) });
    case 'speaker':
    case 'target':
      return say(`changes.${kind}`, { name: after![kind] ?? say('changes.nobody') });
    case 'act':
      return say('changes.act', { act: fill(interfaceMessages[`act.${after!.act}`], language) });
    case 'topic':
      return say('changes.topic', { topic: after!.topic });
    case 'reject':
      return say('changes.rejected');
    case 'reply':
      return say(linked ? 'changes.linked' : 'changes.unlinked', { words: withoutMarks(text) });
    case 'asked': {
      const { who, deadline, answer } = asked!;
      const when = showDate(asked!.when, language);
      const question =
        deadline === undefined
          ? say('changes.asked', { who, when })
          : say('changes.askedBy', { who, when, deadline: showDate(deadline, language) });
      return answer ? `${question} ${say('changes.answer', { answer })}` : question;
    }
    case 'note':
      return say('changes.note', { text });
    case 'sameAs':
      return say('changes.sameAs', { name: text });
    case 'mute':
      return say('changes.muted', { rule: text });
    case 'reviewed':
      return say('changes.whole');
  }
}

function isSame(a: Standing, b: Standing): boolean {
  return a.speaker === b.speaker && a.act === b.act && a.target === b.target;
}

function standing({ speaker, act, target }: Standing, say: Say, language: UiLanguage): string {
  const args = { speaker: speaker ?? say('changes.nobody'), act: fill(interfaceMessages[`act.${act}`], language) };
  return target === null ? say('changes.standing', args) : say('changes.standingAgainst', { ...args, target });
}

/** The log puts words between marks of its own. */
function withoutMarks(words: string): string {
  return words.replace(/^["“”„‟»«‘’‹›]+|["“”„‟»«‘’‹›]+$/gu, '');
}
