import type { ZoneData } from '../../../server/src/analysis/languages/zoneData.ts';

export const zones: ZoneData = {
  teaser: ['legu ankaŭ'],
  caption: ['foto'],
  credit: ['foto:'],
  byline: ['de '],
  interruptions: ['abonu'],
  inside: ['ĉiuj rajtoj rezervitaj'],
  endings: ['aliaj novaĵoj'],
  headingEndings: 'eventoj',
  dates: 'januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro lundo mardo',
  genres: [{ genre: 'press release', atLeast: 2, phrases: ['gazetara komuniko', 'por pliaj informoj'] }],
};
