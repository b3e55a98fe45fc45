import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';
import type { Analysis } from '../../server/src/analysis/model.ts';
import { ArticleView } from '../../server/src/features/ArticleView.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import type { DiagnosticsParams } from '../../server/src/features/diagnostics.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';
import type { HandMade } from '../support/handMadeArticle.ts';

function found(view: ArticleView, params: Partial<DiagnosticsParams> = {}): string[] {
  return diagnostics(view, { levels: {}, rulesBaseUri: null, ...params }).map(
    ({ severity, code, range, message }) => `${severity} ${code} l. ${range.start.line + 1}: ${message as string}`,
  );
}

const accusations = [{ act: 'accuse' }, { act: 'accuse' }] as const;
const unanswered = { accused: 'Norcopper', accusations: ['s1', 's2'], state: 'unanswered' } as const;

function unansweredArticle(changes: HandMade = {}): ArticleView {
  const text = '{name|Norcopper}\n{q1|It lets poison out}, {c1|said} A.\n{q2|It lies}, {c2|said} A.';
  return handMadeArticle(text, { statements: accusations, disputes: [unanswered], ...changes });
}

describe('accusation/no-reply', () => {
  const message = 'Accusation against Norcopper: no reply, denial or "declined to comment" found.';
  it('speaks once a dispute, at its first accusation', () => {
    assert.deepEqual(found(unansweredArticle()), [`4 accusation/no-reply l. 2: ${message}`]);
  });
  it('points to the other accusations', () => {
    const [only] = diagnostics(unansweredArticle(), { levels: {}, rulesBaseUri: 'https://rules.example/' });
    assert.deepEqual(
      only?.relatedInformation?.map(({ location, message: text }) => [location.range.start.line, text]),
      [[2, 'Accusation in the same dispute.']],
    );
    assert.equal(only.codeDescription?.href, 'https://rules.example/accusation/no-reply.md');
  });
  it('speaks Danish', () => {
    const disputes = [{ accused: 'Norkobber', accusations: ['s1'], state: 'unanswered' as const }];
    assert.deepEqual(found(danishMine({ disputes })), [
      '4 accusation/no-reply l. 5: Beskyldning mod Norkobber: intet svar, ingen afvisning og intet "ønsker ikke at udtale sig" fundet.',
    ]);
  });
  const silent: [string, ArticleView][] = [
    ['an answered accusation', englishMine()],
    ['criticism', unansweredArticle({ statements: [{ act: 'criticise' }, { act: 'criticise' }] })],
    ['a court report', unansweredArticle({ genre: 'court' })],
    ['opinion', unansweredArticle({ genre: 'opinion' })],
    [
      'a dispute that the accused declined to comment on',
      unansweredArticle({ disputes: [{ accused: 'Norcopper', accusations: ['s1'], state: 'declined' }] }),
    ],
    [
      'an accusation against nobody in particular',
      unansweredArticle({ disputes: [{ accusations: ['s1'], state: 'unanswered' }] }),
    ],
    [
      'boilerplate',
      handMadeArticle('{name|Norcopper}\n{boilerplate|{q1|It lies}, {c1|said} A.}', {
        statements: accusations,
        disputes: [{ accused: 'Norcopper', accusations: ['s1'], state: 'unanswered' }],
      }),
    ],
  ];
  for (const [what, view] of silent)
    it(`is silent about ${what}`, () => {
      assert.deepEqual(found(view), []);
    });
});

describe('quote/no-speaker', () => {
  it('speaks where nobody is named for a quotation', () => {
    const view = handMadeArticle('Rain fell.\n{quotation|"We saw it coming for years."}');
    assert.deepEqual(found(view), ['2 quote/no-speaker l. 2: No speaker found for this quotation.']);
  });
  it('speaks Danish', () => {
    const view = handMadeArticle('Regnen faldt.\n{quotation|»Vi så det komme i årevis.«}', { language: 'da' });
    assert.deepEqual(found(view), ['2 quote/no-speaker l. 2: Ingen afsender fundet til citatet.']);
  });
  it('is silent where somebody is', () => {
    assert.deepEqual(found(handMadeArticle('{q1|{quotation|"No."}} {c1|said} {s1|Ann}.')), []);
  });
  it('is silent about an anonymous source', () => {
    assert.deepEqual(found(handMadeArticle('{q1|{quotation|"No."}}', { statements: [{ anonymous: true }] })), []);
  });
  it('is silent in headlines and boilerplate', () => {
    assert.deepEqual(found(handMadeArticle('{headline|{quotation|"No."}}\n{boilerplate|{quotation|"No."}}')), []);
  });
});

describe('rules about marks', () => {
  const notes: Analysis['notes'] = [
    { code: 'unbalanced-mark', start: 0, end: 1, args: { mark: '»' } },
    { code: 'mixed-marks', start: 2, end: 3, args: { open: '”', close: '"' } },
  ];
  it('say what the reading noted', () => {
    assert.deepEqual(found(handMadeArticle('» " x', { notes })), [
      '2 quote/unbalanced l. 1: Quotation mark » stands alone in this paragraph.',
      '3 quote/mixed-marks l. 1: Quotation opens with ” but closes with ".',
    ]);
  });
  it('say it in Danish', () => {
    assert.deepEqual(found(handMadeArticle('» " x', { notes, language: 'da' })), [
      '2 quote/unbalanced l. 1: Anførselstegnet » står alene i afsnittet.',
      '3 quote/mixed-marks l. 1: Citatet åbner med ”, men lukker med ".',
    ]);
  });
  it('follow the levels in the settings', () => {
    const levels = { 'quote/unbalanced': 'off', 'quote/mixed-marks': 'error' } as const;
    assert.deepEqual(found(handMadeArticle('» " x', { notes }), { levels }), [
      '1 quote/mixed-marks l. 1: Quotation opens with ” but closes with ".',
    ]);
  });
});

describe('rules about marks in a real reading', () => {
  const text = 'Ann Berg siger: ”Vi er klar til at åbne broen."\n\n»Den er færdig nu, siger Bo Lund om broen.\n';
  const document = TextDocument.create('file:///a', 'pressarticle', 1, text);
  it('name the marks', () => {
    const view = new ArticleView(document, analyseAtOnce(text, packs), 'da');
    assert.deepEqual(found(view), [
      '3 quote/mixed-marks l. 1: Citatet åbner med ”, men lukker med ".',
      '2 quote/unbalanced l. 3: Anførselstegnet » står alene i afsnittet.',
    ]);
  });
});
