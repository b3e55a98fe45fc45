import assert from 'node:assert/strict';
import { codeLens, noWords, readLensReference, resolveCodeLens } from '../../server/src/features/codeLens.ts';
import type { CodeLensParams } from '../../server/src/features/codeLens.ts';
import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { annotationCommands, compareStancesCommand, reviewNextCommand } from '../../server/src/protocol/commands.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';
import type { HandMade } from '../support/handMadeArticle.ts';

const atOnce = { commands: new Set<string>(), words: 'at once' } as const;

function titles(view: ArticleView, params: Partial<CodeLensParams> = {}): string[] {
  return codeLens(view, { ...atOnce, show: 'accusations', ...params }).map(
    ({ range, command }) => `${range.start.line + 1}: ${command?.title ?? ''}`,
  );
}

describe('code lens', () => {
  it('says in English what the article holds, who accuses and who answers', () => {
    assert.deepEqual(titles(englishMine()), [
      '1: 3 statements · 3 speakers · 0 unanswered — Compare Stances',
      '1: Review Next',
      '5: Accusation · Water Agency → Norcopper · answered l. 9',
      '9: Denial · Ida Storm → Water Agency (l. 5)',
      '11: Support · Mine Watch → Norcopper (l. 5)',
    ]);
  });
  it('says it in Danish', () => {
    assert.deepEqual(titles(danishMine()), [
      '1: 3 udsagn · 3 kilder · 0 ubesvarede — Sammenlign positioner',
      '1: Gennemgå næste',
      '5: Beskyldning · Vandstyrelsen → Norkobber · besvaret l. 9',
      '9: Afvisning · Ida Storm → Vandstyrelsen (l. 5)',
      '11: Støtte · Minevagten → Norkobber (l. 5)',
    ]);
  });
  it('says where no reply is found, and counts it', () => {
    const disputes = [{ accusations: ['s1'], state: 'unanswered' as const }];
    assert.deepEqual(titles(englishMine({ disputes })).slice(0, 3), [
      '1: 3 statements · 3 speakers · 1 unanswered — Compare Stances',
      '1: Review Next',
      '5: Accusation · Water Agency → Norcopper · no reply found',
    ]);
    assert.deepEqual(
      titles(danishMine({ disputes }))[0],
      '1: 3 udsagn · 3 kilder · 1 ubesvaret — Sammenlign positioner',
    );
    assert.match(titles(danishMine({ disputes }))[2]!, /· intet svar fundet$/);
  });
  it('shows as much as the setting asks for', () => {
    const counts = { off: 0, summary: 2, accusations: 3, all: 5 };
    const disputes = [{ accusations: ['s1'], state: 'unanswered' as const }];
    for (const show of ['off', 'summary', 'accusations', 'all'] as const)
      assert.equal(titles(englishMine({ disputes }), { show }).length, counts[show], show);
  });
  it('says whose voice it is where nobody is named', () => {
    const view = handMadeArticle('There is {c1|suspicion} that {q1|money was hidden}, and {q2|some} {c2|deny} it.', {
      statements: [{ act: 'accuse', ownVoice: true }, { act: 'deny' }],
      disputes: [{ accusations: ['s1'], replies: ['s2'], state: 'answered' }],
    });
    assert.deepEqual(titles(view).slice(2), [
      "1: Accusation · the paper's own voice · answered l. 1",
      '1: Denial · unnamed (l. 1)',
    ]);
  });
  it('offers a client the commands that it has', () => {
    const commands = (...ids: string[]): (string | undefined)[] =>
      codeLens(englishMine(), { ...atOnce, show: 'summary', commands: new Set(ids) }).map(
        ({ command }) => command?.command,
      );
    assert.deepEqual(commands(), ['', '']);
    assert.deepEqual(commands(compareStancesCommand), [compareStancesCommand]);
    assert.deepEqual(commands(compareStancesCommand, reviewNextCommand), [compareStancesCommand, reviewNextCommand]);
  });
  it('is silent where nobody says anything', () => {
    assert.deepEqual(titles(handMadeArticle('It rained.')), []);
  });
  it('offers decisions about each, and the whole article once all are looked at', () => {
    const { decide, markReviewed } = annotationCommands;
    const commands = new Set([decide, markReviewed]);
    const shown = (view: ArticleView): string[] =>
      codeLens(view, { ...atOnce, show: 'accusations', commands }).map(({ command }) => command?.command ?? '');
    assert.deepEqual(
      shown(englishMine()).filter((id) => id !== ''),
      [decide, decide, decide],
    );
    const statements = [1, 2, 3].map(() => ({ origin: 'confirmed' as const }));
    const looked = englishMine({ statements, disputes: [] });
    assert.deepEqual(
      shown(looked).filter((id) => id !== ''),
      [markReviewed],
    );
  });
  const crowded = {
    en: '{name|Department of Homeland Security} {c1|accuses} {name|Kaspersky Lab} of {q1|spying}, and {c2|says} {q2|it rains}. {name|Kaspersky Lab} {c3|denies} {q3|it}, and {c4|calls} it {q4|a lie}.',
    da: '{name|Department of Homeland Security} {c1|beskylder} {name|Kaspersky Lab} for {q1|spionage} og {c2|siger}, at {q2|det regner}. {name|Kaspersky Lab} {c3|afviser} {q3|det} og {c4|kalder} det {q4|løgn}.',
  };
  const said: HandMade = {
    statements: [
      { act: 'accuse', speaker: 'Department of Homeland Security', target: 'Kaspersky Lab' },
      { speaker: 'Department of Homeland Security' },
      { act: 'deny', speaker: 'Kaspersky Lab' },
      { act: 'deny', speaker: 'Kaspersky Lab' },
    ],
    disputes: [
      {
        accuser: 'Department of Homeland Security',
        accused: 'Kaspersky Lab',
        accusations: ['s1'],
        replies: ['s3', 's4'],
        state: 'answered',
      },
    ],
  };
  it('keeps a line short on which much is said, and lets an editor choose what to decide about', () => {
    const commands = new Set<string>([annotationCommands.decide]);
    const line = (language: 'en' | 'da'): readonly string[] =>
      titles(handMadeArticle(crowded[language], { ...said, language }), { show: 'all', commands }).slice(1);
    assert.deepEqual(line('en'), [
      '1: Accusation · Department of… → Kaspersky Lab · answered l. 1',
      '1: Denial · Kaspersky Lab → Department of… (l. 1)',
      '1: Decide… (4)',
    ]);
    assert.deepEqual(line('da'), [
      '1: Beskyldning · Department of… → Kaspersky Lab · besvaret l. 1',
      '1: Afvisning · Kaspersky Lab → Department of… (l. 1)',
      '1: Afgør … (4)',
    ]);
    const lenses = codeLens(handMadeArticle(crowded.en, said), { ...atOnce, show: 'all', commands });
    assert.equal(
      lenses[1]!.command!.tooltip,
      'Accusation · Department of Homeland Security → Kaspersky Lab · answered l. 1',
    );
    const uri = 'file:///article.press.txt';
    assert.deepEqual(lenses.at(-1)!.command!.arguments, [{ uri, statements: ['s1', 's2', 's3', 's4'] }]);
    assert.equal(titles(handMadeArticle(crowded.en, said), { show: 'all' }).at(-1), '1: +2');
  });
  for (const [language, one] of [
    ['en', '{name|Ida Storm} {c|says} {q|no}.'],
    ['da', '{name|Ida Storm} {c|siger} {q|nej}.'],
  ] as const)
    it(`gives a long article its words where they are asked for (${language})`, () => {
      const many = Array.from({ length: 200 }, (_, at) =>
        one.replace('{c|', `{c${at + 1}|`).replace('{q|', `{q${at + 1}|`),
      );
      const statements = many.map(() => ({ speaker: 'Ida Storm' }));
      const view = handMadeArticle(many.join('\n'), { language, statements });
      const params = { ...atOnce, show: 'all' } as const;
      const later = codeLens(view, { ...params, words: 'later' });
      const first = later.findIndex(({ command }) => command === undefined);
      assert.ok(first > 20 && later.slice(first).every(({ command }) => command === undefined));
      const resolved = later.map((lens) => {
        const reference = readLensReference(lens.data);
        return reference ? resolveCodeLens(lens, reference.key, view, params) : lens;
      });
      assert.deepEqual(
        resolved.map(({ range, command }) => ({ range, command })),
        codeLens(view, params),
      );
    });
  it('has no words for what the article does not say any more, and never fails', () => {
    const start = { line: 0, character: 0 };
    const lens = { range: { start, end: start } };
    assert.deepEqual(resolveCodeLens(lens, 's9', englishMine(), { ...atOnce, show: 'all' }).command, noWords);
    for (const data of [undefined, null, 1, 'x', {}, { uri: 1, key: 's1' }, { uri: 'file:///a' }])
      assert.equal(readLensReference(data), null);
  });
});
