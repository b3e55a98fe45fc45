import type { PrepositionCue } from '../cueData.ts';

/** Danish prepositions that name a source, and those with a second half behind it. */
// prettier-ignore
export const cuePrepositions: readonly PrepositionCue[] = [
  { before: 'ifølge', class: 'say', fires: ['[Ifølge] politiet er vejen spærret.'] },
  { before: 'i følge', class: 'say', fires: ['[I følge] politiet er vejen spærret.'] },
  { before: 'iflg', class: 'say', fires: ['[Iflg] politiet er vejen spærret.'] },
  { before: 'iflg.', class: 'say', fires: ['[Iflg.] politiet er vejen spærret.'] },
  { before: 'i henhold til', class: 'say', fires: ['[I henhold til] rapporten er broen farlig.'] },
  { before: 'efter', after: 'mening/opfattelse/vurdering/skøn/udsagn/forklaring/oplysninger/bedømmelse/overbevisning/ord/sigende', class: 'say', fires: ['[Efter] ministerens [mening] er loven god.', 'Det er [efter] hans [opfattelse] for dyrt.'], silent: ['Vi gik efter mødet.'] },
  { before: 'ifølge', after: 'oplysninger/vurdering/udsagn/mening/opfattelse', class: 'say', fires: ['[Ifølge] avisens [oplysninger] er han syg.'] },
  { before: 'i', after: 'øjne/optik', class: 'say', fires: ['[I] ministerens [øjne] er loven god.'], silent: ['Hun fik sand i øjnene.'] },
  { before: 'med', after: 'ord/øjne', class: 'say', fires: ['Det er, [med] ministerens [ord], en skandale.'] },
  { before: 'set med', after: 'øjne', class: 'say', fires: ['[Set med] ministerens [øjne] er loven god.'] },
  { before: 'set fra', after: 'synspunkt/synsvinkel', class: 'say', fires: ['[Set fra] hans [synspunkt] er loven god.'] },
  { before: 'på', after: 'foranledning/opfordring', class: 'say', fires: ['Det skete [på] ministerens [opfordring].'] },
];
