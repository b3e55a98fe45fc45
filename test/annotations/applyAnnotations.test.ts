import assert from 'node:assert/strict';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { Dispute } from '../../server/src/analysis/model.ts';
import { conflictingNotes } from '../../server/src/analysis/rules/conflictingNotes.ts';
import { missingReply } from '../../server/src/analysis/rules/missingReply.ts';
import { orphanedNotes } from '../../server/src/analysis/rules/orphanedNotes.ts';
import type { AnnotationChange } from '../../server/src/protocol/annotations.ts';
import { AnnotationDesk } from '../support/AnnotationDesk.ts';
import { packs } from '../support/packs.ts';

const articles = {
  da: {
    text: `Strid om hegnet

»Kommunen har svindlet med pengene til hegnet«, siger Bent Krog.

»Vi tager kritikken til efterretning på næste møde«, siger Anna Holm fra kommunen.
`,
    charge: 'svindlet',
    reply: 'efterretning',
  },
  en: {
    text: `Dispute over the fence

“The council has embezzled the money for the fence,” says Ben Crow.

“We shall take note of the criticism at our next meeting,” says Anna Holm of the council.
`,
    charge: 'embezzled',
    reply: 'take note',
  },
};

for (const [language, { text, charge, reply }] of Object.entries(articles)) {
  describe(`annotations laid over (${language})`, () => {
    let desk: AnnotationDesk;
    beforeEach(() => {
      desk = new AnnotationDesk(text);
    });

    it('change nothing where nobody has said anything', () => {
      const { review, ...analysis } = desk.analysis;
      assert.deepEqual(analysis, analyseAtOnce(text, packs));
      assert.deepEqual(review, { rejected: [], notes: [], mutes: [], orphans: [], conflicts: [], reviewed: [] });
    });
    it('confirm', () => {
      const { id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'accept', statements: [id] });
      const { origin, confidence } = desk.saying(charge);
      assert.deepEqual([origin, confidence], ['confirmed', 1]);
    });
    it('say what editors have written about a statement, in whole or about a few of its words', () => {
      const { id, content } = desk.saying(charge);
      const start = text.indexOf(charge);
      const other = desk.saying(reply).id;
      desk.annotate('Mette', { kind: 'note', span: { start: content[0]!.start, end: content.at(-1)!.end }, text: 'A' });
      desk.annotate('Jens', { kind: 'note', span: { start, end: start + charge.length }, text: '<b>B</b>' });
      desk.annotate('Jens', { kind: 'note', span: { start: 0, end: 6 }, text: 'C' });
      const notes = desk.analysis.statements.map((one) => [one.id, one.notes]);
      const own = [
        { by: 'Mette', text: 'A' },
        { by: 'Jens', text: '<b>B</b>' },
      ];
      assert.deepEqual(Object.fromEntries(notes), { [id]: own, [other]: undefined });
      assert.equal(desk.saying(charge).origin, undefined);
    });
    it('correct speaker, target, act and topic, with names that are new to the article', () => {
      const { id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'speaker', statement: id, name: 'Carla Dam' });
      desk.annotate('Mette', { kind: 'target', statement: id, name: 'Anna Holm' });
      desk.annotate('Mette', { kind: 'act', statement: id, act: 'criticise' });
      desk.annotate('Mette', { kind: 'topic', statement: id, topic: 'money' });
      const { speaker, target, act, topic, origin } = desk.saying(charge);
      assert.deepEqual(
        [desk.nameOf(speaker), desk.nameOf(target), act, topic, origin],
        ['Carla Dam', 'Anna Holm', 'criticise', 'money', 'corrected'],
      );
      assert.equal(desk.sidecar.annotations.length, 4);
    });
    it('are replaced by what the same editor says later', () => {
      const { id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'act', statement: id, act: 'criticise' });
      desk.annotate('Mette', { kind: 'act', statement: id, act: 'demand' });
      assert.equal(desk.sidecar.annotations.length, 1);
      assert.equal(desk.saying(charge).act, 'demand');
    });
    it('outrank imported ones, whenever those were made', () => {
      const { id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'act', statement: id, act: 'criticise' });
      desk.annotate('Jens', { kind: 'act', statement: id, act: 'demand' }, { via: 'import.ann' });
      assert.equal(desk.saying(charge).act, 'criticise');
      assert.deepEqual(desk.analysis.review?.conflicts, []);
    });
    it('of two editors who differ are both kept, and told of', () => {
      const { id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'act', statement: id, act: 'criticise' });
      desk.annotate('Jens', { kind: 'act', statement: id, act: 'demand' });
      const [finding, ...more] = conflictingNotes.find(desk.analysis);
      assert.deepEqual([finding?.args.a, finding?.args.b, more.length], ['Jens', 'Mette', 0]);
      desk.annotate('Jens', { kind: 'delete', annotation: finding!.args.first! });
      assert.deepEqual(conflictingNotes.find(desk.analysis), []);
      assert.equal(desk.saying(charge).act, 'criticise');
    });
    it('reject, and keep the machine from finding it again', () => {
      const { id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'reject', statement: id });
      desk.text = `${text}\n`;
      assert.equal(desk.find(charge), undefined);
      assert.equal(desk.analysis.review?.rejected.length, 1);
    });
    it('add what the machine does not find, and keep its span', () => {
      const start = text.indexOf('\n\n');
      const content = [{ start: 0, end: start }];
      desk.annotate('Mette', { kind: 'add', content, speaker: 'Bent Krog', act: 'accuse', target: null });
      const added = desk.analysis.statements[0]!;
      assert.deepEqual([added.content, added.origin, desk.nameOf(added.speaker)], [content, 'added', 'Bent Krog']);
    });
    it('keep a span that a person has marked', () => {
      const { content, id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'reject', statement: id });
      const shorter = [{ start: content[0]!.start + 1, end: content[0]!.end - 2 }];
      desk.annotate('Mette', { kind: 'add', content: shorter, speaker: null, act: 'accuse', target: null });
      assert.deepEqual(desk.saying(charge).content, shorter);
    });
    it('call the dispute what a statement in it is said to be about, the last word first', () => {
      const ofCharge = (): Dispute =>
        desk.analysis.disputes.find(({ accusations }) => accusations.includes(desk.saying(charge).id))!;
      const { id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'reply', accusation: id, reply: desk.saying(reply).id, linked: true });
      desk.annotate('Mette', { kind: 'topic', statement: desk.saying(reply).id, topic: 'the answer' });
      assert.equal(ofCharge().topic, 'the answer');
      desk.annotate('Jens', { kind: 'topic', statement: desk.saying(charge).id, topic: 'the fence' });
      assert.equal(ofCharge().topic, 'the fence');
      desk.annotate('Mette', { kind: 'topic', statement: desk.saying(reply).id, topic: 'money' }, { via: 'x.ann' });
      assert.equal(ofCharge().topic, 'the fence');
    });
    it('link and unlink replies', () => {
      const change = (linked: boolean): AnnotationChange => ({
        kind: 'reply',
        accusation: desk.saying(charge).id,
        reply: desk.saying(reply).id,
        linked,
      });
      const replies = (): readonly string[] =>
        desk.analysis.disputes.find(({ accusations }) => accusations.includes(desk.saying(charge).id))?.replies ?? [];
      desk.annotate('Mette', change(true));
      assert.deepEqual(replies(), [desk.saying(reply).id]);
      desk.annotate('Mette', change(false));
      assert.deepEqual(replies(), []);
    });
    it('record that the accused was asked, which silences the rule', () => {
      const { id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'act', statement: id, act: 'accuse' });
      desk.annotate('Mette', { kind: 'target', statement: id, name: 'Anna Holm' });
      desk.annotate('Mette', { kind: 'reply', accusation: id, reply: desk.saying(reply).id, linked: false });
      assert.equal(missingReply.find(desk.analysis).length, 1);
      const asked = { who: 'Anna Holm', when: '2026-03-01', answer: null };
      desk.annotate('Mette', { kind: 'asked', statement: id, asked });
      assert.deepEqual(missingReply.find(desk.analysis), []);
      const dispute = desk.analysis.disputes.find(({ accusations }) => accusations.includes(id));
      assert.deepEqual([dispute?.asked, dispute?.state], [asked, 'unanswered']);
      desk.annotate('Mette', { kind: 'asked', statement: id, asked: null });
      assert.equal(missingReply.find(desk.analysis).length, 1);
    });
    it('make one of two names, and two of them again', () => {
      const { speaker } = desk.saying(charge);
      const { speaker: other } = desk.saying(reply);
      desk.annotate('Mette', { kind: 'sameAs', entity: speaker!, name: desk.nameOf(other)! });
      assert.equal(desk.saying(charge).speaker, other);
      const [merged] = desk.sidecar.annotations;
      desk.annotate('Jens', { kind: 'delete', annotation: merged!.id });
      assert.deepEqual([desk.saying(charge).speaker, desk.saying(reply).speaker], [speaker, other]);
    });
    it('are listed where their words are gone, and never moved to others', () => {
      const { id } = desk.saying(charge);
      desk.annotate('Mette', { kind: 'accept', statements: [id] });
      desk.text = text.replace(/^.*(?:svindlet|embezzled).*$/m, '');
      assert.ok(desk.analysis.statements.every(({ origin }) => origin === undefined));
      const [orphan] = orphanedNotes.find(desk.analysis);
      assert.match(orphan!.args.words!, new RegExp(charge));
    });
    it('show a review of the whole article until its text changes', () => {
      desk.annotate('Mette', { kind: 'reviewed' });
      assert.deepEqual(desk.analysis.review?.reviewed, [{ by: 'Mette', on: '2026-01-01', current: true }]);
      desk.text += 'Mere.';
      assert.ok(desk.analysis.review.reviewed.every(({ current }) => !current));
    });
  });
}
