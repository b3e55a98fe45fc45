import type { ReadingData } from '../readingData.ts';

export const reading: ReadingData = {
  recognition: {
    own: 'af hvad nu op ud efter mod mig dig os jer noget nogen nogle kun meget gennem siger sagde været blevet blive bliver blev gik fik mere end hvordan uge ugen mellem igen tilbage havde tager tog give giver gav uden sidste gør gøre hende lidt sådan således ind ad gerne netop igennem imellem hjælpe hjælp vigtig vigtigt vej vejen arbejde arbejdet måden pludselig mand manden bedste lige hverken selvom blandt lægge fortsat desuden derudover kvinder mænd regeringen virksomheden virksomheder sikkerhed procent mio mia ca pct nogensinde dog hvilket ret fald hvornår engang burde skrevet brug bruge bruger lande spørgsmål sag sagen haft næste måned nej politikere penge måske altid aldrig flertal parti egentlig otte åbne jeres stadigvæk dens dets ingenting ligeledes imidlertid tidspunkt have anden andet danske dansk lille endnu fået næsten hvert fortæller hinanden væk mennesker længere nemlig alligevel faktisk plads forhold børn problemer især indtil dage hedder steder udvikling taget hjemme vide svarer samarbejde hører fundet timer råd viden spørger skabt udlandet umiddelbart formanden danskere fortælle tænke vælge selvfølgelig naturligvis mindst økonomiske økonomisk politiske politisk almindelig kender kendte snart skete taler tale støtte medlemmer bagefter udtryk egne',
    shared:
      'og i er det den de en et at på til med for som der har ikke var han hun vi jeg du man om så men kan vil skal fra ved over under også eller alle andre mange flere når da hvor hvem hvis fordi mens kunne skulle ville må måtte får går kommer kom sin sit sine selv hans hendes denne dette disse her to tre år stor store ny nye hele første være blot siden inden samme egen godt god allerede derfor foran bag hvilken deres dermed altså bedre ligger ligesom tidligere samtidig tid tiden dag dagen land først stå ja hvorfor jo kroner gjorde gjort enkelte enhver intet ingen bør ofte stadig længe dem ham ned helt folk hos lang langt rundt millioner sammen gang frem hjem grund',
    against:
      'å av hva opp ut etter meg deg seg oss dere noe noen mye veldig gjennom sier vært blitt ble gikk fikk sa bli blir enn uke uken mellom igjen tilbake hadde tar uten siste gjør gjøre henne hennes litt slik slike inn ikkje eg ein ei dei frå kva berre fortsatt viktig skjer skjedde kjent mulig likevel dessuten fremdeles fram gi gir ga gitt tatt ta tok trenger saken sak sikkerhet prosent selskapet selskap språk bruk brukt økt økte øke arbeid kvinner menn mann barna vei veien flertall statsråd statsråden stortinget fått nettopp spørsmål noensinne plutselig vedtatt vedtok uttalte innen penger neste kanskje alltid aldri jobb jobben kveld verken vite visste legge la ha åtte gale brutt ettermiddag ettermiddagen igjennom utenfor bygda brua elva ho vart nokon dykk kjem seier då no sjølv mykje meir och att är inte jag ett för från vid ska när upp bara finns hon vara säger sade än där här två dessa något någon några utan andra vad hur varför måste alla enligt genom sedan redan ner göra nästa människor svenska sverige mer deras många und das ist nicht eine einen einem einer von auf für sich des zu im auch wie werden wird sind oder aber nach bei aus durch wurde haben kann sie es ich wir die het van niet dat zijn voor ook aan bij maar door worden naar heeft deze volgens le les est une pour que qui and is was that this with they which would there were been their from has not you his ennå nest ber bevist annen annet ganger nesten blant sto eldre eldste beste verste minst sør hjelp hjelpe hjelper tenke tenker sette setter satt selge selger sjef sjefen syk syke sykehus sykehuset legen måte måten måter dager ettersom inntil rom foreldre foreldrene krever kreve sterk sterke sterkt viktige vanskelig ferdig ukene funnet omtrent nordmenn norge norske oslo stemte tidlig tilfelle samarbeid utvikling utsatt plass bilder bilde møte møtet møter kjøpe løpe sitte sitter åpne åpner åpnet bøter redd flest lest gutt gutten jente jenta venn vann sønn lønn dersom oppgave oppgaver utgave uttalelse uttale utvalg utvalget innlegg innbyggere innbyggerne lite ytre',
    parts: 'æb æd æg æk æl æm æn æs æt æv øj ej',
    partsAgainst:
      'ä ö ü ß ë ñ ç ã õ øy gj kj asj sjon ei oke uke øke åke åte øte yte øpe åp skap sjø sjå inn unn legg sette tenk trekk merk sterk hjelp språ bilde',
    endings: 'hed heden heder tion tionen tioner ede igt eret eres',
    endingsAgainst: 'het heten heter nn tt kk ll pp ss mm sert lert rert nert tert dert tene kene verk verket',
    enough: 0.2,
  },
  tokens: {
    hyphen: 'joins',
    hyphenPrefixes: '',
    slash: 'joins',
    ordinal: 'dot',
    genitiveApostrophe: 'joins',
    clitics: '',
    fused: '',
    elidedStart: "'et 'en 'er",
    elidedEnd: "ha' ka' ta' ku' sku' sgu' vil' ska' la' gi' si' bli' go' mo'r fa'r ik' li' be' to' dans' tag'",
    numberSuffixes: '',
  },
  sentences: {
    abbreviations:
      'adm. adv. afd. afg. ang. b.l.a. bl.a. bl. brd. brdr. ca. cand. cand.jur. cand.mag. cand.merc. cand.med. cand.oecon. cand.polit. cand.scient. cand.theol. cand.-jur. d. d.v.s. dvs. dir. div. dr. dr.med. dr.phil. dr.jur. dr.theol. ds. e. eks. ekskl. el. f. fx. fhv. frk. gdr. gl. gns. hhv. hr. inkl. iflg. jf. jfr. jr. kap. kgl. kons. kpt. lic. ltn. mag. maks. max. mdl. mht. m.h.t. mr. mrs. ms. nr. o. omkr. oprdr. pga. p.g.a. ph.d. pl. pr. prof. resp. sct. sdr. sgt. skt. st. stk.nr. str. stud. sv. tlf. tidl. u. uafh. v. vedr. vilh. vol. vs. årg. bd. eftf. egtl. ekstraord. evt. forb. fmd. indb. insp. iht. i.h.t. ifm. i.f.m. kbh. landsf. nuv. rk. statsm. vha. v.h.a. jan. feb. apr. aug. sept. okt. nov. dec. tirs. tors. n. s. th. chr. fr. joh. aa.',
    finalAbbreviations:
      'a.s. aps. b.t. e.kr. f.kr. f.eks. f.v.t. ff. fl. inc. ltd. corp. kg. km. cm. mm. kr. kvm. kld. m. m.fl. m.m. m.v. mv. mfl. mio. mia. mill. o.a. o.l. o.lign. osv. o.s.v. etc. m.a.o. p.t. pct. pst. pkt. s.u. sml. sek. stk. tsk. spsk. u.s. u.s.a. d.d. d.å. t.h. t.v. hk. l. g. k. o.m.a. kgs.',
    capitalised: 'gen. red. rep. sen. pres. pol. oberstltn.',
    beforeNumbers: 'kl. nr. str. stk. kap. art. fig. bd. s. § d. ø. pl. sp. vers. tab. pkt.',
    starters:
      'det den de der han hun vi jeg du man i på efter for men og så da når hvis her nu en et alle også derfor ifølge til med fra ved om under dette denne disse mange flere selv siden både samtidig imidlertid desuden endelig hvad hvordan hvorfor hvem hvor',
  },
  quoting: {
    saying:
      'siger sagde sige skriver skrev spørger spurgte svarer svarede råber råbte mener mente fortæller fortalte forklarer forklarede tilføjer tilføjede lyder lød udtaler udtalte erklærer erklærede fastslår fastslog understreger understregede oplyser oplyste påpeger påpegede konstaterer konstaterede vurderer vurderede advarer advarede afviser afviste hævder hævdede kommenterer kommenterede lover lovede bemærker bemærkede pointerer pointerede uddyber uddybede indrømmer indrømmede erkender erkendte fremhæver fremhævede slutter sluttede fortsætter fortsatte indskyder indskød hvisker hviskede ler lo griner grinede sukker sukkede begynder begyndte tænker tænkte meddeler meddelte bekræfter bekræftede beretter berettede betoner betonede siges hedder hed anfører anførte konkluderer konkluderede opfordrer opfordrede kræver krævede udbryder udbrød replicerer replicerede gentager gentog supplerer supplerede beklager beklagede forsikrer forsikrede foreslår foreslog håber håbede tror troede synes syntes smiler smilede indvender indvendte klager klagede mumler mumlede nikker nikkede',
    soCalled: 'såkaldt såkaldte angivelig angivelige angiveligt påståede formentlige formodede',
    works:
      'film filmen filmene roman romanen bog bogen bøgerne sang sangen sange nummeret album albummet plade pladen stykket skuespil skuespillet forestillingen opera operaen musical musicalen digt digtet digtsamlingen novelle novellen serie serien tv-serien programmet udsendelsen podcasten maleriet billedet skulpturen udstillingen dokumentaren bladet avisen ugebladet tidsskriftet magasinet værket symfonien hittet singlen spillet trilogien kapitlet artiklen erindringsbogen',
    naming:
      'døbt kaldet navnet navn kaldes hedder hed navngivet benævnt kaldenavnet øgenavnet tilnavnet dæknavnet titlen ordet begrebet betegnelsen udtrykket mottoet sloganet',
    speakerWords: 'jeg mig min mit mine vi os vores vor du dig din dit dine i jer jeres',
    asking: 'spørgsmål spm spm. sp sp. interviewer journalisten',
    answering: 'svar sv sv.',
  },
};
