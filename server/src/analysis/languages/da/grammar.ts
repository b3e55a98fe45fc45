import type { GrammarData } from '../grammarData.ts';

export const grammar: GrammarData = {
  verbForms: ['infinitive', 'present', 'past', 'participle', 'passive'],
  wordOrder: 'verb second',
  complementisers: 'at om hvorvidt',
  contentMarkers: 'at',
  conversants: 'jeg vi du',
  subordinators:
    'fordi da når mens medens imens hvis selvom skønt siden efter før inden indtil så såfremt medmindre ligesom eftersom idet dersom hvorimod endskønt',
  contrasts: 'mens hvorimod imens medens',
  relatives: 'der som hvilket hvilken hvilke hvis',
  questionWords:
    'hvad hvem hvor hvordan hvorfor hvornår hvorledes hvilken hvilket hvilke hvorvidt hvorhen hvormed hvoraf hvorpå',
  conjunctions: 'og eller men for samt',
  articles: 'en et den det de',
  determiners:
    'en et den det de denne dette disse hver hvert enhver ethvert ingen intet nogen noget nogle alle alt al mange flere få begge samtlige anden andet andre visse sådan sådanne hele selve to tre fire fem seks syv otte ni ti elleve tolv',
  prepositions:
    'af ad bag blandt efter for foran forbi fra før gennem hos i ifølge igennem imod inden langs med mellem mod nær om omkring op over overfor på siden til trods uden udenfor under ved via vedrørende angående undtagen indenfor per pr.',
  subjectPronouns:
    'jeg du han hun den det vi i de man ingen nogen nogle mange flere få alle andre begge enhver visse enkelte somme der som',
  expletives: 'det dette',
  objectPronouns: 'mig dig ham hende den det os jer dem',
  demonstratives: 'den det de denne dette disse',
  thingPronouns: '',
  contentPronouns: 'det dette sådan således hvad',
  possessives: 'min mit mine din dit dine hans hendes dens dets sin sit sine vores vor vort jeres deres',
  ownPossessives: 'min mit mine vores vor vort',
  reflexivePossessives: 'sin sit sine',
  causatives:
    'få får fik fået tvinge tvinger tvang tvunget formå formår formåede formået presse presser pressede presset lokke lokker lokkede lokket forlede foranledige foranledigede citere citerer citerede citeret',
  lightVerbs:
    'have har havde haft give giver gav givet sende sender sendte sendt udsende udsender udsendte udsendt udstede udsteder udstedte udstedt fremsætte fremsætter fremsatte fremsat rejse rejser rejste rejst stille stiller stillede stillet udtrykke udtrykker udtrykte udtrykt nære nærer nærede næret udtale udtaler udtalte udtalt rette retter rettede rettet afgive afgiver afgav afgivet komme kommer kom gøre gør gjorde nævne nævner nævnte',
  mannerPrepositions: 'af i med under',
  cataphors: 'følgende',
  reflexives: 'sig mig dig os jer',
  auxiliaries:
    'er var været være bliver blev blevet blive har havde haft have vil ville villet kan kunne kunnet skal skulle skullet må måtte måttet bør burde burdet tør turde får fik fået få gider',
  agreement: 'none',
  countingWords: 'både hverken ikke knap',
  copulas: 'er var',
  passiveAuxiliaries: 'bliver blev blevet blive er var været være',
  perfectAuxiliaries: 'har havde have haft',
  nonFiniteAuxiliaries: 'være været blive blevet have haft villet kunnet skullet måttet burdet fået',
  invertedAuxiliaries:
    'er var bliver blev har havde vil ville kan kunne skal skulle må måtte bør burde tør turde får fik',
  negations: 'ikke aldrig ingen intet ingenting næppe hverken ej ingenlunde',
  groupAdverbs:
    'også dog så nu allerede endnu da derfor dermed desuden endvidere videre herefter senere tidligere netop jo nok vel igen gentagne gange selv bare blot kun altid ofte stadig fortsat derimod imidlertid heller ligeledes samtidig umiddelbart længe nærmere endda ellers nemlig altså således åbent direkte klart kraftigt skarpt blankt pure kategorisk officielt offentligt ganske hidtil endelig straks åbenlyst meget helt slet længere snart simpelthen',
  adverbEndings: 'ligt igt vis',
  infinitiveMarkers: 'at',
  infinitiveEndings: 'e å ø o y',
  genitiveEndings: '',
  genitiveSuffixes: 's',
  originPrepositions: 'fra af blandt',
  sourcePrepositions: 'for fra i hos ved af på med blandt inden bag',
  timeWords:
    'dag dagen dage dagene går morgen morgenen aftes aften nat formiddag eftermiddag mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december uge ugen uger ugerne måned måneden måneder år året årene time timer minutter weekenden sommer vinter efterår forår nu dengang senere tidligere siden',
  mannerWords: 'som',
  insideNames: '& of the de la van von der den y al bin du del di el zu auf',
  mediumNouns:
    'facebook twitter instagram linkedin tiktok youtube ritzau reuters ap afp pressemeddelelse pressemeddelelsen meddelelse meddelelsen udtalelse udtalelsen erklæring erklæringen beretning beretningen regnskab regnskabet tillæg tillægget artikler avisen loven aftalen traktaten betænkning betænkningen vejledning vejledningen brochuren redegørelsen kendelsen teksten resolutionen interview interviewet kronik kronikken brev brevet mail mailen e-mail sms artikel artiklen tale talen rapport rapporten redegørelse kommentar opslag opslaget indlæg debatindlæg læserbrev svar telegram samtale udsendelse forord dom dommen afgørelse bog bogen notat skrivelse henvisning adresse henblik hensyn baggrund reference undtagelse',
  pressReleaseWords: 'pressemeddelelse pressemeddelelsen pressemeddelelser',
  agentPrepositions: 'af',
  commonVerbs:
    'kommer kom går gik ser så står stod tager tog giver gav gør gjorde ligger lå findes fandtes sker skete gælder gjaldt holder holdt sidder sad bor boede lever levede arbejder arbejdede koster kostede stiger steg falder faldt begynder begyndte fortsætter fortsatte slutter sluttede hører hørte føler følte bruger brugte køber købte sælger solgte får fik lader lod sætter satte lægger lagde bringer bragte fører førte skaber skabte møder mødte spiller spillede taler talte viser viste vinder vandt taber tabte elsker kender drejer trak består skyldes prøver prøvede følger fulgte kører kørte deltager deltog forsøger forsøgte forstår lykkes lykkedes befinder betyder betød ligner åbner åbnede vidste opstår opstod søger søgte spiser nåede vælger valgte ender endte startede oplever oplevede nyder handler passer sender sendte foregår virker overlever glemmer bærer hjælper hjalp flyttede foreligger fortjener forsvinder forsvandt plejer deler delte opdagede risikerer mærkede forlader forlod drikker behøver behøvede bygger byggede betaler betalte mangler manglede undgår undgik rammer ramte ændrer ændrede opnår opnåede nærmer lukker lukkede',
};
