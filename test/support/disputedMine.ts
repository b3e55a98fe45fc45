import type { ArticleView } from '../../server/src/features/ArticleView.ts';
import { handMadeArticle } from './handMadeArticle.ts';
import type { HandMade } from './handMadeArticle.ts';

const english = `{headline|Mine under fire}

The {name|Water Agency} has inspected {name|Norcopper}.

{q1|"Norcopper lets poison run into the river every single night,"} {c1|writes} {s1|the agency} in a press release.

{subhead|The answer}

{q2|The charge is "pure invention"}, {c2|says} chief executive {s2|{name|Ida Storm}}.

{s3|{name|Mine Watch}} {c3|sees} {q3|no danger}.

{boilerplate|Sign up for our newsletter}
{boilerplate|All rights reserved}`;

const danish = `{headline|Mine i modvind}

{name|Vandstyrelsen} har været på besøg hos {name|Norkobber}.

{q1|»Norkobber leder gift ud i åen hver eneste nat,«} {c1|skriver} {s1|styrelsen} i en pressemeddelelse.

{subhead|Svaret}

Anklagen er {q2|»det rene opspind«}, {c2|siger} direktør {s2|{name|Ida Storm}}.

{s3|{name|Minevagten}} {c3|ser} {q3|ingen fare}.

{boilerplate|Tilmeld dig vores nyhedsbrev}
{boilerplate|Alle rettigheder forbeholdes}`;

/** A small dispute in English: an accusation, a denial and a voice in support, hand-made. */
export function englishMine(changes: Partial<HandMade> = {}): ArticleView {
  return mine(english, 'Water Agency', 'Norcopper', 'Mine Watch', { language: 'en', ...changes });
}

/** The same in Danish. */
export function danishMine(changes: Partial<HandMade> = {}): ArticleView {
  return mine(danish, 'Vandstyrelsen', 'Norkobber', 'Minevagten', { language: 'da', ...changes });
}

function mine(marked: string, agency: string, company: string, watch: string, changes: HandMade): ArticleView {
  const topic = changes.language === 'da' ? 'udledning af gift' : 'poison in the river';
  return handMadeArticle(marked, {
    statements: [
      {
        act: 'accuse',
        speaker: agency,
        target: company,
        cueClass: 'write',
        medium: 'press release',
        topic,
        why: [{ code: 'made up for this test', args: {} }],
      },
      { act: 'deny', form: 'mixed', speaker: 'Ida Storm', target: agency, medium: 'spoken', confidence: 0.6 },
      { act: 'support', form: 'indirect', speaker: watch, target: company, cueClass: null, confidence: 0.2 },
    ],
    disputes: [{ accuser: agency, accused: company, accusations: ['s1'], replies: ['s2', 's3'], state: 'answered' }],
    ...changes,
  });
}
