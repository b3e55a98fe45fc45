import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { mixedMarks } from '../../server/src/analysis/rules/mixedMarks.ts';
import { unbalancedMarks } from '../../server/src/analysis/rules/unbalancedMarks.ts';
import { packs } from '../support/packs.ts';

/** A house style: its marks, and those for a quotation inside a quotation. */
type House = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const houses: readonly House[] = [
  ['»', '«', '›', '‹'],
  ['«', '»', '‹', '›'],
  ['”', '”', '’', '’'],
  ['“', '”', '‘', '’'],
  ['"', '"', "'", "'"],
  ['„', '“', '‚', '‘'],
  ['„', '”', '’', '’'],
  // British: single marks outside, where an apostrophe looks like a closing mark.
  ['‘', '’', '“', '”'],
  ["'", "'", '"', '"'],
  ['’', '’', '”', '”'],
  // French: with spaces inside, the second kind narrow and not to be broken.
  ['« ', ' »', '“', '”'],
  ['«\u202F', '\u202F»', '‹\u202F', '\u202F›'],
  ['»', '»', '’', '’'],
  ['‚', '‘', '„', '“'],
  ['「', '」', '『', '』'],
];

/** Paragraphs with right marks: <…> is a quotation, {…} one inside it, ‖ the edge of a paragraph that a quotation runs over. */
const paragraphs: Readonly<Record<'da' | 'en', readonly string[]>> = {
  da: [
    '<Færgen sejler på mandag,> siger Ida Krogh.',
    'Bo Lind siger: <Vi har ikke set regningen.>',
    '<Vi begynder,> siger Bo Lind, <når taget er tørt.>',
    '<Han sagde {aldrig igen} til mig,> fortæller Bo Lind.',
    '<Er det sandt?> spurgte hun. <Ja!> råbte han.',
    'Hun kaldte det <en fest> og <en fadæse>.',
    '<Vi har ledt efter pengene i årevis.‖Og vi har ikke fundet dem,> siger Ida Krogh.',
    'Masten er 42 fod høj, og skærmen er på 27 tommer.',
    'Lars’ båd og Jens’ hus blev solgt i 90’erne.',
    'Filmen <Nattog> fik en pris, og romanen <Hav og himmel> solgte godt.',
    'Retten fandt det bevist, at han sagde <jeg slår dig ihjel> til viceværten.',
    'Den såkaldte <fest> var forbi klokken ti.',
    'Han er 6\'2" høj, og pladen er en 12" fra 1984.',
    "<Det er s'gu rock'n'roll,> siger Bo Lind, <ta' den med hjem.>",
    '– Vi sejler på mandag, siger Ida Krogh. – Hvis vejret holder.',
    'Hun spurgte: <Hvem sagde {aldrig igen}?>',
    '<Først regnede det. (Det gør det altid.) Så kom solen,> siger Bo Lind.',
  ],
  en: [
    '<The ferry will sail on Monday,> says Ida Krogh.',
    'Bo Lind says: <We have not seen the bill.>',
    '<We begin,> says Bo Lind, <when the roof is dry.>',
    '<He said {never again} to me,> says Bo Lind.',
    '<Is it true?> she asked. <Yes!> he shouted.',
    'She called it <a feast> and <a farce>.',
    '<We have looked for the money for years.‖And we have not found it,> says Ida Krogh.',
    'The mast is 42 feet tall, and the screen measures 27 inches.',
    'It isn’t James’ boat, and the boys’ house was sold in the ’90s.',
    'The film <Night Train> won a prize, and the novel <Sea and Sky> sold well.',
    'The court found that he had said <I will kill you> to the caretaker.',
    'The so-called <feast> was over at ten.',
    'He is 6\'2" tall, and the record is a 12" from 1984.',
    "<It is rock 'n' roll,> says Bo Lind, <so don't forget 'em.>",
    '– We sail on Monday, says Ida Krogh. – If the weather holds.',
    'She asked: <Who said {never again}?>',
    '<First it rained. (It always does.) Then the sun came,> says Bo Lind.',
  ],
};

function inStyle(text: string, [open, close, innerOpen, innerClose]: House): string {
  return text
    .replaceAll('‖', `\n\n${open}`)
    .replaceAll('<', open)
    .replaceAll('>', close)
    .replaceAll('{', innerOpen)
    .replaceAll('}', innerClose);
}

describe('right quotation marks', () => {
  for (const language of ['da', 'en'] as const)
    for (const house of houses)
      it(`are never faulted: ${house.slice(0, 2).join('…')} in ${language}`, () => {
        const some = fc.shuffledSubarray([...paragraphs[language]], { minLength: 3 });
        fc.assert(
          fc.property(some, (chosen) => {
            const text = chosen.map((paragraph) => inStyle(paragraph, house)).join('\n\n');
            const analysis = analyseAtOnce(text, packs);
            assert.deepEqual([...unbalancedMarks.find(analysis), ...mixedMarks.find(analysis)], [], text);
          }),
          { numRuns: 25 },
        );
      });
});
