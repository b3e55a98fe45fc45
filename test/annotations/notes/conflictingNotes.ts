/** What an editor says of the statement that holds `words`; the first one of the article unless given. `import` is a colleague's file. */
export interface Opinion {
  readonly by: string;
  readonly says: 'accept' | 'reject' | 'add' | 'act' | 'speaker' | 'target' | 'topic' | 'note' | 'mute' | 'import';
  readonly value?: string;
  readonly words?: string;
}

/** An article and what editors say of it, one after the other. */
export interface Opinions {
  readonly text: string;
  readonly said: readonly Opinion[];
}

interface NoteExamples {
  readonly found: readonly Opinions[];
  readonly silent: readonly Opinions[];
}

const o = (by: string, says: Opinion['says'], value?: string, words?: string): Opinion => ({
  by,
  says,
  ...(value !== undefined && { value }),
  ...(words !== undefined && { words }),
});

/** The same opinions hold in both languages; only article and names differ. */
function examples(text: string, charge: string, answer: string, other: string, alias: string): NoteExamples {
  const of = (...said: Opinion[]): Opinions => ({ text, said });
  return {
    found: [
      of(o('Mette', 'act', 'criticise'), o('Jens', 'act', 'demand')),
      of(o('Mette', 'accept'), o('Jens', 'reject')),
      of(o('Mette', 'accept'), o('Jens', 'act', 'assert')),
      of(o('Mette', 'accept'), o('Jens', 'speaker', other)),
      of(o('Mette', 'accept'), o('Jens', 'target', other)),
      of(o('Mette', 'speaker', other), o('Jens', 'speaker', alias)),
      of(o('Mette', 'target', other), o('Jens', 'target', 'Carl Dunn')),
      of(o('Mette', 'topic', 'money'), o('Jens', 'topic', 'power')),
      of(o('Mette', 'act', 'deny', answer), o('Jens', 'act', 'counter', answer)),
      // Agreed on one thing, not on the other.
      of(
        o('Mette', 'act', 'criticise'),
        o('Jens', 'act', 'criticise'),
        o('Mette', 'topic', 'a'),
        o('Jens', 'topic', 'b'),
      ),
      // The last word of each counts.
      of(o('Mette', 'act', 'criticise'), o('Jens', 'act', 'criticise'), o('Mette', 'act', 'demand')),
      of(o('Mette', 'act', 'criticise'), o('Jens', 'act', 'demand'), o('Mette', 'act', 'counter')),
      // A third who agrees with one does not settle it between the others.
      of(o('Mette', 'act', 'criticise'), o('Jens', 'act', 'demand'), o('Sofie', 'act', 'demand')),
      of(o('Mette', 'add', 'accuse'), o('Jens', 'reject')),
      of(o('Mette', 'accept', undefined, answer), o('Jens', 'reject', undefined, answer)),
    ],
    silent: [
      of(),
      of(o('Mette', 'act', 'criticise')),
      of(o('Mette', 'accept'), o('Jens', 'accept')),
      of(o('Mette', 'reject'), o('Jens', 'note', 'Who says so?')),
      of(o('Mette', 'act', 'criticise'), o('Mette', 'act', 'demand')),
      of(o('Mette', 'accept'), o('Mette', 'speaker', other)),
      of(o('Mette', 'act', 'criticise'), o('Jens', 'act', 'criticise')),
      of(o('Mette', 'speaker', other), o('Jens', 'speaker', ` ${other.toUpperCase()} `)),
      // Full name and surname are one person.
      of(o('Mette', 'speaker', other), o('Jens', 'speaker', other.split(' ').at(-1))),
      // Who accepts what stands there now agrees with who has put it there.
      of(o('Mette', 'act', 'criticise'), o('Jens', 'accept')),
      of(o('Mette', 'speaker', other), o('Jens', 'accept')),
      // Each about something else.
      of(o('Mette', 'act', 'criticise'), o('Jens', 'topic', 'money')),
      of(o('Mette', 'speaker', other), o('Jens', 'act', 'criticise')),
      of(o('Mette', 'act', 'criticise', charge), o('Jens', 'act', 'demand', answer)),
      of(o('Mette', 'accept', undefined, charge), o('Jens', 'reject', undefined, answer)),
      // They came to agree.
      of(o('Mette', 'act', 'criticise'), o('Jens', 'act', 'demand'), o('Jens', 'act', 'criticise')),
      of(o('Mette', 'act', 'criticise'), o('Jens', 'act', 'demand'), o('Mette', 'act', 'demand')),
      // A file from another desk ranks below, and is no colleague who differs.
      of(o('Mette', 'act', 'criticise'), o('Jens', 'import', 'demand')),
      of(o('Mette', 'note', 'Really?'), o('Jens', 'note', 'Yes.')),
      of(o('Mette', 'accept'), o('Jens', 'mute', 'cue/loaded')),
    ],
  };
}

/** Opinions that differ (`found`), and others that do not, or that nobody needs to settle (`silent`). */
export const conflictingNotes: Readonly<Record<'da' | 'en', NoteExamples>> = {
  da: examples(
    '»Kommunen har svindlet med pengene til hegnet,« siger Bent Krog.¶»Det er løgn,« siger Anna Holm fra kommunen. Så gik Holm hjem.',
    'svindlet',
    'løgn',
    'Anna Holm',
    'Bo Lind',
  ),
  en: examples(
    '“The council has embezzled the money for the fence,” says Ben Crow.¶“That is a lie,” says Anna Holm of the council. Then Holm went home.',
    'embezzled',
    'lie',
    'Anna Holm',
    'Bo Lind',
  ),
};
