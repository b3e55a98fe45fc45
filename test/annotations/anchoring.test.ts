import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AnchorFinder } from '../../server/src/annotations/anchoring/AnchorFinder.ts';
import { CodePoints } from '../../server/src/annotations/anchoring/CodePoints.ts';
import { makeAnchor } from '../../server/src/annotations/anchoring/makeAnchor.ts';
import { PlainText } from '../../server/src/annotations/anchoring/PlainText.ts';
import { TextChange } from '../../server/src/annotations/anchoring/TextChange.ts';
import { packs } from '../support/packs.ts';
import { anyEdit, editsWithoutCopies } from './TracedText.ts';
import { editApart, editTogether, rightShare, sampleArticles, sumTallies } from './torture.ts';

/** What the words between ⟦ and ⟧ are found as in another text. */
function findIn(marked: string, now: string): string | null {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const anchor = makeAnchor(text, { start, end: marked.indexOf('⟧') - 1 }, 'content', new CodePoints(text));
  const found = new AnchorFinder(now, packs).find(anchor);
  return found && now.slice(found.start, found.end);
}

/** The same for an editor who was watched from one text to the next. */
function followTo(marked: string, now: string): number | null {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const span = { start, end: marked.indexOf('⟧') - 1 };
  const anchor = makeAnchor(text, span, 'content', new CodePoints(text));
  const change = new TextChange(new PlainText(text), new PlainText(now));
  return new AnchorFinder(now, packs).follow(anchor, span, change)?.start ?? null;
}

describe('anchors', () => {
  const before = 'Byrådet mødtes i går. ⟦»Hegnet er farligt for 3 børn«⟧, siger Ida Holm. Mødet varede længe.';
  const found: readonly (readonly [string, string, string])[] = [
    ['in place', 'Byrådet mødtes i går. »Hegnet er farligt for 3 børn«, siger Ida Holm. Mødet varede længe.', '»Hegnet er farligt for 3 børn«'],
    ['behind new text', 'Nyt 🎻! Byrådet mødtes i går. »Hegnet er farligt for 3 børn«, siger Ida Holm. Mødet varede længe.', '»Hegnet er farligt for 3 børn«'],
    ['under other marks', 'Byrådet mødtes i går. ”Hegnet er farligt for 3 børn”, siger Ida Holm. Mødet varede længe.', '”Hegnet er farligt for 3 børn”'],
    ['over other white space', 'Byrådet mødtes i går.\r\n»Hegnet  er farligt\u00A0for 3 børn«, siger Ida Holm.', '»Hegnet  er farligt\u00A0for 3 børn«'],
    ['slightly reworded', 'Byrådet mødtes i går. »Hegnet er ret farligt for 3 børn«, siger Ida Holm. Mødet varede længe.', '»Hegnet er ret farligt for 3 børn«'],
  ]; // prettier-ignore
  for (const [how, now, words] of found)
    it(`are found ${how}`, () => {
      assert.equal(findIn(before, now), words);
    });

  const lost: readonly (readonly [string, string, string])[] = [
    ['the words are gone', before, 'Byrådet mødtes i går. Mødet varede længe.'],
    ['the number is another', before, 'Byrådet mødtes i går. »Hegnet er farligt for 5 børn«, siger Ida Holm. Mødet varede længe.'],
    ['the number in words is another', 'Then: ⟦“The fence is a danger to three children”⟧, says Ida.', 'Then: “The fence is a danger to five children”, says Ida.'],
    ['the name is another', 'Then: ⟦“The fence was put up by Johnsen and his men”⟧, says Ida.', 'Then: “The fence was put up by Jensen and his men”, says Ida.'],
    ['only a look-alike is left', 'Sagen. ⟦»Det er løgn«⟧, siger Ida Holm til avisen.', 'Og i en helt anden sag, om noget andet: »Det er løgn«. Det sagde politikeren.'],
    ['two places look the same', 'Så: ⟦»Nej tak«⟧. Så', 'Først. Så: »Nej tak«. Så: »Nej tak«. Så'],
  ]; // prettier-ignore
  for (const [why, marked, now] of lost)
    it(`are orphans where ${why}`, () => {
      assert.equal(findIn(marked, now), null);
    });

  it('do not go to equal words that were there before', () => {
    const text = '»Vi har intet gjort forkert i denne sag, og det kommer vi heller aldrig til«. Og så: ';
    assert.equal(
      followTo(`${text}⟦»Vi har intet gjort forkert i denne sag, og det kommer vi heller aldrig til«⟧.`, text),
      null,
    );
  });
  it('follow words that are moved, however short', () => {
    assert.equal(followTo('En. ⟦»Nej«⟧. To. Tre.', 'En. . To. »Nej« Tre.'), 10);
  });

  it('count code points, and find the same place again', () => {
    const text = fc.array(fc.constantFrom('a', 'æ', ' ', '🎻', '𝒜', '"', '\n', '\uD800'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.nat(59), fc.nat(59), (pieces, a, b) => {
        const offsets = pieces.map((_, at) => pieces.slice(0, at).join('').length);
        const whole = pieces.join('');
        const [start, end] = [offsets[a % pieces.length]!, offsets[b % pieces.length]!].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const codePoints = new CodePoints(whole);
        assert.equal(codePoints.at(start), Array.from(whole.slice(0, start)).length);
        if (whole.slice(start, end).trim() === '') return;
        const anchor = makeAnchor(whole, { start, end }, 'content', codePoints);
        assert.deepEqual(new AnchorFinder(whole, packs).find(anchor), { start, end });
      }),
    );
  });
});

describe('anchors under torture', () => {
  for (const [seed, { name, text }] of sampleArticles.entries()) {
    it(`200 random edits of ${name}, each on its own`, function () {
      this.timeout(60_000);
      const tally = editApart(text, { times: 200, seed });
      assert.equal(tally.wrong, 0);
      assert.ok(rightShare(tally) >= 0.97, JSON.stringify(tally));
    });
  }
  it('200 random edits one upon the other', function () {
    this.timeout(60_000);
    const tally = sumTallies(
      sampleArticles.map(({ text }, seed) => editTogether(text, editsWithoutCopies, { times: 200, seed: -1 - seed })),
    );
    assert.equal(tally.wrong, 0);
    assert.ok(rightShare(tally) >= 0.97, JSON.stringify(tally));
  });
  it('200 random edits one upon the other, copies of its own sentences among them', function () {
    this.timeout(60_000);
    const tally = sumTallies(
      sampleArticles.map(({ text }, seed) => editTogether(text, anyEdit, { times: 200, seed: -1 - seed })),
    );
    assert.equal(tally.wrong, 0);
  });
});
