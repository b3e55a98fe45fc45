import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packs } from '../support/packs.ts';
import type { Act, Entity, Statement } from '../../server/src/analysis/model.ts';
import { classifyActs } from '../../server/src/analysis/stages/classifyActs.ts';
import { pairDisputes } from '../../server/src/analysis/stages/pairDisputes.ts';
import { markedStatements } from '../support/markedStatements.ts';
import type { MarkedNames } from '../support/markedStatements.ts';

/** The disputes of a marked text, with names for ids. */
function disputesOf(
  marked: string,
  lang: string,
  names: MarkedNames = {},
  members: Readonly<Record<string, string>> = {},
) {
  const { reading, entities, spoken } = markedStatements(marked, lang, names);
  const idOf = new Map(entities.map(({ id, name }) => [name, id]));
  const joined = entities.map((entity): Entity => {
    const party = idOf.get(members[entity.name] ?? '');
    return party === undefined ? entity : { ...entity, memberOf: party };
  });
  const statements = classifyActs(reading, joined, spoken, packs);
  const nameOf = (id: string | null) => joined.find((entity) => entity.id === id)?.name ?? null;
  return pairDisputes(reading, joined, statements, packs).map((dispute) => ({
    accuser: nameOf(dispute.accuser),
    accused: nameOf(dispute.accused),
    accusations: dispute.accusations.join(' '),
    replies: dispute.replies.join(' '),
    state: dispute.state,
  }));
}

const accusation = {
  da: '{q1|»{e1|Nordhavn Transport} har snydt vores chauffører for deres løn,«} {c1|siger} {s1|Fagforeningen}. ',
  en: '{q1|“{e1|Northport Transport} has cheated our drivers of their pay,”} {c1|said} {s1|the union}. ',
};

