import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Decision, Role } from '../../server/src/annotations/Annotation.ts';
import { readAnnotation } from '../../server/src/annotations/readAnnotation.ts';
import { Sidecar } from '../../server/src/annotations/Sidecar.ts';
import { writeAnnotation } from '../../server/src/annotations/writeAnnotation.ts';
import { FileText } from '../../server/src/server/files/FileText.ts';
import { contextTerms, motivations, strangersTo } from '../support/webAnnotationVocabulary.ts';

const values = { form: 'direct', speaker: 'Ida Holm', act: 'deny', target: null } as const;
const decisions: readonly Decision[] = [
  { kind: 'accept', values },
  { kind: 'add', values },
  { kind: 'speaker', name: 'Ida Holm' },
  { kind: 'target', name: null },
  { kind: 'act', act: 'accuse' },
  { kind: 'topic', topic: 'hegnet' },
  { kind: 'reject' },
  { kind: 'asked', asked: { who: 'Ida Holm', when: '2026-03-01', deadline: '2026-03-02', answer: null } },
  { kind: 'note', text: 'Ring igen.' },
  { kind: 'sameAs', name: 'Ida Holm' },
  { kind: 'reply', linked: true },
  { kind: 'mute', rule: 'quote/style-drift', reason: 'Husstil' },
  { kind: 'reviewed', textHash: 'a1b2' },
];

function annotation(id: string, decision: Decision = { kind: 'reject' }, by = 'Mette'): Annotation {
  const roles: readonly Role[] = decision.kind === 'reply' ? ['accusation', 'reply'] : ['content'];
  const anchors = roles.map((role) => ({ role, exact: '»Nej«', prefix: 'Så: ', suffix: ' 🎻', start: 4, end: 9 }));
  const time = '2026-03-02T10:00:00.000Z';
  return { id, decision, anchors, creator: { name: by, kind: 'person' }, created: time, modified: time };
}

const put = (sidecar: Sidecar, ...annotations: Annotation[]): Sidecar => sidecar.change(annotations, [], '../a.txt');

describe('a W3C annotation', () => {
  for (const decision of decisions)
    it(`comes back as it was written: ${decision.kind}`, () => {
      const one = annotation('urn:a', decision);
      assert.deepEqual(readAnnotation(JSON.parse(JSON.stringify(writeAnnotation(one, '../a.txt')))), one);
    });

  for (const decision of decisions)
    it(`is linked data of which every part has a meaning in the vocabulary: ${decision.kind}`, async () => {
      const written = writeAnnotation(annotation('urn:a', decision), '../a.txt');
      assert.deepEqual(await strangersTo(written), []);
    });
  it('is told from one with a member or a motivation that has no meaning there', async () => {
    const written = writeAnnotation(annotation('urn:a'), '../a.txt');
    assert.deepEqual(await strangersTo({ ...written, 'lens:mood': 'glad' }), ['urn:statement-lens:terms#mood']);
    assert.deepEqual(await strangersTo({ ...written, motivation: 'guessing' }), ['file:///desk/.statements/guessing']);
    await assert.rejects(strangersTo({ ...written, mood: 'glad' }));
  });
  it('may have any motivation that the W3C has published', () => {
    const terms = contextTerms();
    assert.deepEqual(
      [...motivations()].filter((motivation) => !terms.has(motivation)),
      [],
    );
  });
});

