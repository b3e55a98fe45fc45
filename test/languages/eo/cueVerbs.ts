import type { VerbCue } from '../../../server/src/analysis/languages/cueData.ts';

/** Infinitive, present, past and future, participle. */
// prettier-ignore
export const cueVerbs: readonly VerbCue[] = [
  { forms: 'diri diras diris/diros dirinta', class: 'say', takes: ['quote', 'clause', 'object'], fires: ['Ŝi [diras], ke la vojo estas fermita.', '«Ni pretas», [diris] la urbestro.'] },
  { forms: 'aserti asertas asertis/asertos asertinta', class: 'say', takes: ['quote', 'clause', 'object'], fires: ['Li [asertas], ke la ponto estas sekura.'] },
  { forms: 'skribi skribas skribis/skribos skribinta', class: 'write', takes: ['quote', 'clause'], fires: ['La firmao [skribas], ke ĝi fermos la fabrikon.'], silent: ['Ŝi skribas leteron.'] },
  { forms: 'kredi kredas kredis/kredos kredinta', class: 'believe', mental: true, takes: ['clause'], fires: ['Ili [kredas], ke la leĝo estas bona.'], silent: ['Ili kredas al li.'] },
  { forms: 'timi timas timis/timos timinta', class: 'fear', mental: true, takes: ['clause'], fires: ['Ili [timas], ke la fabriko fermiĝos.'] },
  { forms: 'akuzi akuzas akuzis/akuzos akuzinta', class: 'accuse', takes: ['target'], prepositions: 'pri', fires: ['La urbestro [akuzas] la firmaon [pri] mensogo.'] },
  { forms: 'nei neas neis/neos neinta', class: 'deny', takes: ['quote', 'clause', 'object'], fires: ['La firmao [neas], ke ĝi mensogis.'] },
  { forms: 'postuli postulas postulis/postulos postulinta', class: 'demand', takes: ['quote', 'clause', 'object'], fires: ['La konsilio [postulas], ke la firmao pagu.'] },
];
