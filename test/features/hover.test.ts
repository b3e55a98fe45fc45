import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { ArticleView } from '../../server/src/features/ArticleView.ts';
import { hover } from '../../server/src/features/hover.ts';
import type { HoverParams } from '../../server/src/features/hover.ts';
import { annotationCommands, compareStancesCommand } from '../../server/src/protocol/commands.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';

function lines(view: ArticleView, words: string, params: Partial<HoverParams> = {}): string[] {
  const offset = view.analysis.reading.text.indexOf(words);
  const found = hover(view, { offset, markup: 'markdown', commands: new Set(), ...params });
  return found ? (found.contents as MarkupContent).value.split(/ {2}\n|\n/) : [];
}

describe('hover', () => {
  it('tells in English who says what, against whom, what answers it, and why we think so', () => {
    assert.deepEqual(lines(englishMine(), 'poison run'), [
      '**Direct quote · accusation**                     confidence: high',
      'Speaker  Water Agency  ("the agency", named l. 3)',
      'Cue      writes · written · press release',
      'Target   Norcopper            Topic  poison in the river',
      'Answered Ida Storm, l. 9 (denial)',
      'Why      made up for this test',
    ]);
  });
  it('tells it in Danish', () => {
    assert.deepEqual(lines(danishMine(), 'gift ud'), [
      '**Direkte citat · beskyldning**                   sikkerhed: høj',
      'Afsender Vandstyrelsen  ("styrelsen", nævnt l. 3)',
      'Anføring skriver · skriftligt · pressemeddelelse',
      'Mod      Norkobber            Emne  udledning af gift',
      'Besvaret Ida Storm, l. 9 (afvisning)',
      'Hvorfor  made up for this test',
    ]);
  });
  it('tells what a reply answers', () => {
    assert.deepEqual(lines(englishMine(), 'pure invention'), [
      '**Partial quote · denial**                        confidence: medium',
      'Speaker  Ida Storm',
      'Cue      says · spoken',
      'Target   Water Agency',
      'Reply to Water Agency, l. 5 (accusation)',
      'Why      no evidence recorded',
    ]);
    assert.equal(lines(danishMine(), 'opspind')[4], 'Svar på  Vandstyrelsen, l. 5 (beskyldning)');
  });
  it('puts the reply of the accused itself first', () => {
    const view = handMadeArticle(
      '{name|Ada} {c1|said} {q1|a}. {name|Bo} {c2|said} {q2|b}. {name|Cy} {c3|said} {q3|c}.',
      {
        statements: [
          { act: 'accuse', speaker: 'Ada', target: 'Cy' },
          { act: 'deny', speaker: 'Bo' },
          { act: 'deny', speaker: 'Cy' },
        ],
        disputes: [{ accused: 'Cy', accusations: ['s1'], replies: ['s2', 's3'], state: 'answered' }],
      },
    );
    assert.equal(lines(view, 'a.')[4], 'Answered Cy, l. 1 (denial) · Bo, l. 1 (denial)');
  });
  it('says that no reply was found', () => {
    const disputes = [{ accusations: ['s1'], state: 'unanswered' as const }];
    assert.equal(lines(englishMine({ disputes }), 'poison run')[4], 'Answered no reply found');
    assert.equal(lines(danishMine({ disputes }), 'gift ud')[4], 'Besvaret intet svar fundet');
  });
  it('tells what editors have noted on the words, as text', () => {
    const { document, analysis, language } = englishMine();
    const notes = [
      { by: 'Mette', text: 'Ask *again*' },
      { by: 'Jens', text: '[No](command:x) <b>' },
    ];
    const statements = analysis.statements.map((statement) => ({ ...statement, notes }));
    const noted = lines(new ArticleView(document, { ...analysis, statements }, language), 'poison run');
    assert.deepEqual(
      noted.filter((line) => line.startsWith('Note')),
      ['Note     Ask \\*again\\*  (Mette)', 'Note     \\[No\\](command:x) \\<b\\>  (Jens)'],
    );
  });
  it('shows the words of the article as text, never as markup', () => {
    const view = handMadeArticle('{s1|<b>[Eve](https://evil.example)*</b>} {c1|said} {q1|no}.');
    assert.equal(lines(view, 'no')[1], 'Speaker  \\<b\\>\\[Eve\\](https\\://evil.example)\\*\\</b\\>');
    assert.equal(lines(view, 'no', { markup: 'plaintext' })[1], 'Speaker  <b>[Eve](https://evil.example)*</b>');
  });
  it('stays short whatever the article holds', () => {
    const view = handMadeArticle(`{s1|${'Long\nname '.repeat(200)}} {c1|said} {q1|no}.`);
    const shown = lines(view, 'no');
    assert.ok(shown.length <= 12 && shown.every((line) => line.length < 120));
  });
  it('offers the decisions that the client can send', () => {
    const { accept, reject } = annotationCommands;
    const line = lines(englishMine(), 'poison run', { commands: new Set([accept, reject]) }).at(-1)!;
    const { id } = englishMine().analysis.statements.find(({ act }) => act === 'accuse')!;
    const reference = encodeURIComponent(JSON.stringify([{ uri: 'file:///article.press.txt', statement: id }]));
    assert.equal(line, `[Accept](command:${accept}?${reference}) · [Not a Statement](command:${reject}?${reference})`);
  });
  it('links to a command only where the client has it', () => {
    const commands = new Set([compareStancesCommand]);
    assert.equal(
      lines(englishMine(), 'poison run', { commands }).at(-1),
      '[Compare](command:statementLens.compareStances?%5B%22file%3A%2F%2F%2Farticle.press.txt%22%5D)',
    );
    assert.doesNotMatch(lines(englishMine(), 'poison run', { commands, markup: 'plaintext' }).join(), /command:/);
  });
  it('chooses the innermost statement', () => {
    const view = handMadeArticle('{q1|He {c2|said} {q2|no}}, {c1|wrote} {s1|Ann}.', {
      statements: [{ confidence: 0.9 }, { confidence: 0.1 }],
    });
    assert.match(lines(view, 'no')[0]!, /low$/);
    assert.match(lines(view, 'He')[0]!, /high$/);
  });
  it('is silent elsewhere', () => {
    assert.deepEqual(lines(englishMine(), 'has inspected'), []);
  });
});
