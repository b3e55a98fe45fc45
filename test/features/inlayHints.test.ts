import assert from 'node:assert/strict';
import type { InlayHintLabelPart } from 'vscode-languageserver';
import { inlayHints } from '../../server/src/features/inlayHints.ts';
import type { InlayHintsParams } from '../../server/src/features/inlayHints.ts';
import type { Evidence } from '../../server/src/analysis/model.ts';
import { handMadeArticle } from '../support/handMadeArticle.ts';
import type { HandMade } from '../support/handMadeArticle.ts';

const why = (code: string, words: string, name: string): readonly Evidence[] => [{ code, args: { words, name } }];

const articles: Readonly<Record<'en' | 'da', readonly [string, HandMade]>> = {
  en: [
    '{q1|"No,"} said {s1|{e1|Ida Storm}}. {s2|{e1|She}} added that {q2|it was so}. {q3|"Never."}\n{s4|{e1|The chief}} left: {q4|"Bye."}',
    {
      language: 'en',
      statements: [
        { speaker: 'e1' },
        { speaker: 'e1', why: why('speaker.pronoun', 'She', 'Ida Storm') },
        { speaker: 'e1', why: why('speaker.continues', '', 'Ida Storm') },
        { speaker: 'e1', why: why('speaker.description', 'The chief', 'Ida Storm') },
      ],
    },
  ],
  da: [
    '{q1|»Nej,«} sagde {s1|{e1|Ida Storm}}. {s2|{e1|Hun}} tilføjede, at {q2|det var sådan}. {q3|»Aldrig.«}\n{s4|{e1|Chefen}} gik: {q4|»Farvel.«}',
    {
      language: 'da',
      statements: [
        { speaker: 'e1' },
        { speaker: 'e1', why: why('speaker.pronoun', 'Hun', 'Ida Storm') },
        { speaker: 'e1', why: why('speaker.silent', '', 'Ida Storm') },
        { speaker: 'e1', why: why('speaker.description', 'Chefen', 'Ida Storm') },
      ],
    },
  ],
};

/** The article with its hints written into it. */
function shown(language: 'en' | 'da', params: Partial<InlayHintsParams> = {}): string {
  const view = handMadeArticle(...articles[language]);
  const { text } = view.analysis.reading;
  const hints = inlayHints(view, { show: 'pronouns', window: { start: 0, end: text.length }, ...params });
  return hints.toReversed().reduce((written, { position, label }) => {
    const at = view.document.offsetAt(position);
    return `${written.slice(0, at)} ${(label as InlayHintLabelPart[])[0]!.value}${written.slice(at)}`;
  }, text);
}

describe('inlay hints', () => {
  it('name who stands behind a pronoun and who goes on speaking', () => {
    assert.equal(
      shown('en'),
      '"No," said Ida Storm. She (Ida Storm) added that it was so. "Never." (Ida Storm)\nThe chief left: "Bye."',
    );
    assert.equal(
      shown('da'),
      '»Nej,« sagde Ida Storm. Hun (Ida Storm) tilføjede, at det var sådan. »Aldrig.« (Ida Storm)\nChefen gik: »Farvel.«',
    );
  });
  it('and who is described, if everything is asked for', () => {
    assert.match(shown('en', { show: 'all' }), /The chief \(Ida Storm\) left/);
    assert.match(shown('da', { show: 'all' }), /Chefen \(Ida Storm\) gik/);
  });
  it('are off where they are switched off, and few where few lines are on screen', () => {
    const [marked, made] = articles.en;
    const { text } = handMadeArticle(marked, made).analysis.reading;
    assert.equal(shown('en', { show: 'off' }), text);
    assert.equal(shown('en', { window: { start: 0, end: 5 } }), text);
  });
  it('tell why, and lead to where the speaker is named', () => {
    const view = handMadeArticle(...articles.da);
    const [first] = inlayHints(view, { show: 'pronouns', window: { start: 0, end: 1000 } });
    assert.equal(first!.tooltip, '"Hun" viser tilbage til Ida Storm');
    const [{ location }] = first!.label as [InlayHintLabelPart];
    assert.equal(view.document.getText(location!.range), 'Ida Storm');
  });
});
