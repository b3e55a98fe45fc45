// Measures speaker resolution alone, on gold attributions: npx tsx test/accuracy/speakers.ts [--errors] GOLD.jsonl …
import { packs } from '../support/packs.ts';
import { findMentions } from '../../server/src/analysis/stages/findMentions.ts';
import { findQuotations } from '../../server/src/analysis/stages/findQuotations.ts';
import { resolveEntities } from '../../server/src/analysis/stages/resolveEntities.ts';
import type { GoldStatement } from '../support/goldArticles.ts';
import { goldAttributions, readGold, readText } from '../support/goldArticles.ts';

type SourceKind = 'named' | 'pronoun' | 'description' | 'empty';

const pronouns =
  /^(?:jeg|vi|han|hun|den|det|de|der|som|man|ham|hende|dem|hans|hendes|dens|deres|sin|sit|sine|i|we|he|she|it|they|who|which|that|him|her|them|his|its|their|most of whom)$/i;

function kindOf(statement: GoldStatement, text: string): SourceKind {
  const words = statement.source.map(([start, end]) => text.slice(start, end)).join(' ');
  if (words === '') return 'empty';
  if (pronouns.test(words)) return 'pronoun';
  return /\p{Lu}/u.test(words.slice(1)) || statement.speaker === words ? 'named' : 'description';
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
}

/** The scorer's criterion: the words of one name contain the other's. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.size === 0 || y.size === 0) return false;
  return [...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word));
}

const showErrors = process.argv.includes('--errors');
for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  const tally = new Map<string, { right: number; all: number }>();
  const count = (key: string, right: boolean) => {
    const entry = tally.get(key) ?? { right: 0, all: 0 };
    tally.set(key, { right: entry.right + (right ? 1 : 0), all: entry.all + 1 });
  };
  for (const article of readGold(file)) {
    const reading = readText(article.text);
    const { quotations } = findQuotations(reading, packs);
    const attributions = goldAttributions(article, reading);
    const { entities, spoken } = resolveEntities(
      reading,
      quotations,
      findMentions(reading, packs),
      attributions,
      packs,
    );
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    article.statements.forEach((statement, index) => {
      const { target } = statement;
      if (target)
        count(
          'target found',
          entities.some(({ name }) => sameName(name, target)),
        );
      if (!statement.speaker) return;
      const found = names.get(spoken[index]?.speaker ?? '') ?? '';
      const right = sameName(found, statement.speaker);
      const kind = kindOf(statement, article.text);
      count('all', right);
      count(kind, right);
      if (!right && showErrors) {
        const words = statement.source.map(([start, end]) => article.text.slice(start, end)).join(' … ');
        console.log(
          `  ${article.id} ${statement.id} [${kind}] "${words}" → ${found || '–'}, gold ${statement.speaker}`,
        );
      }
    });
  }
  const figures = [...tally].map(
    ([key, { right, all }]) => `${key} ${((100 * right) / all).toFixed(1)} % (${right}/${all})`,
  );
  console.log(`${file.split('/').pop() ?? file}: ${figures.sort().join(' · ')}`);
}
