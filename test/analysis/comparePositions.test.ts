import assert from 'node:assert/strict';
import { comparePositions } from '../../server/src/analysis/compare/comparePositions.ts';
import type { ComparedArticle } from '../../server/src/analysis/compare/comparison.ts';
import type { Act, Dispute } from '../../server/src/analysis/model.ts';

type Line = readonly [speaker: string | null, act: Act, target: string | null, words: string];

/** An article of one statement a line; entities are named by id, 'Jens Bro<Nordhavn' is a member. */
function article(
  uri: string,
  names: Readonly<Record<string, string>>,
  lines: readonly Line[],
  disputes: readonly Partial<Dispute>[],
): ComparedArticle {
  const text = lines.map(([, , , words]) => words).join('\n');
  let at = 0;
  return {
    uri,
    text,
    entities: Object.entries(names).map(([id, name]) => {
      const [own, party] = name.split('<');
      return { id, name: own!, kind: 'organisation', ...(party === undefined ? {} : { memberOf: party }) };
    }),
    statements: lines.map(([speaker, act, target, words], index) => {
      const start = at;
      at += words.length + 1;
      return {
        id: `s${index + 1}`,
        form: 'direct',
        content: [{ start, end: start + words.length }],
        cue: [],
        source: [],
        speaker,
        act,
        target,
        medium: 'spoken',
        confidence: 0.9,
      };
    }),
    disputes: disputes.map((dispute, index) => ({
      id: `d${index + 1}`,
      topic: '',
      accuser: null,
      accused: null,
      accusations: [],
      replies: [],
      state: 'unanswered',
      ...dispute,
    })),
  };
}

const first = article(
  'a',
  { u: 'Fagforeningen', n: 'Nordhavn Transport', j: 'Jens Bro<n', m: 'Borgmesteren' },
  [
    ['u', 'accuse', 'n', 'De har snydt chaufførerne for 3 millioner.'],
    ['j', 'deny', 'u', 'Det er løgn.'],
    ['m', 'support', 'n', 'Jeg har tillid til firmaet.'],
    ['u', 'criticise', 'n', 'Bilerne er for gamle.'],
    [null, 'accuse', 'n', 'mistanke'],
  ],
  [
    { topic: 'løn', accuser: 'u', accused: 'n', accusations: ['s1', 's5'], replies: ['s2'], state: 'answered' },
    { topic: 'gamle biler', accuser: 'u', accused: 'n', accusations: ['s4'] },
  ],
);

