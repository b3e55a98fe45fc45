import { checkStatements } from '../support/checkStatements.ts';

const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'quotation and cue': {
    'cue and name behind': '{q1|»Det er løgn«}, {c1|siger} {s1|Mette Hansen}.',
    'name and cue behind': '{q1|"We did nothing wrong,"} {s1|Mary Hanson} {c1|said}.',
    'with title and office': '{q1|»Vi lukker skolen til sommer,«} {c1|oplyser} {s1|borgmester Karen Holm}.',
    'colon in front': '{s1|Karen Holm} {c1|siger}: {q1|»Skolen lukker til sommer.«}',
    interrupted: '{q1|"The plan is dead,"} {c1|said} {s1|the mayor}, {q1|"and nobody will miss it."}',
    'interrupted by a full stop': '{q1|»Planen er død,«} {c1|siger} {s1|borgmesteren}. {q1|»Ingen vil savne den.«}',
    'over two paragraphs':
      '{q1|»Vi har fulgt alle regler.«}\n\n{q1|»Og det bliver vi ved med,«} {c1|skriver} {s1|ministeriet}.',
    label: '{s1|Direktøren for det danske selskab} {c1|kaldte} kritikken {q1|»det rene vrøvl«}.',
  },
  'reported speech': {
    'at-clause': '{s1|Karen Holm} {c1|siger}, at {q1|skolen lukker til sommer}.',
    'that-clause': '{s1|Mary Hanson} {c1|said} that {q1|the school would close in June}.',
    'clause without that': '{s1|The mayor} {c1|said} {q1|the school would close in June}.',
    'cue behind the clause': '{q1|Skolen lukker til sommer}, {c1|siger} {s1|Karen Holm}.',
    'cue behind the clause, English': '{q1|The school will close in June}, {c1|according to} {s1|the mayor}.',
    'ifølge in front': '{c1|Ifølge} {s1|politiet} {q1|er to mænd anholdt}.',
    'according to in front': '{c1|According to} {s1|the police}, {q1|two men have been arrested}.',
    'partly quoted': '{s1|Mary Hanson} {c1|said} that {q1|the plan was "a bad joke"}.',
    'sentence before': '{q1|To mænd er anholdt efter skyderiet}. Det {c1|oplyser} {s1|politiet}.',
  },
  'accusing, urging, naming': {
    'accuse of': '{s1|The union} {c1|accuses} the airline {c1|of} {q1|lying about the accident}.',
    'beskylde for': '{s1|Fagforeningen} {c1|beskylder} selskabet {c1|for} at {q1|lyve om ulykken}.',
    'love at': '{s1|Ministeren} {c1|lover} at {q1|ændre loven}.',
    'promise to': '{s1|The minister} {c1|promised} to {q1|change the law}.',
  },
  'nothing is said': {
    'title of a work': 'Filmen »Den lange vinter« vandt prisen i går.',
    'so-called': 'De bruger en såkaldt »smart« løsning i kommunen.',
    'no cue': 'Toget kørte fra perronen klokken otte og nåede frem til tiden.',
    teaser: 'Læs også: »Det er slut,« siger borgmesteren',
    'holding a speech': 'Statsministeren holdt en tale i Aalborg.',
  },
};

describe('attribute', () => {
  for (const [group, marked] of Object.entries(cases)) {
    describe(group, () => {
      for (const [title, text] of Object.entries(marked)) it(title, () => void checkStatements(text));
    });
  }
});
