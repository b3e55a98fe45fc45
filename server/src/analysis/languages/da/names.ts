import type { NameData } from '../nameData.ts';

export const names: NameData = {};
