import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { LinguisticModel } from '../LinguisticModel.ts';
import { rememberSentences } from './rememberSentences.ts';

/** The packs, each with the model of its language where one is given; the models remember sentences. */
export function withModels(packs: LanguagePacks, models: readonly LinguisticModel[]): LanguagePacks {
  const byLanguage = new Map(models.map((model) => [model.language, rememberSentences(model)]));
  return new Map(
    [...packs].map(([code, pack]) => {
      const model = byLanguage.get(code);
      return [code, model ? { ...pack, model } : pack];
    }),
  );
}
