// One table of both languages, so that each has the same kinds of examples.
type Altered = readonly [there: string, here: string, x: string, y: string];
type Pair = readonly [there: string, here: string];

interface Examples<Found> {
  readonly found: readonly Found[];
  readonly silent: readonly Pair[];
}

/** Two articles with the same quotation, and the words by which they differ. */
export const alteredPairs: Readonly<Record<'da' | 'en', Examples<Altered>>> = {
  da: {
    found: [
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '»Vi har altid haft nøglerne til den nordlige port,« siger Ida Krogh.',
        'aldrig',
        'altid',
      ],
      [
        '»Regningen på fire millioner er betalt til punkt og prikke,« siger Ida Krogh.',
        '»Regningen på fem millioner er betalt til punkt og prikke,« siger Ida Krogh.',
        'fire',
        'fem',
      ],
      [
        '»Jeg vidste ikke noget om lækagen før i torsdags,« siger Ida Krogh.',
        '»Jeg vidste noget om lækagen før i torsdags,« siger Ida Krogh.',
        'ikke',
        '',
      ],
      [
        '»Børnene har siddet i en kold skurvogn i to år,« siger Ida Krogh.',
        '»Børnene har siddet i en varm skurvogn i to år,« siger Ida Krogh.',
        'kold',
        'varm',
      ],
      [
        '»Der var ingen redningsveste om bord, da vi sejlede,« siger Ida Krogh.',
        '»Der var mange redningsveste om bord, da vi sejlede,« siger Ida Krogh.',
        'ingen',
        'mange',
      ],
      [
        '»Vi anmelder sagen til politiet i den kommende uge,« siger Ida Krogh.',
        '»Vi anmelder måske sagen til politiet i den kommende uge,« siger Ida Krogh.',
        '',
        'måske',
      ],
      [
        '»Det er min opfattelse, at direktøren bør gå af nu,« siger Ida Krogh.',
        '»Det er min opfattelse, at direktøren bør blive siddende nu,« siger Ida Krogh.',
        'gå af',
        'blive siddende',
      ],
      [
        '»Fabrikken har ledt giftigt spildevand ud i åen hele sommeren,« siger Ida Krogh.',
        '»Fabrikken har ledt renset spildevand ud i åen hele sommeren,« siger Ida Krogh.',
        'giftigt',
        'renset',
      ],
      [
        '»Ingen i bestyrelsen har set den rapport, I taler om,« siger Ida Krogh.',
        '»Ingen i kommunen har set den rapport, I taler om,« siger Ida Krogh.',
        'bestyrelsen',
        'kommunen',
      ],
      [
        '»Vi fik besked om lukningen klokken fem om morgenen,« siger Ida Krogh.',
        '»Vi fik besked om lukningen klokken ti om morgenen,« siger Ida Krogh.',
        'fem',
        'ti',
      ],
      [
        '»Han har arbejdet her i tyve år uden en eneste klage,« siger Ida Krogh.',
        '»Han har arbejdet her i tyve år med en eneste klage,« siger Ida Krogh.',
        'uden',
        'med',
      ],
      [
        '»Politiet kom først, da det hele var brændt ned,« siger Ida Krogh.',
        '»Politiet kom straks, da det hele var brændt ned,« siger Ida Krogh.',
        'først',
        'straks',
      ],
      [
        '»Skolen får pengene, når taget er lagt om igen,« siger Ida Krogh.',
        '»Skolen får pengene, hvis taget er lagt om igen,« siger Ida Krogh.',
        'når',
        'hvis',
      ],
      [
        '»Vi tager afstand fra alle former for vold på havnen,« siger Ida Krogh.',
        '»Vi tager afstand fra visse former for vold på havnen,« siger Ida Krogh.',
        'alle',
        'visse',
      ],
      [
        '»Det har kostet øens fiskere hele deres opsparing at vente,« siger Ida Krogh.',
        '»Det har kostet øens fiskere halve deres opsparing at vente,« siger Ida Krogh.',
        'hele',
        'halve',
      ],
    ],
    silent: [
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '»Vi har aldrig haft nøglerne til […] port,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '»Vi har aldrig haft nøglerne til (…) port,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '»Vi har aldrig haft nøglerne til ... port,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '»Vi har aldrig haft nøglerne til [havnens] port,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den port,« siger Ida Krogh.',
        '»Vi har aldrig haft nøglerne til den (nordlige, red.) port,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den port,« siger Ida Krogh.',
        '»Vi har aldrig haft nøglerne (sic) til den port,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port, og det ved alle,« siger Ida Krogh.',
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
      ],
      [
        '»Jeg har sagt det før: Vi har aldrig haft nøglerne til porten,« siger Ida Krogh.',
        '»Vi har aldrig haft nøglerne til porten,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '”Vi har aldrig haft nøglerne,” siger Ida Krogh, ”til den nordlige port.”',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '»VI har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '»Fiskerne har fået nøglerne af havnefogeden i Nordby,« siger Ida Krogh.',
      ],
      ['»Vi har intet at skjule,« siger Ida Krogh.', '»Vi har intet at sige,« siger Ida Krogh.'],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        'Ida Krogh siger, at de altid har haft nøglerne til den nordlige port.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
        '»Vi – har aldrig haft nøglerne – til den nordlige port,« siger Ida Krogh.',
      ],
      [
        "»Det er O'Haras ’hemmelige’ nøgle til den nordlige port,« siger Ida Krogh.",
        "»Det er O’Haras 'hemmelige' nøgle til den nordlige port,« siger Ida Krogh.",
      ],
    ],
  },
  en: {
    found: [
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“We have always had the keys to the north gate,” says Ida Krogh.',
        'never',
        'always',
      ],
      [
        '“The bill of four million has been paid to the last penny,” says Ida Krogh.',
        '“The bill of five million has been paid to the last penny,” says Ida Krogh.',
        'four',
        'five',
      ],
      [
        '“I did not know about the leak until last Thursday,” says Ida Krogh.',
        '“I did know about the leak until last Thursday,” says Ida Krogh.',
        'not',
        '',
      ],
      [
        '“The children have been in a cold cabin for two years,” says Ida Krogh.',
        '“The children have been in a warm cabin for two years,” says Ida Krogh.',
        'cold',
        'warm',
      ],
      [
        '“There were no life jackets on board when we sailed,” says Ida Krogh.',
        '“There were many life jackets on board when we sailed,” says Ida Krogh.',
        'no',
        'many',
      ],
      [
        '“We shall report the case to the police next week,” says Ida Krogh.',
        '“We shall perhaps report the case to the police next week,” says Ida Krogh.',
        '',
        'perhaps',
      ],
      [
        '“It is my view that the director should step down now,” says Ida Krogh.',
        '“It is my view that the director should stay on now,” says Ida Krogh.',
        'step down',
        'stay on',
      ],
      [
        '“The plant has let poisonous water into the stream all summer,” says Ida Krogh.',
        '“The plant has let clean water into the stream all summer,” says Ida Krogh.',
        'poisonous',
        'clean',
      ],
      [
        '“Nobody on the board has seen the report you speak of,” says Ida Krogh.',
        '“Nobody on the council has seen the report you speak of,” says Ida Krogh.',
        'board',
        'council',
      ],
      [
        '“We were told of the closure at five in the morning,” says Ida Krogh.',
        '“We were told of the closure at ten in the morning,” says Ida Krogh.',
        'five',
        'ten',
      ],
      [
        '“He has worked here for twenty years without a single complaint,” says Ida Krogh.',
        '“He has worked here for twenty years with a single complaint,” says Ida Krogh.',
        'without',
        'with',
      ],
      [
        '“The police came only when it had all burnt down,” says Ida Krogh.',
        '“The police came immediately when it had all burnt down,” says Ida Krogh.',
        'only',
        'immediately',
      ],
      [
        '“The school gets the money when the roof has been redone,” says Ida Krogh.',
        '“The school gets the money if the roof has been redone,” says Ida Krogh.',
        'when',
        'if',
      ],
      [
        '“We condemn all kinds of violence in the harbour,” says Ida Krogh.',
        '“We condemn some kinds of violence in the harbour,” says Ida Krogh.',
        'all',
        'some',
      ],
      [
        '“Waiting has cost the fishermen all their savings this year,” says Ida Krogh.',
        '“Waiting has cost the fishermen half their savings this year,” says Ida Krogh.',
        'all',
        'half',
      ],
      [
        '“They promised to build the bridge before the next election,” says Ida Krogh.',
        '“They promised to build the bridge after the next election,” says Ida Krogh.',
        'before',
        'after',
      ],
    ],
    silent: [
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“We have never had the keys to the north gate,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“We have never had the keys to […] gate,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“We have never had the keys to (…) gate,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“We have never had the keys to ... gate,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“We have never had the keys to [the harbour] gate,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to that gate,” says Ida Krogh.',
        '“We have never had the keys to that (north, ed.) gate,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to that gate,” says Ida Krogh.',
        '“We have never had the keys (sic) to that gate,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to the north gate, as everybody knows,” says Ida Krogh.',
        '“We have never had the keys to the north gate,” says Ida Krogh.',
      ],
      [
        '“I have said it before: We have never had the keys to the gate,” says Ida Krogh.',
        '“We have never had the keys to the gate,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“We have never had the keys,” says Ida Krogh, “to the north gate.”',
      ],
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“WE have never had the keys to the north gate,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“The fishermen got the keys from the harbour master,” says Ida Krogh.',
      ],
      ['“We have nothing to hide here,” says Ida Krogh.', '“We have nothing to say here,” says Ida Krogh.'],
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        'Ida Krogh says that they have always had the keys to the north gate.',
      ],
      [
        '“We have never had the keys to the north gate,” says Ida Krogh.',
        '“We – have never had the keys – to the north gate,” says Ida Krogh.',
      ],
      [
        "“It is O'Hara's secret key to the old north gate,” says Ida Krogh.",
        '“It is O’Hara’s secret key to the old north gate,” says Ida Krogh.',
      ],
    ],
  },
};

