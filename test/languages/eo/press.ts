import type { PressData } from '../../../server/src/analysis/languages/pressData.ts';

export const press: PressData = {
  signals: {
    reason: 'pro timo, por protekti',
    position: 'proksima al, ĉeestis',
    vague: 'oni diras, laŭdire',
    origin: 'laŭ, raporto*, esploro*, statistik*',
    verdict: 'kondamnita, tribunalo, juĝisto',
  },
  written: 'diras:skribas diris:skribis',
  neutral: 'asertas:diras asertis:diris',
  crowds: 'fakuloj',
  crowdWords: 'multaj kelkaj',
  numbers: 'du:2 tri:3 dek:10 cent:100 mil:1000',
  negations: 'ne neniam',
  denials: 'neniu nenio sen',
  thousands: '.',
  figureUnits: 'procento procentoj milionoj',
};
