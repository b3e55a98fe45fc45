import type { ClaimData } from '../claimData.ts';

export const claims: ClaimData = {
  signals: {
    quantity: `
      half of, half the, a third, two thirds, a quarter, one in three, one in four, one in five, one in ten, majority, a minority, most of, most people, most, the bulk of, a large part, a great deal, many, a lot of, a large number, a number of, several, few, none, all, every, a couple, dozen*, hundreds, thousands, millions, billions, percent, per cent, dollars, dkk, usd, euros, pounds, tons, tonnes, the number, amount, average*, doubl*, tripl*, at least, at most, up to, around, nearly, almost, roughly, rare*, frequent*, common, years ago, total
    `,
    comparison: `
      more than, fewer than, less than, higher than, lower than, larger than, better than, worse than, faster than, twice as, as much as, as many as, *er than, more, fewer, less, bigger, larger, better, worse, higher, lower, compared to, compared with, in relation to, unlike, than ever, than before, other than, as .. as
    `,
    superlative: `
      the most, least, largest, biggest, smallest, highest, lowest, best, worst, oldest, youngest, richest, poorest, most, only, strongest, greatest, simplest, fastest, *est, record, world record
    `,
    first:
      'first time, the first, never before, for the first time, ever, historic, historical, unprecedented, until now, to date, so far',
    cause: `
      because of, because, due to, as a result, result*, caus*, lead to, leads to, led to, leading to, means that, meant, therefore, thus, effect*, affect*, consequence*, impact*, prevent*, allow*, contribut*, creat*, prompt*, force*, forcing, risk*, depend*, requir*, so that, drove, driven by, thanks to
    `,
    change: `
      rise*, rose, risen, rising, increas*, fall, fell, fallen, falling, declin*, drop*, grow, grew, grown, growing,
      growth, reduc*, cut, cuts, losing, loss*, earn*, cost*, paid, deficit*, surplus*, debt*, bankrupt*, clos*,
      fired, laid off, dismiss*, unemploy*, revenue*, export*, import*, production, price*, delay*, spend*, spent,
      lost its, lost their
    `,
    record: `
      ban, bans, banned, law, laws, legal*, illegal*, rule*, regulation*, convict*, sentenc*, charged, indict*,
      court*, judge*, filed, police, authorit*, government*, parliament*, senate*, congress*, passed, approv*,
      reject*, agreement*, investigat*, commission*, militar*, army, soldier*, war, wars, election*, voted, votes,
      patient*, disease*, insurance, visa*, policy, policies, sanction*, denied, denies, treaty
    `,
    study:
      'study, studies, survey*, report, reports, statistic*, research*, calculat*, figures, measure*, forecast*, analys*, according to, document*, poll*, data, evidence',
    damage: `
      dead, death*, died, die, dies, kill*, murder*, drown*, sank, sunk, accident*, fire, fires, bomb*, explo*,
      wounded, injur*, damag*, destroy*, violen*, assault*, abus*, tortur*, jail*, prison*, arrest*, detain*, fled,
      refugee*, starv*, hunger, infect*, poison*, pollut*, drug*, smuggl*, stole*, steal*, theft*, fraud*, corrupt*,
      terror*, attack*, threat*, cris*, disaster*, conflict*, strike*, problem*, difficult*, scandal*, accus*, alleg*,
      suspic*, suspect*, lie, lied, lies, illegal*, broke, broken, deficien*, brain damage, racis*, hack*, shut down,
      interrogat*, denied, turned down, shot dead, shot and, shootings, failed to
    `,
    date: 'a.m, p.m, a.m., p.m., gmt, january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, minutes, minute, hours, hour, years old, year old, *-year, years ago, weeks ago, days ago, years later, page, chapter, number, floor, half, round, aged, th, 19th, 20th',
    opinion: `
      i think, i believe, i feel, we think, we believe, in my opinion, in my view, fortunately, unfortunately, hopefully, lovely, beautiful, nice, great, fantastic*, incredibl*, terribl*, awful*, wonderful*, important, interesting, exciting, fun, sad, good idea, shame, ridiculous*, absurd*, scandal*, wrong, unfair*, unreasonable, reasonabl*, sensible, naturally, ought, natural, necessary, good enough, difficult to, easy to, hard to, it is time, it is about, the question is, as if, as though, seems like, welcome, clear that
    `,
    wish: 'hope*, wish*, want*, would like, let us, dream*, intend*, plan to, plans to, consider*, let me',
    forecast:
      'will, going to, next year, in the future, tomorrow, expected to, is expected, are expected, likely to, next week, scheduled to, is to be, are to be',
    rule: 'must, should, ought to, shall, have to, has to, need to, needs to, obliged, required to',
    hedge:
      'maybe, perhaps, possibly, probably, presumably, likely, apparently, allegedly, reportedly, seemingly, about, around, roughly, approximately, nearly, almost, appear*, seem*, suggest*, may, might, could, can, in most cases, often, somewhat, to some extent',
    trivial: `
      smil*, sat, sits, sitting, stood, stands, walked, came, looked, looks, opened, waiting, met, named, called,
      lives, lived, married, son, daughter, born, years old, year old, *-year, educated, employed, chairman, member,
      former, home, family, weekend*, visit*, holiday*, dinner, table, door, hands, face*, eyes, clothes, hair, told,
      talk*, eat*, drink*, play*, match*, club*, team*, game*, music*, film*, book*, theatre*, competition*, held,
      founded, scored, goal, goals, goalkeeper, penalty, scoreboard, substituted, assist, captain, half-time, kick*,
      shot the, crowd*, fans, festival*, lantern*, costume*, demonstration, screen*, stage, steps, walk, hotel*,
      street*, parked, room*, coffee, sun, weather, snow, evening, night, dog*, cat, cats, car
    `,
  },
  unreal: "will would shall should must ought 'll wo",
  possible: 'can could may might cannot',
  conditions: 'if unless',
  firstPerson: 'i me my we us our mine ours',
  numberWords:
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion',
  finiteVerbs:
    'abstain accelerated accomplished accumulated accuses acknowledges acquired acted activated adapted adds admits ' +
    'admitted admonished adopted adopts adulterated advise advises affects affirm affirmed affirms affords agree ' +
    'agrees allege allows am amazes amends annexed announce anticipate anticipates apologised apologize appeared ' +
    'appears applaud applies appologized apprenticed approached approve approves ar are arose arrived asked asks ' +
    'aspire asserted assisted assumes aswered ate attempted attracts authored availed await bake bans bargain battles ' +
    'beared beats became becomes began begins begs believe believes belonged belongs beware bites blame blames ' +
    'blended blew blinked blows boasts boggles bought bounces braced brings broached broke brokered brought bruised ' +
    'builds ca came can capitalize cares carried carries cautioned ceases cemented chalked chant chases chat chooses ' +
    'chose cites claimed click clicked cock coincided coincides collaborate combines comes commanded commenced ' +
    'communicated compare compares complained comprise concentrate concluded condemn conditioned confessed ' +
    'congratulated connects conquered considers consists consume contains contend continued continues contributes ' +
    'cooled cools could counterattacked covers crashes crawls creates crept cried cries crystallizes cures dare ' +
    'debates decided decides defeats defended defied defines delete deleted deliverd delivers demanded demonstrates ' +
    'denied depends depicts descends deserted deserves desires detach develops did died dies digs disagreed ' +
    'disappeared discovered discussed dishonors dislike dismisses displeases distort divides divined do does drafted ' +
    'drags draw dries drool dropped drops drove dung dusted dwarfed earn earned eats emailed embarked employs enabled ' +
    'enables encouraged ended enfurates enjoyed enjoys ensures enters envelops envision equips escaped evolves ' +
    'exacerbated examines exceeded exceeds excels exercises exists expects expires explained explains exploded ' +
    'expressed extends faces fades failed fails faltered falters fancies feels fell felt figured finds fixeded ' +
    'flatten flew flex flies flips flirted flocked flops flowed flowered flows focuses folds follows forbid foresaw ' +
    'forgive forgot formatted formulate found fuck fueled gasps gave generates gets giggled gives glanced goes ' +
    'googled got governs grabbed graduated grasped grew grills grinned groped grows grumble guess guided guss guz had ' +
    'hail handles happened happens harms has hate hated hates haul hauls hav have haves hears helped helps hid ' +
    'highlight hired hissed hisses hoists holds honro hope hoped hvae identifies idk iis imagined imbued implies ' +
    'imported impugned includes incorporates increases indicate indicated indicates indulged infuse inquire inquired ' +
    'insert insist insists inspected insulted intend intends interferes interpret interviewed introduces invaded ' +
    'investigated involves irritates is itemized joined jumped jumps justifies keeps kills kissed knew knocked knows ' +
    'labelled lacked lacks laminated landed lashed lasted lasts lauded laugh laughed launched launches leads leaned ' +
    'learned learns leaves let lets libeled licks liked likes lit lived ll longs looked looks loom loses loved loves ' +
    'madea maintains makes manages manged mash matches mattered may means meets melded melts memorializes mentioned ' +
    'mentions might migrates militarize missed morph moved murdered must need needs neglected neglects noted noticed ' +
    'notify objects obligates observes occurred offers opens operates opted orderd ordered originated ought ould ' +
    'outshone overplayed oversees overtook owes owns paddled painted pale panics pardon parked passes payed pays ' +
    'penetrates perceive permeate perpetuates pertains phoned played plays pledged pointed popped portends pose ' +
    'possessed possesses pounded pray preceded predict prefer prepares preserves pressed pretended pretends prevented ' +
    'print proceed produced produces profited progresses proliferate proposes prosecute protects protested proves ' +
    'provides provoked publishes pumped pumps quit r rallied ran rang reaches reacts reads realises realized ' +
    'reassigns recalls reccomend receives recieved recognize recognizes recommends recovered recruited reduces reeks ' +
    'refers reffered reflects refold refuse refused refuses regreted rejected relates relaxes remained remains ' +
    'remembered remembers reminds removes reneged renigged rented reopened replied represents requires reside resond ' +
    'respond responds rested rests revolves ridiculized rigged risked rocked ruins runs sacrificed said sailed sat ' +
    'saw says scold scored scoured screamed scroll secured seeks seemed seems sees selected sends sensed seperates ' +
    'serves sets sez shall shapes shoots shopped should showcase showed sings sketch ski skip slacked slammed slapped ' +
    'slaughter sleeps slept slit slithers smacks smells smoked sneaks sniffed sorted sounded sounds spanned speaks ' +
    'specify spends spent spills spoil spoke sponsors sprang squeezed stands started starts stated steep sticks stole ' +
    'stood stopped strips stunk styled submit submits subsides succeeded succumbed suck sucks sued suffers suggests ' +
    'summarized supervised supports suppose surfaced surounded surpassed surrounds survived suspects suspended swear ' +
    'sweared swept swim swirls switched swivels symbolizes sympathize takes tasted tastes teaches tells tend tends ' +
    'testified thank thanked think thinks thought thouhgt threatens threw throws tick ticks told tolerate took toss ' +
    'tosses touts trademarks translates transmit transpired transports travelled tripped trusted turned turns ' +
    'underestimate undermines understands unzipped urged uses vacated valued vaulted ve vented verifies visited ' +
    'visualize voided vomited voted waited wakes walked walks wan wanted wants warms warrants was wase wash watched ' +
    'wearies wears went were wields wil will willl wilt winds wins wish wished withdrew wo woke won wore woud would ' +
    'writes wrote wud yell',
};
