import type { LinguisticModel } from '../src/analysis/LinguisticModel.ts';
import type { Name } from '../src/analysis/LinguisticModel.ts';
import { joinLabels } from '../src/analysis/linguistics/Namer.ts';
import type { TreeSentence } from './readConllu.ts';
import type { LabelledSentence } from './readIob2.ts';

/** Percentages. Trees are found from predicted tags; `las` compares relations without their subtypes. */
export interface Scores {
  readonly upos: number;
  readonly uposAndFeatures: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
  readonly lasWithSubtypes: number;
  /** F1 of exact spans with the right kind. */
  readonly names: number;
  readonly persons: number;
  readonly organisations: number;
  readonly places: number;
}

/** Measures a model on sentences that it has not learned from. */
export function evaluate(
  model: LinguisticModel,
  trees: readonly TreeSentence[],
  named: readonly LabelledSentence[],
): Scores {
  const right = { upos: 0, full: 0, lemma: 0, head: 0, main: 0, relation: 0 };
  let tokens = 0;
  for (const sentence of trees) {
    const tags = model.tag(sentence.words);
    const tree = model.parse(sentence.words, tags);
    tokens += sentence.words.length;
    sentence.words.forEach((word, i) => {
      const gold = sentence.tags[i]!;
      if (tags[i]!.upos === gold.upos) right.upos++;
      if (tags[i]!.upos === gold.upos && tags[i]!.features === gold.features) right.full++;
      if (model.lemmaOf(word, tags[i]!).toLowerCase() === sentence.lemmas[i]!.toLowerCase()) right.lemma++;
      if (tree.heads[i]! + 1 !== sentence.heads[i]) return;
      right.head++;
      if (tree.relations[i]!.split(':')[0] === sentence.relations[i]!.split(':')[0]) right.main++;
      if (tree.relations[i] === sentence.relations[i]) right.relation++;
    });
  }
  const share = (count: number): number => percent(count, tokens);
  return {
    upos: share(right.upos),
    uposAndFeatures: share(right.full),
    lemmas: share(right.lemma),
    uas: share(right.head),
    las: share(right.main),
    lasWithSubtypes: share(right.relation),
    ...scoreNames(model, named),
  };
}

function scoreNames(model: LinguisticModel, named: readonly LabelledSentence[]) {
  const pairs = named.map(({ words, labels }) => ({
    gold: joinLabels(labels),
    found: model.namesIn(words, model.tag(words)),
  }));
  const f1 = (kinds: readonly Name['kind'][]): number => {
    let same = 0;
    let total = 0;
    for (const { gold, found } of pairs) {
      const wanted = gold.filter((name) => kinds.includes(name.kind));
      const given = found.filter((name) => kinds.includes(name.kind));
      const keys = new Set(wanted.map(keyOf));
      same += given.filter((name) => keys.has(keyOf(name))).length;
      total += wanted.length + given.length;
    }
    return percent(2 * same, total);
  };
  return {
    names: f1(['person', 'organisation', 'place']),
    persons: f1(['person']),
    organisations: f1(['organisation']),
    places: f1(['place']),
  };
}

function keyOf({ start, end, kind }: Name): string {
  return `${start} ${end} ${kind}`;
}

function percent(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((10000 * count) / total) / 100;
}
