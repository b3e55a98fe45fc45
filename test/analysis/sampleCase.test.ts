import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { Act, Analysis, Statement } from '../../server/src/analysis/model.ts';
import { report } from '../../server/src/features/report.ts';
import { defaultSettings } from '../../server/src/settings/settings.ts';
import { packs } from '../support/packs.ts';

/** The case this project started from, told three times: lines, counted from 1, and what stands there. */
interface Case {
  readonly title: string;
  readonly file: URL;
  readonly suspicion: number;
  readonly order: readonly [first: number, last: number];
  readonly charge: readonly [first: number, second: number];
  readonly pocket: number;
  readonly label: { readonly line: number; readonly words: RegExp };
  readonly support: number;
  readonly denial: number;
  /** The party's short name is not in the text; this is what the text calls it. */
  readonly accuser: string;
  readonly teasers: readonly number[];
  readonly boilerplateFrom: number;
  /** Lines that hold the replies; without them nobody answers. */
  readonly replies: readonly number[];
}

const shared = new URL('../../../shared/gold/kaspersky-da.txt', import.meta.url);
const sample = (language: string): URL => new URL(`../../samples/${language}/kaspersky.press.txt`, import.meta.url);

const own = {
  suspicion: 3,
  order: [9, 11],
  charge: [13, 15],
  pocket: 19,
  support: 25,
  denial: 33,
  accuser: 'Department of Homeland Security',
  teasers: [37],
  boilerplateFrom: 39,
} as const;

const cases: readonly Case[] = [
  {
    ...own,
    title: 'our Danish sample',
    file: sample('da'),
    label: { line: 23, words: /falske beskyldninger/ },
    replies: [23, 29, 31, 33, 35],
  },
  {
    ...own,
    title: 'our English sample',
    file: sample('en'),
    label: { line: 23, words: /false accusations/ },
    replies: [3, 23, 29, 31, 33, 35],
  },
  ...(existsSync(shared)
    ? [
        {
          title: 'the article itself',
          file: shared,
          suspicion: 3,
          order: [7, 9],
          charge: [11, 13],
          pocket: 17,
          label: { line: 21, words: /udokumenterede og falske/ },
          support: 23,
          denial: 31,
          accuser: 'Department of Homeland Security',
          teasers: [19, 33],
          boilerplateFrom: 35,
          replies: [21, 29, 30, 31],
        } satisfies Case,
      ]
    : []),
];

for (const one of cases) {
  describe(`the sample case: ${one.title}`, () => {
    const text = readFileSync(one.file, 'utf8');
    const analysis = analyseAtOnce(text, packs);
    const at = (line: number, act?: Act): readonly Statement[] =>
      analysis.statements.filter(
        (statement) =>
          statement.content.some(({ start }) => lineOf(text, start) === line) && (!act || statement.act === act),
      );
    const name = nameIn(analysis);

    it('the order is a statement of the department', () => {
      const [first, last] = one.order;
      const order = analysis.statements.filter(({ content, cue }) =>
        [...content, ...cue].some(({ start }) => lineOf(text, start) >= first && lineOf(text, start) <= last),
      );
      assert.ok(order.some(({ speaker }) => name(speaker) === one.accuser));
    });

    it('one charge over two paragraphs, with marks that do not match, from a press release', () => {
      const [charge] = at(one.charge[0], 'accuse');
      assert.ok(charge);
      assert.deepEqual(
        charge.content.map(({ start }) => lineOf(text, start)),
        one.charge,
      );
      assert.equal(charge.form, 'direct');
      assert.equal(charge.medium, 'press release');
      assert.equal(name(charge.speaker), one.accuser);
      assert.equal(name(charge.target), 'Kaspersky Lab');
    });

    it('suspicions in the paper’s own voice', () => {
      for (const line of [one.suspicion, one.pocket]) {
        const [suspicion] = at(line, 'accuse');
        assert.ok(suspicion, `line ${line}`);
        assert.deepEqual(suspicion.source, []);
        assert.equal(suspicion.form, 'indirect');
        assert.equal(name(suspicion.target), 'Kaspersky Lab');
      }
    });

    it('the label is a denial by the local chief, who speaks for the company', () => {
      const [label] = at(one.label.line, 'deny');
      assert.ok(label);
      assert.match(text.slice(label.content[0]!.start, label.content[0]!.end), one.label.words);
      assert.equal(label.form, 'direct');
      assert.equal(name(label.speaker), 'Leif Jensen');
      const chief = analysis.entities.find(({ id }) => id === label.speaker);
      assert.equal(name(chief?.memberOf ?? null), 'Kaspersky Lab');
      assert.ok(at(one.label.line).some(({ form, speaker }) => form === 'indirect' && name(speaker) === 'Leif Jensen'));
    });

    it('the centre supports, indirectly', () => {
      const [support] = at(one.support, 'support');
      assert.ok(support);
      assert.equal(support.form, 'indirect');
      assert.equal(name(support.target), 'Kaspersky Lab');
    });

    it('the company denies', () => {
      const [denial] = at(one.denial, 'deny');
      assert.ok(denial);
      assert.equal(name(denial.speaker), 'Kaspersky Lab');
    });

    it('one dispute, answered; support is no answer', () => {
      assert.equal(analysis.disputes.length, 1);
      const [dispute] = analysis.disputes;
      assert.equal(name(dispute!.accuser), one.accuser);
      assert.equal(name(dispute!.accused), 'Kaspersky Lab');
      assert.equal(dispute!.state, 'answered');
      const linesOf = (ids: readonly string[]): number[] =>
        ids.map((id) => lineOf(text, analysis.statements.find((statement) => statement.id === id)!.content[0]!.start));
      assert.ok(linesOf(dispute!.accusations).includes(one.charge[0]));
      assert.ok(linesOf(dispute!.replies).includes(one.label.line));
      assert.ok(linesOf(dispute!.replies).includes(one.denial));
      assert.ok(!linesOf(dispute!.replies).includes(one.support));
    });

    it('nothing is said in teasers and boilerplate', () => {
      const kinds = new Map(analysis.reading.paragraphs.map(({ start, kind }) => [lineOf(text, start), kind]));
      for (const line of one.teasers) assert.equal(kinds.get(line), 'teaser');
      for (const [line, kind] of kinds)
        if (line >= one.boilerplateFrom) assert.equal(kind, 'boilerplate', `line ${line}`);
      const last = Math.max(
        ...analysis.statements.flatMap(({ content }) => content.map(({ end }) => lineOf(text, end))),
      );
      assert.ok(last < Math.max(...one.teasers));
    });

    it('the twin without the replies: the same charge, unanswered, found once', () => {
      const lines = text.split('\n');
      const twin = lines.filter((_, index) => !one.replies.includes(index + 1)).join('\n');
      const unanswered = analyseAtOnce(twin, packs);
      assert.equal(unanswered.disputes.length, 1);
      assert.equal(unanswered.disputes[0]!.state, 'unanswered');
      assert.equal(nameIn(unanswered)(unanswered.disputes[0]!.accused), 'Kaspersky Lab');
      const { findings } = report(unanswered, { id: 'twin' }, defaultSettings.rules);
      assert.equal(findings.filter(({ rule }) => rule === 'accusation/no-reply').length, 1);
    });
  });
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function nameIn({ entities }: Analysis): (id: string | null) => string | undefined {
  return (id) => entities.find((entity) => entity.id === id)?.name;
}