/** Two articles that give the same words to two speakers, or do not. */
export const twoSpeakerPairs: Readonly<Record<'da' | 'en', Examples<Pair>>> = {
  da: {
    found: [
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Bo Lind.',
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Ida Krogh.',
      ],
      [
        '»Regningen på fire millioner er betalt til punkt og prikke,« siger Anna Ravn.',
        '»Regningen på fire millioner er betalt til punkt og prikke,« siger Lars Bek.',
      ],
      [
        '»Jeg vidste ikke noget om lækagen før i torsdags,« siger Peter Lund.',
        '»Jeg vidste ikke noget om lækagen før i torsdags,« siger Karen Juhl.',
      ],
      [
        '»Kommunen har lovet os en ny bro til foråret,« siger Thomas Krag.',
        '»Kommunen har lovet os en ny bro til foråret,« siger Lone Vad.',
      ],
      [
        '»Børnene har siddet i en kold skurvogn i to år,« siger Bo Lind.',
        '»Børnene har siddet i en kold skurvogn i to år,« siger Ida Krogh.',
      ],
      [
        '»Der var ingen redningsveste om bord, da vi sejlede,« siger Anna Ravn.',
        '»Der var ingen redningsveste om bord, da vi sejlede,« siger Lars Bek.',
      ],
      [
        '»Vi anmelder sagen til politiet i den kommende uge,« siger Peter Lund.',
        '»Vi anmelder sagen til politiet i den kommende uge,« siger Karen Juhl.',
      ],
      [
        '»Det er min opfattelse, at direktøren bør gå af nu,« siger Thomas Krag.',
        '»Det er min opfattelse, at direktøren bør gå af nu,« siger Lone Vad.',
      ],
      [
        '»Fabrikken har ledt giftigt spildevand ud i åen hele sommeren,« siger Bo Lind.',
        '»Fabrikken har ledt giftigt spildevand ud i åen hele sommeren,« siger Ida Krogh.',
      ],
      [
        '»Ingen i bestyrelsen har set den rapport, I taler om,« siger Anna Ravn.',
        '»Ingen i bestyrelsen har set den rapport, I taler om,« siger Lars Bek.',
      ],
      [
        '»Motoren er slidt op, og den nye kommer først til jul,« siger Peter Lund.',
        '»Motoren er slidt op, og den nye kommer først til jul,« siger Karen Juhl.',
      ],
      [
        '»Vi fik besked om lukningen klokken fem om morgenen,« siger Thomas Krag.',
        '»Vi fik besked om lukningen klokken fem om morgenen,« siger Lone Vad.',
      ],
      [
        '»Han har arbejdet her i tyve år uden en eneste klage,« siger Bo Lind.',
        '»Han har arbejdet her i tyve år uden en eneste klage,« siger Ida Krogh.',
      ],
      [
        '»Politiet kom først, da det hele var brændt ned,« siger Anna Ravn.',
        '»Politiet kom først, da det hele var brændt ned,« siger Lars Bek.',
      ],
      [
        '»Skolen får pengene, når taget er lagt om igen,« siger Peter Lund.',
        '»Skolen får pengene, når taget er lagt om igen,« siger Karen Juhl.',
      ],
      [
        '»Vi tager afstand fra alle former for vold på havnen,« siger Thomas Krag.',
        '»Vi tager afstand fra alle former for vold på havnen,« siger Lone Vad.',
      ],
    ],
    silent: [
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Bo Lind.',
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Bo Lind.',
      ],
      [
        '»Regningen på fire millioner er betalt til punkt og prikke,« siger Anna Ravn.',
        '»Regningen på fire millioner er betalt til punkt og prikke,« siger Ravn.',
      ],
      [
        '»Jeg vidste ikke noget om lækagen før i torsdags,« siger Peter Lund.',
        '»Jeg vidste ikke noget om lækagen før i torsdags,« siger Peter Lund.',
      ],
      [
        '»Kommunen har lovet os en ny bro til foråret,« siger Thomas Krag.',
        '»Kommunen har lovet os en ny bro til foråret,« siger Krag.',
      ],
      [
        '»Børnene har siddet i en kold skurvogn i to år,« siger Bo Lind.',
        '»Børnene har siddet i en kold skurvogn i to år,« siger Bo Lind.',
      ],
      [
        '»Der var ingen redningsveste om bord, da vi sejlede,« siger Anna Ravn.',
        '»Der var ingen redningsveste om bord, da vi sejlede,« siger Ravn.',
      ],
      [
        '»Vi anmelder sagen til politiet i den kommende uge,« siger Peter Lund.',
        '»Vi anmelder sagen til politiet i den kommende uge,« siger Peter Lund.',
      ],
      [
        '»Det er min opfattelse, at direktøren bør gå af nu,« siger Thomas Krag.',
        '»Det er min opfattelse, at direktøren bør gå af nu,« siger Krag.',
      ],
      [
        '»Fabrikken har ledt giftigt spildevand ud i åen hele sommeren,« siger Bo Lind.',
        '»Fabrikken har ledt giftigt spildevand ud i åen hele sommeren,« siger Bo Lind.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Bo Lind.',
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger en anonym kilde.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Bo Lind.',
        'Salen var fuld. »Vi har aldrig haft nøglerne til den nordlige port.« Så gik alle.',
      ],
      ['»Vi har intet at skjule,« siger Bo Lind.', '»Vi har intet at skjule,« siger Ida Krogh.'],
      ['»Det er en stor dag for byen,« siger Bo Lind.', '»Det er en stor dag for byen,« siger Ida Krogh.'],
      ['»Vi håber, at det går godt,« siger Bo Lind.', '»Vi håber, at det går godt,« siger Ida Krogh.'],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Bo Lind.',
        '»Børnene har siddet i en kold skurvogn i to år,« siger Ida Krogh.',
      ],
      [
        '»Vi har aldrig haft nøglerne til den nordlige port,« siger Bo Lind.',
        'Ida Krogh siger, at de aldrig har haft nøglerne til den nordlige port.',
      ],
    ],
  },
  en: {
    found: [
      [
        '“We have never had the keys to the north gate,” says Bo Lind.',
        '“We have never had the keys to the north gate,” says Ida Krogh.',
      ],
      [
        '“The bill of four million has been paid to the last penny,” says Anna Ravn.',
        '“The bill of four million has been paid to the last penny,” says Lars Bek.',
      ],
      [
        '“I did not know about the leak until last Thursday,” says Peter Lund.',
        '“I did not know about the leak until last Thursday,” says Karen Juhl.',
      ],
      [
        '“The children have been in a cold cabin for two years,” says Thomas Krag.',
        '“The children have been in a cold cabin for two years,” says Lone Vad.',
      ],
      [
        '“There were no life jackets on board when we sailed,” says Bo Lind.',
        '“There were no life jackets on board when we sailed,” says Ida Krogh.',
      ],
      [
        '“We shall report the case to the police next week,” says Anna Ravn.',
        '“We shall report the case to the police next week,” says Lars Bek.',
      ],
      [
        '“It is my view that the director should step down now,” says Peter Lund.',
        '“It is my view that the director should step down now,” says Karen Juhl.',
      ],
      [
        '“The plant has let poisonous water into the stream all summer,” says Thomas Krag.',
        '“The plant has let poisonous water into the stream all summer,” says Lone Vad.',
      ],
      [
        '“Nobody on the board has seen the report you speak of,” says Bo Lind.',
        '“Nobody on the board has seen the report you speak of,” says Ida Krogh.',
      ],
      [
        '“We were told of the closure at five in the morning,” says Anna Ravn.',
        '“We were told of the closure at five in the morning,” says Lars Bek.',
      ],
      [
        '“He has worked here for twenty years without a single complaint,” says Peter Lund.',
        '“He has worked here for twenty years without a single complaint,” says Karen Juhl.',
      ],
      [
        '“The police came only when it had all burnt down,” says Thomas Krag.',
        '“The police came only when it had all burnt down,” says Lone Vad.',
      ],
      [
        '“The school gets the money when the roof has been redone,” says Bo Lind.',
        '“The school gets the money when the roof has been redone,” says Ida Krogh.',
      ],
      [
        '“We condemn all kinds of violence in the harbour,” says Anna Ravn.',
        '“We condemn all kinds of violence in the harbour,” says Lars Bek.',
      ],
      [
        '“Waiting has cost the fishermen all their savings this year,” says Peter Lund.',
        '“Waiting has cost the fishermen all their savings this year,” says Karen Juhl.',
      ],
      [
        '“They promised to build the bridge before the next election,” says Thomas Krag.',
        '“They promised to build the bridge before the next election,” says Lone Vad.',
      ],
    ],
    silent: [
      [
        '“We have never had the keys to the north gate,” says Bo Lind.',
        '“We have never had the keys to the north gate,” says Bo Lind.',
      ],
      [
        '“The bill of four million has been paid to the last penny,” says Anna Ravn.',
        '“The bill of four million has been paid to the last penny,” says Ravn.',
      ],
      [
        '“I did not know about the leak until last Thursday,” says Peter Lund.',
        '“I did not know about the leak until last Thursday,” says Peter Lund.',
      ],
      [
        '“The children have been in a cold cabin for two years,” says Thomas Krag.',
        '“The children have been in a cold cabin for two years,” says Krag.',
      ],
      [
        '“There were no life jackets on board when we sailed,” says Bo Lind.',
        '“There were no life jackets on board when we sailed,” says Bo Lind.',
      ],
      [
        '“We shall report the case to the police next week,” says Anna Ravn.',
        '“We shall report the case to the police next week,” says Ravn.',
      ],
      [
        '“It is my view that the director should step down now,” says Peter Lund.',
        '“It is my view that the director should step down now,” says Peter Lund.',
      ],
      [
        '“The plant has let poisonous water into the stream all summer,” says Thomas Krag.',
        '“The plant has let poisonous water into the stream all summer,” says Krag.',
      ],
      [
        '“Nobody on the board has seen the report you speak of,” says Bo Lind.',
        '“Nobody on the board has seen the report you speak of,” says Bo Lind.',
      ],
      [
        '“We have never had the keys to the north gate,” says Bo Lind.',
        '“We have never had the keys to the north gate,” says an anonymous source.',
      ],
      [
        '“We have never had the keys to the north gate,” says Bo Lind.',
        'The hall was full. “We have never had the keys to the north gate.” Then everybody left.',
      ],
      ['“We have nothing to hide,” says Bo Lind.', '“We have nothing to hide,” says Ida Krogh.'],
      ['“It is a great day for us,” says Bo Lind.', '“It is a great day for us,” says Ida Krogh.'],
      ['“We hope that it goes well,” says Bo Lind.', '“We hope that it goes well,” says Ida Krogh.'],
      [
        '“We have never had the keys to the north gate,” says Bo Lind.',
        '“There were no life jackets on board when we sailed,” says Ida Krogh.',
      ],
      [
        '“We have never had the keys to the north gate,” says Bo Lind.',
        'Ida Krogh says that they have never had the keys to the north gate.',
      ],
    ],
  },
};
