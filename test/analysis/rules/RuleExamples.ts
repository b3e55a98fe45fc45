/** Texts in which a rule must find something (`found`), and others in which it must find nothing (`silent`). `¶` ends a paragraph. */
export interface RuleExamples {
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

/** The examples of a rule in each language. */
export type ExamplesByLanguage = Readonly<Record<'da' | 'en', RuleExamples>>;
