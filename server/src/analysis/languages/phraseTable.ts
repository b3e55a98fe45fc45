/**
 * A table of phrases by the signal that they give: comma-separated; `*` for any beginning or ending of a word, `/` between words of which
 * one stands there ('sell/sold .. short'), `..` for up to three words between.
 */
export type PhraseTable<Signal extends string> = Readonly<Record<Signal, string>>;
