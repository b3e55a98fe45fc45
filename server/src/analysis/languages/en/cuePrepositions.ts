import type { PrepositionCue } from '../cueData.ts';

/** English prepositions that name a source, and those with a second half behind it. */
// prettier-ignore
export const cuePrepositions: readonly PrepositionCue[] = [
  { before: 'according to', class: 'say', fires: ['[According to] the police, the road is closed.'] },
  { before: 'as per', class: 'say', fires: ['[As per] the report, the road is closed.'] },
  { before: 'in the words of', class: 'say', fires: ['It is, [in the words of] the mayor, a scandal.'] },
  { before: 'in the view of', class: 'say', fires: ['[In the view of] the mayor, the law is good.'] },
  { before: 'in the opinion of', class: 'say', fires: ['[In the opinion of] the mayor, the law is good.'] },
  { before: 'in the eyes of', class: 'say', fires: ['[In the eyes of] the mayor, the law is good.'] },
  { before: 'in', after: 'view/opinion/words/estimation/judgment/judgement/eyes', class: 'say', fires: ["[In] the mayor's [view] the law is good.", 'It is, [in] his [words], a scandal.'], silent: ['They met in Rome.'] },
  { before: 'by', after: 'account/estimate/estimates/reckoning/admission', class: 'say', fires: ["[By] the firm's [account] the bridge is safe."], silent: ['They sat by the road.'] },
  { before: 'to', after: 'mind', class: 'say', fires: ['[To] my [mind] the law is good.'], silent: ['They went to Rome.'] },
  { before: 'from', after: 'viewpoint/standpoint/perspective', class: 'say', fires: ["[From] the firm's [standpoint] the law is good."], silent: ['They came from Rome.'] },
  { before: 'at', after: 'request/urging', class: 'say', fires: ["It was shut [at] the mayor's [request]."], silent: ['They met at noon.'] },
];
