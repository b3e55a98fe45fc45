import type { PressData } from '../pressData.ts';

export const press: PressData = {
  signals: {
    reason: `
      fordi, da vedkommende, af frygt for, frygter, frygt for, af hensyn til, hensynet til, ikke må udtale, ikke må tale, ikke har lov,
      ikke har tilladelse, uden tilladelse, ikke bemyndiget, tavshedspligt, risikerer, risiko for, kan miste, bange for, for ikke at,
      fortrolig*, repressalier, truet, trusler, fyret, fyres, fyring, sikkerhedsgrunde, sikkerhedshensyn
    `,
    position: `
      tæt på, tæt ved, nær på, med kendskab, med indsigt, med indblik, med adgang, kender til sagen, med viden, involveret i, centralt placeret*,
      højtstående, højt placeret*, ansat i, ansat på, ansat hos, ansatte i, ansatte på, medarbejder*, tidligere ansat*, embedsmand, embedsmænd,
      embedsfolk, diplomat*, betjent*, officer*, inden for, i ministeriet, i partiet, i regeringen, i bestyrelsen, i politiet, i ledelsen,
      i forhandlingerne, på hospitalet, på skolen, i virksomheden, i selskabet, i koncernen, i klubben, i forsvaret, i toppen af, på mødet,
      finanskilde*, partikilde*, regeringskilde*, politikilde*, forsvarskilde*, diplomatkilde*, branchekilde*, ministeriets, partiets,
      regeringens, politiets, selskabets, virksomhedens, klubbens, bankens, kommunens, hospitalets, deltog i, var til stede, til stede ved
    `,
    vague: `
      det siges, siges det, det forlyder, forlyder det, efter sigende, det rygtes, rygtes det, rygter vil vide, man siger, man mener, folk siger,
      det hævdes, hævdes det, det påstås, påstås det, fra flere sider, nogle mener, mange mener, nogle siger, mange siger, visse mener
    `,
    origin: `
      ifølge, opgørelse*, *opgørelse, *opgørelsen, undersøgelse*, *undersøgelse, *undersøgelsen, rapport*, *rapport, *rapporten, statistik*, *statistik, *statistikken,
      måling*, *måling, *målingen, beregning*, *beregning, beregninger*, analyse*, *analyse, regnskab*, *regnskab, *regnskabet, tal fra, tallene fra, viser tal,
      nye tal, prognose*, *prognose, oplyser, oplyste, oplyst, skriver, skrev, anslår, anslås, skønner, skønnes, viser, viste, fremgår, kilde, budget*, *budgettet,
      finansloven, *tælling, *tællingen, indberettet, registreret, aktindsigt, fortæller, fortalte, siger, sagde, forklarer, vurderer, *rådet, danmarks statistik
    `,
    verdict: `
      dømt*, idømt*, dømte, frikendt*, kendt skyldig, fundet skyldig, skyldig i retten, byretten, landsretten, højesteret, dommen, dommeren, domfældt*, fængselsdom*,
      *dommen, tiltalt*, sigtet for, sigtes for, anklageskrift*, anklagemyndighed*, retten i, grundlovsforhør*, varetægtsfængsl*, retssag*, retsmøde*, nævning*,
      strafudmåling*, ankesag*
    `,
  },
  written:
    'siger:skriver sagde:skrev sagt:skrevet sige:skrive fortæller:skriver fortalte:skrev fortalt:skrevet udtaler:skriver udtalte:skrev udtalt:skrevet forklarer:skriver forklarede:skrev',
  neutral:
    'hævder:siger hævdede:sagde hævdet:sagt hævde:sige påstår:siger påstod:sagde påstået:sagt påstå:sige postulerer:siger postulerede:sagde postuleret:sagt postulere:sige bedyrer:siger bedyrede:sagde bedyret:sagt bedyre:sige',
  crowds:
    'eksperter fagfolk forskere kritikere iagttagere analytikere kendere observatører branchefolk insidere meningsdannere økonomer læger politikere forældre borgere naboer vælgere danskere fans brugere kommentatorer kritikerne iagttagerne analytikerne observatørerne eksperterne onde tunger',
  crowdWords:
    'nogle flere mange visse andre enkelte adskillige et par de en række førende uafhængige kritiske internationale danske udenlandske politiske lokale onde af i række',
  numbers:
    'to:2 tre:3 fire:4 fem:5 seks:6 syv:7 otte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13 fjorten:14 femten:15 seksten:16 sytten:17 atten:18 nitten:19 tyve:20 tredive:30 fyrre:40 halvtreds:50 tres:60 halvfjerds:70 firs:80 halvfems:90 hundrede:100 tusind:1000 tusinde:1000 mio:1000000 million:1000000 millioner:1000000 mia:1000000000 milliard:1000000000 milliarder:1000000000',
  negations: 'ikke aldrig',
  denials:
    'ingen intet ingenting nej næppe hverken uden umulig* mangl* næg* afvis* knap forkert håbløst utilfreds* urimelig* ulykkelig* usikker*',
  thousands: '.',
  figureUnits:
    'procent pct % promille mio mia mio. mia. pct. million millioner milliard milliarder kroner kr kr. euro dollar tons procentpoint',
};
