import type { NameLexicon, NounSense } from '../../linguistics/nameLexicon.ts';
import { isPersonal, kindOfNoun, lookUpNoun } from '../../linguistics/nameLexicon.ts';
import type { EntityKind } from '../../model.ts';
import type { Word } from './readWords.ts';

/** What kind of party a name stands for, and the noun in it that tells so. */
export function classifyName(
  words: readonly Word[],
  name: string,
  lexicon: NameLexicon,
): { readonly kind: EntityKind; readonly head: string } {
  const lower = name.toLowerCase();
  const bare = lower.replace(/^(?:the|den|det|de) /, '');
  const known = { head: '' };
  if (lexicon.metonyms.has(bare)) return { kind: 'organisation', head: '' };
  if (lexicon.places.has(bare)) return { kind: 'place', ...known };
  const content = words.filter((word) => !lexicon.closed.has(word.lower) && word.kind === 'word');
  const first = content[0] ?? words[0]!;
  const last = content[content.length - 1] ?? first;
  const firstIsPerson =
    isFirstName(first, lexicon) ||
    (content.length > 2 && content.slice(0, 2).every((word) => /^\p{Lu}\.$/u.test(word.text)));
  const sense = organisationSense(
    content,
    words.some((word) => lexicon.joiners.has(word.lower)) ? 'first' : 'last',
    lexicon,
  );
  if (sense && !(firstIsPerson && content.length <= 3 && sense.class === 'person')) {
    return { kind: kindOfNoun(sense), head: sense.head };
  }
  if (words.some((word) => lexicon.suffixes.has(word.text))) return { kind: 'organisation', head: '' };
  if (content.some((word) => lexicon.organisationWords.has(word.lower)) && !firstIsPerson)
    return { kind: 'organisation', ...known };
  if (lexicon.synonyms.has(bare)) return { kind: 'organisation', ...known };
  if (firstIsPerson) return { kind: 'person', ...known };
  if (lexicon.places.has(last.lower)) return { kind: 'place', ...known };
  if (content.length === 1 && lexicon.compounds && /.{4}(?:et|erne|ene)$/.test(first.lower))
    return { kind: 'organisation', ...known };
  if (/^\p{Lu}[\p{Lu}\d&./]{1,6}$/u.test(name)) return { kind: 'organisation', ...known };
  return { kind: 'unknown', ...known };
}

function isFirstName(word: Word, lexicon: NameLexicon): boolean {
  return lexicon.firstNames.has(word.lower) || lexicon.firstNames.has(word.lower.replace(/-.*$/, ''));
}

/** The noun that tells an organisation's kind: the last word (Justice Department), or the first (Department of Justice). */
function organisationSense(
  words: readonly Word[],
  leading: 'first' | 'last',
  lexicon: NameLexicon,
): NounSense | undefined {
  const [first, last] = [words[0], words[words.length - 1]];
  for (const word of leading === 'first' ? [first, last] : [last, first]) {
    if (!word) continue;
    const sense = lookUpNoun(word.lower, lexicon);
    if (sense && !isPersonal(sense.class) && sense.class !== 'crowd' && (words.length > 1 || sense.definite))
      return sense;
  }
  return undefined;
}

/** Whether a word in a name tells that it is an organisation's. */
export function namesOrganisation(word: Word, lexicon: NameLexicon): boolean {
  if (lexicon.organisationWords.has(word.lower) || lexicon.suffixes.has(word.text)) return true;
  const sense = lookUpNoun(word.lower, lexicon);
  return sense !== undefined && !isPersonal(sense.class) && sense.class !== 'crowd';
}
