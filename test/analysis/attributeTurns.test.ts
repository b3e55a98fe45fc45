import { checkStatements } from '../support/checkStatements.ts';

const cases: Readonly<Record<string, string>> = {
  'a transcript with names':
    'HOST: Did you know about the bridge?\n\n{s1|HANSEN}: {q1|No. I would have closed it.}\n\nHOST: Who should have told you?\n\n{s2|HANSEN}: {q2|The agency.}',
  'en udskrift med navne':
    'SPØRGER: Hvorfor rejste du?\n\n{s1|METTE LUND}: {q1|Pengene var væk. Ingen betalte os.}\n\nSPØRGER: Hvornår var det?\n\n{s2|METTE LUND}: {q2|Det var i juni, og det regnede.}',
  'an answer of two paragraphs':
    'Coast: Is it over?\n\n{s1|Holm}: {q1|No. It has just begun.}\n\n{q1|The water will come back in June.}\n\nCoast: Who pays?\n\n{s2|Holm}: {q2|The town pays for it.}',
  'Q and A': 'Q: Why did you leave?\n\nA: {q1|The money was gone.}\n\nQ: When was that?\n\nA: {q2|It was in June.}',
  'spørgsmål og svar':
    'Spørgsmål: Hvorfor rejste du?\n\nSvar: {q1|Pengene var væk, og ingen betalte.}\n\nSpørgsmål: Hvornår var det?\n\nSvar: {q2|Det var i juni.}',
  'questions in bold':
    '**Why did you leave the club?**\n\n{q1|The money was gone. Nobody paid us.}\n\n**When was that?**\n\n{q2|It was in June.}',
  'spørgsmål i kursiv':
    'Mette Lund er 40 år og bor i Vejle.\n\n*Hvorfor rejste du?*\n\n{q1|Pengene var væk, og ingen betalte os.}\n\n*Hvornår var det?*\n\n{q2|Det var i juni.}',
  'a headline that begins with its speaker':
    '{s1|Expert}: {q1|New painting is a copy}\n\nThe museum bought the picture last year and hung it in the hall by the stairs.',
  'en overskrift, der begynder med sin kilde':
    '{s1|Ekspert}: {q1|Museets nye hovedværk er en kopi}\n\nMuseet købte billedet sidste år og hængte det op i salen ved trappen.',
  'labels that are topics':
    'Weather: Rain is on its way to the north of the country today.\n\nSport: The club lost its match on Sunday by three goals.',
  'etiketter, der er emner':
    'Vejret: Der er regn på vej til den nordlige del af landet.\n\nSport: Klubben tabte sin kamp i søndags med tre mål.',
};

describe('speech without quotation marks', () => {
  for (const [title, marked] of Object.entries(cases)) it(title, () => checkStatements(marked));
});
