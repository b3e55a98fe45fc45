import type { ZoneData } from '../zoneData.ts';

export const zones: ZoneData = {};
