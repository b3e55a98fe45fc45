import assert from 'node:assert/strict';
import { codeLens } from '../../server/src/features/codeLens.ts';
import type { CodeLensParams } from '../../server/src/features/codeLens.ts';
import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { annotationCommands, compareStancesCommand, reviewNextCommand } from '../../server/src/protocol/commands.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

const noCommands: ReadonlySet<string> = new Set();

function titles(view: ArticleView, params: Partial<CodeLensParams> = {}): string[] {
  return codeLens(view, { show: 'accusations', commands: noCommands, ...params }).map(
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
      codeLens(englishMine(), { show: 'summary', commands: new Set(ids) }).map(({ command }) => command?.command);
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
      codeLens(view, { show: 'accusations', commands }).map(({ command }) => command?.command ?? '');
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
});