describe('a sidecar', () => {
  it('holds one annotation a line, sorted by id, whatever the order of the changes', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^urn:[a-z]{1,8}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(ids, (all) => {
        const text = all.reduce((sidecar, id) => put(sidecar, annotation(id)), Sidecar.empty).toString();
        const lines = text
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { id: string }).id);
        assert.deepEqual(lines, all.toSorted());
        assert.equal(Sidecar.read(text).toString(), text);
      }),
    );
  });
  it('is the same file whether it was changed in many steps or read anew', () => {
    const id = fc.stringMatching(/^urn:[a-e]{1,2}$/);
    const step = fc.record({ id, act: fc.constantFrom('deny', 'accuse', null) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let sidecar = Sidecar.empty;
        for (const { id, act } of steps) {
          sidecar =
            act === null ? sidecar.change([], [id], '../a.txt') : put(sidecar, annotation(id, { kind: 'act', act }));
          const text = sidecar.toString();
          assert.equal(put(Sidecar.empty, ...sidecar.annotations).toString(), text);
          assert.deepEqual(Sidecar.read(text).unread, []);
        }
      }),
    );
  });
  it('tells which lines of its file change, so that the others stay as they are', () => {
    const id = fc.stringMatching(/^urn:[a-e]{1,2}$/);
    fc.assert(
      fc.property(fc.array(id), fc.array(id), fc.array(id), (first, added, removed) => {
        const written = put(Sidecar.empty, ...first.map((one) => annotation(one))).toString();
        const before = Sidecar.read(written);
        const after = before.change(
          added.map((one) => annotation(one, { kind: 'act', act: 'deny' })),
          removed,
          '../a.txt',
        );
        const file = FileText.of(written).withLines(before.changesTo(after)!);
        assert.equal(file.text, after.toString());
      }),
    );
  });
  const tidy = put(Sidecar.empty, annotation('urn:a'), annotation('urn:b')).toString();
  const untidy = [
    'damaged\n' + tidy,
    tidy + '\n',
    tidy.trimEnd(),
    '\uFEFF' + tidy,
    tidy + tidy,
    tidy.replaceAll('\n', '\r\n'),
  ];
  it('has its file written anew where it does not stand as it would be written', () => {
    for (const text of untidy) {
      const before = Sidecar.read(text);
      const after = put(before, annotation('urn:c'));
      assert.equal(before.changesTo(after), null, JSON.stringify(text));
      const next = put(after, annotation('urn:d'));
      assert.equal(FileText.of(after.toString()).withLines(after.changesTo(next)!).text, next.toString());
    }
  });
  it('changes only the lines of what has changed', () => {
    const before = put(Sidecar.empty, annotation('urn:a'), annotation('urn:b'), annotation('urn:c'));
    const after = put(before, annotation('urn:b', { kind: 'act', act: 'deny' }));
    const [old, now] = [before, after].map((sidecar) => sidecar.toString().split('\n')) as [string[], string[]];
    assert.deepEqual(now.filter((line) => !old.includes(line)).length, 1);
    assert.equal(now[0], old[0]);
  });
  it('keeps both when two lists of lines are joined, as git does with merge=union', () => {
    const base = put(Sidecar.empty, annotation('urn:m'));
    const mine = put(base, annotation('urn:b', { kind: 'act', act: 'deny' }, 'Mette'));
    const yours = put(base, annotation('urn:c', { kind: 'act', act: 'accuse' }, 'Jens'));
    const merged = Sidecar.read(mine.toString() + yours.toString());
    assert.deepEqual(merged.annotations.map(({ id }) => id).sort(), ['urn:b', 'urn:c', 'urn:m']);
    assert.deepEqual(merged.unread, []);
  });
  it('takes the later of two lines with one id, in either order', () => {
    const early = put(Sidecar.empty, annotation('urn:a')).toString();
    const late = put(Sidecar.empty, {
      ...annotation('urn:a', { kind: 'act', act: 'deny' }),
      modified: '2026-04-01T00:00:00Z',
    }).toString();
    for (const text of [early + late, late + early])
      assert.equal(Sidecar.read(text).annotations[0]!.decision.kind, 'act');
  });

  const line = (change: object): string => JSON.stringify({ ...writeAnnotation(annotation('urn:a'), 'a'), ...change });
  const damaged: readonly (readonly [string, string])[] = [
    ['half a line', line({}).slice(0, 100)],
    ['a conflict mark of git', '<<<<<<< HEAD'],
    ['a list', '[1,2]'],
    ['null', 'null'],
    ['an id that is none', line({ id: { toString: 'x' } })],
    ['an unknown decision', line({ body: { 'lens:decision': { kind: '__proto__' } } })],
    ['an act that is inherited', line({ body: { 'lens:decision': { kind: 'act', act: 'constructor' } } })],
    ['a line of two million characters', line({ via: 'x'.repeat(2_000_000) })],
    ['a name of a million characters', line({ creator: { type: 'Person', name: 'x'.repeat(900_000) } })],
    ['a target without words', line({ target: [{ source: 'a' }] })],
  ];
  for (const [what, text] of damaged)
    it(`keeps, reports and skips ${what}`, () => {
      const sidecar = put(Sidecar.read(`${text}\n`), annotation('urn:z'));
      assert.deepEqual(sidecar.unread, [text]);
      assert.deepEqual(
        sidecar.annotations.map(({ id }) => id),
        ['urn:z'],
      );
      assert.ok(sidecar.toString().includes(text));
    });
  it('lets no line reach beyond itself', () => {
    const hostile = `{"__proto__":{"polluted":true},${line({}).slice(1)}`;
    const body: unknown = JSON.parse(
      '{"lens:decision":{"kind":"accept","values":{"__proto__":{"form":"direct"},"act":"deny"}}}',
    );
    const nested = line({ body });
    const sidecar = Sidecar.read(`${hostile}\n${nested}\n`);
    assert.equal(sidecar.annotations.length, 1);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.ok(!('polluted' in sidecar.annotations[0]!));
  });
  it('reads any text without failing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => line({ body: value, target: value })),
        ),
        (text) => {
          assert.equal(Sidecar.read(Sidecar.read(text).toString()).toString(), Sidecar.read(text).toString());
        },
      ),
    );
  });
});
