import type { ActData } from '../actData.ts';

export const acts: ActData = {};
