import type { ReadingData } from '../readingData.ts';

export const reading: ReadingData = {
  recognition: {
    own: 'the of and is was that this with they are which would there were been their from has had not you his your my we she he its it be by or could should about after who what when where why how because than then these those them into out up more most said says will can may might must our do does did if but only other some such also any very just being us me through before between while during against again each every both few many much first two three people year years time new last know think make made get go went good government many own while however without within still since another',
    shared: 'a to in on for at as an have i so no all her one him do men land by over under here let see',
    against:
      'og er det den de en et på til som der har ikke var jeg av af och att är inte ett för från und der die das ist nicht ein eine von mit auf zu sich dem des auch wie het een van niet dat zijn voor le la les des est une dans pour que qui sur pas du el los las una por con del che di il per non sono ' +
      'ich wir sie med kan skal vil os',
    parts: 'th wh ough',
    partsAgainst: 'æ ø å ä ö ü ß ñ ç ã õ',
    endings: 'ing ings tion tions ness ment ments',
    endingsAgainst: '',
    enough: 0.15,
  },
  tokens: {
    hyphen: 'splits',
    hyphenPrefixes:
      'anti co counter e ex inter intra mega meta micro mid mini multi neo non over post pre pro pseudo quasi re semi sub super trans tri ultra un under uni vice',
    slash: 'splits',
    ordinal: 'none',
    genitiveApostrophe: 'splits',
    clitics: "n't 's 're 've 'll 'd 'm",
    fused: 'gon|na wan|na got|ta out|ta gim|me lem|me',
    elidedStart: "'em 'til 'cause 'n 'bout 'round 'tis 'twas 'cuz 'cos 'kay",
    elidedEnd: "o' an' goin' doin' nothin' somethin' th' ol' lookin' comin' talkin' tryin' gettin' workin'",
    numberSuffixes: 'am pm a.m. p.m.',
  },
  sentences: {
    abbreviations:
      'mr. mrs. ms. mx. messrs. dr. drs. vs. v. viz. e.g. i.e. eg. ie. cf. approx. pp. eds. calif. fla. minn. conn. ariz. colo. ga. kan. ky. md. mont. neb. nev. okla. tenn. tex. va. vt. wis. wyo. dept. univ. assn. bros. atty. attys. blvd. incl. resp. a.k.a. tues. thur. thurs. w. s. n. b. ph.',
    finalAbbreviations:
      'u.s. u.s.a. u.k. u.n. e.u. d.c. l.a. n.y. n.j. a.m. p.m. inc. corp. ltd. co. llc. jr. sr. etc. b.c. a.d. b.c.e. c.e. ph.d. m.d. b.a. m.a. m.b.a. esq. est. hrs. lbs. oz. yrs. t.v. p.s. r.i.p. p.o. h.r. al. ave. rd. mins.',
    capitalised:
      'prof. rev. fr. hon. st. ste. mt. ft. gen. lt. col. maj. capt. cpt. cmdr. sgt. cpl. pvt. adm. gov. sen. rep. reps. sens. pres. supt. det. insp. amb. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. ill. mass. mich. miss. ind. del. mo. ore. pa. wash. ala. ark. la. ed. trans.',
    beforeNumbers: 'no. nos. art. p. fig. figs. sec. ch. vol. vols. ext. tel. est. may. jul. jun.',
    starters:
      'the he she it they we i you this that these those there in on at for but and so if when while as after before since because although however meanwhile according what who why how where his her their our its my an no not yes some many most all both each every other another also then now here earlier later last still even despite during under with by from to',
  },
  quoting: {
    saying:
      'say says said saying ask asks asked reply replies replied answer answers answered write writes wrote tell tells told add adds added explain explains explained claim claims claimed insist insists insisted note notes noted state states stated shout shouts shouted yell yells yelled exclaim exclaims exclaimed cry cries cried warn warns warned argue argues argued declare declares declared concede concedes conceded admit admits admitted recall recalls recalled remark remarks remarked observe observes observed conclude concludes concluded continue continues continued comment comments commented tweet tweets tweeted think thinks thought announce announces announced whisper whispers whispered scream screams screamed joke jokes joked laugh laughs laughed stress stresses stressed point points pointed wonder wonders wondered confirm confirms confirmed describe describes described believe believes believed reads read deny denies denied suggest suggests suggested report reports reported demand demands demanded complain complains complained mutter mutters muttered interrupt interrupts interrupted blurt blurts blurted began begins began',
    soCalled: 'so-called alleged supposed self-styled self-proclaimed purported',
    works:
      'film movie movies films book books novel novels song songs album albums single play musical opera poem poems story series show sitcom programme program documentary painting magazine newspaper journal symphony episode podcast game memoir essay article hit exhibition sculpture sequel trilogy chapter',
    naming:
      'named nicknamed dubbed called titled entitled codenamed branded known nickname name title word words term phrase slogan motto label labeled labelled',
    speakerWords: 'i me my mine we us our ours you your yours',
    asking: 'q question interviewer',
    answering: 'a answer',
  },
};
