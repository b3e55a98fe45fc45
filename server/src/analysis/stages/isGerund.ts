import type { Sentence } from '../model.ts';

/** Whether a token is a verb that stands where a noun may: "denies | having promised it", "admitted | taking bribes". */
export const isGerund = ({ tags }: Sentence, at: number): boolean =>
  /VerbForm=Ger|Tense=Pres\|VerbForm=Part/.test(tags?.[at]?.features ?? '');
