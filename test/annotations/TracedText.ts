import fc from 'fast-check';

/** A text that knows of each of its characters where it came from, through any number of edits. */
export interface TracedText {
  readonly text: string;
  /** For each UTF-16 unit its offset in the first text; -1 where it was put in, below that where it was copied from offset -2 - it. */
  readonly origins: readonly number[];
}

export function traced(text: string): TracedText {
  return { text, origins: Array.from({ length: text.length }, (_, at) => at) };
}

/** One edit; `where` and `what` are any numbers, taken modulo what there is. */
export interface TextEdit {
  readonly kind: (typeof editKinds)[number];
  readonly where: number;
  readonly what: number;
}

const editKinds = [
  'insert word',
  'insert sentence',
  'insert paragraph',
  'insert look-alike',
  'delete word',
  'delete sentence',
  'delete paragraph',
  'move sentence',
  'move paragraph',
  'change marks',
  'change blanks',
  'change line ends',
  'change name or number',
] as const;

const editOf = (kinds: readonly TextEdit['kind'][]): fc.Arbitrary<TextEdit> =>
  fc.record({ kind: fc.constantFrom(...kinds), where: fc.nat(1_000_000), what: fc.nat(1_000_000) });

export const anyEdit = editOf(editKinds);

/** Once words stand twice nobody can tell which of them a later edit has moved. */
export const editsWithoutCopies = editOf(editKinds.filter((kind) => kind !== 'insert look-alike'));

const words = ['ellers', 'meget', 'further', 'kommunen', 'quite', 'Aarhus', '42', 'igen', 'however', 'ifølge'];
const sentences = [
  'Sagen har vakt opsigt i hele byen.',
  '“We will look into the matter,” says a spokesman.',
  '»Det må stå for deres egen regning«, lyder det.',
  'The report runs to 240 pages.',
];
const markSets = ['""', '””', '“”', '»«', '«»', '„“'];

export function edit(before: TracedText, { kind, where, what }: TextEdit): TracedText {
  const pick = <T>(items: readonly T[], by: number): T | undefined => items[by % Math.max(1, items.length)];
  const word = pick(rangesOf(before.text, /[\p{L}\p{N}]+/gu), where);
  const sentence = pick(rangesOf(before.text, /[^.!?\n\r][^.!?\n\r]*[.!?]+["”“»«]?[ \t]*/g), where);
  const paragraph = pick(rangesOf(before.text, /[^\n\r]+(?:\r?\n|\r|$)+/g), where);
  const otherSentence = pick(rangesOf(before.text, /[^.!?\n\r][^.!?\n\r]*[.!?]+["”“»«]?[ \t]*/g), what);
  const otherParagraph = pick(rangesOf(before.text, /[^\n\r]+(?:\r?\n|\r|$)+/g), what);
  if (!word || !sentence || !paragraph || !otherSentence || !otherParagraph) return before;
  switch (kind) {
    case 'insert word':
      return insert(before, word.start, `${pick(words, what)!} `);
    case 'insert sentence':
      return insert(before, sentence.start, `${pick(sentences, what)!} `);
    case 'insert paragraph':
      return insert(before, paragraph.start, `${pick(sentences, what)!} ${pick(sentences, what + 1)!}\n\n`);
    case 'insert look-alike':
      return copy(before, otherSentence, paragraph.start);
    case 'delete word':
      return cut(before, word.start, word.end);
    case 'delete sentence':
      return cut(before, sentence.start, sentence.end);
    case 'delete paragraph':
      return cut(before, paragraph.start, paragraph.end);
    case 'move sentence':
      return move(before, sentence, otherSentence.start);
    case 'move paragraph':
      return move(before, paragraph, otherParagraph.start);
    case 'change marks': {
      const [open, close] = pick(markSets, what)!;
      let isOpen = false;
      return replaceEach(before, /["“”„»«]/g, () => {
        isOpen = !isOpen;
        return isOpen ? open! : close!;
      });
    }
    case 'change blanks':
      return replaceEach(before, / /g, (at) =>
        (at + what) % 7 === 0 ? '\u00A0' : (at + what) % 11 === 0 ? '  ' : ' ',
      );
    case 'change line ends':
      return what % 3 === 0 ? replaceEach(before, /\r?\n/g, () => '\r\n') : replaceEach(before, /\r\n?/g, () => '\n');
    case 'change name or number':
      return changeFact(before, where, what);
  }
}

function changeFact(before: TracedText, where: number, what: number): TracedText {
  const facts = rangesOf(before.text, /\p{Lu}\p{Ll}+|\d+/gu);
  const fact = facts[where % Math.max(1, facts.length)];
  if (!fact) return before;
  const isNumber = /\d/.test(before.text[fact.start]!);
  return insert(
    cut(before, fact.start, fact.end),
    fact.start,
    isNumber ? String(what) : ['Nørgaard', 'Whitfield'][what % 2]!,
  );
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangesOf(text: string, pattern: RegExp): readonly Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function insert({ text, origins }: TracedText, at: number, put: string): TracedText {
  const nowhere = Array.from({ length: put.length }, () => -1);
  return {
    text: text.slice(0, at) + put + text.slice(at),
    origins: [...origins.slice(0, at), ...nowhere, ...origins.slice(at)],
  };
}

function copy({ text, origins }: TracedText, { start, end }: Range, to: number): TracedText {
  const copied = origins.slice(start, end).map((origin) => (origin < 0 ? origin : -2 - origin));
  return {
    text: text.slice(0, to) + text.slice(start, end) + text.slice(to),
    origins: [...origins.slice(0, to), ...copied, ...origins.slice(to)],
  };
}

function cut({ text, origins }: TracedText, start: number, end: number): TracedText {
  return {
    text: text.slice(0, start) + text.slice(end),
    origins: [...origins.slice(0, start), ...origins.slice(end)],
  };
}

function move(before: TracedText, { start, end }: Range, to: number): TracedText {
  if (to >= start && to <= end) return before;
  const rest = cut(before, start, end);
  const at = to > end ? to - (end - start) : to;
  return {
    text: rest.text.slice(0, at) + before.text.slice(start, end) + rest.text.slice(at),
    origins: [...rest.origins.slice(0, at), ...before.origins.slice(start, end), ...rest.origins.slice(at)],
  };
}

function replaceEach(before: TracedText, pattern: RegExp, by: (at: number) => string): TracedText {
  const origins: number[] = [];
  let text = '';
  let last = 0;
  const keep = (to: number): void => {
    text += before.text.slice(last, to);
    for (let at = last; at < to; at++) origins.push(before.origins[at]!);
  };
  for (const { index, 0: found } of before.text.matchAll(pattern)) {
    keep(index);
    const put = by(index);
    text += put;
    for (let at = 0; at < put.length; at++)
      origins.push(before.origins[Math.min(index + at, index + found.length - 1)]!);
    last = index + found.length;
  }
  keep(before.text.length);
  return { text, origins };
}
