import { indexSpans } from '../indexSpans.ts';
import type { LanguagePack } from '../languages/LanguagePack.ts';
import { compileNames } from '../linguistics/nameLexicon.ts';
import { wordSet } from '../linguistics/wordSet.ts';
import type { Analysis, Entity, Gender, Span, Statement } from '../model.ts';
import { isEditorial } from './isEditorial.ts';
import { paragraphAt, sentenceAt } from './places.ts';
import type { Rule } from './Rule.ts';

/** 'hun' behind a sentence that names two women: the reader may take the one for the other. */
export const ambiguousSpeaker: Rule = {
  id: 'quote/ambiguous-speaker',
  level: 'information',
  settledBy: ['chooseFirst', 'chooseSecond'],
  find: (analysis) => {
    const people = analysis.entities.filter(({ kind }) => kind === 'person');
    const mentioned = indexSpans(
      people.flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person }))),
    );
    return analysis.statements.flatMap((statement, at) => {
      const { source, form, speaker, origin = 'machine' } = statement;
      const [pronoun] = source;
      if (!pronoun || source.length > 1 || form === 'indirect' || origin !== 'machine') return [];
      if (!isEditorial(analysis.reading, pronoun)) return [];
      const pack = analysis.reading.packs.get(analysis.reading.sentences[statement.sentence]?.language ?? '');
      const gender = pack && genderOf(analysis.reading.text.slice(pronoun.start, pronoun.end), pack);
      if (!pack || !gender || hasJustSpoken(analysis, at)) return [];
      const [a, b] = candidates(analysis, statement, mentioned).filter((one) => isOf(gender, one, pack));
      if (!a || !b) return [];
      const [first, second] = b.id === speaker ? [b, a] : [a, b];
      return [{ ...pronoun, args: { a: first.name, b: second.name }, related: [] }];
    });
  },
};

/** Where a person is spoken of. */
interface PersonMention extends Span {
  readonly person: Entity;
}

function isOf(gender: Gender, { name }: Entity, pack: LanguagePack): boolean {
  return compileNames(pack).firstNames.get(name.split(' ')[0]!.toLowerCase()) === gender;
}

function genderOf(word: string, { names }: LanguagePack): Gender | null {
  const lower = word.toLowerCase();
  if (wordSet(names.pronouns.feminine).has(lower)) return 'feminine';
  return wordSet(names.pronouns.masculine).has(lower) ? 'masculine' : null;
}

/** The same person speaks before in this paragraph or at the end of the one before: 'he' goes on. */
function hasJustSpoken({ statements, reading }: Analysis, at: number): boolean {
  const { speaker, content } = statements[at]!;
  const before = statements[at - 1];
  if (before?.speaker !== speaker) return false;
  return paragraphAt(reading, content[0]!.start) - paragraphAt(reading, before.content.at(-1)!.start) <= 1;
}

/** The people in the sentence before the quotation, or around it. */
function candidates(
  { reading }: Analysis,
  { content, source }: Statement,
  mentioned: (place: Span) => readonly PersonMention[],
): readonly Entity[] {
  const start = Math.min(content[0]!.start, source[0]!.start);
  const sentence = reading.sentences[sentenceAt(reading, start)];
  if (!sentence) return [];
  const before = sentence.start < start ? sentence : reading.sentences[sentenceAt(reading, sentence.start - 1)];
  if (!before || paragraphAt(reading, start) - before.paragraph > 1) return [];
  const place: Span = { start: before.start, end: Math.min(before.end, start) };
  return [...new Set(mentioned(place).map(({ person }) => person))];
}
