import type { ClaimData } from '../claimData.ts';

export const claims: ClaimData = {};
