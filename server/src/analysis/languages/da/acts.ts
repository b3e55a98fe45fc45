import type { ActData } from '../actData.ts';

export const acts: ActData = {
  signals: {
    crime: `
      slaveri, slavelignende, tvangsarbejde, løntyveri, social dumping,      svindel*, *svindel, bestik*, *bestikkelse, korruption*, *korruption, stjæl*, stjal*, stjål*, tyveri*, *tyveri,
      røveri*, røvet, plyndr*, hæleri*, smugl*, *smugleri, hvidvask*, afpres*, pengeafpresning, dræb*, dræbte, myrd*,
      mord, mordet, mordene, mordforsøg, *mord, drab, drabet, *drab, massakr*, massakre*, henrett*, likvider*,
      folkedrab*, folkemord*, vold, volden, voldelig*, voldtægt*, voldtog, voldtaget, overfaldet, *overgreb, tortur*,
      misbrug, misbrugt*, misbruger, misbruge, spion, spionage*, *spionage, spioner*, sabotage*, saboter*, hack*,
      aflytt*, lyve, vildledt*, holdt .. hen, ulovlig*, kriminel*, forbryd*, strafbar*, lovbrud*, lovovertræd*,
      terror*, *terror, truer, truede, truet med, trusler, trues, chikane*, chikaner*, diskrimin*, sexchik*, krænk*,
      *krænkelser, forfulgt*, forfølge*, gidsel, kidnap*, bortfør*, bomber, bombede, bombet, skyder på, skød på,
      skudt på, krigsforbryd*, udrensning*, karteldann*, insiderhandel, skattely, skatteunddrag*, sort arbejde,
      falskmøntner*, doping*, dopet, kriminalitet, våbensmugl*, sælge våben, våbenhandel, smitte,
      smittet, smitter, misbrugt, tvang dem, tæsk*, slået ihjel,
      sultede, udsulte*, smugkig, ulovligheder, overgreb mod, overgreb på, overgrebene, etnisk udrensning af, overfaldet af, overfaldt, er blevet overfaldet, skyde mod, skød mod
    `,
    wrong: `
      lyver, løj, løjet, løgner*, løgnagtig*, vildled*, vildledning, bag lyset, fører .. bag lyset, føre .. bag lyset,
      førte .. bag lyset, ført .. bag lyset, fordrej*, forfalsk*, fusk*, snyd*, snød, snyder, fup, fupnummer,
      svindelnummer, svindl*, bedrag*, mandatsvig, underslæb*, korrupt*, nepotisme, magtmisbrug*, loven er brudt,
      brudt loven, bryder loven, brød loven, brudt reglerne, bryder reglerne, brød reglerne, overtrådt, overtræder,
      overtrådte, i strid med loven, strider mod loven, uhæderlig*, uærlig*, umoralsk*, racisme, racistisk*,
      manipuler*, indoktrin*, undergrav*, plagi*, gidsler, mishandl*, undertryk*, undertrykk*, krænkede, har krænket,
      chikanerer, chikaneret, diskriminerer, diskrimineret, stjålet fra, narrede, løftebrud, slår løs på,
      udnytter deres, udnytter sine, udnytter os, udnytter folk, har udnyttet, narret
    `,
    harm: `
      fare for, til fare, farlig*, livsfarlig*, *farlig, bringer .. i fare, bringe .. i fare, bragt .. i fare,
      trussel*, *trussel, risiko for, risikoen for, sikkerhedsrisiko*, udgør en risiko, skadelig*, skader, skade,
      skadede, ødelægg*, ødelagde, ødelagt*, smadr*, forgift*, forurener, forurenede, forurenet, udsætter .. for,
      kompromitter*, nationale sikkerhed, går ud over, gik ud over, gået ud over, spiller hasard, spille hasard,
      uforsvarlig*, bekymret over forbindelsen, bekymr* .. forbindelse*, truer med at, sikkerhed på spil,
      sætter .. på spil, står .. på spil, liv på spil, leget med
    `,
    suspicion: `
      mistanke*, *mistanke, mistænk*, *mistænkeliggørelse, mistænkelig*, efterforskes, formodes, uldent, skulle have begået, under mistanke, under anklage,
      retsforfulgt*, skal stilles til ansvar, anmeldt, politianmeldt, belastende, afsløring*, afsløret,
      ikke rent trav, bånd til, tætte bånd, forbindelsen mellem, forbindelser til, forbindelse til,
      tætte forbindelser, politisk agenda, fløj af, interessekonflikt*, inhabil*, dobbeltjob*, styret af, de bånd,
      båndene til, upassende forbindelser, tilknytning til
    `,
    collusion: `
      i lommen på, i lomme med, står bag, stod bag, stået bag, dækker over, dækkede over, dække over, dækket over,
      mørklægg*, mørklagt, holder hånden over, holdt hånden over, fortie*, fortier, fortiet, skjuler, skjule,
      skjult dagsorden, samarbejder med fjenden, marionet*, redskab for, dobbeltspil, trækker i trådene, i ledtog med,
      aftalt spil, købt og betalt, i lommerne på, i baglommen på, bag angreb*, løber ærinder for, løber .. ærinder,
      i lag med, fingrene i kagedåsen, fifler, fiflede, lyssky, under bordet, bag kulisserne, stikpenge,
      holder hemmelig*, kendte til alt
    `,
    blame: `
      skyld i, skylden for, er skyld, skyldig i, bærer ansvaret for, ansvarlig for, *ansvarlig for,
      skyldes .. dårlig*, er årsag til, fået .. ind på livet, beordret, beordrede, gjorde sig skyldig,
      gjort sig skyldig, den skyldige, ansvaret for, skal have skylden, bærer skylden, stå til ansvar,
      stilles til ansvar
    `,
    breach: `
      har glemt, glemmer, glemte, gemmer sig bag, gemte sig bag, løftet en finger, løfte en finger, sovet i timen, sover i timen, lukket øjnene, lukker øjnene, set den anden vej, ikke gjort noget, intet gjort, gjort ingenting, uden at gribe ind, ikke grebet ind, siddet på hænderne,      *svigt, svigtet, brudt sit løfte, brød løftet, løftebrud, brudt løfte*, brudt aftale*, brød aftale*,
      bryder aftale*, overholder ikke, overholdt ikke, ikke overhold*, ikke følger loven, aldrig holdt, undlod, undlader, undladt, undladelse, forsøm*, forsømt, negliger*, ignorer*,
      lukkede øjnene, lukker øjnene, lader stå til, lod stå til, vender ryggen, vendte ryggen, misligehold*,
      mislighed*, manglende indfrielse, manglende overhold*, trukket .. i langdrag, nægtet at, tilbageholder,
      tilbageholdt, tilsidesat, tilsidesæt*, sjusk*, juridisk uholdbar*, slår løs på, kører .. ned, nægter at, nægtede at, holdt ikke,
      har aldrig holdt, fik aldrig, følger ikke loven, følger ikke reglerne, svigter, svigtede,
      svigtende, blev aldrig skrevet, aldrig orienteret, aldrig informeret,
      ikke informeret, ikke orienteret, ikke har informeret, ikke reageret, reagerede ikke,
      ikke har været underrettet, har ikke været underrettet, ikke gjort noget, gør ingenting, gør ikke nok,
      har ikke gjort nok, ikke levet op, smøl*, sylte*, forhal*, uden tilladelse, uden lov,
      bag om ryggen, hemmeligholdt, i det skjulte, overskred*, overskrid*
    `,
    insult: `
      landsforræder*, forræder*, *forræder, racist, racister, *racist, nazist, nazister, fascist*, terrorist*,
      forbryder, forbrydere, svindler*, tyv, tyve, tyran*, diktator*, bølle*, idiot*, kujon*, hykler*, parasit*,
      charlatan*, kvaksalver*, bedrager*, løgnhals*, slyng*, gangster*, mafia*, bandit*, ekstremist*, massemorder*
    `,
    fault: `
      kynisk*, skræmmekampagne*, valgflæsk, bekymrende, undskyldning, undskyldninger, bortforklaring*, spil for galleriet, røgslør, vås, dårlig*, elendig*, værre, værst*, forkert*, helt galt, gal, galt, skandal*, *skandale, pinlig*, latterlig*,
      absurd*, tåbelig*, tåbe*, idiotisk*, vanvittig*, vanvid*, hul i hovedet, grotesk*, uacceptabel*, uacceptable,
      uantagelig*, utilstedelig*, uanstændig*, urimelig*, urimelige, uretfærdig*, uretfærdigt, unfair, skævt,
      usmagelig*, skamløs*, en skam, skammelig*, en hån, hånlig*, respektløs*, arrogant*, arrogance, ansvarsløs*,
      uansvarlig*, naiv*, naivt, ubegribelig*, uforståelig*, uforskammet*, utålelig*, uholdbar*, håbløs*,
      amatøragtig*, kritisabel*, kritisable, beskæmmende, nedværdigende, ydmygende, ydmygelse*, fornærmelse*,
      overfladisk*, urealistisk*, ønsketænkning, populis*, symbolpolitik, tomme løfter, tomme ord, ineffektiv*,
      bureaukrati*, bananrepublik*, fiasko*, *fiasko, katastrof*, *katastrofe, tragisk*, fejlslagen*, fejlslag*,
      mislyk*, fejl og mangler, fejltagelse*, alvorlig* fejl, stor fejl, fadæse*, brøler*, klods*, kaos, kaotisk*,
      makværk, sjusk, misvisende, ensidig*, partisk*, forældet*, gammeldags, himmelråbende, uvidenhed, misundelse,
      jaloux, selvros, rygklapperi, overflødig*, meningsløs*, nytteløs*, betænkelig*, et problem, stort problem,
      problematisk*, duer ikke, dur ikke, er ikke godt nok, mistet grebet, mistet kontrol*, ude af kontrol,
      gået for langt, går for vidt, gik for vidt, skyder gråspurve, absolut ikke, særdeles kritis*, til grin,
      uduelig*, inkompeten*, beskidt*, beskidte, levn, dummer sig, dumme*, svingende niveau, forringe*, udhul*,
      bagstræberisk*, udemokratisk*, fejler, fejlede, skader, en katastrofe, ødelægger for, slaphed, sløseri, sløset,
      sløsede, overfladisk, lemfældig*, letsindig*, hensynsløs*, brutal*, umenneskelig*, grusom*, rystende, en plet,
      plet på, skamplet, nederlag for, falliterklæring*, ynkelig*, pinagtig*, uigennemtænkt*, hovsaløsning*,
      lappeløsning*, kovending*, løftebrud, sludder, vrøvl, nonsens, pjat, hykleri*, dobbeltmoral*, dobbeltmoralsk*,
      hul luft, varm luft, spild af, spilder, pengespild, ødsel*, frådser*, misundelig*, grådig*, griskhed,
      magtfuldkommen*, ikke fair, ikke rimeligt, ikke i orden, ikke værdig*, uværdig*, ikke godt nok,
      kan ikke være rigtigt, ikke være meningen, kun en politiker, tom retorik, demagog*, splittende, uforsonlig*,
      fjendtlig*, rabiat*, grebet helt forkert an, skæv, dobbeltspil, det går ikke, tag jer sammen, helt ude,
      helt ved siden af, under al kritik, kritisk, hjerteskærende, umenneskelig, står ikke model,
      ikke spor bedre, alvorligt problem, er et problem, et stort problem, nytter ikke, ingen forstand på,
      har ikke styr på, ingen styr på, uden styr på, for dårligt, halvhjertet, bliver ved med at, omgåelse af,
      føler mig .. behandlet, uretfærdigt behandlet, hvordan i himlens navn, ikke overskue
    `,
    lack: `
      mangel på, for lidt, alt for lidt, for sent, alt for sent, for dyr, for dyrt, for dårlig*, for få, for høj*,
      for lav*, for langsom*, for svag*, for slap*, lempelig*, langsommelig*, utilstrækkelig*, ikke tilstrækkelig*,
      trægt, træghed, kun et fåtal, ikke engang, ikke længere er nogen, ingen styring, ikke har adgang, ikke adgang,
      ikke .. seriøst, ingen får, uden at få, uden at vise, uden at spørge, ikke lever op, lever ikke op,
      levede ikke op, for kortsigtet, for snæver*, alt for få, alt for mange, alt for langt, alt for stor*,
      ikke gør nok, gør ikke nok, duer ikke til, dur ikke til, ikke .. i stand til, ikke magte*, magter ikke,
      evner ikke, formår ikke, mangler evne*, mangler vilje*, mangler respekt, mangler ressourcer, mangler viden,
      ikke gode nok, ikke god nok, ikke har nok
    `,
    dismay: `
      skuffet*, skuffende, skuffelse, utilfreds*, forarget*, forargelse, forarge*, rystet over, rystende, chokeret*,
      chokerende, vred over, vrede over, rasende, harm*, oprør*, forbløffet, forbløffende, forundret, forunderlig*,
      undrer mig, undrer sig, undrer os, underligt, mærkeligt, besynderlig*, ejendommelig*, utroligt at, fortvivlende,
      fortvivlet, beklagelig*, trættende, frustreret*, frustrerende, bekymrende, bekymret over, bekymrede,
      foruroligende, ærgerlig*, træt af, misfornøjet, kan ikke finde os i, finder os ikke i, ikke til at holde ud,
      føler mig .. behandlet, fatter ikke, forstår .. ikke, forstår stadig ikke, burde skamme, hvorfor skal, sur over,
      bitter*, klager over, klagede over, klagepunkt*, klage over, forundr*, på puklen, hudflettet, opsang,
      svært skuffet, dybt skuffet
    `,
    oppose: `
      modsætter sig, er imod, stemmer nej, stemmer imod, forkaster, forkastet, vrag*, nej til, ikke en god idé,
      ikke .. god idé, dårlig idé, går imod, gå imod, protest*, ikke nogen løsning, ingen løsning, tror ikke på,
      skepsis, skeptisk*, ikke tilhænger, modstand mod, modstandere af, modstander af, afviser planen,
      afviser forslaget, afviser tanken, sagde nej, siger nej, kritisk over for, ikke gennemføres,
      må ikke gennemføres, burde aldrig, skulle aldrig, aldrig have, forkert vej, ikke vejen frem, tror ikke at,
      vi imod, var vi imod, er vi imod, jeg er imod
    `,
    falsehood: `
      ikke belæg for, ikke .. belæg for, intet belæg for, uden belæg, ingen belæg for, ikke hold i, intet hold i, grebet ud af luften,      løgn, det er løgn, pure opspind, opspind, opdigt*, passer ikke, passer slet ikke, passer simpelthen ikke,
      passer overhovedet ikke, ikke passer, ikke rigtigt, ikke sandt, ikke korrekt, ikke tilfældet, usand*, usandhed*,
      usandt, urigtig*, fejlagtig*, ukorrekt*, grundløs*, uden grundlag, intet grundlag, ubegrund*,
      ingen dokumentation, intet hold i, ikke hold i, intet om snakken, ikke noget om, intet på sig, ren fantasi,
      frit opfundet, fuldstændig forkert, rammer ved siden af, skyder forbi, skyder helt forbi, aldrig fundet sted,
      ikke fundet sted, har aldrig fundet, uden hold i, dementer*, ikke hold i, kan afvise, kan jeg afvise,
      er forkert, helt forkert, falske, falskt, falsk anklage
    `,
    doubt: `
      rygte-*, rygterne er, tværtimod, tværtimod er, er tværtimod, misforståelse*, misforstået, det modsatte,
      ikke meningen, er ikke meningen, ingen sammenhæng, ingen .. sammenhæng, ikke tale om, afkræft*, udokument*,
      uunderbygg*
    `,
    innocence: `
      intet kendskab, kender intet, kender ikke noget, kender ikke til, intet med .. at gøre, intet at gøre med,
      ikke noget med .. at gøre, ikke har noget med, har ikke noget imod, ikke har noget imod, ingen forbindelse,
      ingen viden, vidste ikke, vidste intet, vidste ikke noget, intet at skjule, ikke noget at skjule,
      ikke gjort noget, intet gjort, ikke gjort noget galt, intet ulovligt, ikke ulovlig*, ikke overtrådt, ikke brudt,
      aldrig hjulpet, har ikke gjort, fralægger, fralægge, ikke ansvarlig*,
      ikke vores ansvar, ikke min skyld, ikke vores skyld, ikke de store problemer, overhovedet ingen,
      overhovedet ikke, ikke hensigten, ikke meningen, ikke bange, ikke nervøs, ikke mærket, ikke bekendt,
      ikke bekendt med, ikke berettiget, ingen problemer, nogen som helst,
      behøver ikke at frygte, behøver ikke frygte, ikke behøver at frygte, ingen grund til at frygte,
      ingen grund til bekymring, ingen grund til uro, ikke har oplysninger, ingen planer om, ikke planer om,
      har ikke planer, ikke aktuel, er ikke aktuelt, ikke noget i vejen, intet i vejen, ikke spor i, har ikke oplevet,
      ikke modtaget, hverken har, er uskyldig, jeg er uskyldig, nægter sig skyldig, aldrig stjålet, aldrig løjet,
      aldrig snydt, ikke er aktuel, ikke er aktuelt, ikke har haft karakter, ikke haft karakter, ikke berettiget til
    `,
    excuse: `
      kunne ikke undgå, ikke kunne undgå, var nødt til, er nødt til, blev nødt til, nødsaget, tvunget til, årsagen er,
      grunden er, forklaringen er, ikke kunne have, kunne ikke have, ikke kunne gøre, uden for vores kontrol,
      uden for vor, uden for vores hænder, op til domstol*, op til retten, følger reglerne,
      fulgte reglerne, overholder reglerne, overholder loven, inden for loven, inden for reglerne, efter reglerne,
      ifølge reglerne, efter bedste evne, gør alt, gjort alt, gjorde alt, i bedring, tager tid, kompliceret*,
      kan ikke komme i betragtning, ikke præcise informationer, taget ansvar, tager ansvar,
      helt rolig*, det skyldes, skyldes at, skyldes alene, helt roligt, tage .. roligt, sådan er reglerne,
      altid gjort, ikke anderledes, ikke usædvanligt, fra ualmindeligt, helt normalt,
      helt almindeligt, ingen vej udenom, sådan er det, for at beskytte, for at sikre, fuld gang, i gang med,
      arbejder på, arbejder hårdt, vi arbejder, strammet op, rettet op, løst, er ved at, op til domstolene,
      må domstolene, må retten, lad retten, kan forklares, har sin forklaring, gældende regler, ikke større end,
      ikke værre end, en fordel, ikke den store risiko, ikke anden mulighed, ingen anden mulighed,
      er jo forskellige, ikke præcise, kunne ikke undgå at, er bare forskellige, uden for vores direkte
    `,
    contrast: 'men, jamen, derimod, dog, alligevel, trods alt',
    refusal: `
      nej, næ, slet ikke, overhovedet ikke, aldrig, absolut ikke, bestemt ikke, på ingen måde,
      under ingen omstændigheder, nej det
    `,
    regret: `
      min fejl, vores fejl, vor fejl, egen fejl, tog fejl, taget fejl, tager fejl selv, en fejl, begik en fejl, begået en fejl, begået fejl, beklager, beklagede, beklage, undskylder, undskyld, undskyldning, fortryder, fortrød, angrer, selv skyld, vores ansvar, mit ansvar, påtager, påtager sig ansvaret, skulle have gjort, burde have, kunne have gjort, været for optimist*, ikke godt nok, ikke var godt nok, har lært, må erkende, må indrømme, vi tabte, ikke så dygtig*, klar over at jeg, ikke noget at skrive hjem om
    `,
    concede: `
      det er rigtigt at, det er korrekt, det er sandt, ganske rigtigt, rigtigt nok, det passer at, ja det, ja vi,
      ja jeg, må vi give, har ret i, har haft følere, sværere end, endnu ikke er så
    `,
    silence: `
      ingen kommentarer, ingen kommentar, ikke kommentere, ikke udtale mig, ikke udtale os, ikke udtale sig,
      ikke svare på, kan ikke svare, kan jeg ikke svare, vil ikke svare, ikke lykkedes at få, ikke vendt tilbage,
      ikke ønsket at kommentere, ikke ønsket at udtale, ikke til at træffe, ikke besvaret, må du spørge, må I spørge,
      må de spørge, henvise til, kan ikke gå ind i, går ikke ind i, spørg distriktsredaktør*, så spørg, spørg ham,
      spørg hende, du skal snakke med, må tale med, henviser til ministeriet, henviser til politiet, ikke vil udtale,
      ikke vil kommentere
    `,
    praise: `
      dygtig*, flittig*, fremragende, glimrende, fantastisk*, fornem*, flot*, imponer*, vidunderlig*, smuk*,
      enestående, fortræffelig*, sympatisk*, kompetent*, modig*, genial*, talentfuld*, uvurderlig*, beundr*,
      respekt for, respekterer, stolt*, taknemmelig*, tillykke, roser, lovpris*, sejr for, hjalp mig, eneste der,
      forbillede*, idol, frisk pust, rækker en hånd, tilfredsstillende, mildt, lederevner, adelsmærke*, smittende,
      smitter af, engagement, er god, er gode, er dygtig*, gør det godt, klarer det godt, godt arbejde, stort arbejde,
      stor indsats, flot indsats, er stærk*, er sej*, elsker at, elsker ham, elsker hende, roste, rosende, ros til,
      tilfreds med, tilfredse med, yderst professionel*, overordentlig*, fagligt, altid hjælpsom*, hjælpsom*,
      hjertelig*, venlig*, storslået*, verdens bedste, verdensklasse, i særklasse, står sammen, sød og, tillid til, fuld tillid, stor tillid,
      sidste håb, håb for os, forsvarer, en sejr, en gevinst, stor respekt, med rette, fortjen*, beskeden,
      glad for hende, glad for ham, glad for dem, glade for ham, glade for dem, glade for samarbejd*
    `,
    agree: `
      enig med, får ret, bakker op, bakkede op, bakke op, opbakning, tilslutter*, tilhænger*, går ind for, gå ind for,
      støtter, hilser velkommen, hilser .. velkommen, på .. side, i orden, helt i orden, med på, anbefaler at stemme,
      er enig, er enige, helt enig, enig i, enige i, enige med, støttede, har ret i, får ret i, giver ham ret,
      giver hende ret, giver dem ret, deler synspunkt*, deler opfattelse*, forsvare*, bifalder, bifaldt, godkender, argumenter for, taler for, talte for, anbefaler
    `,
    clear: `
      ikke skyldig, ikke-skyldig, frifund*, frikend*, uskyldig, renset, frikendt, ikke noget problem,
      ikke nogen problemer, ikke problemer, intet i vejen, intet galt, ingen mistanke, ingen grund til mistanke,
      ikke grund til bekymring, ingen grund til bekymring, uden skyld, ikke noget at kritisere, intet at udsætte,
      ikke kan bebrejdes, ikke kan lastes, ikke lever op til sit gamle ry, intet ulovligt, ikke noget ulovligt,
      ingen problemer med, ingen problemer ved, problemer ved
    `,
    duty: `
      bør, burde, nødvendig*, nødvendigt, påkrævet, krav om, kræves, af største betydning, vigtigt at, på tide,
      tiden er inde, en forudsætning, skal der, er nødt til at, må man, må der, der må, der skal, skal stadig,
      der er brug for, har brug for, skal styrkes, skal indføres, skal sikres, bør ikke, det er vigtigt at,
      det gælder om, det er på tide, på tide at, uomgængelig*, ønskelig*, skærp*, strammes, stramme
    `,
    propose: `
      *forslag, løsningen er, løsningen på, bedste løsning, ville være bedst, et skridt på vejen, en god idé at,
      god idé, en idé at, brug for, behov for, lad os, skulle have lov, hensigtsmæssig*, forslag om, forslaget om,
      foreslå*, indføre, indføres, oprette, oprettes, sikres, styrkelse af, hellere skulle, skulle hellere, lægge .. sammen, idé at, ide at
    `,
    urge: `
      opfordr*, appell*, henstil*, anmod*, kræv*, beder, bede, bedt, bad om, tigger, trygler, undersøg*, påbyd*, påbud, ordre*, ordren, beordret
    `,
    imperative: `hjælp os, giv os, send, kom, husk, tag, lad, hold, læs, gå, prøv, sørg, fortæl, stop, få, skynd, kør, klap, vis, bliv, glem, spar, forbered, vågn, luk, åbn`,
    pledge: `
      lover, garanterer, forpligter, forpligtet os, agter, har tænkt mig, har tænkt sig, vil sørge for, sørger for,
      vil arbejde, vil kæmpe, vil fremsætte, vil indføre, vil gøre, vil fortsætte, er klar til at, er parat til,
      er villig til, næste skridt, har lovet, lovede, vil drøfte, vil være med, vil tage, vil undersøge, vil se på,
      ser på, vil arbejde for, skal nok, skrevet under på`,
    shall: 'skal, må, skulle',
    never: 'aldrig, har aldrig, havde aldrig, aldrig har',
    assertive:
      'hævde*, påstå*, mene*, mente, mening, menes, opfattelse, opfatter, opfattet, synes, syntes, anser, betragter, betragtes, argument*, fastholder, fastslår, fastslog, insister*, kalder, kaldte, kaldt, kaldes, udråbt, stempl*, betegn*, beretning*, vurder*, skjønn*, ser som, ser det som, underforstået, finder, fandt',
    charge: `
      smædekampagne*, hetz, heksejagt, klapjagt, sværte .. til, ude på at sværte, ude på at skade, politisk motiveret, beskyldning*, *beskyldning*, anklage*, *anklage, *anklager, *anklagerne, kritikken, *påstand*, mistanke*,
      *mistanke*, sigtelse*, tiltale*, bebrejd*, *rygter, *rygterne, fordom*, påstanden om, påstandene, rygterne,
      klagerne, bebrejdelse*
    `,
  },
  whether: 'om hvorvidt',
  future: 'vil ville skal',
  firstPerson: 'jeg vi vores vor vort',
  thirdPerson: 'han hun de den det man sig',
  wishes: 'ønske ønsker ønskede ønsket ønskes',
  plans:
    'forslag forslaget forslagene lovforslag lovforslaget plan planen planer planerne idé idéen ideen tanken ønske ønsket krav kravet anmodning anmodningen henvendelse løsning aftale aftalen udspil udspillet lov loven tilbud tilbuddet',
  times: {
    time: `
      dengang, i dag, i går, i forgårs, i morgen, i aftes, i nat, i morges, i formiddag, i eftermiddag, i aften, i sommer, i vinter, i efterår, i foråret, i år, sidste år, sidste uge, sidste måned, næste år, næste uge, for nylig, fornylig, for nyligt, tidligere på dagen, senere på dagen,
      i januar, i februar, i marts, i april, i maj, i juni, i juli, i august, i september, i oktober, i november, i december,
      mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, i mandags, i onsdags, i torsdags, i fredags, i lørdags, i søndags, forleden, for .. siden, umiddelbart efter, bagefter, tidligere, senere
    `,
  },
  matters:
    'mistanke mistanken sag sagen sager risiko risikoen forbud forbuddet spionage beskyldning beskyldninger beskyldningerne kritik kritikken skandale skandalen drab drabet overgreb overgrebene misbrug misbruget svindel svindlen konkurs konkursen underskud underskuddet forslag forslaget plan planen aftale aftalen strejke strejken forurening forureningen lukning lukningen rapport rapporten afgørelse afgørelsen dom dommen politik politikken lov loven sikkerhed sikkerheden',
  noMatter:
    'halvleg tidsrum tidsrummet antallet timen land landet far mor børn bror søster søn datter liv magt dag dage år tid gang gange måde del sted uge uger måned måneder time timer side slags ting noget nogen alt alle man spørgsmål ord mand mænd kvinde kvinder folk mennesker menneske procent pct kr kroner mio mia øjeblik slut fald hånd hånden hovedet brug hjælp grund løbet første anden tredje ret række antal lommen',
};