describe('comparePositions', () => {
  it('takes the most accusing party and its main target, unanswered rows first', () => {
    const { positions, parties, rows } = comparePositions([first]);
    assert.deepEqual(positions, ['Fagforeningen', 'Nordhavn Transport']);
    assert.deepEqual(parties, ['Nordhavn Transport', 'Fagforeningen']);
    assert.deepEqual(
      rows.map(({ topic, state }) => [topic, state]),
      [
        ['gamle biler', 'unanswered'],
        ['løn', 'answered'],
      ],
    );
  });

  it('puts a member under its party, nobody and supporters with the others, and names partners and lines', () => {
    const row = comparePositions([first]).rows[1]!;
    assert.deepEqual(
      row.cells.map((cell) => cell.map(({ line, speaker, act }) => `${line} ${speaker} ${act}`)),
      [['1 Fagforeningen accuse'], ['2 Jens Bro deny'], ['3 Borgmesteren support', '5  accuse']],
    );
    assert.equal(row.cells[1][0]!.party, 'Nordhavn Transport');
    assert.deepEqual(row.cells[0][0]!.partners, ['a#s2']);
    assert.deepEqual(row.cells[1][0]!.partners, ['a#s1', 'a#s5']);
    assert.equal(row.cells[0][0]!.text, 'De har snydt chaufførerne for 3 millioner.');
  });

  it('counts who accuses, answers and supports whom, whichever pair is shown', () => {
    const expected = [
      ['Fagforeningen', 'accuses', 'Nordhavn Transport', 1],
      ['Nordhavn Transport', 'answers', 'Fagforeningen', 1],
      ['Fagforeningen', 'criticises', 'Nordhavn Transport', 1],
      ['Borgmesteren', 'supports', 'Nordhavn Transport', 1],
    ];
    for (const wanted of [undefined, ['Borgmesteren', 'Fagforeningen'] as const])
      assert.deepEqual(
        comparePositions([first], wanted).relations.map(({ from, kind, to, count }) => [from, kind, to, count]),
        expected,
      );
  });

  it('nobody is said to have said what the paper says, unless nothing else is said', () => {
    const onlyPaper = first.disputes.map((dispute) => ({ ...dispute, accusations: ['s5'] }));
    const { relations } = comparePositions([{ ...first, disputes: onlyPaper.slice(0, 1) }]);
    assert.deepEqual(
      relations.filter(({ kind }) => kind === 'accuses'),
      [{ from: 'Fagforeningen', to: 'Nordhavn Transport', kind: 'accuses', count: 1 }],
    );
  });

  it('who is accused without a name is no party', () => {
    const disputes = first.disputes.map((dispute) => ({ ...dispute, accused: null, replies: [] }));
    const { relations } = comparePositions([{ ...first, disputes }]);
    assert.deepEqual(
      relations.filter(({ kind }) => kind === 'accuses'),
      [],
    );
  });

  it('who declines to comment does not answer', () => {
    const statements = first.statements.map((one) => (one.act === 'deny' ? { ...one, act: 'decline' as const } : one));
    const { relations } = comparePositions([{ ...first, statements }]);
    assert.deepEqual(
      relations.filter(({ kind }) => kind === 'answers'),
      [],
    );
  });

  it('aims a card without a target of its own at the other side of its dispute', () => {
    const aimless = { ...first, statements: first.statements.map((statement) => ({ ...statement, target: null })) };
    const [, row] = comparePositions([aimless]).rows;
    assert.deepEqual(
      row!.cells.slice(0, 2).map((cards) => cards.map(({ target }) => target)),
      [['Nordhavn Transport'], ['Fagforeningen']],
    );
  });

  it('keeps all parts of a divided quotation, and what people have said of it', () => {
    const parts = [
      { start: 0, end: 2 },
      { start: 7, end: 19 },
    ];
    const [opened, ...others] = first.statements;
    const article = { ...first, statements: [{ ...opened!, content: parts, origin: 'confirmed' as const }, ...others] };
    const [card] = comparePositions([article]).rows[1]!.cells[0];
    assert.deepEqual(card!.spans, parts);
    assert.equal(card!.text, 'De … snydt chauff');
    assert.equal(card!.origin, 'confirmed');
  });

  it('tells an accusation in the paper’s own voice from one by somebody unnamed', () => {
    const voices = (change: object): readonly boolean[] =>
      comparePositions([{ ...first, statements: first.statements.map((one) => ({ ...one, ...change })) }])
        .rows.flatMap(({ cells }) => cells.flat())
        .map(({ ownVoice }) => ownVoice);
    assert.ok(!voices({}).includes(true));
    assert.equal(voices({ form: 'indirect' }).filter((own) => own).length, 1);
    assert.ok(!voices({ form: 'indirect', anonymous: true }).includes(true));
  });

  it('takes the pair that is asked for, by any of its names', () => {
    const { positions, rows } = comparePositions([first], ['Nordhavn', 'Fagforeningen']);
    assert.deepEqual(positions, ['Nordhavn Transport', 'Fagforeningen']);
    assert.equal(rows[1]!.cells[1][0]!.speaker, 'Fagforeningen');
  });

  it('shares a row between articles on the same matter, also in two languages, and keeps other matters apart', () => {
    const second = article(
      'b',
      { x: 'Fagforeningen', y: 'Nordhavn' },
      [
        ['x', 'accuse', 'y', 'They cheated the drivers of 3 million at Nordhavn in Aarhus.'],
        ['y', 'decline', 'x', 'No comment.'],
      ],
      [{ topic: 'pay', accuser: 'x', accused: 'y', accusations: ['s1'], replies: ['s2'], state: 'declined' }],
    );
    const alone = { ...first, disputes: first.disputes.slice(0, 1) };
    const { rows, positions } = comparePositions([alone, second]);
    assert.deepEqual(positions, ['Fagforeningen', 'Nordhavn Transport']);
    assert.equal(rows.length, 1);
    assert.deepEqual(
      rows[0]!.cells[0].map(({ key }) => key),
      ['a#s1', 'b#s1'],
    );
    assert.equal(comparePositions([first, second]).rows.length, 3);
  });

  it('has nothing to lay side by side where nobody disputes', () => {
    assert.deepEqual(comparePositions([]), {
      positions: [null, null],
      parties: [],
      rows: [],
      relations: [],
    });
    assert.deepEqual(comparePositions([{ ...first, disputes: [] }]).rows, []);
  });

  it('counts lines by LF, CRLF and CR', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['intro', 'De har snydt os.'].join(end);
      const start = text.indexOf('De');
      const statement = { ...first.statements[0]!, content: [{ start, end: text.length }] };
      const one = {
        ...first,
        text,
        statements: [statement],
        disputes: [{ ...first.disputes[0]!, accusations: ['s1'], replies: [] }],
      };
      assert.equal(comparePositions([one]).rows[0]!.cells[0][0]!.line, 2);
    }
  });
});
