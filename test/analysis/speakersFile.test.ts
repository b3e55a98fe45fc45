import assert from 'node:assert/strict';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { KnownSpeaker } from '../../server/src/analysis/SpeakersFile.ts';
import { packs } from '../support/packs.ts';

/** Each statement's speaker and the party it speaks for. */
function speakersIn(text: string, speakers: readonly KnownSpeaker[]): string[] {
  const { statements, entities } = analyseAtOnce(text, packs, { speakers: { speakers } });
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  return statements.map(({ speaker }) => {
    const entity = named.get(speaker ?? '');
    const party = named.get(entity?.memberOf ?? '');
    return [entity?.name ?? '–', ...(party ? [party.name] : [])].join(' for ');
  });
}

const articles = {
  en: '"We will look into it," the agency said.\n\n"It is a lie," says Ida Storm.\n\n"No comment," said Storm & Co.',
  da: '»Vi ser på sagen,« skriver styrelsen.\n\n»Det er løgn,« siger Ida Storm.\n\n»Ingen kommentarer,« siger Storm & Co.',
};

const knows = {
  en: [
    { name: 'Water Agency', aliases: ['the agency'], kind: 'organisation' },
    { name: 'Ida Storm', aliases: [], role: 'chief executive', memberOf: 'Norcopper' },
    { name: 'Norcopper', aliases: ['Storm & Co'] },
  ],
  da: [
    { name: 'Vandstyrelsen', aliases: ['styrelsen'], kind: 'organisation' },
    { name: 'Ida Storm', aliases: [], role: 'direktør', memberOf: 'Norkobber' },
    { name: 'Norkobber', aliases: ['Storm & Co'] },
  ],
} satisfies Record<string, readonly KnownSpeaker[]>;

describe('what a desk knows of its speakers', () => {
  it('names them, whatever the article calls them (English)', () => {
    assert.deepEqual(speakersIn(articles.en, knows.en), ['Water Agency', 'Ida Storm for Norcopper', 'Norcopper']);
  });
  it('names them, whatever the article calls them (Danish)', () => {
    assert.deepEqual(speakersIn(articles.da, knows.da), ['Vandstyrelsen', 'Ida Storm for Norkobber', 'Norkobber']);
  });
  it('gives them their role', () => {
    const { entities } = analyseAtOnce(articles.da, packs, { speakers: { speakers: knows.da } });
    assert.equal(entities.find(({ name }) => name === 'Ida Storm')?.role, 'direktør');
  });
  it('joins names that the article alone keeps apart', () => {
    const text = '"Yes," says Anna Holm.\n\n"No," says Anna Berg.';
    assert.deepEqual(speakersIn(text, []), ['Anna Holm', 'Anna Berg']);
    assert.deepEqual(speakersIn(text, [{ name: 'Anna Holm', aliases: ['Anna Berg'] }]), ['Anna Holm', 'Anna Holm']);
  });
  it('adds nobody that the article does not call', () => {
    const speakers = [{ name: 'Somebody Else', aliases: ['Nobody'], memberOf: 'Nowhere' }];
    const { entities } = analyseAtOnce(articles.en, packs, { speakers: { speakers } });
    assert.deepEqual(
      entities.filter(({ name }) => /Else|Nobody|Nowhere/.test(name)),
      [],
    );
  });
  it('changes nothing where it knows nothing', () => {
    assert.deepEqual(
      analyseAtOnce(articles.da, packs, { speakers: { speakers: [] } }),
      analyseAtOnce(articles.da, packs),
    );
  });
  it('bears members of each other', () => {
    const speakers = [
      { name: 'Ida Storm', aliases: [], memberOf: 'Water Agency' },
      { name: 'Water Agency', aliases: [], memberOf: 'Ida Storm' },
    ];
    assert.equal(speakersIn(articles.en, speakers).length, 3);
  });
});
