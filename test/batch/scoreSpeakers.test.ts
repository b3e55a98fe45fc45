import assert from 'node:assert/strict';
import { scoreSpeakers } from '../../client/src/batch/evaluate/scoreSpeakers.ts';
import type { ScoredStatement } from '../../client/src/batch/evaluate/ScoredArticle.ts';

const text = 'Ida Holm said it. She said more. The engineer said no.';
const sources = ['Ida Holm', 'She', 'The engineer', ''];

const statement = (source: string, speaker: string | null): ScoredStatement => ({
  id: source,
  type: 'indirect',
  speaker,
  source: source === '' ? [] : [[text.indexOf(source), text.indexOf(source) + source.length]],
  cue: [],
  content: [[0, 1]],
});

const match = (source: string, gold: string | null, found: string | null) => ({
  article: 'a',
  gold: statement(source, gold),
  found: statement(source, found),
});

describe('figures of speakers', () => {
  it('tell names, pronouns, descriptions and silence apart', () => {
    const matches = sources.map((source) => match(source, 'Ida Holm', source === 'She' ? 'Bo Lind' : 'Holm'));
    const figures = scoreSpeakers(new Map([['a', text]]), matches);
    assert.deepEqual(figures.speaker, [75, 4]);
    assert.deepEqual(figures['speaker by source'], {
      named: [100, 1],
      pronoun: [0, 1],
      description: [100, 1],
      silent: [100, 1],
    });
  });
  it('say how well the statements of one speaker are kept together', () => {
    // Ida's two are torn apart, and one of them is put with Bo's.
    const matches = [
      match('Ida Holm', 'Ida Holm', 'Ida Holm'),
      match('She', 'Ida Holm', 'Bo Lind'),
      match('The engineer', 'Bo Lind', 'Bo Lind'),
      match('', null, 'Bo Lind'),
    ];
    assert.deepEqual(scoreSpeakers(new Map([['a', text]]), matches)['speakers B³'], { P: 66.7, R: 66.7, F: 66.7 });
  });
  it('are none where nobody is named', () => {
    assert.deepEqual(scoreSpeakers(new Map(), [match('She', null, null)]), {});
  });
});
