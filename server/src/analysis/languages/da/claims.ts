import type { ClaimData } from '../claimData.ts';

export const claims: ClaimData = {
  signals: {
    quantity: `
      halvdelen, en tredjedel, to tredjedele, en fjerdedel, hver tredje, hver anden, hver fjerde, hver femte, hver tiende, flertallet, et flertal, mindretal, de fleste, langt de fleste, flest, hovedparten, størstedelen, en stor del, en del af, mange, masser af, et stort antal, et antal, adskillige, få, ingen, alle, samtlige, et par, dusin*, snesevis, hundredvis, tusindvis, tusinder, millioner, milliarder, procent, pct, mio, mia, kroner, kr, tons, promille, antallet, beløb, gennemsnit*, fordobl*, mindst, højst, op mod, omkring, knap, knapt, næsten alle, sjælden*, hyppig*, almindelig*, år siden
    `,
    comparison: `
      mere end, flere end, færre end, mindre end, højere end, lavere end, større end, bedre end, værre end, dårligere, hurtigere end, dobbelt så, lige så, *ere end, mere, færre, mindre, større, bedre, værre, højere, lavere, i forhold til, sammenlignet med, modsat, end nogensinde, end tidligere, end før, anden* end
    `,
    superlative: `
      mest, mindst, størst, største, mindste, højeste, laveste, bedste, værste, fleste, ældste, yngste, dyreste, billigste, eneste, vigtigste, voldsomste, rigeste, fattigste, hyppigste, almindeligste, *ligste, rekord, rekordstor*, verdensrekord
    `,
    first:
      'første gang, første, den første, det første, aldrig før, aldrig tidligere, for første gang, nogensinde, historisk, historiske, hidtil',
    cause: `
      på grund af, skyldes, fordi, som følge af, medfører, medførte, medført, betyder, betød, betydet, fører til, førte til, ført til, forårsag*, årsag*, resulter*, virkning*, effekt*, konsekvens*, derfor, dermed, forurener, giver, skaber, skabte, hindrer, forhindr*, gør det, gør at, bidrag*, risiker*, risiko*, afhæng*, kræver, påvirk*
    `,
    change: `
      stiger, steg, steget, stigende, stigning*, falder, faldt, faldet, faldende, vokser, voksede, vokset, øget, øges,
      øgede, reducer*, nedsat, nedsættelse, nedskær*, mistet, mister, tabt, taber, tjent, tjener, koster, kostede,
      underskud*, overskud*, gæld*, konkurs*, lukk*, fyre*, fyret, afskedig*, arbejdsløs*, omsætning*, eksport*,
      import*, vundet, vandt, pris på
    `,
    record: `
      forbud*, forbudt*, lov, loven, ulovlig*, regel*, regler, dom, dømt, dømte, idømt, sigtet, tiltalt, retten,
      domstol*, anmeldt, politiet, myndighed*, regering*, folketing*, parlament*, vedtog, vedtaget, godkend*, afvis*,
      aftale*, traktat*, undersøg*, kommission*, militær*, hær*, soldat*, krig*, stemte, stemmer, patient*, syg*,
      forsikring*, behandling for
    `,
    study:
      'undersøgelse*, *undersøgelsen, rapport*, *rapporten, statistik*, forskning*, forsker*, beregning*, tal fra, opgørelse*, måling*, prognose*, analyse*, ifølge, dokument*',
    damage: `
      død*, døde, dræb*, dræbt*, myrd*, mord*, omkom*, forlist*, forulykk*, ulykke*, brand*, bombe*, bomber*,
      eksplosion*, såret, sårede, kvæst*, skad*, ødel*, vold*, overfald*, overgreb*, mishandl*, tortur*, tvang*,
      fængsl*, arrest*, anhold*, flygt*, sult*, smitte*, forgift*, forurening*, narko*, smugl*, stjål*, tyveri*,
      svindel*, bedrag*, korrupt*, misbrug*, terror*, angreb*, skudt, skød, trus*, kris*, katastrof*, konflikt*,
      strejk*, problemer, vanskelig*, skandale*, beskyld*, anklag*, mistank*, mistænk*, løgn*, ulovlig*, brudt, brød,
      spærret inde, manglede på
    `,
    date: 'klokken, kl, januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, minutter, minutters, timer, timers, år gammel, *-årige, *-årig, årige, år siden, uger siden, dage siden, år senere, side, kapitel, nummer, nr, plads, etage, gang om, halvleg, runde',
    opinion: `
      jeg synes, synes jeg, jeg mener, mener jeg, jeg tror, tror jeg, vi tror, vi mener, synes, efter min mening, heldigvis, desværre, dejlig*, smuk*, skøn*, rart, flot*, fantastisk*, utrolig*, forfærdelig*, frygtelig*, vidunderlig*, vigtig*, interessant*, spændende, sjov*, trist*, god idé, en skam, latterlig*, absurd*, skandal*, forkert, rigtigt, urimelig*, rimelig*, fornuftig*, naturligvis, bør, naturlig*, nødvendig*, godt nok, svært at, nemt at, let at, på tide, det handler om, det gælder om, det gælder, spørgsmålet er, drømmen, som om, ligesom
    `,
    wish: 'håb*, ønsk*, vil gerne, vil ikke, gerne vil, bare, gid, drømmer, lad os, forvent*, venter, agter, plan om, planer om, overvej*',
    forecast:
      'vil blive, vil være, vil få, bliver .. næste, kommer til, næste år, i fremtiden, i morgen, fremover, ventes, forventes, formentlig vil, sandsynligvis vil, skal snart, på sigt, næste uge, til efteråret',
    rule: 'skal, må ikke, bør, kræver at, forpligt*, opfordr*, beder, gælder det om, er nødt til',
    hedge:
      'måske, muligvis, formentlig, formodentlig, sandsynligvis, nok, vist, vistnok, angiveligt, tilsyneladende, antagelig*, ca, cirka, omkring, omtrent, næsten, tyder på, ser ud til, synes at, skulle, kan, kunne, måtte, åbenbart, tilsyneladende, vel, i de fleste tilfælde, ofte',
    trivial: `
      smiler, smilede, sad, sidder, står, stod, gik, går, kom, kommer, ser, så, kiggede, kigger, åbnes, venter, møder,
      mødte, hedder, hed, bor, boede, gift, søn, datter, født, år gammel, -årige, *-årige, uddannet, ansat, formand,
      medlem, tidligere, hjemme, familie*, weekend*, besøg*, ferie, middag, bordet, døren, hænder, ansigt*, øjne, tøj,
      hår, fortæller, fortalte, snakke*, spise*, drikker, spill*, kamp*, klub*, bold*, hold*, musik*, film*, bog*,
      bøger, teater*, scorede, mål, målmand, føring, topscorer, sejrede, nederlag, udlignede, tribune*, publikum,
      mesterskab*, turnering*, vandt kampen, slog kampen, træner*, spillere*, hotel*, gade*, parkeret, vej, stue,
      lænestol, kaffe, sol, vejr, sne, nat, aften, hund*, kat*, bil, bilen
    `,
  },
  unreal: 'vil ville skal skulle bør burde må',
  possible: 'kan kunne måtte',
  conditions: 'hvis såfremt medmindre dersom',
  firstPerson: 'jeg mig min mit mine vi os vores vor vort',
  numberWords:
    'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres firs halvfems hundrede tusind tusinde million millioner milliard milliarder halvanden',
  finiteVerbs:
    'administrerer advarer afgør afholder afhænger afhører afskediger afskediges afskæres afslørede afspejler aftalte ' +
    'afviser afviste agter allierer anbefalede anbefaler anbefales anbragte anerkendte anføres angiver angår ankede ' +
    'ankommer anlægger anser anskueliggør anså ansættes antyder anvendes appellerede arbejdede arbejder arrangerede ' +
    'arrangerer arriverer bad bages bakkede bakker bander bankede bed beder bedes bedyrer bedømmes befandt befinder ' +
    'begynder begyndte begærer behøver beklager bekommer bekostes bekræfter bekymrede belaster bemærkes benyttede ' +
    'benytter benægter benævnes beregnes berører besad besejrede besidder beskrev beskriver beskrives beskytter ' +
    'beskæftigede beskæftiger beskød besluttede beslutter bestemmer bestilte bestod bestyrer består besvarer besøger ' +
    'besøgte betaler betalte betegner betjener betragter betragtes betyder betød bevægede bevæger bider bidrager ' +
    'blander blev blinker bliver blokerer blussede blændede boede bor bragte bringer bringes brister bruger brugte ' +
    'brunede bryder brækkede brænder burde byder bygger byttede bærer bød bøjede bør børster cementerer cirkulerer ' +
    'cykler damp dannede danner dansede danser debuterede deler deles deltager delte deltog demonstrerede ' +
    'demonstrerer destillerer dikterer dirigerer diskuterede diskuterer drejede drejer drev drikker driver druknede ' +
    'drøfter dufter dukkede dyrker dækker dækkes dør efterforsker efterspørger egner ejer ejes eksisterede eksisterer ' +
    'ekskluderes eksperimenterer elsker ender endte er erkender erklærede erklærer erklæres eskorterer etableres ' +
    'evner falder faldt fandt fangede farer fartbegrænser fastholder fastholdt fastlægger fastslog fastslår fatter ' +
    'fattes fejrer fik finansierer finder findes fjernede fjerner flakker flakser flyder flygtede flyttede flytter ' +
    'fløj fnisede focuseres folder forbereder forbliver fordeles foregik foregår forekommer foreligger forelægger ' +
    'foreslog foreslår foretager foretrækker forhandler forklarede forlader forlanger forlod formindsker formodes ' +
    'forsikrer forskes forskyder forstod forstår forsvandt forsvarer forsvinder forsyner forsøger forsøgte fortabte ' +
    'fortalte fortjener fortryder fortrængte fortsatte fortsætter fortæller fortærer forudsætter forulykkede ' +
    'forurenede forvandledes forventer forventes forvirrede forøgede fotograferes fremgik fremgår fremhæver fremmer ' +
    'fremsatte fremstiller fremstilles fremvises frikendes fristes frygtede frygter fulgte fumler fungerede fungerer ' +
    'fylder fyrer får fås fødes føg føler føles følger følte fører garanterer gav gemte gennemfører gennemførte ' +
    'gestikulerede gik gir gispede giver gives gjaldt gjorde glemmer glemte glor glæder gløder gnaver godkender ' +
    'gribes grinede griner gror grundede græd gælder gør gøs halede hamrede handlede handler har harmonerer havde ' +
    'havner hed hedder hefter heler hentede henter hentydede henved henviser hilser hittede hjalp hjælper hobes ' +
    'holder holdt hoppede hoster huskede hverver hviskede hyggede hylede håber hældte hænger hærges hævdede hæver ' +
    'hævner hører hørte hørtes høster illustrerer importeres imødekommer indbragte indbød indeholder indføres indgik ' +
    'indgives indgår indhøstes indkvarteres indkøbte indledte indlemmes indrømmer indskød indsprøjter indstemmes ' +
    'indsættes indtager inkluderer insisterer instruerer interesserer involverer iværksætter kalder kaldes kaldte kan ' +
    'kanonerede kantede kastede kaster kender kendte kiggede kigger kikkede kikker kimede kimser klagede klapper ' +
    'klarede klemte kløede knirkede knækkede koger koges kom kombinerede kombinerer kommanderer kommenterede ' +
    'kommenterer kommer konkluderer konstaterede konstaterer kontrolleres kostede koster kravler kritiserede ' +
    'kritiserer krydser kræver krøb kunne kvæler kyssede køber købes købte kører kørte lader lagde landede lavede ' +
    'laver leger ler lettede lever leverer lider ligger lignede ligner lo lod lovede lover lukker lurer lyder ' +
    'lykkedes lykkes lyser lyste lytter lyver lå lægger lægges lærer lærte læser læste løber lød løftede løftes løj ' +
    'løsner mangler markedsfører markedsføres markerede markerer meddelte medfølger medfører medførte medregnes ' +
    'medvirker melder meldte mener menes mente mindede mistede mister modarbejdes modtager modtog muliggør muliggøres ' +
    'mumlede myldrede må måtte mærkede møder mødte mødtes nedsætter nidstirrede nikkede nikker noterer nyder ' +
    'nyinvesteres nåede nægtede nærede nærer nærmer nøjes offentliggør offentliggøres ofrer omdanner omdannes ' +
    'omfattede omfatter omkom omtaler opbevares opbyggede opdagede opdager opererer opfandt opfatter opfordrede ' +
    'opfordrer opfylder opfører opførte opgav ophørte opkaldte oplever oplyser oplyste opnåede oprandt opretholder ' +
    'oprettede opsamler opstår optages optrådte optræder optræner opvarmer opøver ordinerede orker overbeviser ' +
    'overfører overholder overhører overhørte overlevede overlever overrækker overstiger overtager passer ' +
    'passiviserer peger peges piskes placerer plejede plejer plukker plyndrede producerer profilerer prægede præger ' +
    'præges præsenterede præsenterer prøvede prøvekøres prøver puffer puster putter pynter påbyder rakte ramte ramtes ' +
    'raser reagerede reagerer reddede redegjorde reduceres regner regnes rejste renser repræsenterer respekterer ' +
    'resulterede retter rev revolutionerede ringede ringer risikerer river roste roterer rullede rummer ryger rykker ' +
    'rykkes rystede ryster råbte råder røber rørte sad sagde samledes samler sank satsede satte savner scorede ' +
    'sejlede sejler sender sendes sendte ser serverede serverer serveres ses sidder siger siges sikrer sir sivede ska ' +
    'skaber skabes skabte skadede skaffer skal skar sker skete skiftede skinner skjulte skreg skrev skriver skrumpede ' +
    'skuer skulle skylder skyldes skyldtes skynder skyndte skåner skændes skærer skønner sladrer slap slibes slides ' +
    'slikkede slipper slog sluttede slutter sluttes slår slæbte sløves smed smider smilede smiler smitter smutter ' +
    'smækkede snakkede snupper snurrede snurrer solgte sov sover sparkede spekulerede spekulerer spillede spiller ' +
    'spilles spiser spises spiste spolerer sprang sprayer spredtes springer sprængte sprøjtede spurgte spyttede spår ' +
    'spænder spændes spøger spørger stammede stammer startede starter steg stemte stiger stikker stiler stiller ' +
    'stirrede stirrer stod stormede strakte strålede strømmede strømmer styrede styres styrter står støtter støttes ' +
    'suges sukkede sulter summer supplerer surmuler svarede svarer svejsede svigter svæver svømmer synes synger ' +
    'synker syntes sårer sælger sælges sætter søger søgte sørgede sørger taber tabes tabte tager taler talte tav ' +
    'taxier tegner tilbringer tilbyder tilbydes tilføjer tilførte tilhører tilkendegav tillader tilslutter tilstod ' +
    'tilstræber tiltrådte tjener tjente tog toppes trak trissede trives troede tror truer trues tryglede træder ' +
    'træffer trækker trænede trænger tvang tvinger tvivlede tyder tåler tæller tændte tænker tænkes tænkte tærer ' +
    'tømmes tør tørrede tørrer tøver udbrød udbyder udbydes uddanner udelukker udfordrede udfylder udfører udførte ' +
    'udgiver udgør udkom udkommer udløber udmunder udnytter udpeger udsendes udspilles udstyrer udsættes udtrykker ' +
    'udtrykte udvekslede udøver ulovliggør understregede understreger undgik undrer undskylder vader vakte valgte ' +
    'vandrer vandt vanskeliggør var varierede varierer varsler vedligeholder vedtager vejede vejer vender vendte ' +
    'ventede venter ventes videregav videregiver vidnede vidste viftede vil ville vindende vinder vinkede vinker ' +
    'vipper virkede virker viser vises viste vogter vokser volder vover vred vrimler vrissede vurderer vurderes våger ' +
    'vågnede vågner vælger væltede vælter véd yder ydes åbnede åbner åbnes åndede ændrer ætsede ødelagde ødelægger ' +
    'ødelægges øges ønsker',
};
