import type { ActData } from '../actData.ts';

export const acts: ActData = {
  signals: {
    crime: `
      bedrag*, svindl*, svindel*, *svindel, snyd*, snød, fusk*, bestik*, *bestikkelse, korrupt*, korruption*, *korruption, nepotisme, underslæb*, mandatsvig,
      stjæl*, stjal*, stjål*, tyveri*, *tyveri, røveri*, røvet, plyndr*, hæleri*, smugl*, *smugleri, hvidvask*, afpres*, pengeafpresning,
      dræb*, dræbte, myrd*, mord, mordet, mordene, mordforsøg, *mord, drab, drabet, *drab, massakr*, massakre*, henrett*, likvider*, folkedrab*, folkemord*,
      vold, volden, voldelig*, voldtægt*, voldtog, voldtaget, overfald*, overfaldet, overgreb*, *overgreb, mishandl*, tortur*, misbrug, misbrugt*, misbruger, misbruge, magtmisbrug*,
      spion, spionage*, *spionage, spioner*, sabotage*, saboter*, hack*, aflytt*, overvåger ulovlig*, undergrav*, indoktrin*, manipuler*,
      lyver, løj, løjet, lyve, løgner*, løgnagtig*, vildled*, vildledt*, vildledning, fører .. bag lyset, føre .. bag lyset, førte .. bag lyset, ført .. bag lyset, holdt .. hen, fordrej*, forfalsk*,
      ulovlig*, kriminel*, kriminal*, forbryd*, strafbar*, lovbrud*, lovovertræd*, loven er brudt, brudt loven, bryder loven, brød loven, overtrådt, overtræder, overtrådte, i strid med loven, strider mod loven,
      terror*, *terror, truer, truede, truet med, trusler, trues, chikane*, chikaner*, diskrimin*, racisme, racistisk*, sexchik*, krænk*, *krænkelser, forfulgt*, forfølge*, undertryk*, undertrykk*,
      gidsler, gidsel, kidnap*, bortfør*, bomber, bombede, bombet, skyder på, skød på, skudt på, angreb på, krigsforbryd*, etnisk udrens*, udrensning*, våben, våbensmugl*,
      uhæderlig*, uærlig*, umoralsk*, groft, karteldann*, insiderhandel, skattely, skatteunddrag*, sort arbejde, falskmøntner*, plagi*, smitte andre, doping*, dopet, kynisk*
    `,
    harm: `
      fare for, til fare, farlig*, livsfarlig*, *farlig, bringer .. i fare, bringe .. i fare, bragt .. i fare, trussel*, *trussel, risiko for, risikoen for, sikkerhedsrisiko*, udgør en risiko,
      skadelig*, skader, skade, skadede, ødelægg*, ødelagde, ødelagt*, smadr*, forgift*, forurener, forurenede, forurenet, udsætter .. for, kompromitter*, nationale sikkerhed,
      går ud over, gik ud over, gået ud over, spiller hasard, spille hasard, uforsvarlig*, bekymret over forbindelsen, bekymr* .. forbindelse*, truer med at
    `,
    suspicion: `
      mistanke*, *mistanke, mistænk*, *mistænkeliggørelse, mistænkelig*, sigtet, sigtes, sigter, tiltalt, tiltales, anklaget, anklages, sag .. anlagt, efterforskes, formodes, uldent, lugter af, tyder på, der mangler, må have, skulle have, skulle have begået, under mistanke, begået
    `,
    collusion: `
      i lommen på, i lomme med, står bag, stod bag, stået bag, dækker over, dækkede over, dække over, dækket over, mørklægg*, mørklagt, holder hånden over, holdt hånden over, fortie*, fortier, fortiet, skjuler, skjule, skjulte, skjult, skjult dagsorden, bånd til, tætte bånd, forbindelsen mellem, forbindelser til, forbindelse til, tætte forbindelser, samarbejder med fjenden, marionet*, styret af, redskab for, dobbeltspil, trækker i trådene, i ledtog med, politisk agenda, aftalt spil, fløj af, købt og betalt, interessekonflikt*, inhabil*, dobbeltjob*
    `,
    blame: `
      skyld i, skylden for, er skyld, skyldig i, skyldige, bærer ansvaret for, ansvarlig for, *ansvarlig for, har ansvaret for, skyldes .. dårlig*, er årsag til, fået .. ind på livet, beordret, beordrede, gjorde sig skyldig, gjort sig skyldig
    `,
    breach: `
      svigt*, *svigt, svigtet, brudt sit løfte, brød løftet, løftebrud, brudt løfte*, brudt aftale*, brød aftale*, bryder aftale*, holdt .. ikke, overholder ikke, overholdt ikke, ikke overhold*, ikke fulgte, ikke følger loven, følger ikke, fulgte ikke, aldrig holdt, aldrig forelagt, fik .. aldrig, blev aldrig, aldrig blev, undlod, undlader, undladt, undladelse, forsøm*, forsømt, negliger*, ignorer*, lukkede øjnene, lukker øjnene, lader stå til, lod stå til, vender ryggen, vendte ryggen, misligehold*, mislighed*, manglende indfrielse, manglende overhold*, trukket .. i langdrag, nægter, nægtede, nægtet at, tilbageholder, tilbageholdt, tilsidesat, tilsidesæt*, sjusk*, juridisk uholdbar*, ekspeder* ikke, ikke måtte ekspedere, registreret for, ikke har modtaget, slår løs på, kører .. ned
    `,
    insult: `
      landsforræder*, forræder*, *forræder, racist, racister, *racist, nazist, nazister, fascist*, terrorist*, forbryder, forbrydere, svindler*, tyv, tyve, tyran*, diktator*, bølle*, idiot*, kujon*, hykler*, parasit*, svin, charlatan*, kvaksalver*, bedrager*, løgnhals*, slyng*, gangster*, mafia*, bandit*, hormonbøf*, ekstremist*, massemorder*, fangevogter*
    `,
    fault: `
      dårlig*, elendig*, ringe, værre, værst*, værste, forkert*, helt galt, gal, galt, skandal*, *skandale, pinlig*, latterlig*, absurd*, tåbelig*, tåbe*, idiotisk*, vanvittig*, vanvid*, hul i hovedet, grotesk*, uacceptabel*, uacceptable, uantagelig*, utilstedelig*, uanstændig*, urimelig*, urimelige, uretfærdig*, uretfærdigt, unfair, skævt, usmagelig*, skamløs*, en skam, skammelig*, en hån, hånlig*, respektløs*, arrogant*, arrogance, ansvarsløs*, uansvarlig*, naiv*, naivt, ubegribelig*, uforståelig*, uforskammet*, utålelig*, uholdbar*, håbløs*, amatøragtig*, kritisabel*, kritisable, beskæmmende, nedværdigende, ydmygende, ydmygelse*, fornærmelse*, overfladisk*, urealistisk*, ønsketænkning, populis*, symbolpolitik, tomme løfter, tomme ord, ineffektiv*, bureaukrati*, bananrepublik*, fiasko*, *fiasko, katastrof*, *katastrofe, tragisk*, trist, sørgelig*, fejlslagen*, fejlslag*, mislyk*, fejl og mangler, fejltagelse*, alvorlig* fejl, stor fejl, fadæse*, brøler*, klods*, rod, rodet, kaos, kaotisk*, makværk, sjusk, misvisende, ensidig*, partisk*, forældet*, gammeldags, himmelråbende, uvidenhed, misundelse, jaloux, selvros, rygklapperi, hukommelsestab, overflødig*, meningsløs*, nytteløs*, betænkelig*, et problem, stort problem, problematisk*, duer ikke, dur ikke, er ikke godt nok, mistet grebet, mistet kontrol*, ude af kontrol, kuldslåede, gået for langt, går for vidt, gik for vidt, skyder gråspurve, stordriftslogik, voldsturisme, pres på, absolut ikke, særdeles kritis*, til grin, uduelig*, inkompeten*, umulig, uheldig*, beskidt*, beskidte, levn, dummer sig, dumme*, mangel*, svingende niveau, skader, forringe*, udhul*, bagstræberisk*, udemokratisk*, kritiser*
    `,
    lack: `
      mangler, manglede, manglende, mangel på, for lidt, alt for lidt, for sent, alt for sent, for dyr, for dyrt, for dårlig*, for få, for mange, for meget, for høj*, for lav*, for langsom*, for svag*, for slap*, lempelig*, langsommelig*, ikke nok, utilstrækkelig*, ikke tilstrækkelig*, trægt, træghed, alt for, kun et fåtal, ikke engang, ikke længere er nogen, ingen styring, ikke har adgang, ikke adgang, ikke .. seriøst, ingen får, uden at få, uden at vise, uden at spørge, ikke lever op, lever ikke op, levede ikke op, slet ikke, ikke .. nok, for kortsigtet, for snæver*
    `,
    dismay: `
      skuffet*, skuffende, skuffelse, utilfreds*, forarget*, forargelse, forarge*, rystet over, rystende, chokeret*, chokerende, vred over, vrede over, rasende, harm*, oprør*, forbløffet, forbløffende, forundret, forunderlig*, undrer mig, undrer sig, undrer os, underligt, mærkeligt, besynderlig*, ejendommelig*, utroligt at, utrolig*, fortvivlende, fortvivlet, beklagelig*, desværre, trættende, frustreret*, frustrerende, bekymrende, bekymret over, bekymrede, foruroligende, ærgerlig*, træt af, misfornøjet, klage*, kan ikke finde os i, finder os ikke i, ikke til at holde ud, føler mig .. behandlet, fatter ikke, forstår .. ikke, forstår stadig ikke, burde skamme, hvorfor skal, sur over, bitter*
    `,
    oppose: `
      imod, modstander*, modsætter sig, er imod, stemmer nej, stemmer imod, afvise*, forkaster, forkastet, vrag*, nej til, ikke en god idé, ikke .. god idé, dårlig idé, går imod, gå imod, protest*, bremse, stoppe for, ikke nogen løsning, ingen løsning, tror ikke på, forbehold*, skepsis, skeptisk*, ikke tilhænger
    `,
    falsehood: `
      løgn, det er løgn, pure opspind, opspind, opdigt*, passer ikke, passer slet ikke, passer simpelthen ikke, passer overhovedet ikke, ikke passer, ikke rigtigt, ikke sandt, ikke korrekt, ikke tilfældet, usand*, usandhed*, usandt, urigtig*, forkert, fejlagtig*, ukorrekt*, grundløs*, uden grundlag, intet grundlag, ubegrund*, udokument*, uunderbygg*, falsk*, ingen dokumentation, intet hold i, ikke hold i, intet om snakken, ikke noget om, intet på sig, rygte*, misforstå*, ren fantasi, frit opfundet, fuldstændig forkert, det modsatte, tværtimod, rammer ved siden af, skyder forbi, skyder helt forbi, aldrig fundet sted, ikke fundet sted, har aldrig fundet, er ikke meningen, ingen sammenhæng, ingen .. sammenhæng, uden hold i, afkræft*, dementer*, ikke hold i, kan afvise, kan jeg afvise, ikke tale om
    `,
    innocence: `
      uskyldig*, ikke-skyldig, ikke skyldig, intet kendskab, kender intet, kender ikke noget, kender ikke til, intet med .. at gøre, intet at gøre med, ikke noget med .. at gøre, ikke har noget med, har ikke noget imod, ikke har noget imod, ingen forbindelse, ingen viden, vidste ikke, vidste intet, vidste ikke noget, intet at skjule, ikke noget at skjule, ikke gjort noget, intet gjort, ikke gjort noget galt, intet ulovligt, ikke ulovlig*, ikke overtrådt, ikke brudt, aldrig .. haft, aldrig hjulpet, har aldrig, aldrig har, havde aldrig, har ikke gjort, aldrig nåede, hverken er, der hverken er, ikke haft, fralægger, fralægge, ikke ansvarlig*, ikke vores ansvar, ikke min skyld, ikke vores skyld, ikke behøver at, behøver ikke, ingen grund til, ikke grund til, ikke de store problemer, overhovedet ingen, overhovedet ikke, ikke hensigten, ikke meningen, ikke bange, ikke nervøs, ikke mærket, ikke bekendt, ikke bekendt med, ikke berettiget, ikke nogen, ingen problemer, nogen som helst
    `,
    excuse: `
      kunne ikke undgå, ikke kunne undgå, var nødt til, er nødt til, blev nødt til, nødsaget, tvunget til, af hensyn til, på grund af, skyldes, årsagen er, grunden er, forklaringen er, fordi, jo ikke, ikke kunne have, kunne ikke have, ikke kunne gøre, uden for vores kontrol, uden for vor, uden for vores hænder, uheld, uheldig, op til en dommer, op til domstol*, op til retten, følger reglerne, fulgte reglerne, overholder reglerne, overholder loven, inden for loven, inden for reglerne, efter reglerne, ifølge reglerne, efter bedste evne, gør alt, gjort alt, gjorde alt, har gjort, i bedring, tager tid, kompliceret*, kan ikke komme i betragtning, i mellemtiden, allerede, til gengæld, i forvejen, ikke præcise informationer, taget ansvar, tager ansvar, rolige, helt rolig*, roligt
    `,
    contrast: 'men, jamen, derimod, dog, alligevel, trods alt',
    refusal:
      'nej, næ, slet ikke, overhovedet ikke, aldrig, absolut ikke, bestemt ikke, på ingen måde, under ingen omstændigheder',
    regret: `
      min fejl, vores fejl, vor fejl, egen fejl, tog fejl, taget fejl, tager fejl selv, en fejl, begik en fejl, begået en fejl, begået fejl, beklager, beklagede, beklage, undskylder, undskyld, undskyldning, fortryder, fortrød, angrer, selv skyld, vores ansvar, mit ansvar, påtager, påtager sig ansvaret, skulle have gjort, burde have, kunne have gjort, været for optimist*, ikke godt nok, ikke var godt nok, har lært, må erkende, må indrømme, vi tabte, ikke så dygtig*, klar over at jeg, ikke noget at skrive hjem om
    `,
    concede: `
      det er rigtigt at, det er korrekt, det er sandt, ganske rigtigt, ingen hemmelighed, rigtigt nok, det passer at, ja det, ja vi, ja jeg, det lyder sandsynligt, endnu ikke, må vi give, bøjer os, har ret i, har haft følere, sværere end
    `,
    silence: `
      ingen kommentarer, ingen kommentar, ikke kommentere, ikke udtale mig, ikke udtale os, ikke udtale sig, ikke svare på, kan ikke svare, kan jeg ikke svare, vil ikke svare, ikke lykkedes at få, ikke vendt tilbage, ikke ønsket at kommentere, ikke ønsket at udtale, ikke truffet, ikke til at træffe, ikke besvaret, spørg, snakke med, må du spørge, må I spørge, må de spørge, henviser til, henvise til, kan ikke gå ind i, går ikke ind i, vender tilbage
    `,
    praise: `
      god, godt, gode, bedre, bedst*, bedste, dygtig*, flittig*, fremragende, glimrende, fantastisk*, fornem*, flot*, imponer*, vidunderlig*, smuk*, stærk*, enestående, fortræffelig*, sympatisk*, kompetent*, professionel*, ærlig*, modig*, genial*, talentfuld*, uvurderlig*, beundr*, respekt for, respekterer, elsker, glad for, glade for, stolt*, taknemmelig*, tak for, held og lykke, tillykke, til lykke, roser, ros, lovpris*, sejr for, hjalp mig, eneste der, helt, helte, forbillede*, idol, frisk pust, revolution*, støtte*, rækker en hånd, tilfreds*, tilfredsstillende, positiv*, velkommen, lovende, fin, fint, fine, dejlig*, rar, sød*, mildt, beskeden, beskedne, lederevner, det er sagen, sagen, adelsmærke*, hensyntagende, succes*, oplevelse*, ekstraordinær*, kæmpe, smittende, smitter af, engagement, drive
    `,
    agree: `
      enig, enige, enig med, ret i, har ret, giver ret, får ret, bakker op, bakkede op, bakke op, opbakning, tilslutter*, tilhænger*, går ind for, gå ind for, støtter, støttede, hilser velkommen, hilser .. velkommen, på .. side, i orden, helt i orden, med på, deler, forsvarer, forsvare, bifald*, godkend*, anbefaler at stemme
    `,
    clear: `
      ikke skyldig, ikke-skyldig, frifund*, frikend*, uskyldig, renset, frikendt, ingen problemer, ikke noget problem, ikke nogen problemer, ikke problemer, intet i vejen, intet galt, ingen mistanke, ingen grund til mistanke, ikke grund til bekymring, ingen grund til bekymring, uden skyld, ikke noget at kritisere, intet at udsætte, ikke kan bebrejdes, ikke kan lastes, ikke lever op til sit .. ry
    `,
    duty: `
      skal, må, bør, burde, skulle, nødt til, nødvendig*, nødvendigt, påkrævet, kræver, krav om, krav på, må ikke, skal ikke, bliver nødt, kræves, absolut, af største betydning, vigtigt, vigtigt at, afgørende, på tide, tiden er inde, en forudsætning
    `,
    propose: `
      forslag, forslag*, *forslag, løsningen er, løsningen på, bedste løsning, ville være, ville være bedst, kunne være, et skridt på vejen, en god idé at, god idé, en idé at, brug for, behov for, i stedet, i stedet for, lad os, hellere, bedre at, skulle have lov, styrke, styrkelse, indfør*, oprett*, sikre, sikres, hensigtsmæssig*, bedst
    `,
    urge: `
      opfordr*, appell*, henstil*, anmod*, kræv*, beder, bede, bedt, bad om, tigger, trygler, undersøg*, påbyd*, påbud, ordre*, ordren, beordret
    `,
    imperative: `hjælp os, giv os, send, kom, husk, tag, lad, hold, læs, gå, prøv, sørg, fortæl, stop, få, skynd, se, kør, klap, vis, bliv, glem, spar, forbered, vågn, luk, åbn`,
    pledge: `
      lover, love, garanterer, garanti for, forpligter, forpligtet os, agter, har tænkt mig, har tænkt sig, har besluttet, vil sørge for, sørger for, vil arbejde, vil kæmpe, vil fremsætte, vil indføre, vil gøre, vil fortsætte, er klar til at, er parat til, er villig til, kommer til at, vender tilbage med, næste skridt, truer med at
    `,
    charge: `
      beskyldning*, *beskyldning*, anklage*, *anklage, *anklager, *anklagerne, kritikken, kritik, påstand*, *påstand*, mistanke*, *mistanke*, sigtelse*, tiltale*, bebrejd*, klage*, *klage, *klager, rygte*, *rygter, *rygterne, fordom*
    `,
  },
  future: 'vil ville skal',
  firstPerson: 'jeg vi vores vor vort',
  thirdPerson: 'han hun de den det man sig',
  plans:
    'forslag forslaget forslagene lovforslag lovforslaget plan planen planer planerne idé idéen ideen tanken ønske ønsket krav kravet anmodning anmodningen henvendelse løsning aftale aftalen udspil udspillet lov loven tilbud tilbuddet',
  times: {
    time: `
      dengang, i dag, i går, i forgårs, i morgen, i aftes, i nat, i morges, i formiddag, i eftermiddag, i aften, i sommer, i vinter, i efterår, i foråret, i år, sidste år, sidste uge, sidste måned, næste år, næste uge, for nylig, fornylig, for nyligt, tidligere på dagen, senere på dagen,
      i januar, i februar, i marts, i april, i maj, i juni, i juli, i august, i september, i oktober, i november, i december,
      mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, i mandags, i tirsdags, i onsdags, i torsdags, i fredags, i lørdags, i søndags, forleden, for .. siden, umiddelbart efter, bagefter, tidligere, senere
    `,
  },
  matters:
    'mistanke mistanken sag sagen sager risiko risikoen forbud forbuddet spionage beskyldning beskyldninger beskyldningerne kritik kritikken skandale skandalen drab drabet overgreb overgrebene misbrug misbruget svindel svindlen konkurs konkursen underskud underskuddet forslag forslaget plan planen aftale aftalen strejke strejken forurening forureningen lukning lukningen rapport rapporten afgørelse afgørelsen dom dommen politik politikken lov loven sikkerhed sikkerheden',
  noMatter:
    'dag dage år tid gang gange måde del sted uge uger måned måneder time timer side slags ting noget nogen alt alle man spørgsmål ord mand mænd kvinde kvinder folk mennesker menneske procent pct kr kroner mio mia øjeblik slut fald hånd hånden hovedet brug hjælp grund løbet første anden tredje ret række antal',
};
