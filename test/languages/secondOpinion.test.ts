import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { english } from '../../server/src/analysis/languages/en/english.ts';

// As CommonJS: its bundle loads twice as fast as its many modules.
const nlp = createRequire(import.meta.url)('compromise/three') as typeof import('compromise/three').default;

interface Conjugation {
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Gerund: string;
}

/** What compromise knows of English and does not show in its types. */
const { one } = nlp.model() as {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
};
const { two } = nlp.methods() as {
  readonly two: {
    readonly transform: { readonly verb: { conjugate(infinitive: string, model: object): Conjugation } };
  };
};
const tagged = (...tags: readonly string[]): readonly string[] =>
  Object.entries(one.lexicon).flatMap(([word, own]) => ([own].flat().some((tag) => tags.includes(tag)) ? [word] : []));

/** Forms that compromise gets wrong; a verb that it does not know it leaves as it is. */
const noEnglish: ReadonlySet<string> = new Set(['heapped', 'snaping']);

describe('English tables, held against compromise', () => {
  it('cue verbs have the forms that their verbs have', () => {
    const missing = english.cues.verbs.flatMap(({ forms }) => {
      const [infinitives, present, past, participle, gerund] = forms.split(' ').map((form) => form.split('/'));
      return infinitives!.flatMap((infinitive) => {
        const { PresentTense, PastTense, Gerund } = two.transform.verb.conjugate(infinitive, nlp.model());
        const pairs = [
          [PresentTense, present!],
          [PastTense, [...past!, ...participle!]],
          [Gerund, gerund!],
        ] as const;
        return pairs.flatMap(([form, ours]) =>
          [...ours, infinitive].some((own) => own === '-' || own === form) ? [] : [form],
        );
      });
    });
    assert.deepEqual(
      missing.filter((form) => !noEnglish.has(form)),
      [],
    );
  });

  it('number words are known', () => {
    const ours = new Set(english.claims.numberWords.split(' '));
    const theirs = tagged('Cardinal').filter((word) => /^[a-z]+$/.test(word));
    // 'one' is mostly a pronoun; the others hardly stand in the press, or not by themselves
    const others = /^(?:one|zero|fourty|(?:quadr|quint|sext|sept)illion|.*s)$/;
    assert.deepEqual(
      theirs.filter((word) => !ours.has(word) && !others.test(word)),
      [],
    );
  });
});

describe('lists of names that are facts of compromise', () => {
  for (const [list, tag] of [
    ['lastNames', 'LastName'],
    ['organisations', 'Organization SportsTeam'],
    ['peoples', 'Demonym'],
    ['regions', 'Region Country Place'],
  ] as const) {
    it(list, () => {
      const known = new Set(tagged(...tag.split(' ')));
      const file = new URL(`../../server/training/lists/${list}.txt`, import.meta.url);
      const names = readFileSync(file, 'utf8').trim().split('\n');
      assert.deepEqual(
        names.filter((name) => !known.has(name.toLowerCase())),
        [],
      );
    });
  }
});
