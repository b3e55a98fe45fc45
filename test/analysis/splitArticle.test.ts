import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { packs } from '../support/packs.ts';
import { splitArticle } from '../../server/src/analysis/stages/splitArticle.ts';

/** Paragraphs as 'kind: text', one a line. */
function zonesOf(text: string): string {
  return splitArticle(text, packs)
    .paragraphs.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
    .join('\n');
}

/** Checks an article whose paragraphs stand as 'kind: text', a line each. */
function check(...rows: readonly string[]): void {
  const text = rows.map((row) => row.slice(row.indexOf(': ') + 2)).join('\n\n');
  assert.equal(zonesOf(text), rows.join('\n'));
}

describe('splitArticle', () => {
  it('names the zones of a Danish article', () => {
    check(
      'headline: Havnen lukker for krydstogtskibe',
      'standfirst: Fra næste sommer er det slut med de store skibe i havnen, siger borgmesteren.',
      'byline: Af Mette Lund',
      'caption: Foto: Mette Lund',
      'body: Borgmester Karen Holm siger, at støjen er blevet for meget for byens borgere.',
      'subhead: Naboerne er glade',
      'body: »Det er på tide,« siger Ole Friis, der bor ud til kajen og har klaget i fem år.',
      'teaser: Læs også: Skibene larmer mere end nogensinde',
      'body: Rederiet har ikke ønsket at kommentere sagen, men vil se på aftalen igen.',
      'boilerplate: Havnebladet Events',
      'boilerplate: Mød os til en dag om fremtidens havne. Tilmeld dig nu og få rabat.',
      'boilerplate: Skibsdagen 2026',
      'boilerplate: Navnenyt',
      'boilerplate: Havn & Co. ApS har pr. 1. maj ansat Lone Bak som havnefoged.',
    );
  });

  it('names the zones of an English article', () => {
    check(
      'headline: Harbour closes to cruise ships',
      'byline: By Jane Moor',
      'byline: Friday, July 4, 2025',
      'standfirst: From next summer the big ships may no longer call at the port, the mayor said.',
      'caption: A ship leaves the port at dawn. Image: Jane Moor.',
      'body: Mayor Karen Holm said the noise had become too much for the people of the town.',
      'subhead: Neighbours are glad',
      'body: "It was about time," said Ole Frith, who lives on the quay and complained for years.',
      'teaser: Related: Ships are louder than ever',
      'boilerplate: Advertisement',
      'body: The shipping line declined to comment, but will look at the agreement once more.',
      'boilerplate: Upcoming events',
      'boilerplate: Join us for a day about the harbours of the future. Register now.',
      'boilerplate: Comments',
    );
  });

  it('returns to the article where prose with a statement follows boilerplate', () => {
    check(
      'headline: Mayor says no to the new bridge',
      'standfirst: The bridge over the river will not be built, the mayor said on Monday morning.',
      'body: The council had planned the bridge for ten years and paid for two reports on it.',
      'boilerplate: Upcoming events',
      'boilerplate: Bridge day',
      'body: “We cannot afford it,” the mayor told the council, which had voted for it in May.',
    );
  });

  it('takes excerpts for body', () => {
    check(
      'body: Det mener i hvert fald formanden, der ikke vil svare på flere spørgsmål.',
      'body: – Jeg har sagt, hvad jeg vil sige, siger han.',
      'body: Hvad så nu?',
    );
  });

  it('reads Markdown', () => {
    const text =
      '---\ntitle: x\n---\n\n# Big news\n\nThe mayor **said** no to the plan on Monday.\n\n## Why\n\n- One reason is money.\n\n```\nlet a = "b";\n```\n';
    assert.equal(
      zonesOf(text),
      'boilerplate: ---\ntitle: x\n---\nheadline: Big news\nbody: The mayor **said** no to the plan on Monday.\nsubhead: Why\nbody: - One reason is money.\nboilerplate: ```\nlet a = "b";\n```',
    );
  });

  it('joins hard-wrapped lines and keeps others apart', () => {
    const wrapped =
      'The mayor of the small town by the sea said on Monday that\nthe harbour would be closed to all ships that are longer\nthan two hundred metres.';
    assert.equal(splitArticle(wrapped, packs).paragraphs.length, 1);
    assert.equal(splitArticle('One line.\nAnother line.\nA third.', packs).paragraphs.length, 3);
  });

  it('cuts the same paragraphs whatever the line ends', () => {
    const lines = [
      '\uFEFFByen får ny havn',
      '',
      'Det siger borgmesteren i dag til avisen.',
      '',
      'Mere vil hun ikke sige nu.',
    ];
    const kinds = ['\n', '\r\n', '\r', '\u2028'].map((end) => {
      const text = lines.join(end);
      return splitArticle(text, packs).paragraphs.map(({ start, end: stop }) => text.slice(start, stop));
    });
    for (const found of kinds)
      assert.deepEqual(found, [
        'Byen får ny havn',
        'Det siger borgmesteren i dag til avisen.',
        'Mere vil hun ikke sige nu.',
      ]);
  });

  it('tells genres', () => {
    const question = 'Hvad skete der så?\n\nSå gik vi hjem, og det var alt for den dag, og jeg ved ikke mere.\n\n';
    assert.equal(splitArticle(question.repeat(4), packs).genre, 'interview');
    assert.equal(
      splitArticle(
        'The judge spoke.\n\nThe defendant pleaded not guilty and the jury left.\n\nThe prosecutor waited.',
        packs,
      ).genre,
      'court',
    );
  });

  it('keeps paragraphs inside the text, in order and trimmed, on any text', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\r\n', '\r', ' ', '# ', '- ', '> ', '**', '---\n', '```\n', 'Foto: ', '\0', '\ud800', '|'),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('');
        let at = 0;
        for (const { start, end } of splitArticle(text, packs).paragraphs) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.doesNotMatch(text.charAt(start) + text.charAt(end - 1), /\s/);
          at = end;
        }
      }),
    );
  });

  it('reads a megabyte of one line, of marks and of line ends', () => {
    for (const piece of ['a b, ', '"', '\n', '\r\n\r\n', '* ', '#', '.']) {
      const text = piece.repeat(1_000_000 / piece.length);
      assert.ok(splitArticle(text, packs).paragraphs.length <= text.length);
    }
  });

  const sample = new URL('../../../shared/gold/kaspersky-da.txt', import.meta.url);
  if (existsSync(sample)) {
    it('names the zones of the sample case', () => {
      const text = readFileSync(sample, 'utf8');
      const kinds = new Map<number, string>();
      for (const { start, kind } of splitArticle(text, packs).paragraphs)
        kinds.set(text.slice(0, start).split('\n').length, kind);
      assert.equal(kinds.get(1), 'headline');
      assert.equal(kinds.get(3), 'standfirst');
      assert.equal(kinds.get(5), 'caption');
      assert.equal(kinds.get(15), 'subhead');
      for (const line of [19, 33]) assert.equal(kinds.get(line), 'teaser');
      for (const line of [7, 9, 11, 13, 17, 21, 23, 25, 27, 29, 31]) assert.equal(kinds.get(line), 'body');
      for (const [line, kind] of kinds) if (line >= 35) assert.equal(kind, 'boilerplate');
    });
  }
});
