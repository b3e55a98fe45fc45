import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Note, Quotation, Reading, ZoneKind } from '../model.ts';
import { findDashSpeech } from './quotations/findDashSpeech.ts';
import { joinParagraphs } from './quotations/joinParagraphs.ts';
import type { MarkedParagraph } from './quotations/joinParagraphs.ts';
import { nestQuotations } from './quotations/nestQuotations.ts';
import { pairMarks } from './quotations/pairMarks.ts';
import { viewParagraph } from './quotations/ParagraphView.ts';
import { readMarks } from './quotations/readMarks.ts';

const zones: ReadonlySet<ZoneKind> = new Set(['headline', 'standfirst', 'subhead', 'body']);

/**
 * Finds what stands between quotation marks or behind a speech dash, in the zones where statements are looked for. Marks pair inside
 * one paragraph; a quotation may go on in the next ones. In the order of the text, the outer quotation before the inner.
 */
export function findQuotations(
  reading: Reading,
  packs: LanguagePacks,
): { quotations: readonly Quotation[]; notes: readonly Note[] } {
  const paragraphs: MarkedParagraph[] = [];
  const dashed: Quotation[] = [];
  for (const [index, { kind }] of reading.paragraphs.entries()) {
    if (!zones.has(kind)) continue;
    const view = viewParagraph(reading, index, packs);
    const marks = readMarks(view);
    paragraphs.push({ view, marks, pairing: pairMarks(marks) });
    if (kind === 'body') dashed.push(...findDashSpeech(view));
  }
  const { quotations, notes } = joinParagraphs(paragraphs);
  return { quotations: nestQuotations([...quotations, ...dashed]), notes };
}
