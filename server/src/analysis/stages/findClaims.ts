import type { LanguagePacks } from '../languages/LanguagePack.ts';
import type { Claim, Reading, Statement, ZoneKind } from '../model.ts';
import { rateClaim } from './claims/rateClaim.ts';
import { splitClauses, withFiniteVerbs } from './claims/splitClauses.ts';
import type { Clause } from './claims/splitClauses.ts';
import { VoiceMap } from './claims/VoiceMap.ts';
import { wordsWithin } from './wordsWithin.ts';

const silent: ReadonlySet<ZoneKind> = new Set(['boilerplate', 'teaser', 'byline']);

/** Finds the clauses that can be checked against the world, in statements and in the paper's own voice. */
export function findClaims(reading: Reading, statements: readonly Statement[], packs: LanguagePacks): readonly Claim[] {
  const voices = new VoiceMap(
    statements,
    (statement) => !statement.ownVoice && hasFiniteVerb(reading, statement, packs),
  );
  const claims: Claim[] = [];
  for (const sentence of reading.sentences) {
    const zone = reading.paragraphs[sentence.paragraph]?.kind ?? 'body';
    const pack = packs.get(sentence.language);
    if (!pack || silent.has(zone)) continue;
    for (const { voice, first, last } of voices.stretches(sentence)) {
      for (const clause of splitClauses(sentence, first, last, pack)) {
        if (announces(clause, voices)) continue;
        const rating = rateClaim(clause, voice, zone, pack);
        if (!rating) continue;
        claims.push({
          id: `c${claims.length + 1}`,
          start: sentence.tokens[clause.first]!.start,
          end: sentence.tokens[clause.last - 1]!.end,
          statement: voice?.id ?? null,
          ...rating,
        });
      }
    }
  }
  return claims;
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
