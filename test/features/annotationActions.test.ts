import assert from 'node:assert/strict';
import { CodeActionKind } from 'vscode-languageserver';
import { annotationActions } from '../../server/src/features/annotationActions.ts';
import type { AnnotationActionsParams } from '../../server/src/features/annotationActions.ts';
import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { annotationCommands } from '../../server/src/protocol/commands.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';

function offered(view: ArticleView, words: string, params: Partial<AnnotationActionsParams> = {}): string[] {
  const at = view.analysis.reading.text.indexOf(words);
  return annotationActions(view, {
    window: { start: at, end: at },
    diagnostics: [],
    only: null,
    levels: {},
    commands: new Set(Object.values(annotationCommands)),
    ...params,
  }).map(({ title, command }) => {
    const [{ statement }] = command!.arguments as [{ readonly statement: string }];
    return `${title} ${statement}`;
  });
}

describe('what an editor may decide about a statement', () => {
  it('is offered in English', () => {
    assert.deepEqual(offered(englishMine(), 'poison run'), [
      'Accept s1',
      'Correct Speaker… s1',
      'Change Act… s1',
      'Set Target… s1',
      'Not a Statement s1',
      'Decide… s1',
    ]);
  });
  it('and in Danish', () => {
    assert.deepEqual(offered(danishMine(), 'det rene'), [
      'Godkend s2',
      'Ret afsender … s2',
      'Skift type … s2',
      'Angiv, hvem det er rettet mod … s2',
      'Ikke et udsagn s2',
      'Afgør … s2',
    ]);
  });
  it('is a statement or a note wherever words are selected', () => {
    const view = englishMine();
    const selected = (words: string): string[] => {
      const start = view.analysis.reading.text.indexOf(words);
      return offered(view, words, { window: { start, end: start + words.length } });
    };
    assert.deepEqual(selected('has inspected'), ['Add Statement from Selection… undefined', 'Write Note… undefined']);
    assert.equal(selected('poison run').length, 8);
    assert.deepEqual(selected('\n\n'), []);
  });
  it('is nothing beside the statements', () => {
    assert.deepEqual(offered(englishMine(), 'has inspected'), []);
    assert.deepEqual(offered(danishMine(), 'har været'), []);
  });
  it('is only what the client can run, and of the kind it asks for', () => {
    const { accept } = annotationCommands;
    assert.deepEqual(offered(englishMine(), 'poison run', { commands: new Set([accept]) }), ['Accept s1']);
    assert.deepEqual(offered(englishMine(), 'poison run', { only: [CodeActionKind.QuickFix] }), []);
    assert.equal(offered(danishMine(), 'gift ud', { only: [CodeActionKind.Refactor] }).length, 6);
  });
});
