import assert from 'node:assert/strict';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { LanguagePacks } from '../../server/src/analysis/languages/LanguagePack.ts';
import { packs } from './packs.ts';
import type { Statement } from '../../server/src/analysis/model.ts';
import { parseMarked, showMarked } from './marked.ts';
import type { MarkedSpan } from './marked.ts';

const roles = { q: 'content', c: 'cue', s: 'source' } as const;

/** Checks that exactly the marked statements are found: `q` content, `c` cue, `s` source, numbered in the order of the text. */
export function checkStatements(marked: string, using: LanguagePacks = packs): readonly Statement[] {
  const { text, spans } = parseMarked(marked);
  const { statements } = analyseAtOnce(text, using);
  const found = statements.flatMap((statement, index) =>
    Object.entries(roles).flatMap(([letter, role]) =>
      statement[role].map(({ start, end }): MarkedSpan => ({ label: `${letter}${index + 1}`, start, end })),
    ),
  );
  assert.equal(showMarked(text, found), showMarked(text, spans));
  return statements;
}
