import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packs } from '../support/packs.ts';
import type { Mention } from '../../server/src/analysis/model.ts';
import { findMentions } from '../../server/src/analysis/stages/findMentions.ts';
import { readText } from '../support/goldArticles.ts';
import { parseMarked, showMarked } from '../support/marked.ts';

function mentionsOf(text: string): readonly Mention[] {
  return findMentions(readText(text), packs);
}

const labels: Readonly<Record<string, string>> = {
  person: 'p',
  organisation: 'o',
  place: 'l',
  group: 'g',
  document: 'd',
  unknown: 'u',
};

/** Checks that exactly the marked names are found: p person, o organisation, l place, u a name of unknown kind. */
function checkNames(marked: string): void {
  const { text, spans } = parseMarked(marked);
  const found = mentionsOf(text)
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end, entityKind }) => ({ label: labels[entityKind]!, start, end }));
  assert.equal(showMarked(text, found), showMarked(text, spans));
}

/** The mention that covers exactly these words. */
function mentionOf(text: string, words: string): Mention {
  const start = text.indexOf(words);
  const mention = mentionsOf(text).find((found) => found.start === start && found.end === start + words.length);
  assert.ok(
    mention,
    `no mention "${words}" in: ${JSON.stringify(mentionsOf(text).map((found) => text.slice(found.start, found.end)))}`,
  );
  return mention;
}

const names: Readonly<Record<string, readonly string[]>> = {
  'Danish names': [
    'I går sagde {p|Mette Holm Sørensen} nej til forslaget.',
    'Det oplyser {p|Ursula von der Leyen} til avisen, som ikke har set den nye plan.',
    'Ifølge {p|H. P. Lund} er planen god.',
    'Både {p|Uffe Krogh-Jensen} og {p|Anne-Lise Bak} var til stede.',
    'Han kritiserer {o|Center for Vandmiljø} og {o|Nordlys A/S} for at tie.',
    'Det skete i {l|København}, mens {l|USA} så til.',
    'Sagen begyndte i oktober, og den sluttede en fredag.',
  ],
  'English names': [
    'Yesterday {p|Peter von Hagen} and {p|Mary McDonald} met the others in {l|Boston} for the first time.',
    'The case went to the {o|Department of Public Works} in {l|Ohio}.',
    'He left {o|Northwind Inc.} and joined the {o|Center for Rural and Urban Studies} last year.',
    'They spoke of {p|J. K. Brown} for an hour.',
    'She asked the {o|Securities and Exchange Commission} about it on Monday.',
    'It began in October, and it ended on a Friday.',
  ],
};

for (const [language, cases] of Object.entries(names)) {
  describe(`findMentions: ${language}`, () => {
    for (const marked of cases) {
      it(marked, () => {
        checkNames(marked);
      });
    }
  });
}

describe('findMentions: roles and affiliations', () => {
  const cases: readonly (readonly [text: string, words: string, expected: Partial<Mention>])[] = [
    [
      'Det siger Nordlys’ danske chef, Lars Bak, til avisen, som Nordlys ejer.',
      'Nordlys’ danske chef, Lars Bak',
      { name: 'Lars Bak', role: 'danske chef', affiliation: 'Nordlys', entityKind: 'person', gender: 'masculine' },
    ],
    [
      'Planen møder modstand hos miljøminister Karen Toft (V) i dag.',
      'miljøminister Karen Toft (V)',
      { name: 'Karen Toft', role: 'miljøminister', affiliation: 'V', gender: 'feminine', head: 'miljøminister' },
    ],
    [
      'Bag planen står Ole Friis, direktør for Nordlys A/S, og hans folk.',
      'Ole Friis, direktør for Nordlys A/S',
      { name: 'Ole Friis', role: 'direktør', affiliation: 'Nordlys A/S' },
    ],
    [
      'Det afviser formanden for foreningen, Grethe Vang, over for avisen.',
      'formanden for foreningen, Grethe Vang',
      { name: 'Grethe Vang', role: 'formanden', affiliation: 'foreningen' },
    ],
    [
      'The plan was drawn up by John Hale, a spokesman for the Water Board, in May.',
      'John Hale, a spokesman for the Water Board',
      { name: 'John Hale', role: 'spokesman', affiliation: 'Water Board' },
    ],
    [
      'The plan came from President Anna Reed herself in the end.',
      'President Anna Reed',
      { name: 'Anna Reed', role: 'President', gender: 'feminine' },
    ],
    [
      "They blamed the bank's chief economist, Paul Marsh, for the whole of it.",
      "the bank's chief economist, Paul Marsh",
      { name: 'Paul Marsh', entityKind: 'person' },
    ],
    [
      'It was opposed by Rep. Jane Hill (D-Ohio) and others.',
      'Rep. Jane Hill (D-Ohio)',
      { name: 'Jane Hill', gender: 'feminine' },
    ],
    [
      'Ordren kommer fra Department of Public Works, ministeriet for offentlige arbejder, siger han.',
      'Department of Public Works, ministeriet',
      { name: 'Department of Public Works', head: 'ministerium', entityKind: 'organisation' },
    ],
  ];
  for (const [text, words, expected] of cases) {
    it(words, () => {
      const mention = mentionOf(text, words);
      assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((key) => [key, mention[key as keyof Mention]])),
        expected,
      );
    });
  }
});

describe('findMentions: descriptions', () => {
  const cases: readonly (readonly [text: string, words: string, expected: Partial<Mention>])[] = [
    [
      'Nu svarer ministeriet på kritikken.',
      'ministeriet',
      { kind: 'description', head: 'ministerium', definite: true, number: 'singular' },
    ],
    [
      'Det mener to eksperter i dag.',
      'to eksperter',
      { kind: 'group', head: 'ekspert', definite: false, number: 'plural' },
    ],
    ['Det gælder alle Nordlys-ansatte i landet.', 'Nordlys', { kind: 'name', name: 'Nordlys' }],
    [
      'Han kritiserer også skoleinspektørens plan for de nye klasser.',
      'skoleinspektøren',
      { kind: 'description', head: 'skoleinspektør', entityKind: 'person' },
    ],
    ['In the end the company gave in.', 'the company', { kind: 'description', head: 'company', definite: true }],
    ['Later his lawyer gave in.', 'his lawyer', { kind: 'description', head: 'lawyer', definite: true }],
    ['This was said in the new report.', 'the new report', { entityKind: 'document', head: 'report' }],
    ['Then she left the room.', 'she', { kind: 'pronoun', gender: 'feminine' }],
  ];
  for (const [text, words, expected] of cases) {
    it(`${words} in: ${text}`, () => {
      const mention = mentionOf(text, words);
      assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((key) => [key, mention[key as keyof Mention]])),
        expected,
      );
    });
  }
});

describe('findMentions: any text', () => {
  it('gives spans inside the text, in order, and never throws', () => {
    const word = fc.constantFrom(
      'Ole',
      'Hansen',
      'ministeriet',
      'von',
      '(',
      ')',
      ',',
      '"',
      'for',
      'USA',
      '’s',
      '-',
      'han',
      'the',
      'Inc.',
      '\n\n',
      '.',
      '42-årige',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const { start, end } of mentionsOf(any)) {
          assert.ok(start >= last && end > start && end <= any.length);
          last = start;
        }
      }),
    );
  });
});
