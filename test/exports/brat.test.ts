import assert from 'node:assert/strict';
import { brat } from '../../server/src/exports/brat.ts';
import type { ExportedArticle } from '../../server/src/exports/Export.ts';
import { harbour, hostile } from './fixture.ts';
import { readBrat } from './readBrat.ts';
import type { BratDocument } from './readBrat.ts';

function read(article: ExportedArticle): BratDocument {
  return readBrat(brat.article(article, 'en'), brat.companion!.content(article));
}

describe('brat export', () => {
  it('makes an event of each statement, with its arguments', () => {
    const { bounds, events, attributes } = read(harbour);
    const told = [...events.values()].map(({ label, arguments: others }) =>
      [label, ...others.map(([role, id]) => `${role}=${bounds.get(id)?.words ?? events.get(id)?.label ?? ''}`)].join(
        ' ',
      ),
    );
    assert.deepEqual(told, [
      'Accuse Content=dumping oil in the harbour Speaker=Port Watch Target=Dalby Freight',
      'Accuse Content=“They empty their tanks at night,” Speaker=Ida Krogh Target=Dalby Freight',
      'Deny Content=“We have never emptied a tank in the harbour,” Speaker=Max Hume Target=Port Watch Answers=Accuse Answers2=Accuse',
      'Support Content=no oil Speaker=The coastguard Target=Dalby Freight',
      'Accuse Content=looking away Speaker=Ida Krogh Target=the mayor',
    ]);
    assert.deepEqual(
      attributes.map(([name, , value]) => `${name} ${value}`),
      ['Form indirect', 'Form direct', 'Form direct', 'Form indirect', 'Form indirect'],
    );
  });
  it('declares every label that it uses', () => {
    const declared = brat.folderFile!.content;
    const { bounds, events } = read(harbour);
    for (const { label } of [...bounds.values(), ...events.values()])
      assert.match(declared, new RegExp(`^${label}\\b`, 'm'));
  });
  it('takes any text: line ends, characters beyond the first plane, halves of characters', () => {
    for (const words of ['😀 a\r\nb\n\nc', '\ud800 x', 'a\tb'])
      read({ ...hostile(words), report: { ...hostile(words).report, entities: [] } });
  });
});
