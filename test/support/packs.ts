import { fileURLToPath } from 'node:url';
import { packs as bare } from '../../server/src/analysis/languages/packs.ts';
import { withModels } from '../../server/src/analysis/linguistics/withModels.ts';
import { readModels } from '../../server/src/server/readModels.ts';

const folder = fileURLToPath(new URL('../../server/models/', import.meta.url));

/** The languages that ship, with the models that ship. */
export const packs = withModels(
  bare,
  readModels(folder, (problem) => {
    throw new Error(problem);
  }),
);
