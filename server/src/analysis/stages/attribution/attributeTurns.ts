import { groupBy } from '../../groupBy.ts';
import { lookUpNoun, compileNames, isPersonal } from '../../linguistics/nameLexicon.ts';
import { wordSet } from '../../linguistics/wordSet.ts';
import type { Paragraph, Quotation, Span } from '../../model.ts';
import type { LanguagePacks } from '../../languages/LanguagePack.ts';
import { sentenceAt } from './attributeQuotations.ts';
import type { AttributionContext, Proposal } from './Proposal.ts';
import { holdsStatements } from './quotationGroups.ts';

/** One speech: who it is said to be by (empty where only the question before it tells), and its paragraphs. */
interface Turn {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/** A label in front of a paragraph, emphasised or not, and where what is said begins. */
interface Label {
  readonly span: Span;
  readonly name: string;
  readonly speech: number;
}

const fewestTurns = 4;
const fewestQuestions = 2;
/** Longer paragraphs in emphasis are no questions of an interviewer. */
const longestQuestion = 300;

/**
 * Speech without quotation marks: the turns of a transcript ("HANSEN: …", "Q: …", "A: …"), the answers of an interview whose questions
 * stand in bold or italics, and headlines that begin with their speaker ("Expert: New painting is a copy"). Who asks, asks for the paper.
 */
export function attributeTurns(context: AttributionContext, packs: LanguagePacks): Proposal[] {
  const turns = [...labelledTurns(context, packs), ...answersToEmphasis(context), ...headlineSpeech(context, packs)];
  return turns.flatMap(({ source, content }) => {
    const first = content[0];
    if (!first || isQuoted(context, first)) return [];
    return {
      cue: null,
      sentence: sentenceAt(context, first.start),
      cueSpans: [],
      source,
      content,
      addressee: null,
      continues: null,
      ownVoice: false,
      form: 'direct' as const,
      pattern: 'turn',
      place: source.length > 0 ? ('before' as const) : ('none' as const),
      nested: false,
    };
  });
}

/** What stands between marks or behind a dash is found as a quotation. */
const isQuoted = ({ quotationsAt }: AttributionContext, { start, end }: Span): boolean =>
  quotationsAt({ start, end }).some(({ parts }: Quotation) => parts[0]!.start <= start + 1);

/** Paragraphs with labels that come back, and what follows each up to the next label. */
function labelledTurns(context: AttributionContext, packs: LanguagePacks): Turn[] {
  const { text, paragraphs } = context.reading;
  const labels = paragraphs.map((paragraph, index) =>
    holdsStatements(context.reading, index) ? labelOf(text, paragraph) : undefined,
  );
  const turnsOf = groupBy(
    labels.flatMap((label, index) => (label ? [index] : [])),
    (index) => labels[index]!.name,
  );
  const speakers = [...turnsOf].filter(([, turns]) => turns.length > 1);
  const all = speakers.flatMap(([, turns]) => turns).sort((a, b) => a - b);
  if (speakers.length < 2 || all.length < fewestTurns) return [];
  const asking = new Set(speakers.filter(([name, turns]) => asks(context, packs, name, turns)).map(([name]) => name));
  return all.flatMap((index, at) => {
    const { span, name, speech } = labels[index]!;
    if (asking.has(name)) return [];
    const next = all[at + 1] ?? index + 1;
    const own = { start: speech, end: paragraphs[index]!.end };
    const isAnswer = words(packs, 'answering').has(name);
    return { source: isAnswer ? [] : [span], content: [own, ...spokenBetween(context, index + 1, next)] };
  });
}

/** `HANSEN: …`, `**Mette Lund:** …`, `A: …`: up to five words, capitalised, and a colon with a blank behind it. */
function labelOf(text: string, { start, end }: Paragraph): Label | undefined {
  const head = text.slice(start, Math.min(end, start + 60));
  const match =
    /^([*_]{0,2})(\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{L}[\p{L}\p{N}.'’-]*){0,4})([*_]{0,2}):([*_]{0,2}) +(?=\S)/u.exec(head);
  if (!match) return undefined;
  const [whole, open, name] = match;
  const from = start + open!.length;
  return { span: { start: from, end: from + name!.length }, name: name!.toLowerCase(), speech: start + whole.length };
}

/** Whether a label is that of the paper: a word for it, or one whose turns mostly are questions. */
function asks({ reading }: AttributionContext, packs: LanguagePacks, name: string, turns: readonly number[]): boolean {
  if (words(packs, 'answering').has(name)) return false;
  const questions = turns.filter((index) => {
    const { start, end } = reading.paragraphs[index]!;
    return reading.text.slice(start, end).includes('?');
  });
  return words(packs, 'asking').has(name) || 2 * questions.length > turns.length;
}

const words = (packs: LanguagePacks, list: 'asking' | 'answering'): ReadonlySet<string> =>
  new Set([...packs.values()].flatMap(({ reading }) => [...wordSet(reading.quoting[list])]));

/** Unlabelled paragraphs of a speech. */
function spokenBetween({ reading }: AttributionContext, from: number, to: number): Span[] {
  return reading.paragraphs
    .slice(from, to)
    .filter(({ kind }, at) => (kind === 'body' || kind === 'standfirst') && holdsStatements(reading, from + at))
    .map(({ start, end }) => ({ start, end }));
}

/** Between paragraphs wholly in emphasis of which some ask: what is plain answers. The last answer is one paragraph long. */
function answersToEmphasis(context: AttributionContext): Turn[] {
  const { text, paragraphs } = context.reading;
  const emphasised = paragraphs.flatMap((paragraph, index) => (isEmphasised(text, paragraph) ? [index] : []));
  const questions = emphasised.filter((index) => text.charAt(paragraphs[index]!.end - 1) === '?');
  if (questions.length < fewestQuestions || 2 * questions.length < emphasised.length) return [];
  const from = emphasised.indexOf(questions[0]!);
  return emphasised.slice(from).map((index, at, rest) => ({
    source: [],
    content: spokenBetween(context, index + 1, rest[at + 1] ?? index + 2),
  }));
}

/** The marks of Markdown stand around the paragraph. */
const isEmphasised = (text: string, { start, end }: Paragraph): boolean =>
  end - start < longestQuestion &&
  /^(?:\*{1,2}|_{1,2})$/.test(text.slice(Math.max(0, start - 2), start).trim()) &&
  /^[*_]/.test(text.slice(end, end + 1));

/** "Expert: New painting is a copy": in a headline, somebody and what he says. */
function headlineSpeech(context: AttributionContext, packs: LanguagePacks): Turn[] {
  const { text, paragraphs } = context.reading;
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.kind !== 'headline' && paragraph.kind !== 'subhead') return [];
    const label = holdsStatements(context.reading, index) && labelOf(text, paragraph);
    const pack = label && packs.get(context.reading.sentences[sentenceAt(context, paragraph.start)]!.language);
    if (!pack) return [];
    const noun = lookUpNoun(label.name.slice(label.name.lastIndexOf(' ') + 1), compileNames(pack));
    const speech = { start: label.speech, end: paragraph.end };
    const said = text.slice(speech.start, speech.end);
    const isSpeech = !said.endsWith('?') && (said.match(/\p{L}+/gu)?.length ?? 0) > 2;
    return noun && !noun.genitive && isPersonal(noun.class) && isSpeech
      ? { source: [label.span], content: [speech] }
      : [];
  });
}
