import assert from 'node:assert/strict';
import { articleSheet } from '../../server/src/exports/ArticleSheet.ts';
import { emptyAnswer, ledeOf, positionNames, roleOf, speakerOf } from '../../server/src/exports/page/names.ts';
import { sayIn } from '../../server/src/exports/page/sayIn.ts';
import type { ReportDispute, ReportStatement } from '../../server/src/protocol/report.ts';
import { harbour } from './fixture.ts';

const say = sayIn('en');

/** The sheet of the harbour with one dispute and some statements changed. */
function sheetWith(dispute: Partial<ReportDispute>, change: (statement: ReportStatement) => ReportStatement) {
  const { report, text } = harbour;
  const disputes = report.disputes.slice(0, 1).map((each) => ({ ...each, ...dispute }));
  return articleSheet({ text, report: { ...report, disputes, statements: report.statements.map(change) } }, 'en');
}

describe('what a page says about an article', () => {
  it('puts an accusation in the paper’s own voice on the left', () => {
    const { disputes } = sheetWith({ accuser: null, accusations: ['s1'] }, (statement) =>
      statement.id === 's1' ? { ...statement, speaker: null } : statement,
    );
    const [dispute] = disputes;
    assert.deepEqual(positionNames(dispute!, say), ["the paper's own voice", 'Dalby Freight']);
    assert.equal(ledeOf(dispute!, say), "The paper's own voice accuses Dalby Freight. Dalby Freight denies it.");
    assert.deepEqual(
      dispute!.rows[0]!.cells.map((cards) => cards.map(({ statement }) => statement)),
      [['s1'], ['s3'], ['s4']],
    );
  });
  it('names an unnamed source by the words of the article', () => {
    const { statements } = sheetWith({}, (statement) => ({ ...statement, speaker: null, source: statement.content }));
    assert.equal(speakerOf(statements[0]!, say), 'dumping oil in the harbour');
    const { statements: silent } = sheetWith({}, (statement) => ({ ...statement, speaker: null }));
    assert.equal(speakerOf(silent[1]!, say), 'Unnamed');
  });
  it('tells of a party that is not named as one does in a sentence', () => {
    const [dispute] = sheetWith({ accused: null, state: 'unanswered', replies: [] }, (statement) => ({
      ...statement,
      target: null,
    })).disputes;
    assert.match(ledeOf(dispute!, say), /accuses someone unnamed\. No reply from someone unnamed is found\.$/);
    assert.match(ledeOf(dispute!, sayIn('da')), /beskylder en unavngiven\. .* svar fra en unavngiven\.$/);
    assert.equal(positionNames(dispute!, say)[1], 'Unnamed');
  });
  for (const [state, words] of [
    ['unanswered', 'No reply found'],
    ['declined', 'declined to comment'],
    ['answered', 'Answered by others'],
  ] as const)
    it(`says "${words}" where the accused has no card and the dispute is ${state}`, () => {
      const [dispute] = sheetWith({ state, replies: [] }, (statement) => statement).disputes;
      assert.equal(emptyAnswer(dispute!.rows[0]!, say), words);
    });
  for (const [act, role] of [
    ['deny', 'Answers'],
    ['decline', 'Declines to comment'],
    ['assert', 'Is accused'],
  ] as const)
    it(`heads the column of the accused with "${role}" where its statements ${act}`, () => {
      const [dispute] = sheetWith({}, (one) => (one.act === 'deny' ? { ...one, act } : one)).disputes;
      assert.equal(roleOf(1, dispute!.rows, say), role);
    });
  it('tells criticism from accusation at the head of a column', () => {
    const [dispute] = sheetWith({}, (one) => (one.act === 'accuse' ? { ...one, act: 'criticise' } : one)).disputes;
    assert.equal(roleOf(0, dispute!.rows, say), 'Criticises');
  });
  it('has the headline of the input before that of the text, and the id where there is neither', () => {
    const { report, text } = harbour;
    const headline = (changes: object): string =>
      articleSheet({ text, report: { ...report, ...changes } }, 'en').headline;
    assert.equal(headline({}), 'Harbour firm under fire');
    assert.equal(headline({ title: 'Title' }), 'Title');
    assert.equal(headline({ zones: [] }), 'harbour.txt');
  });
});
