import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols.ts';
import { danishMine, englishMine } from '../support/disputedMine.ts';

const names = (query: string): string[] =>
  workspaceSymbols([englishMine(), danishMine()], query).map(({ name }) => name);

describe('workspace symbols', () => {
  it('are the speakers of all articles for speaker:, in either language', () => {
    const speakers = ['Water Agency', 'Ida Storm', 'Mine Watch', 'Vandstyrelsen', 'Ida Storm', 'Minevagten'];
    assert.deepEqual(
      names('speaker:'),
      speakers.map((name) => `speaker: ${name}`),
    );
    assert.deepEqual(names('kilde: mine'), ['kilde: Mine Watch', 'kilde: Minevagten']);
  });
  it('are the statements that hold the words, and the speakers of that name', () => {
    assert.deepEqual(names('poison run'), [
      'Water Agency: "Norcopper lets poison run into the river every single night,"',
    ]);
    assert.deepEqual(names('OPSPIND'), ['Ida Storm: »det rene opspind«']);
    assert.deepEqual(names('storm'), ['Ida Storm', 'Ida Storm']);
  });
  it('are the speakers where nothing is asked for', () => {
    assert.equal(names('').length, 6);
  });
  it('name the article, and the place where the speaker is named in full', () => {
    const view = englishMine();
    const [symbol] = workspaceSymbols([view], 'speaker:ida');
    const { location, containerName } = symbol!;
    assert.equal(containerName, 'Mine under fire');
    assert.ok('range' in location && view.document.getText(location.range) === 'Ida Storm');
  });
});
