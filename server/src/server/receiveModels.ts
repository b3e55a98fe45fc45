import { withModels } from '../analysis/linguistics/withModels.ts';
import { loadModel } from '../analysis/linguistics/loadModel.ts';
import type { Log } from './answer.ts';
import type { Client } from './Client.ts';
import type { Runtime } from './Runtime.ts';

/** The runtime with the models that a client hands over. One that cannot be read is logged and left out, as one on disk is. */
export function receiveModels({ models }: Client, runtime: Runtime, log: Log): Runtime {
  const loaded = models.flatMap((bytes) => {
    try {
      return [loadModel(bytes)];
    } catch (error) {
      log.error(`a model of the client: ${(error as Error).message}`);
      return [];
    }
  });
  return loaded.length === 0 ? runtime : { ...runtime, packs: withModels(runtime.packs, loaded) };
}
