import type { GrammarData } from '../grammarData.ts';

export const grammar: GrammarData = {
  verbForms: ['infinitive', 'present', 'past', 'participle', 'gerund'],
  wordOrder: 'subject first',
  complementisers: 'that whether if',
  contentMarkers: 'that',
  conversants: 'i we you',
  subordinators:
    'because while when as since after before until although though unless whereas once if so lest whenever wherever despite',
  contrasts: 'while whereas whilst',
  relatives: 'who whom whose which that where',
  questionWords: 'what who whom whose which where when why how whether',
  conjunctions: 'and or but nor yet',
  articles: 'a an the',
  determiners:
    'a an the this that these those each every any some no all both either neither many several few most more much another other such its their his her our my your two three four five six seven eight nine ten eleven twelve',
  prepositions:
    'about above across after against along amid among around as at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since than through throughout to toward towards under until up upon via with within without',
  subjectPronouns:
    'i you he she it we they one who which many some others everyone everybody nobody none all both several anyone anybody someone somebody most few neither either',
  expletives: 'it there this that',
  objectPronouns: 'me you him her it us them whom',
  demonstratives: 'this that these those',
  thingPronouns: 'it',
  contentPronouns: 'so this what',
  possessives: 'my your his her its our their mine yours hers ours theirs whose',
  ownPossessives: 'my our',
  reflexivePossessives: '',
  causatives:
    'lead leads led prompt prompts prompted cause causes caused force forces forced get gets got compel compels compelled drive drives drove driven quote quotes quoted quoting cite cites cited citing',
  lightVerbs:
    'have has had having give gives gave given giving send sends sent sending issue issues issued issuing make makes made making express expresses expressed expressing voice voices voiced voicing raise raises raised raising harbour harbours harboured harbor harbors harbored hold holds held holding offer offers offered offering lodge lodges lodged file files filed',
  mannerPrepositions: 'for in with out',
  cataphors: 'following',
  reflexives: 'myself yourself himself herself itself ourselves yourselves themselves',
  auxiliaries:
    "am is are was were be been being has have had having do does did done will would shall should can could may might must ought 's 're 've 'll 'd cannot ca wo sha",
  agreement: 'third person singular',
  countingWords: 'both neither not no',
  copulas: 'is was are were',
  passiveAuxiliaries: 'am is are was were be been being get gets got gotten getting',
  perfectAuxiliaries: "has have had having 've",
  nonFiniteAuxiliaries: 'be been being having get getting gotten',
  invertedAuxiliaries: 'do does did',
  negations: "not never no none nothing neither nor n't cannot hardly",
  groupAdverbs:
    'also then now already still later earlier again even ever just only often always repeatedly publicly openly once yet previously recently flatly strongly firmly categorically explicitly clearly reportedly immediately further furthermore additionally however therefore thus initially finally consistently long angrily quickly simply quietly specifically directly privately officially too simultaneously rightly wrongly falsely',
  adverbEndings: 'ly',
  infinitiveMarkers: 'to',
  infinitiveEndings: '',
  genitiveEndings: "'s ’s ' ’",
  genitiveSuffixes: '',
  originPrepositions: 'from by among',
  sourcePrepositions: 'of by for from at in with within among behind on',
  timeWords:
    'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day days week weeks month months year years hour hours minutes morning afternoon evening night weekend spring summer autumn fall winter now then later earlier ago',
  mannerWords: 'as',
  insideNames: '& of de la van von der den y al bin du del di el',
  mediumNouns:
    'facebook twitter instagram linkedin tiktok youtube ritzau reuters ap afp statement articles reports contract treaty act leaflet text release interview letter email e-mail memo article op-ed column speech report tweet post blog message comment comments reply response briefing conference broadcast testimony filing ruling decision book note announcement remarks editorial essay reference regard whom hand',
  pressReleaseWords: 'press_release press_statement',
  agentPrepositions: 'by',
  commonVerbs:
    'comes came goes went sees saw stands stood takes took gives gave makes made lies lay happens happened holds held sits sat lives lived works worked costs cost rises rose falls fell begins began continues continued ends ended feels felt uses used buys bought sells sold gets got lets put puts brings brought leads led creates created meets met plays played shows showed wins won loses lost keeps kept remains remained became becomes seems seemed looks looked needs needed tries tried knows knew starts started sends sent receives received turns turned stays stayed moves moved helps helped pays paid stopped ran includes included missed causes caused follows followed provides provided changed grew fails failed earned occurred occurs voted drove accepted threw appears appeared dropped chose signed arrived survived exists belongs depends loves loved hates hated dies died leaves carries carried contains contained exceeds exceeded increased decreased reduced affects means meant owes owned',
};
