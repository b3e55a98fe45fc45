import type { ClaimData } from '../../../server/src/analysis/languages/claimData.ts';

export const claims: ClaimData = {
  signals: {
    quantity: 'multaj, procentoj, procento, milionoj',
    comparison: 'pli ol, malpli ol',
    superlative: 'plej',
    first: 'unuafoje',
    cause: 'pro, kaŭz*',
    change: 'kresk*, falis, perdis',
    record: 'leĝo*, verdikto*',
    study: 'raporto*, esploro*',
    damage: 'mort*, venen*, damaĝ*',
    date: 'januaro, lundo, horo',
    opinion: 'mi opinias',
    wish: 'esperas',
    forecast: 'morgaŭ',
    rule: 'devas, devus',
    hedge: 'eble, verŝajne, proksimume',
    trivial: 'sidas, marŝis',
  },
  unreal: 'volus devus',
  possible: 'povas povus',
  conditions: 'se',
  firstPerson: 'mi ni',
  numberWords: 'du tri kvar kvin ses sep ok naŭ dek',
  finiteVerbs: 'estas estis estos mortis komenciĝis mensogis trompis fermiĝos perdis',
};
