import type { ReadingData } from '../readingData.ts';

export const reading: ReadingData = {
  recognition: {
    own: 'af hvad nu op ud efter mod mig dig os jer noget nogen nogle kun meget gennem siger sagde været blevet blive bliver blev gik fik mere end hvordan uge ugen mellem igen tilbage havde tager tog give giver gav uden sidste gør gøre gjorde hende lidt sådan således dermed altså ind ad gerne netop deres igennem imellem hjælpe hjælp vigtig vigtigt vej vejen tid tiden arbejde arbejdet måde måden pludselig mand manden bedre bedste ligger lige hverken selvom blandt ifølge lægge fortsat desuden stærk stærke tidligere ligesom derudover samtidig kvinder mænd børn hvert nok endnu regeringen folketinget virksomheden virksomheder sikkerhed procent kroner mio mia ca pct nogensinde dog hvilket dette mennesker muligt ret fald hvornår engang først gange burde skrevet sket brug bruge bruger land lande spørgsmål forsøg ejer sag sagen fået haft stå dag dagen næste måned nej ja hvorfor jo',
    shared:
      'og i er det den de en et at på til med for som der har ikke var han hun vi jeg du man om så men kan vil skal fra ved over under også eller alle andre mange flere når da hvor hvem hvis fordi mens kunne skulle ville må måtte får går kommer kom sin sit sine selv hans hendes denne disse her to tre år mange stor store ny nye hele første være blot både siden inden samme egen godt god allerede derfor imidlertid foran bag hvilken',
    against:
      'av hva nå opp ut etter meg deg seg oss dere noe noen bare mye veldig gjennom sier vært blitt ble gikk fikk sa bli blir enn uke uken mellom igjen tilbake hadde tar uten siste gjør gjøre gjort gjorde henne litt slik slike inn ikkje eg ein dei frå kva berre fortsatt viktig skjer skjedde kjent mulig likevel dessuten fremdeles fram gi gir ga gitt tatt ta tok trenger saken sak sikkerhet prosent selskapet selskap språk bruk brukt økt økte øke arbeid kvinner menn mann barna vei veien flertall regjeringen statsråd stortinget kommet fått nettopp spørsmål noensinne plutselig måten vedtatt uttalte innen ' +
      'och att är inte jag ett för från vid ska när upp även också finns hon vara mycket säger sade än där här två dessa något någon några utan andra vad hur varför måste alla enligt genom sedan samma redan inom ner gör göra nästa människor svenska sverige mellan hade mer deras bland många stora ' +
      'und das ist nicht ein eine einen einem einer von mit auf für sich dem des zu im auch wie werden wird sind oder aber nach bei aus durch wurde haben kann sie es ich wir ' +
      'het een van niet dat zijn voor ook aan bij maar door worden naar heeft deze ' +
      'the of and is was that this with they are which would there were been their from has had not you his',
    letters: 'æøå',
    lettersAgainst: 'äöüßëñçãõ',
    endings: 'hed heden heder tion tionen tioner ede',
    endingsAgainst: 'sjon sjonen sjoner het heten heter nn tt kk ll pp eien øy skap skapet',
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
      'adm. adv. afd. afg. ang. art. ass. b.l.a. bl.a. bl. ca. cand. cand.jur. cand.mag. cand.merc. cand.med. cand.oecon. cand.polit. cand.scient. cand.theol. d. d.v.s. dvs. dir. div. dr. ds. e. eks. ekskl. el. f. f.eks. fx. fhv. fig. fr. frk. fru. gdr. gl. gns. hhv. hr. inkl. if. iflg. ing. jf. jfr. jr. kap. kl. kgl. kol. kons. kpt. kt. lekt. lic. lok. lrs. ltn. max. maks. mdl. med. mht. min. m.h.t. mr. mrs. ms. nr. o. omkr. overs. oprdr. opr. p. pga. p.g.a. ph.d. pkt. pl. pr. prof. red. ref. rep. resp. sc. sct. sdr. sek. sen. sgt. skt. st. stk. stud. sv. s. t. tlf. tidl. udg. u. uafh. v. vedr. vestl. vol. vs. ø. øv. årg. bd. bibl. cirk. distr. eftf. egtl. ekstraord. evt. forf. forb. fmd. gen. gr. indb. insp. iht. i.h.t. ifm. i.f.m. kbh. landsf. mv.s nuv. pol. pres. psykol. præs. rk. sekr. spec. statsm. tekn. univ. vha. v.h.a. vicepr. int. jan. feb. mar. apr. jun. jul. aug. sep. sept. okt. nov. dec. man. tirs. ons. tors. fre. lør. søn. eng. ty. lat. da. no. sk. såk. n. br. co. th.',
    finalAbbreviations:
      'a.s. aps. e.kr. f.kr. f.v.t. fl. ff. inc. ltd. corp. kg. km. cm. mm. kr. kvm. kld. m. m.fl. m.m. m.v. mv. mfl. mio. mia. mill. mia.kr. o.a. o.l. o.lign. osv. o.s.v. etc. m.a.o. p.t. pct. pt. pst. s.u. sml. tsk. spsk. u.s. u.s.a. d.d. d.å. t.h. t.v. vind. hk. l. g. k. b.t. o.m.a. kgs.',
    starters:
      'det den de der han hun vi jeg du man i på efter for men og så da når hvis her nu en et alle også derfor ifølge til med fra ved om under dette denne disse mange flere selv siden både samtidig imidlertid desuden endelig hvad hvordan hvorfor hvem hvor',
    numberAbbreviations: '',
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
  },
};
