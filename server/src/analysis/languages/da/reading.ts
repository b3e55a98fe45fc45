import type { ReadingData } from '../readingData.ts';

export const reading: ReadingData = {};