describe('pairDisputes', () => {
  it('an accusation without an answer is unanswered', () => {
    assert.deepEqual(disputesOf(accusation.da, 'da'), [
      { accuser: 'Fagforeningen', accused: 'Nordhavn Transport', accusations: 's1', replies: '', state: 'unanswered' },
    ]);
  });

  it('a denial of the accused answers', () => {
    for (const [lang, reply] of [
      ['da', '{q2|»Det er grundløse beskyldninger,«} {c2|siger} {s2|Nordhavn Transport}.'],
      ['en', '{q2|“These allegations are baseless,”} {c2|said} {s2|Northport Transport}.'],
    ] as const) {
      const [dispute, ...rest] = disputesOf(accusation[lang] + reply, lang);
      assert.deepEqual(rest, []);
      assert.equal(dispute!.replies, 's2');
      assert.equal(dispute!.state, 'answered');
    }
  });

  it('what the same speaker adds to an answer goes with it', () => {
    for (const [lang, replies] of [
      [
        'da',
        '{q2|»Det er grundløse beskyldninger,«} {c2|siger} {s2|Nordhavn Transport}.\n\n{q3|»Vi har fulgt alle regler,«} {c3|siger} {s3|Nordhavn Transport}.',
      ],
      [
        'en',
        '{q2|“These allegations are baseless,”} {c2|said} {s2|Northport Transport}.\n\n{q3|“We followed all the rules,”} {c3|said} {s3|Northport Transport}.',
      ],
    ] as const)
      assert.equal(disputesOf(accusation[lang] + replies, lang)[0]!.replies, 's2 s3');
  });

  it('a member answers for its party', () => {
    const text = `${accusation.da}{q2|»Det er løgn,«} {c2|siger} {s2|Jens Bro}.`;
    const [dispute] = disputesOf(text, 'da', {}, { 'Jens Bro': 'Nordhavn Transport' });
    assert.equal(dispute!.replies, 's2');
  });

  it('a reply may stand before the accusation', () => {
    const text =
      '{q1|»Vi har aldrig snydt chaufførerne for løn,«} {c1|siger} {s1|Nordhavn Transport}. ' +
      '{q2|»{e1|Nordhavn Transport} har snydt chaufførerne for løn,«} {c2|siger} {s2|Fagforeningen}.';
    const [dispute] = disputesOf(text, 'da');
    assert.deepEqual([dispute!.accusations, dispute!.replies], ['s2', 's1']);
  });

  it('no comment is declined, and a denial beside it still answers', () => {
    const silent = `${accusation.en}{q2|“No comment,”} {c2|said} {s2|Northport Transport}. `;
    assert.equal(disputesOf(silent, 'en')[0]!.state, 'declined');
    const both = `${silent}{q3|“It is not true that we cheated our drivers,”} {c3|said} {s3|Northport Transport}.`;
    assert.equal(disputesOf(both, 'en')[0]!.state, 'answered');
  });

  it('somebody else who speaks of the accuser and the matter answers too', () => {
    for (const [lang, reply] of [
      [
        'da',
        '{q2|»Det er ikke rigtigt, hvad {e3|Fagforeningen} siger om chaufførernes løn,«} {c2|siger} {s2|Ida Holm}.',
      ],
      ['en', '{q2|“What {e3|the union} says of the drivers’ pay is not true,”} {c2|said} {s2|Ida Holm}.'],
    ] as const)
      assert.equal(disputesOf(accusation[lang] + reply, lang)[0]!.replies, 's2', lang);
  });

  it('what a reply quotes is no answer of its own', () => {
    const text =
      `${accusation.en}{q2|“These allegations are baseless, and {s3|the court} {c3|said} {q3|there was no truth in them},”} ` +
      '{c2|said} {s2|Northport Transport}.';
    assert.deepEqual(
      disputesOf(text, 'en').map(({ replies }) => replies),
      ['s2'],
    );
  });

  it('support alone never answers', () => {
    const text = `${accusation.en}{q2|“{e2|Northport Transport} is doing an outstanding job,”} {c2|said} {s2|the mayor}.`;
    assert.deepEqual(
      disputesOf(text, 'en').map(({ replies, state }) => [replies, state]),
      [['', 'unanswered']],
    );
  });

  it('keeps several disputes apart', () => {
    const text =
      `${accusation.da}{q2|»{e2|Kommunen} har løjet om broens pris,«} {c2|siger} {s2|Ida Holm}. ` +
      '{q3|»Det er grundløst, og prisen på broen er kendt,«} {c3|siger} {s3|Kommunen}.';
    assert.deepEqual(
      disputesOf(text, 'da', {}, {}).map(({ accused, replies, state }) => [accused, replies, state]),
      [
        ['Nordhavn Transport', '', 'unanswered'],
        ['Kommunen', 's3', 'answered'],
      ],
    );
  });

  it('an accusation in the paper’s own voice joins the one party that makes it', () => {
    const { reading, entities, spoken } = markedStatements(
      `Der er {q2|mistanke} mod {e2|Nordhavn Transport} efter klager over løn fra mange chauffører. ${accusation.da}`,
      'da',
    );
    const own = spoken.map((one, at) =>
      at === 0 ? one : { ...one, ownVoice: true, speaker: null, cueClass: 'accuse' as const },
    );
    const statements = classifyActs(reading, entities, own, packs);
    assert.equal(pairDisputes(reading, entities, statements, packs).length, 1);
  });

  it('every accusation and criticism is in exactly one dispute, whatever the statements', () => {
    const acts: readonly Act[] = ['accuse', 'criticise', 'deny', 'counter', 'admit', 'decline', 'support', 'assert'];
    const party = fc.option(fc.constantFrom('e1', 'e2', 'e3'), { nil: null });
    const { reading, entities, spoken } = markedStatements(accusation.en, 'en');
    const [model] = classifyActs(reading, entities, spoken, packs);
    fc.assert(
      fc.property(
        fc.array(fc.record({ act: fc.constantFrom(...acts), speaker: party, target: party }), { maxLength: 40 }),
        (drawn) => {
          const statements = drawn.map((one, at): Statement => ({ ...model!, ...one, id: `s${at + 1}` }));
          const disputes = pairDisputes(reading, entities, statements, packs);
          const attacks = statements.filter(({ act }) => act === 'accuse' || act === 'criticise').map(({ id }) => id);
          assert.deepEqual(disputes.flatMap(({ accusations }) => accusations).sort(), attacks.sort());
          const byId = new Map(statements.map(({ id, act }) => [id, act]));
          for (const { replies, state } of disputes) {
            assert.equal(state === 'unanswered', replies.length === 0);
            for (const id of replies) assert.ok(['deny', 'counter', 'admit', 'decline'].includes(byId.get(id)!));
          }
        },
      ),
    );
  });
});
