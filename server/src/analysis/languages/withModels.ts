import type { LinguisticModel } from '../linguistics/LinguisticModel.ts';
import type { LanguagePacks } from './LanguagePack.ts';

/** The packs, each with the model of its language where one is given. */
export function withModels(packs: LanguagePacks, models: readonly LinguisticModel[]): LanguagePacks {
  const byLanguage = new Map(models.map((model) => [model.language, model]));
  return new Map(
    [...packs].map(([code, pack]) => {
      const model = byLanguage.get(code);
      return [code, model ? { ...pack, model } : pack];
    }),
  );
}
