import type { LanguagePack } from '../../server/src/analysis/languages/LanguagePack.ts';
import type { Cue, Reading } from '../../server/src/analysis/model.ts';
import { findCues } from '../../server/src/analysis/stages/findCues.ts';
import { findQuotations } from '../../server/src/analysis/stages/findQuotations.ts';
import { readParagraph } from '../../server/src/analysis/stages/readSentences.ts';

/** A text of one paragraph read in the language of a pack, whatever language detection would say of so few words. */
function readIn(text: string, pack: LanguagePack): Reading {
  const { code, reading } = pack;
  const sentences = readParagraph(text, reading).map((sentence) => ({ ...sentence, paragraph: 0, language: code }));
  const paragraph = { start: 0, end: text.length, kind: 'body', language: code, firstSentence: 0 } as const;
  return {
    text,
    genre: 'news',
    language: code,
    paragraphs: [{ ...paragraph, sentenceCount: sentences.length }],
    sentences,
    packs: new Map([[code, pack]]),
  };
}

/** The cues of a text of one paragraph. */
export function cuesIn(text: string, pack: LanguagePack): readonly Cue[] {
  const reading = readIn(text, pack);
  return findCues(reading, findQuotations(reading, reading.packs).quotations, reading.packs);
}

/** A cue's words, its parts divided by ' | '. */
export function cueText(text: string, pack: LanguagePack, cue: Cue): string {
  const { tokens } = readIn(text, pack).sentences[cue.sentence]!;
  return cue.tokens
    .map((token, index) => {
      const previous = cue.tokens[index - 1];
      const glue =
        previous === undefined
          ? ''
          : previous + 1 === token
            ? text.slice(tokens[previous]!.end, tokens[token]!.start)
            : ' | ';
      return glue + tokens[token]!.text;
    })
    .join('');
}
