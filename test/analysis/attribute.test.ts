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
    'place and time before the cue':
      '{q1|Børnene spiste i skolen, i haven og ved stranden}, {c1|fortæller} {s1|rektor Karen Holm}.',
    'brackets and office before the cue':
      '{q1|The bridge was closed on Tuesday}, {s1|Rep. Ann Hill (D-Ohio), a member of the panel}, {c1|said}.',
    'signature behind': '{q1|»Vi har ventet på dette i ti år, og nu sker det endelig.«} – {s1|Karen Holm, borgmester}',
    'signature behind, English':
      '{q1|“We have waited ten years for this, and now it comes.”} – {s1|Mary Hanson, mayor}',
    'colon and cue behind':
      'Then somebody had a question: {q1|"Who is going to pay for all this,"} {s1|he} {c1|asked}.',
    'told somebody of somewhere':
      '{q1|"It is a phony system,"} {s1|Hanson} {c1|told} Bill Dean of the Herald this week.',
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
  'far from its cue': {
    'a participle behind the subject':
      '{s1|A study of the habits of schoolchildren} {c1|has shown} that {q1|they sleep too little at night}.',
    'words that may be something else': '{s1|All of Ireland} {c1|hopes} that {q1|the drought ends soon}.',
    'asks whether': '{s1|Karen Holm} {c1|spurgte}, {q1|om hun var interesseret i huset}.',
    'over a time': '{s1|The company} yesterday {c1|announced} that {q1|the plant would close}.',
    'nobody in particular': 'Det {c1|menes}, at {q1|de seks søfolk er druknet i nat}.',
    'a message that was': 'The {c1|message} from {s1|the ministry} was that {q1|the school would close in June}.',
    'et budskab, der var': '{c1|Budskabet} fra {s1|ministeriet} var, at {q1|skolen lukker til juni}.',
  },
  'behind what belongs to the source': {
    'der og komma':
      '{s1|Auktionshuset Tegner & Søn}, der formidlede handlen, {c1|står fast på}, at {q1|billedet er ægte}.',
    'which and a comma':
      '{s1|The auction house Teg & Son}, which arranged the sale, {c1|insists} that {q1|the picture is genuine}.',
    'som står for en anden kilde':
      '{q1|Firmaet betalte boden for de ansatte}, {c1|fortæller} {s1|flere chauffører}, som var med til mødet.',
    'på Facebook':
      '{s1|Borgmester Jørn Wind (S)}, der er på ferie, {c1|skriver} på Facebook: {q1|»Jeg er rystet. Der sker noget nu.«}',
    'who was in Rome': '{s1|The mayor}, who was in Rome, {c1|told} reporters by telephone that {q1|she would resign}.',
    'a report by somebody': '{s1|A report by the auditor} {c1|says} that {q1|the money is gone}.',
    'while others argue':
      '{s1|Critics} {c1|fear} {q1|the law will hit the weakest}, while {s2|supporters} {c2|argue} {q2|it will bring calm}.',
    'mens andre mener':
      '{s1|Kritikere} {c1|frygter}, at {q1|loven rammer de svageste}, mens {s2|tilhængere} {c2|mener}, at {q2|den vil skabe ro}.',
    'on his blog':
      'It came after {s1|a researcher, Dan Koster}, {c1|reported} on his blog, CardTrail, that {q1|banks were seeing fraud}.',
    'told a station': '{s1|Officials} {c1|tell} Radio Nord {q1|every request will be judged on its merits}.',
    'told the police': '{s1|He} {c1|told} the police {q1|"everything he did that night"}.',
  },
  'who does not speak again': {
    'men ønsker ikke':
      'I går {c1|bekræftede} {s1|styrelsen}, at {q1|den havde fået et brev}, men {s2|den} {c2|ønsker ikke at kommentere} {q2|den konkrete sag}.',
    'nægter sig skyldig': 'I retten {c1|{q1|nægter}} {s1|kassereren} {c1|{q1|sig skyldig}}.',
    'a clause, then a quotation':
      '{s1|Anna Holm} {c1|told} Radio Nord {q1|any plan "must be thought out"}: {q2|"Moves to close the port are unwise."}',
    'a man who was mild': '{s1|An older man} was milder: {q1|"They have to live off it, too."}',
    'en mand, der var mild': '{s1|En ældre mand} var mildere: {q1|»De skal jo også kunne leve af det.«}',
    'begrunde med': '{s1|Chefen} {c1|begrunder} ventetiden {c1|med}, at {q1|prøverne skulle tages om}.',
  },
  'subjects shared and lent': {
    'after a perfect':
      '{s1|Han} har forhandlet med banken og {c1|gjort det klart}, at {q1|klubben ikke vil betale mere}.',
    'over a time':
      '{s1|Kvinden} meldte sig hos politiet og {c1|tilstod} ni dage efter branden, at {q1|hun havde sat ild til laden}.',
    'with the cue of a quotation':
      '{q1|»Det er godt,«} {c1|siger} {s2|{s1|han}}, men {c2|indrømmer} samtidig, at {q2|det ikke var nok}.',
    'made to say': 'The agency quoted {s1|a source in Bonn} as {c1|saying} that {q1|the exchange was important}.',
    'not the people told':
      '{s1|Firmaet}, som trak sig ud af markedet, {c1|har meddelt} sine kunder, at {q1|de skal vente}.',
    'over an inserted clause':
      'She was angry because {s1|the minister}, although he knew the plan, {c1|had announced} that {q1|it was dead}.',
    'a name and a comma':
      '{s1|Lydia Hart for Food Standards Ireland}, {c1|says} {q1|they are looking at new guidelines}.',
    'one of them': '{q1|The work is to be ready by December}, {c1|says} {s1|one of the originators}.',
    'noun of a verb that lends it':
      '{s1|The minister} changed the subject for {c1|fear} that {q1|the criticism would scare voters}.',
  },
  'documents and agents': {
    'i rapporten hedder det': 'I {s1|rapporten fra kommunen} {c1|hedder det}, at {q1|broen er sikker}.',
    'in a report it is stated': 'In {s1|a report to the council}, it {c1|is stated} that {q1|the bridge is safe}.',
    'lød det i går fra':
      '{q1|»Jeg har aldrig set byen så tom,«} {c1|lød det} i går aftes {c1|fra} {s1|Harald Rikardsen}.',
    'a sentence that promises it':
      '{s1|Lægen Hans Greger} {c1|citeres for} følgende udtalelse.\n\n{q1|»Der var intet, der tydede på problemer med operationen den dag.«}',
    'what is rejected is the subject': '{q1|The plan} {c1|was rejected} by {s1|the minister}.',
    'ventes at': '{q1|Ford og Renault} {c1|ventes} at {q1|lukke fabrikken i næste uge}.',
  },
  interviews: {
    'an answer goes on, a question names somebody else':
      '– {q1|Jeg er 74 år, og jeg vil gerne se mine børnebørn}, {c1|siger} {s1|Bjarne Lund}.\n\n{s2|Ministeren} {c2|siger}, at {q2|der er kommet flere penge}?\n\n– {q3|Det passer ikke. Der er kommet flere ældre.}',
  },
  denials: {
    'of what one did': '{s1|She} {c1|denies} {q1|having promised them a seat on the board}.',
    'a claim in front, who denies it behind': 'The bridge is closed, {q1|a claim} {s1|the minister} {c1|denies}.',
    'of a crime, by a man of many years':
      '{s1|Colin Hart, 58}, {c1|had denied} {q1|giving the mayor cash and two trips to Portugal}.',
    'af kritik i front': '{q1|Den kritik} {c1|afviser} {s1|Jens Holm}.',
    'ends where the speaker goes on':
      '{s2|{s1|Nordvand}} {c1|erkender}, at {q1|rørene er gamle}, men {c2|understreger} i en mail, at {q2|alle lovkrav er overholdt}.',
    'it for an organisation':
      'In a statement, {s1|it} {c1|said} that {q1|it was cooperating fully with investigators}.',
  },
  'accusing, urging, naming': {
    'a pronoun and a noun': '{s1|The crowd} whistled and {c1|called} her {q1|a traitor}.',
    'kalde nogen noget': '{s1|Demonstranterne} {c1|kaldte} hende {q1|landsforræder}.',
    'call something something': '{s1|She} {c1|called} the plan {q1|a gift to the rich}.',
    'could not be reached': '{s1|The chief executive, Gordon Pell}, {c1|{q1|could not be reached}} on Thursday.',
    'accuse of': '{s1|The union} {c1|accuses} the airline {c1|of} {q1|lying about the accident}.',
    'beskylde for': '{s1|Fagforeningen} {c1|beskylder} selskabet {c1|for} at {q1|lyve om ulykken}.',
    'love at': '{s1|Ministeren} {c1|lover} at {q1|ændre loven}.',
    'promise to': '{s1|The minister} {c1|promised} to {q1|change the law}.',
  },
  'further on in the sentence': {
    'said by telephone': '{q1|“We have no horses,”} {s1|its London man, Adam Nur}, {c1|said} by telephone.',
    'that behind when':
      "{s1|The mission's commander} {c1|has warned} since the spring that {q1|his troops are too few}.",
    'and said behind a clause':
      '{s2|{s1|The firm}} {c1|insisted} that {q1|the plan was “now on track”} and {c2|said} {q2|it did not know the figure}.',
    'og oplyser efter en indrømmelse':
      '{s2|{s1|Nordvand}} {c1|erkender}, at {q1|rørene er gamle}, og {c2|oplyser}, at {q2|de skiftes i maj}.',
    'verbs in a row': '{s1|The minister} visited the town, {c1|denied} {q1|the claims} and met the police.',
    'one of a group': '{s1|One}, who has been there for years, {c1|said} {q1|the doors were locked}.',
    'ifølge hende': '{q1|Tallet ligger} {c1|ifølge} {s1|hende} {q1|nærmere på 60}.',
    'according to him': '{q1|The bridge is unsafe}, {c1|according to} {s1|him}.',
    'who it was': '{s1|Ministeren} {c1|har ikke ønsket at svare} på, {q1|hvem der skrev brevet}.',
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
