import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Claim, Reading, Span, Statement, ZoneKind } from '../model.ts';
import { addSurroundings } from './claims/addSurroundings.ts';
import type { PlacedFeatures } from './claims/addSurroundings.ts';
import { claimFeatures } from './claims/claimFeatures.ts';
import type { ClaimFeatures } from './claims/claimFeatures.ts';
import { rateClaim } from './claims/rateClaim.ts';
import { splitClauses, withFiniteVerbs } from './claims/splitClauses.ts';
import type { Clause } from './claims/splitClauses.ts';
import { VoiceMap } from './claims/VoiceMap.ts';
import { wordsWithin } from './wordsWithin.ts';

const silent: ReadonlySet<ZoneKind> = new Set(['boilerplate', 'teaser', 'byline']);

/** A clause that may be a claim: its span, whose words it is, what is known of it. */
export interface DescribedClause extends Span {
  readonly voice: Statement | undefined;
  readonly features: ClaimFeatures;
}

/** Finds the clauses that can be checked against the world, in statements and in the paper's own voice. */
export function findClaims(reading: Reading, statements: readonly Statement[], packs: LanguagePacks): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { start, end, voice, features } of describeClauses(reading, statements, packs)) {
    const rating = rateClaim(features);
    if (!rating) continue;
    claims.push({
      id: `c${claims.length + 1}`,
      start,
      end,
      statement: voice?.id ?? null,
      checkworthiness: rating.checkworthiness,
      negated: features.has('negated'),
      hedged: features.has('hedge') || features.has('possible'),
      why: rating.why,
    });
  }
  return claims;
}

/** Every clause of the article but those that merely announce a statement, in the order of the text. */
export function describeClauses(
  reading: Reading,
  statements: readonly Statement[],
  packs: LanguagePacks,
): readonly DescribedClause[] {
  const voices = new VoiceMap(
    statements,
    (statement) => !statement.ownVoice && hasFiniteVerb(reading, statement, packs),
  );
  const found: (DescribedClause & PlacedFeatures)[] = [];
  reading.sentences.forEach((sentence, at) => {
    const zone = reading.paragraphs[sentence.paragraph]?.kind ?? 'body';
    const pack = packs.get(sentence.language);
    if (!pack || silent.has(zone)) return;
    for (const { voice, first, last } of voices.stretches(sentence)) {
      for (const clause of splitClauses(sentence, first, last, pack)) {
        const features = announces(clause, voices) ? undefined : claimFeatures(clause, voice, zone, pack);
        const start = sentence.tokens[clause.first]!.start;
        const end = sentence.tokens[clause.last - 1]!.end;
        if (features) found.push({ sentence: at, start, end, voice, features });
      }
    }
  });
  addSurroundings(found);
  return found;
}

/** Whether the clause only says that somebody says something. */
function announces({ sentence, first, classes }: Clause, voices: VoiceMap): boolean {
  return Array.from(classes).some((letter, at) => /[VX]/.test(letter) && voices.isCue(sentence.tokens[first + at]!));
}

function hasFiniteVerb(reading: Reading, { content }: Statement, packs: LanguagePacks): boolean {
  return content.some((span) =>
    wordsWithin(reading, span).some(({ sentence, first, last }) => {
      const pack = packs.get(sentence.language);
      return pack !== undefined && /[VX]/.test(withFiniteVerbs(sentence, pack).slice(first, last));
    }),
  );
}
