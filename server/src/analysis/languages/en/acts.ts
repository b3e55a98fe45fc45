import type { ActData } from '../actData.ts';

/** One table: what a word counts for is only seen beside the others of its kind. */
export const acts: ActData = {
  signals: {
    crime: `
      slavery, slave labour, slave labor, forced labour, forced labor, wage theft, threatened to kill, threatened him,
      threatened her, threatened them, threatened us, threatening us, threatens us, death threat*, brib*, robber*,
      robbed, loot*, smuggl*, money laundering, launder*, blackmail*, extort*, racketeer*, kill*, murder*, massacr*,
      assassinat*, slaughter*, genocide*, homicide*, manslaughter, stabb*, shot at, shooting at, started shooting, rape,
      raped, rapist*, assault*, tortur*, molest*, beat up, beating, pummel*, sexual misconduct, harass*, spy, spies,
      spied, spying, espionage, sabotag*, hacked, hacking, wiretap*, meddl*, forged, perjur*, unlawful*, criminal*,
      felon*, violat*, infring*, terror*, discriminat*, repress*, hostage*, kidnap*, abduct*, bombing of, bombed, war
      crime*, ethnic cleansing, guns to, selling arms, sell arms, gun running, firing on, driving over, gruesome, tax
      evasion, doping, insider trading, executed, execution, executions, abuse of, abused, abuses, abusive, abusing,
      fraud, frauds, interfering, interfered, gambling with, evaded, evading, beaten, beat him, beat her, infected
      others, pervert*, predator*, groped, groping, bombardi*, illegal, illegally, thefts, stealing, stole from, steals,
      has stolen, had stolen, waging, shooting people, fired on, arson*, set fire to, burned/burnt down, ransack*,
      carjack*, counterfeit*, child abuse, domestic abuse, indecent assault*, indecently assaulted, grooming
      girls/children/boys/minors, shot while, shot in the back, shot .. in cold blood, fired into the crowd, fired live
      ammunition, live rounds, air raid*, carpet bomb*, barrel bomb*, cluster bomb*, cluster munition*, nerve gas, nerve
      agent*, mustard gas, poison gas, poisoned, behead*, firing squad*, extrajudicial*, enforced disappearance*, beaten
      with, beat .. with, kicked in the, kicked him/her/me/them, punched him/her/me/them, slapped him/her/me/them,
      strangl*, choked him/her, waterboard*, ethnically cleansed, crimes against humanity, war criminal*, pogrom*,
      atrocit*, cracking down on dissent, jailed for, jailing/jailed journalists/critics/opponents/activists/dissidents,
      imprisoned without trial, held without trial/charge, detained without, arbitrar* arrest*/detention*, show trial*,
      forced confession*, confession under torture, child labour/labor, child soldier*, sweatshop*, bonded labour/labor,
      debt bondage, enslav*, illegal logging, illegal dumping, burned/burnt villages, burning villages, pillag*,
      plunder*, gang rape*, date rape, drunk driving, drunken driving, shoplift*, pickpocket*, broken into, phone
      hacking, phone-hacking, tapped .. phone/phones/line/lines, pocketed the, match-fixing, match fixing, blood doping,
      banned substance*, tax fraud, benefit fraud, electoral fraud, voter fraud, ballot stuffing, stuffed ballot*, vote
      buying, bought votes, buying votes, insider dealing, pyramid scheme*, price-fixing, price fixing, fixed prices,
      fixing prices, bid-rigging, bid rigging, rigged bid*, pump and dump, market manipulation, sanctions busting,
      contempt of court, obstruct* justice, obstruction of justice, obstruct* the investigation/inquiry, tampered with,
      tampering with, witness tampering, destroyed/destroying/destroy/shredded/shredding
      evidence/documents/records/files/emails, planted evidence, planting evidence, held hostage, lynched, lynching*,
      lynch mob*, invading our/their, invasion of our/their, bombing civilians/hospitals/villages, grooming gang*
    `,
    wrong: `
      bullying, bullied, bullies, lied, lying, lies about, lies to, lying to, telling lies, told lies, proceeded to lie,
      liar*, mislead*, misled, dishonest*, falsif*, distort*, deceiv*, deceit*, deception, cheat*, swindl*, defraud*,
      fraudulent*, scam*, corrupt*, embezzl*, breach of trust, abuse of power, break the law, broke the law, breaks the
      law, broken the law, breaking the law, broke the rules, broken the rules, breaking the rules, unethical*,
      immoral*, racism, racist, bigot*, manipulat*, indoctrinat*, undermin*, plagiar*, hostages, mistreat*, maltreat*,
      oppress*, harassed, harasses, discriminated against, discriminates, exploited, exploits, tricked, rigged, rigging,
      mishandl*, misconduct, wrongdoing, unpatriotic, islamophob*, in contravention of, persecut*, frame him, frame me,
      attack my, attacked my, intimidat*, lie/lies/lied/lying to/about/through, told a lie, told us a lie, told a pack
      of lies, pack/web/tissue/string of lies, bare-faced lie*, barefaced lie*, outright lie*, blatant lie*, big lie,
      lied to our faces, lied under oath, lied to
      parliament/congress/police/voters/investors/regulators/patients/parents, not told/telling .. truth, never told the
      truth, not told the whole truth, didn't tell .. truth, economical with the truth, economical with the actualité,
      half-truth/half-truths, bent the truth, bending the truth, twisted/twisting/twists the facts/truth/words/figures,
      playing/played fast and loose, fast and loose with, untruthful*, disingenuous*, duplicit*, two-faced,
      double-cross*, doublecross*, double-dealing, bamboozl*, dupe/dupes/duped/duping, conned us, con trick, confidence
      trick, fleece/fleeced/fleecing, rip-off/rip-offs, ripped off, ripping off, rip off, ripped .. off, shortchanged,
      short-changed, short-changing, shortchanging, diddled, gypped, pulled the wool, pulling the wool, wool over ..
      eyes, pulled a fast one, pull a fast one, strung along, strung .. along, led up the garden path, led .. down the
      garden path, played us for fools, taken us for fools, take us for fools, takes us for fools, taking us for fools,
      taking voters/people/patients/customers for fools, made fools of, made a fool of, played for suckers, took us for
      a ride, taken for a ride, taking .. for a ride, taken .. for a ride, sold a pup, sold us a pup, bait and switch,
      sleight of hand, snake oil, sold a lie, sold us a lie, bill of goods, under false pretences/pretenses, false
      pretences, false pretenses, false promise*, false advertising, false impression, false statement*, false
      accounting, false invoice*, false testimony, falsely
      claimed/claiming/stated/told/accused/certified/recorded/advertised/labelled/labeled, fiddled, fiddling the,
      fiddled expenses, fiddled the books/figures/accounts, massaged the/figures/numbers, massaging the figures/numbers,
      fudging the, cooked the books, cook the books, cooking the books, cooked up the, juggled the books, creative
      accounting, padded the/his/her/their, padding the/his/their, phoney/phony/bogus/fake/sham
      invoices/companies/charity/company/contracts/documents/certificates/claims/receipts, backdated, back-dated,
      faking, ghost employee*, ghost worker*, no-show job*, phantom job*, on the take, kickback*, backhander*, brown
      envelope*, hush money, slush fund*, bung/bungs, greased .. palm/palms, greasing palms, palms greased, took bribes,
      taken bribes, taking bribes, took money from, take money from, taken money from, took cash from, accepted
      gifts/cash/bribes/money/payments from, accepted illegal/improper, bought off, buying off, buy off, for sale to the
      highest bidder, cash for/in access/questions/votes/honours/favours, cash-for-access, cash-for-questions,
      cash-for-honours, named his/her/their price, quid pro quo, traded favours/favors, trading favours/favors, in
      exchange for favours/favors, in return for votes/favours/favors/contracts, lined his/her/their pockets, lining
      his/her/their pockets, line his/her/their/own pockets, lined .. pockets, lining .. pockets, feathered .. nest,
      feathering .. nest, snouts in the trough, noses in the trough, snout in the trough, enriched
      himself/herself/themselves, enriching himself/herself/themselves, enrich himself/herself/themselves, personal
      enrichment, private gain, profiteer*, price-gouging, price gouging, gouged, gouging, extortionate, extorted,
      shake-down, shakedown*, shook down, shaking down, helped himself/herself/themselves to, hand/hands in the till,
      fingers in the till, raided the pension, raiding the pension, looting the, looted the, plundered, plundering,
      milking the, milking taxpayers, bled .. dry, bleeding .. dry, asset-stripp*, asset stripping, stole from, stealing
      from, steals from, robbed us, robbed of, robbing, robbed .. of, daylight robbery, highway robbery, misappropriat*,
      diverted/diverting funds/money/cash/aid, misuse of, abus* his/her/their position/power/office/trust, abused ..
      position, abused .. trust, abuse of office/trust/process/position/authority, overcharged, overbilled,
      double-billed, double billed, double-billing, billed .. for work/hours/services, mis-sold, mis-selling,
      misselling, missold, mis-sell, unpaid wages, withheld wages/pay, stole wages, underpaying, dodged .. tax/taxes,
      dodging tax/taxes, tax dodg*, tax-dodg*, evaded tax/taxes/duty, avoid paying tax, not paid .. taxes, not paid ..
      tax, never paid .. tax, pays no tax, paid no tax, shell company, shell companies, front company, front companies,
      shams, rogue trader*, cowboy builder*, rogue landlord*, crony*, cronies, jobs for the boys, nepotis*, favouritism,
      favoritism, sweetheart deal*, no-bid contract*, insider deal, stitch-up, stitched up, stitching up, fit-up, fitted
      up, framed him/her/me/them, set him/her/me/them up, rig the, rigging the, fixed in advance, fix the result, loaded
      the dice, loaded dice, stacked the deck, stacking the deck, stacked the court/panel/jury/board, packed the
      court/panel/jury/board/committee, moved the goalposts, moving the goalposts, move the goalposts, moved the goal
      posts, bent the rules, bending the rules, bend the rules, flout*, skirted the rules/law, skirting the rules/law,
      sidestepped the, side-stepped, got around the rules/law, gets around the law, exploited .. loophole, gamed the
      system, gaming the system, game the system, rule-breaking, lawbreak*, law-breaking, broke/breaks/breaking/broken
      the law/rules/code/guidelines, broke election/campaign/safety/environmental/labour/labor/tax/data/competition
      law/laws/rules, breaking election/campaign/safety/environmental/labour/labor/tax law/laws/rules, violated ..
      law/laws/rules/rights/constitution, violates .. law/laws/rules/rights/constitution, violating ..
      law/laws/rules/rights/constitution, took the law into, think he is above, outside the law, trampled on/over,
      tramples on, trampling on, tramples, ride roughshod, rode roughshod, riding roughshod, ridden roughshod,
      unconstitutional*, power grab, grabbed the land, stole the land, stole our/their/his/her, stolen
      our/their/his/her, stealing our/their/his/her, stole the election, stolen election, stealing the election, steal
      the election, steal elections, bully boy, strong-arm*, strongarm*, arm-twist*, twisted .. arm/arms, browbeat*,
      hounding, hound him/her, witch-hunt*, smear campaign, smeared, smears, character assassination, dirty tricks,
      dirty trick, vilif*, hatchet job, threw .. under the bus, thrown .. under the bus, throwing .. under the bus, hung
      out to dry, hang .. out to dry, hung .. out to dry, stabbed .. in the back, stab .. in the back, stabbed in the
      back, back-stab*, backstab*, gag/gagged/gagging, gagging order*, muzzl*, hush up, hushed up, whistleblower
      was/were, fired for speaking, sacked for speaking, punished for, punishing .. for, pressured .. to, pressurised,
      forced .. to sign, forced to sign, made to sign, forced .. out of, forced from their homes, racial profiling,
      racially profiled, hate-monger*, hatemonger*, hate speech, stoked/stoking/stokes
      hatred/fear/fears/division/tensions/anger, stirred/stirring/stirs up, whipped/whipping up, fanned/fanning the
      flames, fomenting, sowing/sowed division/discord/chaos/hatred, race-bait*, egged on, ill-treat*, ill treated,
      roughed up, brutalis*, brutaliz*, excessive force, heavy-handed*, sadis*, treated like
      animals/cattle/dogs/dirt/criminals/slaves, treated us like, treat us like, treats us like, treats them like,
      treating us like, treating people like, dehumanis*, dehumaniz*, degrading treatment, leered, groped, inappropriate
      touching, touched .. inappropriately, sexually harassed, preyed on, preying on, prey on, preys on, took advantage
      of, exploitation of, used us as, used them as, used .. as pawns, guinea pigs, spied on, spying on, snoop*,
      invasion of privacy, violation of privacy, sold .. data, selling .. data, harvested .. data, harvesting data,
      breach of confidence, breach of confidentiality, breached/breaching/breaches/breach/breached ..
      rules/law/code/terms/licence/license/ceasefire/agreement/contract/confidentiality/regulations, passed off .. as,
      passing off, stole .. idea/ideas/design/work/research/formula/secrets, cheat the system, used performance, took
      drugs, threw the match/game/race, throwing the match, play-acting, time-wasting, cynical foul, professional foul,
      ball-tampering, tampered with the ball, dumping waste/sewage/toxic, dumped waste/sewage/toxic, pumped/pumping
      sewage/waste/effluent, poured .. into the river, contaminating the/our, poisoning our, green-wash*, cheat device,
      defeat device, rigged the tests, gamed the tests, falsified/falsifying tests/records/data/results, deleted ..
      emails/records/messages/results, deleted the/her/his/its, wiped the/his/her, erased the, tampered,
      altered/altering/changed/rewrote the minutes/records/record/report/logs/notes, ghost-written, cherry-pick*,
      misstat*, misquot*, misrepresent*, peddled, spreading/spread/spreads
      lies/rumours/rumors/falsehoods/misinformation/hatred/fear/panic, scare tactic*, scare-monger*, hectoring,
      hectored, conned us/them/me/him/her/people/voters/customers, conning us/them/people/voters/customers, it was a
      fix, was rigged, were rigged, inflated the/its/their/his/her
      figures/bills/bill/invoices/prices/price/numbers/accounts/profits/expenses/claims, inflating the/its/their/his/her
      figures/bills/invoices/prices/numbers/profits/expenses, a sham, sham election/marriage/contract, incited,
      incitement, incites, hounded out, hounded her/him/them
    `,
    harm: `
      danger to, dangerous*, endanger*, threat to, threat*, a risk, risk of, risk that, risks to, security risk*, put ..
      at risk, at risk, harmful*, harms, harmed, destructive, destabiliz*, compromis*, national security, jeopardi*,
      jeopardy, provocative, provocation*, reckless*, irresponsib*, expose* .. to, costing lives, hostil*, damages the,
      damaging, destroying, poisoning, polluting, puts people, security .. at risk, at stake, put/puts/putting
      lives/people/patients/children/passengers/workers/residents/customers/jobs/safety .. danger/risk/harm/peril, at
      grave risk, in harm's way, in jeopardy, hazardous, hazard to, health hazard*, unsafe, not safe, isn't safe, wasn't
      safe, death trap*, deathtrap*, ticking time bomb, time bomb, accident waiting to happen, disaster waiting to
      happen, tinderbox, powder keg, playing with fire, playing russian roulette, russian roulette,
      gamble/gambled/gambling/gambles with, gambling with lives, poses a, posed a, pose a, poisonous, cost .. lives,
      costs lives, will cost lives, people will die, will be killed, blood on .. hands, harm to, does harm, do harm,
      doing harm, brinkmanship, war-monger*, warmonger*, reign of terror, climate of fear, culture of fear
    `,
    suspicion: `
      allege, alleges, alleged, alleging, suspicious*, indict*, allegation*, implicated, under investigation, presumed,
      fishy, smells of, covert*, in secret, questionable, under suspicion, incriminat*, uncovered, exposed, exposes,
      revelation*, something fishy, cover for, suspected of, suspects him, suspects her, is suspected, are suspected,
      suspicion of, suspicions about, ties to, ties between, ties with, links to, links between, linked to, connection
      between, conflict of interest*, political agenda, alleges that, alleged that, alleging that, allegedly, the ties,
      improper ties, under a cloud, cloud hangs over, cloud of suspicion, raise serious questions, questions to answer,
      serious questions to answer, has questions to answer, something to hide, what are they hiding, what is he hiding,
      what are you hiding, what is she hiding, what does .. have to hide, what are they afraid of, does not add up,
      doesn't add up, does not pass the smell test, smell test, smells fishy, stink of, stinks of, reeks of, reek of,
      whiff of, smacks of, smack of, hint of scandal, strangely enough, no coincidence, not a coincidence, isn't a
      coincidence, hardly a coincidence, more than a coincidence, convenient that, shady, underhand*, backroom deal*,
      back-room deal*, backdoor deal*, secret deal*, secret talks with, keeping .. secret, kept quiet about, kept ..
      quiet, keep .. quiet, hidden from, unexplained, unaccounted for, cannot account for, could not account for, unable
      to account for, could not explain where, where did the money go, where the money went, disappeared from the
      accounts, irregularit*, smoking gun, skeletons in, charged over, indicted on, in on it, knew all along, must have
      known, had to have known, knew or should have known, known about .. for years, known full well, had been warned,
      were told .. that, ignored warnings, had known for, had known since, have known for, have known since, has known
      for, known for years, known for months, fingerprints are all over, finger/fingers in, hallmarks of, traced back
      to, traced to, led back to, point the finger at, pointed/pointing the finger, points the finger, conflicts of
      interest, conflicting interests, ulterior motive*, hidden motive*, political motives, suspect motives, stands to
      gain, stood to gain, stands to profit, stood to profit, in whose interest, too cosy, cosy relationship, cozy
      relationship, cosy deal, in bed with, got into bed with, contacts with .. intelligence/gangs/kremlin/mafia, had
      contacts with, financial ties
    `,
    collusion: `
      cover-up, cover up, covering up, covered up, hid the, hid from, hiding the, hiding evidence, hiding information,
      in the pocket of, in the pockets of, behind the attack*, is behind, was behind, were behind, are behind, covers
      up, coverup, conceal*, hidden agenda, puppet*, tool of, double game, pulling the strings, in league with, collu*,
      conspir*, political wing of, bought and paid for, pay-to-play, dog whistle, hand in glove, cooking the books,
      under the table, behind the scenes, doing the bidding of, does the bidding of, front for, complicit*, in cahoots,
      orchestrat*, masterminded, engineered the, in the pay/payroll of, on the payroll of, in his/her/their/its pocket,
      bankrolled by, bankrolling, bought by, owned by lobbyists, paid by the industry, beholden to, in thrall to, in
      hock to, lapdog*, mouthpiece*, stooge*, sock puppet*, marionette*, errand boy, running dog, lackey*, henchm*,
      front man, frontman for, astroturf*, shill/shills/shilling for, hired gun*, pawn of, pulls/pulled/pulling the
      strings, pulled strings, cooked up behind, smoke-filled room*, old boys' network, old-boy network, old boy
      network, boys' club, chumocracy, mafia-style, secret pact, secret agreement, unholy alliance, pact with the devil,
      deal with the devil, struck a deal with, cut a deal with, did a deal with, hand-in-glove, hand in hand with, in
      league, in collusion, conniv*, aided and abetted, aiding and abetting, abett*, turned a blind eye to,
      cover/covers/covered/covering .. up, covered up for, covered for, swept .. under the carpet/rug, sweep .. under
      the carpet/rug, sweeping .. under the carpet/rug, swept under the carpet/rug, brushed under the carpet,
      white-wash*, buried the report/findings/evidence/bad/story/results/truth, bury the
      report/findings/evidence/story/results/truth, burying the report/findings/evidence/story/results/truth, bury bad
      news, good day to bury, hushed up, hush up, hush-up, hush it up, kept .. from the
      public/voters/us/parliament/police/patients/families/shareholders/investors, keep .. from the
      public/voters/us/parliament/police, kept
      us/them/voters/parents/patients/residents/parliament/shareholders/families/people/public in the dark, left in the
      dark, been kept in the dark, kept in the dark, hid/hides/hiding/hidden/hide .. from
      us/voters/investors/police/parliament/regulators/public/patients/parents/customers/shareholders/families/auditors,
      hid .. losses/costs/debts/truth/facts/problems/results/risks/evidence/report/figures, hiding ..
      losses/costs/debts/truth/facts/problems/results/risks/evidence/report/figures/something, hide the
      truth/facts/cost/losses/evidence/report/problems, hiding behind, hides behind, hid behind, hide behind,
      sat/sitting/sits on the/a/its/their/his/her report/findings/evidence/information/results/file/story/data/warning,
      sat on it, sat on them, been sitting on, let .. quietly drop, quietly dropped, quietly shelved, quietly buried,
      quietly removed, withheld .. from, withholding .. from, slipped .. past, sneaking .. in, smuggled .. into the
      bill, rammed/ramming/ram .. through, railroaded, steamroll*, rubber stamp, by the back door, by stealth, stealth
      tax, keep .. under wraps, kept under wraps, keep quiet, stonewall*, dissembl*, evasions, closed ranks, closing
      ranks, close ranks, conspiracy of silence, wall of silence, code of silence, omerta, culture of secrecy, lack of
      transparency, trojan horse, stalking horse, fifth column*, made up their minds before, sham consultation,
      stage-managed, puppet master*, funded .. terror*, financing terror*, arm/arms/armed/arming the
      rebels/militias/separatists, supplied/supplying weapons/arms, harbouring/harboring/harbours/harbors, sheltering
      terrorists/militants, sponsor of, sponsors of terror*
    `,
    blame: `
      to blame, at fault, guilty of, guilty party, responsible for, is the cause of, caused by his, caused by their,
      brought on by, ordered the, had ordered, directed the, started the, started it, fueled by, culprit*, blame for,
      blames, blamed, the culprit, bears/bear the blame, bears .. blame, share/shares the blame, shares responsibility,
      carries/carry the can, lies squarely, lies at the door of, laid at the door/feet of, lays at the feet of, lay the
      blame, laid the blame, laying the blame, lays the blame, put/puts/putting the blame, pin the blame, pinned the
      blame, pinning the blame, pinned it on, pin it on, pass/passing/passed the buck, shift/shifts/shifting/shifted the
      blame, deflect/deflecting blame/attention/criticism, finger of blame, has only himself/herself/itself to blame,
      have only themselves to blame, only himself/herself/themselves/itself to blame, solely responsible, directly
      responsible, personally responsible, squarely responsible, responsible for the
      deaths/death/disaster/crisis/collapse/attack/fire/mess/crash/accident, responsibility for the
      deaths/disaster/crisis/mess/attack, his/her/their/its own making, of its own making, of their own making, brought
      it on, brought this on, brought on himself/themselves, brought .. upon themselves, root of the problem, at the
      root of, cause of the crisis, caused the/this/our
      crisis/problem/disaster/crash/mess/accident/collapse/deaths/death/leak/fire/flood/outbreak, caused by
      poor/bad/greed/incompetence/negligence/neglect/mismanagement/failure, caused by a lack of, caused by cuts, because
      of his/her/their greed/incompetence/negligence/failure/mistakes/actions/policies, due to
      negligence/incompetence/mismanagement/neglect, due to poor, result of
      negligence/incompetence/mismanagement/neglect/cuts/underfunding, led to the deaths/death/collapse/disaster/crisis,
      led directly to, contributed to the deaths/death/collapse/disaster/crisis, provoked the, wrought havoc, wreaked
      havoc, drove .. into the ground, drove .. to bankruptcy, run/ran/running .. into the ground, ran up the/a
      debt/deficit/bill, ran up debts, brought .. to the brink, brought .. to its/their knees, killed our/my/his/her
      son/daughter/father/mother/husband/wife/child/children/brother/sister/people/boy/baby, took our/my .. from us,
      cost .. her/his/their job/jobs/life/lives/home/homes, cost us our, at his/her/their hands, gave the order, gave
      the green light, turned the guns on, is the reason we, are the reason we
    `,
    breach: `
      without acting, failed to act, did nothing, took no action, has done nothing, have done nothing, looked the other
      way, turned a blind eye, asleep at the wheel, failed to, fails to, failing to, failure of, broke his promise,
      broke its promise, broken promise*, broke the promise, broke the agreement*, broken .. agreement*, never lived up
      to, did not live up, not lived up to, did not follow, does not follow, has not followed, not comply, not
      forthcoming, noncompliance, neglect*, negligen*, disregard*, turn a blind eye, delayed, dragged its feet, defied,
      defiance, defies, breach*, never shown, never informed, without permission, in violation, complete disregard,
      sloppy, overcharg*, never notified, never told, never given, refuses to, refused to, refusing to, ignores,
      ignored, ignoring, withheld, withholding, withholds, did nothing to, not done enough, not doing enough, unwilling
      to, without consent, without telling, behind .. back, in secret, not kept, broke faith, abandoned, betray*, let
      down, let us down, violated, flouted, reneged, selling out, sold out, failure to act, failure to protect, failure
      to stop, failure to honour, failure to honor, its failure to, their failure to, his failure to,
      fail/fails/failed/failing
      his/her/its/their/our/the/us/them/patients/children/families/voters/customers/victims/pupils/students/veterans,
      failed us/them/him/her/me, failed in its/his/her/their duty, failed .. duty, dereliction, duty of care, failed at
      every, failed on every, failed at every turn, have failed to, has failed to, had failed to, failed to
      warn/protect/act/stop/prevent/disclose/report/inform/tell/notify/check/inspect/maintain/repair/pay/investigate/answer/respond/consult/intervene/help/deliver/declare/keep/honour/honor/listen/test/treat/diagnose,
      abject failure, systemic failure*, catastrophic failure*, institutional failure*, collective failure*, string of
      failures, series of failures, litany of failures/errors/failings, catalogue of failures/errors/failings/blunders,
      failings, failure by, failures by, failure on the part, failures on the part, lapse/lapses, slipshod, shoddy,
      reckless disregard, gross negligence, criminally negligent, in breach, breach of, nothing was done, nothing has
      been done, nothing is being done, nobody/no-one did anything, no one did anything, nobody acted, no one acted, no
      one listened, nobody listened, wouldn't listen, would not listen, never listened, did not listen, didn't listen,
      won't listen, will not listen, not listened, fell/fallen/falling on deaf ears, deaf ears, deaf to, blind to, tin
      ear, turned a deaf ear, buried .. heads, bury .. heads, burying .. head/heads, stood/stand/stands/standing idly
      by, idly by, stood by while, standing by while, sat idly, sat on his/her/its/their hands, sitting on
      his/her/its/their hands, sat back and, sits back, sit back and, twiddl* .. thumbs, fiddled while, fiddling while,
      asleep/sleeping at/on/behind the wheel/switch/job, asleep on the watch, fell asleep at, caught napping, missing in
      action, absent without leave, nowhere in sight, conspicuous by, dropped the ball, dropping the ball, took .. eye
      off the ball, taken .. eye off, eye off the ball, eyes off the ball, fell through the cracks, fall through the
      cracks, fallen through the cracks, slipped through the net/cracks, slip through the net/cracks, let .. slip
      through, let him/her/them slip, missed chances/opportunities/warnings/signs, missed .. signs, missed ..
      opportunities, missed .. warnings, ignore/ignoring/ignored/ignores
      warnings/advice/evidence/complaints/concerns/rules/law/letters/pleas/science/facts/residents/us/patients/voters/safety,
      ignored .. warnings/advice/complaints/evidence/letters/requests/concerns/pleas/signs, brushed aside
      warnings/concerns/complaints, brushed us/them/her/him off, fobbed off, fob off, fobbed .. off, fobbing .. off,
      gave us the runaround, given the runaround, given the run-around, passed from pillar, pillar to post, dragging
      its/his/her/their feet/heels, drag its/his/her/their feet/heels, dragged its/his/her/their feet/heels,
      foot-dragging, dragged out, dragging out, stalled on, stall for time, playing for time, kick/kicked/kicking .. can
      down the road, kicked .. into the long grass, kick .. into the long grass, kicking .. into the long grass, put off
      and off, duck/ducked/ducking/ducks the issue/question/questions/responsibility/vote/debate,
      dodged/dodging/dodges/dodge the issue/question/questions/responsibility/draft, evade/evaded/evading
      responsibility/questions, washed .. hands of, washing .. hands of, wash .. hands of, walk/walked/walking away from
      .. responsibility/obligations/promises/deal/commitments, shrugged .. shoulders, shrug .. shoulders, no sense of
      responsibility, take no responsibility, took no responsibility, takes no responsibility, refuses to take
      responsibility, refused to take responsibility, never took responsibility, not taken responsibility,
      broke/break/breaks/breaking/broken his/her/its/their/a/every
      promise/promises/word/pledge/pledges/commitment/commitments/oath/vow/contract/agreement/deal/ceasefire/truce,
      broken promises/pledges, broke .. promise/promises/word/pledge/trust, breaking .. promise/promises/word/pledge,
      went/gone/goes/going back on, go back on, going back on .. word, u-turn*, reversed itself, said one thing and did
      another, say one thing and do another, says one thing and does another, watered down, water down, watering down,
      welshed on, pulled the rug, pulling the rug, pull the rug, pulled the plug, left .. in the lurch, left in the
      lurch, leave .. in the lurch, left high and dry, left .. high and dry, left to rot, left to die, left for dead,
      left to fend for, left to cope, left .. to fend, left to drown, left to burn, left to suffer, left .. without
      power/water/heating/help/support/pay/food/answers, left in limbo, left .. in limbo, left out in the cold, left
      holding the bag/baby, left to pick up, left us/them/him/her/people/families/residents/workers/patients with
      nothing, desert/deserted/deserting his/her/its/their, deserted us/them, forgot/forgotten about us, turned
      his/her/its/their back/backs on, turning his/her/its/their back/backs on, turn our/their/his/her/its back/backs
      on, turns his/her/its back on, badly let down, been let down, was let down, were let down, sold
      us/them/him/her/me/workers/voters out, sold .. out, selling .. out, sells .. out, sell/sells/sold/selling .. down
      the river, sell/sells/sold/selling .. short, sell-out, sellout, treacher*, broken faith, in bad faith, knife in
      the back, stab in the back, kick in the teeth, kick/kicked in the stomach, slap in the face, slap/slapped .. in
      the face, spit/spits/spat/spitting in the face, spit on, spat on, two fingers up, without asking, without
      consulting, without consultation, without authorisation/authorization/authority, without
      permission/permits/licence/license/insurance/approval, without informing, without so much as, without bothering,
      without checking, without proper, without due process, unqualified staff, cash in hand, not declared, did not
      declare, didn't declare, never declared, did not disclose, didn't disclose, never disclosed, not been disclosed,
      was not disclosed, never reported, did not warn, didn't warn, never warned, not warned, were not warned, was not
      warned, nobody warned, no one warned, nobody told us, no one told us, nobody told them, no one told them, nobody
      told me, nobody asked us, no one asked us, nobody asked me, never asked us, weren't asked, were not asked, were
      never asked, was never asked, were never told, was never told, weren't told, wasn't told, were not told, was not
      told, were never informed, was never informed, were never consulted, was never consulted, were not consulted, was
      not consulted, not consulted, wasn't consulted, weren't consulted, not been consulted, never consulted, did not
      consult, didn't consult, were not informed, was not informed, did not inform, didn't inform, didn't tell us, never
      told us, never explained, never apologised, never apologized, never answered, never replied, never called back,
      never turned up, never showed up, didn't turn up, did not turn up, failed to turn up, never investigated, never
      checked, never inspected, never tested, never repaired, never fixed, never replaced, never maintained, never
      passed on, never disclosed to, never passed to the defence, never handed over, has never paid, hasn't paid,
      haven't been paid, have not been paid, has not been paid, never been paid, not willing to act/pay/help, did
      nothing to stop/prevent/help/protect, does nothing to, done nothing, little has been done, done little, has done
      little, too little too late, not lifted a finger, lift a finger, lifted a finger, without lifting a finger, cut
      corners, cutting corners, corner-cutting, cuts corners, corners were cut, skimp*, on the cheap, put/puts/putting
      profit/profits/money/politics/party before/ahead/above/over, profit over, profits over, profit before people,
      profits before, cared more about, care more about, cares more about, only cares about, only care about, only cared
      about, never cared, don't care about, doesn't care about, didn't care about, do not care, does not care, don't
      give a damn, doesn't give a damn, couldn't care less, could not care less, heartless*, unscrupulous, out for
      themselves, playing god, play god, treat/treats/treated/treating .. with contempt, contempt for, thumbed .. nose,
      thumbing .. nose, thumbs .. nose, in defiance, no regard for, without regard, scant regard, little regard, total
      disregard, abused its, went behind, gone behind, going behind, behind our/his/her/my/their/people's backs/back,
      backs of, jump/jumped/jumping the queue, mismanag*, maladministration, bungl*, botch*, squander*, wast* taxpayers'
      money, wasted/wasting/wastes/waste .. money, wasted millions, wasting millions, poured/pouring .. down the drain,
      money down the drain, thrown/threw/throwing good money, good money after bad, threw money at, blew millions, run
      up debts, lost track of, lost control of, lost the files/data/records, lost .. data/records/files, no idea where,
      let .. rot, allowed .. to happen, allowed this to happen, allowed it to happen, let this happen, let it happen,
      allowed .. to fester, allowed .. to rot, allowed .. to die, allowed .. to fall, allowed .. to collapse, years of
      neglect, fall/fallen/fell into disrepair
    `,
    insult: `
      is a bully, a bully and, monsters, is a monster, dictator, dictators, traitor*, racist, racists, nazi*, fascist*,
      terrorist*, criminals, swindler*, crook*, thief, thieves, tyrant*, thug*, idiot*, coward*, hypocrit*, parasite*,
      charlatan*, quack*, conman, con man, con artist, fraudster*, a fraud, disgusting fraud, philanderer*, mafia,
      extremist*, gangster*, outlaw*, pathological, amoral, fanatic*, anti-christ, deplorables, mass murderer, killers,
      liar/liars, serial liar, pathological liar, compulsive liar, cheat and, cheats, a cheat, conmen, con men, con
      artist*, imposter*, impostor*, hustler*, shyster*, snake-oil salesman, phoney, phonies, scoundrel*, rascal*,
      rotter, scumbag*, vermin, weasel*, slimeball, sleaze*, sleazy, pervert/perverts, butcher of, war
      criminal/criminals, tyrannical, kleptocrat*, mobster*, mafios*, bandit*, bloodsucker*, leech/leeches, freeloader*,
      scrounger*, sponger*, profiteer*, slumlord*, loan shark*, tax dodger*, neo-nazi*, communist stooge, stalinist*,
      hooligan*, yob*, lout*, rabble, lynch mob, rabble-rouser*, troublemaker*, provocateur*, quisling*, snitch*,
      sellout*, careerist*, chancer*, sycophant*, toady, toadies, yes-men, yes men, gutless, spineless, weakling, wimp*,
      quitter*, deadbeat*, layabout*, crackpot*, madman, madmen, maniac*, narcissis*, megalomani*, moron*, imbecile*,
      cretin*, dimwit*, buffoon*, nincompoop*, ignoramus, has-been, laughing-stock, disgrace to, embarrassment to,
      public enemy, enemy of the people, enemies of the people, enemy of the state, sexist pig, homophobe*,
      lunatic*, a bully, villain*, zealot*, egotist*, snob, snobs, misogyn*, sexist*,
      xenophob*, menace, clown, clowns, demagog*, strongman, puppet, puppets, stooge*, lackey*
    `,
    fault: `
      cynical*, a stain on, electioneering, scaremongering, fearmongering, grandstanding, too late, excuse, excuses,
      irresponsib*, laughable, joke, theatre, theatrics, spin, smokescreen, bad, badly, poorly, worse, worst, terrible,
      terribly, awful*, scandal*, embarrass*, ridiculous*, absurd*, stupid*, foolish*, idiotic*, crazy, insane,
      insanity, madness, doesn't make any sense, does not make any sense, makes no sense, grotesque, intolerable,
      indecent, unreasonable, unjust*, unfair*, injustice, tasteless, shameless*, shameful*, disgrace*, mockery,
      insult*, disrespect*, arrogan*, careless*, naive, incomprehensible, untenable, hopeless*, amateur*, humiliat*,
      degrading, superficial, unrealistic, wishful thinking, populis*, empty promises, empty words, inefficient,
      ineffective, bureaucra*, banana republic, fiasco*, catastroph*, disaster*, tragic*, tragedy, misguided, misplaced,
      unsuccessful, mistake*, blunder*, gaffe*, clumsy, mess, messy, chaos, chaotic, botched, flawed, flaws, one-sided,
      biased, bias, obsolete, outdated, outrageous*, ignorance, envy, jealous*, self-praise, amnesia, superfluous,
      meaningless, useless, pointless, dubious, problematic, big problem, serious problem, doesn't work, does not work,
      not working, isn't working, lost its grip, lost his grip, lost control, out of control, spiraling, gone too far,
      went too far, goes too far, laughing stock, incompeten*, unqualified, unfit, unstable, inexperience*,
      trigger-happy, weakness*, lousy, unpleasant, damning, deficiencies, vulnerabilit*, unsubstantiated, ideological,
      unthinking, bureaucratic hurdles, undemocratic, stalling, frenzy, frenetic, disjointed, partisan*, hypocrisy,
      demagog*, divisive, insensitive, offensive, nasty, sickening, disgusting, deplorable, lax, lashed out, plagued,
      out of touch, disconnect, broken, wasteful, waste of, rubble, a failure, failed policy, is failing, has failed,
      have failed, a shame, shame on, dirty work, is weak, are weak, hurts the, reckless, ruin*, wreck*, heartless,
      callous, cruel, brutal, inhumane, hypocritical, double standard*, rubbish, garbage, farce, sham, witch hunt,
      political stunt, stunt, cheap shot, low blow, out of line, not fair, not good enough, not right, below standard,
      beneath, unworthy, undignified, self-serving, greed, greedy, power-hungry, extremist, radical, unaccepta*,
      unhelpful, counterproductive, short-sighted, half-baked, band-aid, insufficient, wrong-headed, wrongheaded,
      misleading, distraction, tone-deaf, clueless, ill-conceived, ill-advised, troubling, lacks the, lost his, lost
      its, lost their, an insult, insult to, temperamental*, dangerous idea, bad deal, terrible deal, bad for, is wrong,
      was wrong, wrong with, quite wrong, completely wrong, totally wrong, wrongly, wrongful, heartbreaking, no good at,
      a huge problem, unsustainable, jeopardised, jeopardized, cannot be fair, not be fair, nor reasonable, hurdles,
      burden on, do not take, not take .. seriously, nothing more than, a joke, makes a mockery, circumvention of,
      evasion of, crazy system, don't make sense, pathetic, risible, farcical, sick joke, a circus, pantomime, soap
      opera, side-show, sideshow, shambles, shambolic, omnishambles, debacle, debâcle, train wreck, trainwreck, car
      crash, car-crash, disaster for, disaster area, dog's breakfast, dog's dinner, pig's ear, hash of, made a mess,
      make a mess, made a hash, made a pig's, such a mess, total mess, complete mess, utter mess, absolute mess, hot
      mess, muddled, incoherent, haphazard, slapdash, disorgani*, broken system, system is broken, is broken, failed
      state, failed policy/policies/experiment/system/leadership/project/strategy/experiment, was a failure, is a
      failure, complete failure, total failure, utter failure, dismal failure, miserable failure, dismal*, abysmal*,
      atrocious*, appalling*, dreadful*, horrendous*, horrid, diabolical, crap, claptrap, drivel, gibberish,
      gobbledygook, mumbo jumbo, hogwash, balderdash, poppycock, twaddle, tosh, codswallop, piffle, hokum, baloney,
      malarkey, hooey, bunk, bunkum, nonsens*, hot air, all talk, empty rhetoric, empty gesture*, empty slogan*,
      soundbite*, pr stunt, publicity stunt, pr exercise, public relations exercise, photo op, photo-op, photo
      opportunity, spin doctor*, spin-doctor*, window dressing, posturing, political posturing, playing politics, play
      politics, playing political games, political games, political football, political theatre, political theater,
      political point*, point-scoring, cheap shot*, cheap political, cheap stunt, opportunis*, double-standard*, one
      rule for, two-tier, preferential treatment, feather-brained, hare-brained, harebrained, half-witted, dumbing down,
      dumbed down, daft, barmy, bonkers, looney, ludicrous*, preposterous*, laugh-out-loud, lunacy, idiocy, foolhardy,
      inane, asinine, brainless, mindless, out of depth, out of his/her/their depth, in over his/her/their head/heads,
      past its sell-by, past his/her best, over the hill, living in the past, living on another planet, living in a
      bubble, living in cloud cuckoo land, cloud-cuckoo-land, cloud cuckoo land, fantasy world, cloud-cuckoo, in denial,
      pie in the sky, pipe dream*, castles in the air, magical thinking, magic money tree, voodoo, elitism, patronis*,
      patroniz*, high-handed, dictatorial, autocratic, bossy, bullheaded, pig-headed, obstinate, obdurate, intransigen*,
      dogmatic, doctrinaire, hyper-partisan, polarising, polarizing, demeaning, discourteous, discourtesy, insolen*,
      impertinent, vulgar, crass, boorish, petulant, childish, like a child, spoilt, spoiled brat, temper tantrum,
      whining, whinge*, sour grapes, sore loser*, thin-skinned, weak leader*, lacklustre, lackluster, bone idle, inept*,
      unprofessional*, all over the place, headless chicken*, free for all, wild west, law of the jungle, race to the
      bottom, slippery slope, vicious circle, death spiral, on its knees, in tatters, in ruins, in free fall, in
      freefall, at rock bottom, rock bottom, hit rock bottom, in meltdown, in disarray, in shambles, falling to pieces,
      falling to bits, gone to the dogs, going to the dogs, gone downhill, going downhill, down the drain, third world,
      third-world, squalid, squalor, decrepit, eyesore*, blot on, monstrosity, carbuncle, derivative, uninspired,
      uninspiring, mediocrity, second-rate, third-rate, second rate, third rate, substandard, sub-standard, subpar,
      below par, not up to, poor quality, poor performance, poor leadership, poor record, poor show, poor decision*,
      poor standard*, bad judgment, bad judgement, bad decision*, bad policy/policies, bad law, bad management, bad
      planning, badly run, badly managed, badly handled, badly designed, badly drafted, badly timed, badly wrong, poorly
      run, poorly managed, poorly handled, poorly designed, poorly drafted, poorly written, lopsided, lop-sided, skewed,
      distorts, slanted, tendentious, prejudiced, draconian, over-the-top, over the top, disproportionate, out of
      proportion, overblown, alarmist, fear-mongering, doom-monger*, punitive, vindictive, spiteful, malicious,
      mean-spirited, mean spirited, cruelty, morally wrong, morally bankrupt, bankrupt of ideas, intellectually
      dishonest, anti-democratic, antidemocratic, un-american, unamerican, un-british, unconstitutional, unedifying,
      unbecoming, inappropriate*, wholly inappropriate, deeply flawed, fatally flawed, fundamentally flawed, seriously
      flawed, badly flawed, riddled with, full of holes, full of errors, error-strewn, error-ridden, shot through with,
      does not stack up, doesn't stack up, makes little sense, make no sense, made no sense, unscientific, junk science,
      bad science, perverse, unintelligible, wishy-washy, woolly, byzantine, unwieldy, kafkaesque, bureaucratic
      nightmare, a nightmare, nightmare for, living nightmare, living hell, hell on earth, nanny state, police state,
      orwellian, cash cow, money grab, cash grab, money-grab*, money-making, bottomless pit, black hole, money pit,
      white elephant*, vanity project*, pet project*, boondoggle*, gravy train, giveaway to, giveaways to, tax breaks
      for the rich/wealthy, tax cuts for the rich/wealthy, on the backs of, hit the poorest, hits the poorest, hitting
      the poorest, hurts working, hurting working, hurt working, hurt ordinary, squeeze the middle, punish the poor,
      punishes the poor, robbing peter, unfair to, unfair on, raw deal, hard done by, short end of, a scandal, ought to
      be ashamed, should be ashamed, should hang .. head/heads, hang .. head in shame, stain on, stains on, black mark,
      sullied, leaves a bad taste, sour taste, bad taste in, travesty, miscarriage of justice, kangaroo court, show
      trial, sham trial, rough justice, an abuse, disservice, does a disservice, betrayal of, slap in the, kick in the,
      punch in the, bad joke, closure by another name, cuts by another name, by another name, by the back door, mess up,
      messed up, messing up, screw up, screw-up, cocked up, cock-up, cock-ups, foul-up, fouled up, slip-up, slipped up,
      blew it, blown it, blow it, howler*, shot .. in the foot, shooting .. in the foot, shoots .. in the foot, shoot ..
      in the foot, dropped a clanger, put .. foot in, bungled, bungling, misjudg*, mis-judg*, error of
      judgment/judgement, grave error, serious error, serious mistake, big mistake, huge mistake, grave mistake,
      terrible mistake, costly mistake, historic mistake, fatal mistake, colossal mistake, got it wrong, getting it
      wrong, gets it wrong, has it wrong, have it wrong, dead wrong, plain wrong, simply wrong, just wrong, utterly
      wrong, wholly wrong, played badly, played poorly, were awful, was awful, were terrible, were shocking, were poor,
      not at the races, outclassed, outplayed, let themselves down, bottled it, sloppy, lazy defending, schoolboy
      error*, a laughing,
      ignorant, illitera*, crude*, cynic, cynics, disastrous*, dysfunction*, egotis*, erroneous*, incapable,
      inadequac*, inconsiderat*, ineffect*, insensitiv*, insincer*, irrational*, lazy, laziness, laughingstock*,
      misinformed, obnoxious*, overreact*, overreach*, paranoi*, pettiness, pitiful*, rotten, rude,
      rudeness, scapegoat*, selfish*, smug*, stubborn*, thoughtless*, totalitarian*, trivialis*, trivializ*,
      ungrateful*, unkind*, unsavo*, vitriol*, worthless*, unhinged, flip-flop*, isolationist*, naivety,
      naïve*, naïvety, fear-monger*, unpresidential, unserious, unprepared, failed
      president/presidency/leader/leadership/minister/chancellor/mayor/manager/experiment, soft on, cherry-pick*,
      brainwash*, fools, a fool, half-hearted*, heavy-handed*, condescend*, pompous*, two-faced,
      backward, backwards-looking, feeble*, indecisive*, dither*, aimless*, directionless, leaderless, dead end,
      futile, futility, a gimmick, gimmicks, pander*, inflammatory, incendiary, toxic
      rhetoric/atmosphere/culture/politics/environment/language, corrosive, dumb, repugnant, underwhelm*,
      unimpressive, mediocr*, ham-fisted, tactless*, a/this rash, hasty, rushed through, panicky, overstep*,
      intrusive, burdensome, onerous, whitewash*, foot-dragging, much to be desired, the plot, cannot/can't/not be
      trusted, untrustworth*, unreliab*, credibility problem/gap, no credibility, lost credibility, no business
      being/doing/running/telling, should know better, should have known better, crossed/crosses/crossing a/the line,
      has/have no place, no place in, disqualif*, unelectable, erratic*, impulsive*, less
      qualified/prepared/experienced/fit, not qualified to, not fit to/for, isn't fit to/for, worst
      president/government/minister/administration/deal/decision/policy/council/mayor/manager/leader, worst ..
      ever/history, shouldn't/should not be president/minister/mayor/leader/chairman/chief, should never have been,
      doesn't/don't/didn't deserve, does/do/did not deserve, has/have/had no idea, doesn't/don't have a clue, does/do
      not have a clue, nothing but talk, talk is cheap, isn't/aren't/not listening, caved in, caved to, caving in/to,
      gave in to, gives/giving in to, surrendered/surrendering to, bowed to, bowing to, kowtow*, playing games, plays
      games, politicis*, politiciz*, ploy, ploys, mixed messages, not/isn't serious, not presidential, poor
      judgment/judgement, bad judgment/judgement, lack/lapse of judgment/judgement, questioned ..
      judgment/judgement/temperament, temperament to be, wrong temperament, unstable temperament, self-inflicted, own
      goal, an own goal, at the expense of, hurts/hurting/hurt
      working/ordinary/families/workers/consumers/patients/pupils/farmers/taxpayers/people/us/our/the,
      punishes/punishing/punish
      working/ordinary/families/workers/consumers/patients/pupils/farmers/taxpayers/people/us/our/the, penalis*,
      penaliz*, hampers, hampering, cripples, crippling, cripple, guts
      the/our/public, slashes, slashing, starves, starving .. of, destroy/destroys/destroying jobs/our/the, going
      backwards, gone backwards, stuck in the past, raises/raise/raised/raising questions/serious/troubling/doubts,
      calls/call/called into question, murky, secretive, opaque, not transparent, too cosy, too cozy,
      cosy/cozy relationship, special interests, different set of, unequal treatment, special/preferential treatment,
      above the law, rules don't/do not apply, moral bankruptcy, race to the bottom, scripted, rubber stamp,
      rubber-stamp*, red tape, bloated, bloat, wasted money/millions/billions/years/time, waste/wasting
      taxpayers/taxpayer/public/our/money, makes/make/made no sense, doesn't/don't/didn't make sense, does not make
      sense, doesn't/don't/didn't work, isn't/aren't/not working for, doesn't/don't add up, do/does not add up, no
      grasp of, little grasp of, no understanding of, lack of understanding, out of ideas, no vision
    `,
    lack: `
      lack of, lacks, lacking, too little, too late, too expensive, too few, too many, too much, too slow, too slowly,
      too high, too low, too weak, too short, not enough, insufficient*, inadequate*, sluggish, not even, no longer any,
      no control, without getting, without showing, without asking, isn't doing, is not doing, not doing enough, has not
      done, have not done, can't even, cannot even, unable to, no access, not take .. seriously, don't take ..
      seriously, not able to, far less, nothing for it, shortage, still not, too little too late, too late to, far too
      little, far too late, far too few, far too slow, far too expensive, far too high, far too low, far too weak, too
      costly, too dear, too pricey, too vague, too narrow, too broad, too cautious, too timid, too soft, too lenient,
      too harsh, too tough, too hasty, too crowded, taking too long, taken too long, took too long, not nearly enough,
      falls/fall/fell/fallen/falling short, falls far short, falls well short, not far enough, not go far enough, does
      not go far, doesn't go far enough, didn't go far enough, don't go far enough, not good enough, isn't good enough,
      not up to the job/task/standard/scratch, not fit for purpose, unfit for purpose, no longer fit, not acceptable,
      isn't acceptable, simply not enough, is not enough, isn't enough, wasn't enough, are not enough, aren't enough,
      barely enough, hardly enough, scarcely enough, not adequate, not sufficient, short of staff, short-staffed, short
      of money/cash/beds/teachers/nurses/doctors, understaff*, under-staff*, under-resourced, underfund*, under-fund*,
      ill-equipped, ill-prepared, badly prepared, poorly prepared, poorly trained, overstretched, stretched to,
      stretched thin, at breaking point, overcrowd*, scarcity of, devoid of, void of, bereft of, starved of, starving ..
      of, strapped for, lack/lacks/lacked/lacking ..
      courage/vision/leadership/ambition/experience/transparency/substance/detail/clarity/credibility/evidence/imagination/judgment/judgement/spine/backbone/understanding/integrity/resources/teeth/urgency,
      without a plan, without any plan, has no plan, have no plan, had no plan, no plan for, no plan to fix, no clear
      plan, no strategy, no vision, no answer to, no leadership, no direction, rudderless, toothless, no teeth, no teeth
      in, no substance, little substance, no details, short on detail/details/substance/ideas, thin on detail, light on
      detail/details, half measure/measures, half-hearted, half-baked, token gesture*, tokenism, window dressing, lip
      service, sticking plaster, drop in the ocean, drop in the bucket, loose change, pocket change, paltry, meagre,
      meager, measly, derisory, bare minimum, little more than, no more than a, does nothing for, does not do anything,
      will do nothing, would do nothing, do little to, does little to, did little to, little to show, nothing to show
      for, not capable of, can't cope, cannot cope, unable to cope, struggling to cope, can't keep up, cannot keep up,
      couldn't even, could not even, still hasn't, still haven't, still has not, still have not, long overdue, delay
      after delay, behind schedule, over budget, missed deadline/deadlines, missed every, missed its target/targets,
      missed .. targets, no alternative offered, beyond the reach, unaffordable, overpriced, poor value, waste of
      money/time/space/resources/taxpayers'/public, a waste
    `,
    dismay: `
      disappoint*, dissatisf*, outrage, outraged, furious, indignant, shock*, appalled, peculiar, odd that, incredible
      that, despair*, regrettabl*, frustrat*, worrying, worrisome, alarm*, troubling, troubled by, disturb*, annoy*,
      tired of, fed up, complain*, cannot tolerate, can not tolerate, won't tolerate, can't stand, not to be tolerated,
      mistreated, don't understand why, do not understand, why must, why should, bitter, bristl*, it is interesting if,
      wonder why, uncertaint*, misgiving*, dismay*, resent*, strange, worried about, worries about, concerned about,
      concerned that, are concerned, is concerned, deep concern, serious concern*, angry at, angry about, anger over,
      expressed outrage, outrage over, astonished, incredibly, points of objection, let-down, letdown, dispirited,
      dispiriting, demoralis*, demoraliz*, aghast, gobsmacked, incredulous, dumbfounded, flabbergasted, lost for words,
      beggars belief, beggar belief, beyond belief, defies belief, defies logic, inexcusable, unforgivable,
      unpardonable, indefensible, unconscionable, reprehensible, deplorabl*, deplore*, despicabl*, contemptibl*,
      abhorren*, repulsive, revolting, sickened, nauseat*, vile, obscenity, obscenely, abominabl*, abomination, odious,
      loathsome, distasteful, deeply sad, black day, sad reflection, infuriat*, enraged, rage at, livid, seething,
      fuming, incensed, irate, up in arms, exasperat*, aggriev*, embittered, bitter pill, enough is enough, the last
      straw, last straw, final straw, run out of patience, patience is, losing patience, lost patience, patience has, at
      the end of .. tether, at .. wits' end, weary of, unhappy, unhappy with/about, displeas*, disenchanted,
      disillusion*, lost faith, losing faith, lost confidence, lost all confidence, losing confidence, lost trust, lost
      .. trust, no confidence in, no faith in, no trust in, vote of no confidence, little confidence, little faith,
      uneasy, uneasiness, qualms, reservations about, serious reservations, grave concern*, real concern*, deeply
      concern*, gravely concerned, extremely concern*, very concern*, great concern, cause for concern, deeply worr*,
      deeply troubl*, deeply disturb*, deeply regret, deeply disappoint*, deeply unhappy, baffl*, can not understand,
      fail to understand, fails to understand, don't see why, do not see why, fail to see, struggle to see, at a loss,
      hard to see how, hard to see why, wants to know why, would like to know why, like to know who, would like to know
      who, i'd like to know, we want to know, what were they thinking, what was he thinking, what was she thinking, how
      could they, how could he, how could she, how dare, why didn't, why did nobody, why did no one, why wasn't, why
      weren't, why isn't, why aren't, why don't they, why doesn't he/she/it/the, why won't, why hasn't, why haven't, why
      has nobody, when will they, when will he, how many more, how much longer, how long must, in poor taste, in bad
      taste, rubbed .. nose in, adds insult to injury, add insult to injury, adding insult to injury, insult to, an
      insult, sorry state, sad state, sorry spectacle, lousy, crushing blow, body blow, bitter blow, hammer blow,
      devastating blow, serious blow, huge blow, heavy blow, setback for,
      lamentabl*, fed up with, sick of, disgusted
    `,
    oppose: `
      oppos*, reject*, turn down, turned down, vote against, voted against, not a good idea, bad idea, protest*,
      denounc*, disapprov*, object to, no solution, not the answer, the answer is not, skeptic*, sceptic*, never vote,
      never accept, not accept, will not accept, would not accept, wasn't going to, servile, against this, against it,
      is against, are against, was against, condemns, condemned, condemning, condemnation of, objects to, objected to,
      objections to, disagrees with, disagree with, disagreed with, opponents of, vetoed, rejects the, rejected the, a
      bad idea, do not think, don't think, will not work, would not work, won't work, oppose/opposes/opposed/opposing
      the/any/this/such/it/them, strongly oppose*, flatly oppose*, firmly oppose*, totally opposed, implacably opposed,
      dead set against, dead against, firmly against, strongly against, totally against, up in arms over,
      came/come/comes/coming out against, lobbied against, inveigh*, rant/rants/ranted against, rally/rallied against,
      march/marched/marching against, demonstrat* against, petition against, revolt against, will fight this, will fight
      it, vote it down, voted it down, will vote against, say no to, says no to, thumbs down, thumbs-down, scrap it,
      ditch/ditched the, walked out over, dismissed as, deplore/deplores/deplored, panned by, pilloried, pillory,
      savaged, upbraid*, repudiat*, pour/poured scorn, heaped scorn, took/take/takes/taking issue with, take exception
      to, took exception to, takes exception, found fault with, finds fault with, find fault with, highly critical of,
      sharply critical, critique of, beg/begs to differ, strongly disagree*, fundamentally disagree*, don't agree with,
      doesn't agree with, do not agree with, does not agree with, didn't agree with, did not agree with, cannot support,
      can't support, unable to support, never support, don't like the, doesn't like the, not a fan of, no fan of, not in
      favour/favor, is not in favour/favor, not the way forward, not the right way, isn't the right way, not the right
      time, not the time for/to, not the right approach, wrong approach, wrong way to, wrong road, wrong decision, wrong
      choice, wrong message, wrong signal, wrong priorities, wrong man for, wrong policy, wrong answer, wrong solution,
      wrong headed, wrong-headed, sends the wrong, not the solution, isn't the solution, not a solution, isn't a
      solution, is not the answer, isn't the answer, not an answer, will not solve, won't solve, does not solve, doesn't
      solve, would not solve, wouldn't solve, solves nothing, solve nothing, will not help, won't help, doesn't help,
      does not help, wouldn't help, would not help, will achieve nothing, achieves nothing, achieve nothing, achieved
      nothing, makes things worse, make things worse, made things worse, making things worse, only make things worse,
      makes matters worse, makes it worse, make it worse, will backfire, counterproductive, counter-productive,
      self-defeating, step backward/backwards, step back for, step in the wrong, backward step, retrograde,
      retrogressive, regressive, dead on arrival, doomed to fail, non-starter, nonstarter, unworkable, impracticable,
      unfeasible, not feasible, not sustainable, ill-advised, ill-conceived, ill-judged, ill-considered, ill-timed,
      ill-thought, ill thought out, poorly thought out, badly thought out, poorly conceived, not thought through, not
      been thought through, unwise, imprudent, short-sighted, shortsighted, undesirable, needless*, wasteful, overkill,
      heavy-handed approach, a step too far, bridge too far, back to square one, back to the drawing board
    `,
    falsehood: `
      untrue, not true, isn't true, wasn't true, not correct, incorrect, inaccurate, not the case, baseless, groundless,
      unfounded, without foundation, without merit, meritless, no merit, no basis, without basis, no truth, fabricat*,
      made up, made-up, nothing but lies, a lie, all lies, misrepresent*, mischaracteri*, don't hold, doesn't hold, does
      not hold, do not hold, don't hold weight, off the mark, misses the mark, pure fiction, never happened, did not
      happen, hoax, debunk*, is false, are false, false claim*, refuted, refutes, not that way, not how it, flatly
      wrong, 100 percent wrong, percent wrong, totally wrong, is wrong, are wrong, untruth/untruths, that is false,
      that's false, it is false, this is false, flatly false, patently false, demonstrably false, entirely false,
      completely false, categorically false, totally false, utterly false, absolutely false, simply false, just false,
      plain false, simply untrue, completely untrue, totally untrue, entirely untrue, utterly untrue, categorically
      untrue, patently untrue, absolutely untrue, quite simply untrue, just not true, simply not true, not remotely
      true, far from true, far from the truth, nothing could be further from the truth, further from the truth, farther
      from the truth, no truth in/to/whatsoever, not a word of truth, not a grain of truth, not a shred of truth, not an
      ounce of truth, without a grain of truth, not an iota of truth, that is not so, isn't so, wasn't so, not what
      happened, not how it happened, never took place, did not take place, didn't take place, didn't happen, has never
      happened, have never happened, never said that, never said so, did not say that, didn't say that, never said any
      such, said no such thing, did no such thing, pure/complete/total/utter/sheer fantasy,
      pure/complete/total/utter/sheer fabrication, pure/complete/total/utter/sheer invention,
      pure/complete/total/utter/sheer speculation, complete/pure/total/utter/absolute nonsense,
      complete/pure/total/utter/absolute rubbish, pack/string/tissue/web of lies,
      blatant/bare-faced/barefaced/malicious/outright/absolute/total/complete/vicious lie/lies, it's/that's lies, is/was
      a lie, are/were lies, slanderous, libellous, libelous, defamatory, calumny, fairy tale/tales, fairytale*, fairy
      story, tall tale*, tall story, old wives' tale, urban myth, urban legend, figment of, cock-and-bull, trumped-up,
      trumped up, cooked-up, entirely without foundation/merit/basis/substance, without any
      foundation/merit/basis/substance, without foundation/merit/basis/substance/evidence, no basis in fact, not based
      on fact/facts, has no basis, have no basis, unsupported by, not supported by, ill-founded, not justified, wide of
      the mark, way off, off base, isn't accurate, wasn't accurate, not an accurate, wholly inaccurate, completely
      inaccurate, factually incorrect, factually wrong, factually inaccurate, isn't correct, wasn't correct, simply
      incorrect, simply wrong, completely wrong, entirely wrong, plainly wrong, demonstrably wrong, was/were mistaken,
      mistaken about, got the facts wrong, got .. facts wrong, got it all wrong, wrong on the facts, has .. facts wrong,
      confused the facts, a misreading of, misinterpretation, distortion of, travesty of the facts, taken out of
      context, took .. out of context, out of context, quoted out of context, twisted my words, misquoted, misreported,
      wrongly reported, does not recognise/recognize, doesn't recognise/recognize, not recognise/recognize the
      figure/figures/picture/description/account/claims/criticism/email/quote, not a picture we recognise/recognize, not
      something we recognise/recognize, not my recollection, not our understanding, not a fair, not a true, not a
      reflection of, did not reflect, does not stand up, doesn't stand up, do not stand up, don't stand up, does not
      hold water, doesn't hold water, doesn't wash, does not wash, not stand up to scrutiny, was/is authentic,
      is/are/was/were perfectly genuine, rubbished, flatly deny, categorically deny, strongly deny, dispute the,
      disputes the, disputed the, reject the/these/this/that/any/those
      allegation/allegations/claim/claims/accusation/accusations/suggestion/charge/charges/notion, strongly rejects,
      contrary to reports, contrary to what, contrary to claims, contrary to media, contrary to rumours/rumors, not as
      far as i know, not to my knowledge, there was no/never any question of, there is no question of, it is not the
      case, not the case that, that is not the case, that isn't the case, that wasn't the case, nothing of the sort,
      quite the contrary, the exact opposite, exactly the opposite, just the opposite, the opposite is true, the reverse
      is true, a non-story, non-story, storm in a teacup, tempest in a teapot, much ado about, blown out of proportion,
      blown up out of, made-up story, made up story, nobody said that, no one said that, nobody ever said, no decision
      had been, no decision was, no final decision, no decisions have, no deal was, no agreement was, no such plan*, no
      such agreement, no such meeting, no such conversation, no such order*, no such intention, no such payment*
    `,
    doubt: `
      rumour*, rumor*, misinterpret*, misunderstand*, misunderstood, on the contrary, not the intention, no organic
      connection, no connection, myth*, invention, fake, not right, false, falsely, discredit*, no evidence, no proof,
      quite the opposite, not a factor, unsubstantiated, mere speculation, hearsay, gossip, tittle-tattle, innuendo,
      insinuation*, unproven, not proven, unproved, not been proven, not proved, never proven, never been proven, has
      not been proved, hasn't been proved, no scientific, unverified, unconfirmed, unsourced, anonymous sources,
      anonymous claim*, unsupported, uncorroborated, circumstantial, flimsy, thin evidence, no credible evidence, not a
      shred of evidence, no shred of evidence, without a shred, not one shred, no hard evidence, no concrete evidence,
      no factual, not a scrap, not an iota, lack of evidence, insufficient evidence, no proof that, no indication, no
      sign that, no sign of, nothing to suggest, nothing to indicate, nothing to show that, nothing to support, remains
      to be proved, have yet to prove, has yet to prove, exaggeration*, overstated, sensational*, hyperbol*,
      misconception*, misleading impression, misread, question the accuracy, doubt the, doubts the, cast doubt, casts
      doubt, open to doubt, open to question, dubious claim*, so-called evidence, allegedly, supposedly, purported*,
      implausibl*, improbabl*, hard to credit, incredible claim*, not convinced, unconvinced, unconvincing, not
      persuaded, unpersuaded, not quite right, not that simple, not so simple
    `,
    innocence: `
      know nothing, knew nothing, knows nothing, no knowledge, not aware, unaware, nothing to do with, no connection
      with, no links, no ties, did nothing, nothing wrong, did nothing wrong, done nothing wrong, nothing illegal,
      nothing to hide, did not do, didn't do, not done anything, never received, have not received, has not received,
      never helped, did not have, does not have anything against, disclaim*, not responsible, not our responsibility,
      not our fault, not my fault, need not fear, no intention of, not intend*, was not intentional, not intentional,
      not my view, not his view, not be affected, will not affect, any affect whatsoever, no effect, whatsoever, reached
      speaker, not in the nature of, tell the truth, enormous respect, not politics, wouldn't say that, would not say
      that, i am innocent, is innocent, are innocent, pleaded not guilty, pleads not guilty, never lied, never stole,
      never cheated, need not worry, no need to fear, have nothing to fear, not the intent, no plans to, no great
      problems, no great risk, no intention to, was not a factor, did not know, did not happen, innocent of,
      maintains/maintained/protested his/her/their innocence, completely/totally/wholly/entirely innocent, i am/i'm
      innocent, we are/we're innocent, not guilty of, deny any/all wrongdoing, denies/denied any/all wrongdoing, any
      wrongdoing, no wrongdoing, not done anything wrong, didn't do anything wrong, did not do anything wrong, haven't
      done anything wrong, hasn't done anything wrong, had not done anything wrong, hadn't done anything wrong, never
      done anything wrong, never did anything wrong, did nothing improper/illegal/unlawful/unethical/untoward, done
      nothing improper/illegal/unlawful/unethical/untoward, nothing untoward, nothing unlawful, nothing underhand,
      nothing unethical, nothing sinister, nothing suspicious, nothing irregular, nothing secret about, nothing to be
      ashamed of, nothing to apologise/apologize for, nothing to answer, no case to answer, nothing to admit, nothing to
      confess, nothing to conceal, nothing to regret, clear conscience, conscience is clear, slept at night, sleep at
      night, hold my head/heads, head held high, clean hands, hands are clean, knew nothing about/of, had known nothing,
      has known nothing, have known nothing, known nothing of/about, know nothing of/about, knows nothing of/about, had
      no knowledge, has no knowledge, have no knowledge, no prior knowledge, no advance knowledge, did not know
      about/of/that, didn't know anything, did not know anything, had never known, was not aware, were not aware, am not
      aware, weren't aware, not been aware, was never aware, were never aware, was unaware, were unaware, is/are/been
      unaware, completely unaware, totally unaware, have no idea who, has no idea who, never had any idea, hadn't the
      faintest idea, not the slightest idea, first i/we heard, first he/she/they heard, first time i/we/he/she/they
      heard, first i/he/she/they had heard, only learned/learnt/heard/discovered/found, only became aware, only found
      out, learned/learnt/heard/found out of/about it from the
      newspaper/newspapers/press/media/radio/news/television/papers, learned/learnt/heard/read .. in the
      newspaper/newspapers/press/papers/media, learned/learnt/heard .. from the
      press/media/newspaper/newspapers/radio/television/news, had never heard, have never heard, has never heard, had
      not been told, hadn't been told, had not been informed, hadn't been informed, had never been told, had never been
      informed, was never shown the, has not seen the report, have no recollection, has no recollection, had no
      recollection, no memory of, cannot recall, can't recall, could not recall, couldn't recall, has no record, have no
      record, kept in the dark, as surprised as anyone, was as shocked, surprised by the allegations/accusations, had
      never met, never spoke to, never spoken to/with, have never spoken, has never spoken, never talked to/with, never
      been in contact, had no contact, has no contact, never contacted, never had any contact, no dealings with, no
      relationship with, no relations with, no affiliation, no association with, no involvement, had no involvement,
      wasn't involved, was not involved, were not involved, weren't involved, is not involved, isn't involved, have
      never been involved, has never been involved, never been involved, never involved, not been involved, played no
      part, plays no part, play no part, took no part, taken no part, had no part, had no part in, no role in, had no
      role, played no role, plays no role, had no hand in, had no say, had no influence, no influence over, didn't
      participate, was nowhere near, were nowhere near, weren't there, were not there, wasn't present, not even there,
      not even in the country, on which he/she did not sit, nothing whatever to do, nothing whatsoever to do, nothing at
      all to do with, has/have/had/having nothing to do with, have/has nothing against, not connected to/with, no link
      to/with, no links to/with, no ties to/with, never ordered, never gave/given any/an/such
      order/orders/instruction/permission, gave no order/orders/instruction/instructions, never instructed, never
      authorised, never authorized, did not authorise/authorize, didn't authorise/authorize, did not order, didn't
      order, never asked him/her/them to, never asked anyone, never told anyone, never told him/her/them to, did not
      seek to, never attempted to, never intended to, had never intended, never intended, had no intention, has no
      intention, have no intention, no intent to, no intention whatsoever, not her intention, not his intention, not our
      intention, never our/my/his/her intention, was not intended, were not intended, wasn't intended, weren't intended,
      wasn't meant, was not meant, not meant as, never meant to, did not mean to, didn't mean to, not deliberate, wasn't
      deliberate, was not deliberate, no malice, no ill will, no ill intent, bore no malice, not malicious, never paid
      anyone, never paid any/a bribe, never took/taken/accepted/received/asked/solicited/got/had/given/offered/paid/made
      any, never took/taken/accepted/received a/money/bribes/gifts/payment/cent/penny/dime/euro/dollar, never laid a
      hand/finger, never laid hands, never harmed, never hurt anyone, never harmed anyone, never hit anyone, never
      struck, never threatened, never assaulted, never abused, never harassed, never raped, never stole/stolen, has
      never lied, have never lied, never misled, never broke/broken, never broken the law/rules, never broke the
      law/rules, never violated, never doped, never taken drugs, never failed a test, never tested positive, never
      hidden/hid, never concealed, never covered up, never signed off, never done anything like, never done that, never
      did that, did not do it, didn't do it, did not do that, didn't do that, would never do, would not do that,
      wouldn't do that, they never did, did not lie, didn't lie, did not mislead, didn't mislead, not mislead, did not
      break, didn't break, did not violate, didn't violate, not violated, did not breach, didn't breach, not breach, not
      breached, not in breach, does not violate, do not violate, did not steal, didn't steal, did not cheat, didn't
      cheat, did not cover, didn't cover up, did not conceal, didn't conceal, nothing was concealed, nothing was hidden,
      nothing has been hidden, nothing has been concealed, nothing is being hidden, nothing was covered, did not hide,
      didn't hide, hid nothing, hidden nothing, hides nothing, hiding nothing, concealed nothing, did not take any,
      didn't take any, not received any, accepted no, took no money, took nothing, taken nothing, stole nothing, was
      paid nothing, were paid nothing, received nothing, gained nothing, had not received, didn't benefit, did not
      profit, no personal gain, promised nothing, were promised nothing, was promised nothing, nobody was promised,
      offered nothing, nothing was promised, made no promise/promises, made no deal, made no such, gave nothing, given
      nothing, did not ask for, did not threaten, didn't threaten, didn't shoot, did not touch, didn't touch, did not
      hit, didn't hit, did not push, didn't push, did not force, no force was used, did not discriminate, do not
      discriminate, don't discriminate, does not discriminate, did not influence, didn't influence, no influence on, did
      not interfere, does not interfere, do not interfere, no pressure was, did not put pressure, was not pressured,
      nobody was/is/has/had
      harmed/hurt/injured/threatened/forced/misled/cheated/ignored/silenced/excluded/pressured/pressed/sacked/fired/endangered,
      no one was/is/has/had harmed/hurt/threatened/forced/misled/cheated/ignored/silenced/excluded/pressured/endangered,
      nobody/no-one
      buried/hid/lied/stole/cheated/killed/poisoned/attacked/forced/pressured/covered/concealed/ignored/paid/asked/took/touched/threatened/harmed,
      no one
      buried/hid/lied/stole/cheated/killed/poisoned/attacked/forced/pressured/covered/concealed/ignored/paid/took/touched/threatened/harmed,
      nobody here/there/in .. lied/stole/cheated/killed/poisoned/knew, no money changed hands, no money was/has, no
      money is missing, no laws/law/rules/rule was/were broken, no rules/rule/laws/law have/has been broken, no
      rule/rules/law/laws had been broken, broke no law/laws/rule/rules, broken no law/laws/rule/rules, no crime
      was/has, no crime had, no offence was, no harm was, no harm done, no cause for alarm, no reason to worry, no need
      to worry, no need to panic, never a danger, never a risk, never any danger, never any risk, never in danger, at no
      point did, posed no risk/threat/danger, poses no risk/threat/danger, pose no risk/threat/danger, not a risk to,
      not a threat to, isn't dangerous, not harmful, perfectly safe, completely safe, entirely safe, quite safe, safe to
      eat/drink/use, is/are no danger, perfectly lawful, entirely lawful, fully legal, perfectly proper, entirely
      proper, entirely appropriate, wholly appropriate, perfectly legitimate, entirely legitimate, was/were done
      legally, legally and, above board, above-board, by the book, beyond reproach, squeaky clean, fully transparent,
      completely transparent, full transparency, complete transparency, acted/act/acts/acting in good faith, with the
      best of intentions, with the best intentions, acted properly, acted lawfully, acted correctly, acted
      appropriately, acted honestly, acted responsibly, acted within, acted entirely, acted at all times, acted in
      accordance, acted according to, behaved properly, behaved correctly, behaved impeccably, conducted
      himself/herself/themselves/itself properly, did everything right, did everything by, done everything right, did
      everything correctly, did his/her/my/our/their job/duty/jobs, just doing my/his/her/our/their job, only doing
      my/his/her/our/their job, fully complied, complied fully, in full compliance, full compliance with, met
      all/every/the requirements/standards/rules/obligations, meets all/every/the
      requirements/standards/rules/obligations, in accordance with the/all/our
      law/rules/laws/regulations/contract/guidelines/procedures/requirements/agreement, in line with the/all
      law/rules/laws/regulations/guidelines, within the law/rules/guidelines, strictly within, entirely within the, well
      within the, kept to the rules, stuck to the rules, played by the rules, paid every/all .. taxes/tax/wages/bill,
      paid .. taxes in full, paid in full, declared everything, disclosed everything, everything was disclosed, fully
      disclosed, was fully/properly/duly disclosed/declared/reported/authorised/authorized/approved/audited/registered,
      were fully/properly/duly disclosed/declared/reported/approved/audited, properly
      disclosed/declared/reported/authorised/authorized/approved/recorded/accounted, openly declared, chosen on merit,
      on merit, on its merits, appointed on merit, strictly on merit, pure coincidence, mere coincidence, just a
      coincidence, simply a coincidence, just a joke, only joking, meant as a joke, in jest, tongue in cheek, only
      friends, just a friend, a birthday present, a personal loan, mistaken identity, we are not here to, not an attack
      on, nor did, neither i nor, neither he nor, neither she nor, have/has/had never done that/this/it, would never do
      such, would never do anything, i/he/she/we never did that/it/anything
    `,
    excuse: `
      couldn't avoid, could not avoid, no choice, the reason is, the reason, out of our control, outside of our, outside
      our, beyond our control, an accident, unlucky, up to the court*, follow the rules, followed the rules, follows the
      rules, within the law, within the rules, comply with, in compliance, according to the rules, does everything, did
      everything, doing everything, done everything, takes time, take time, in the meantime, meanwhile, additional
      steps, steps to, taking steps, to be fair, quite calmly, good judgment, provide .. protection, not precise, did
      not have precise, due to the fact, the only reason, it is complicated, is complicated, is complex, that is why, it
      was because, had no other, were forced to, was forced to, we are working, working on, working hard, have taken
      responsibility, took responsibility, in order to protect, to protect, to ensure, far from unusual, not unusual,
      quite normal, perfectly normal, standard procedure, common practice, in line with, have complied, fully complied,
      took steps, taken steps, in the process of, improving, is improving, has improved, have improved, for the courts,
      for the court, is being dealt, by the rules, an advantage, no greater than, not greater than, sorrow, need to make
      sure, judges are different, had/have/has/left .. no choice but, no choice but, no alternative but, no option but,
      no other choice/option/alternative/way, little choice but, left with no, had to act, had to act fast/quickly, had
      to make, a last resort, as a last resort, in self-defence/self-defense, acted in self-defence/self-defense,
      defending himself/herself/themselves, defended himself/herself/themselves, only defended, provoked by, was
      provoked, were provoked, they started it, he started it, she started it, fired first, shot first, attacked first,
      attacked us first, came under fire, were under fire, under attack from, was under orders, were under orders, was
      only following, only following orders, just following orders, was instructed to, were instructed to, on legal
      advice, on the instructions of, acting on advice, acting on instructions, acting on orders, acted on advice, not
      our/my/his/her/their decision/responsibility/job/fault/doing/call/business/department, not up to us, not up to me,
      not for us to, not for me to, not for the government to, not for ministers to, not for the council to, not for the
      company to, a matter for the
      police/courts/court/council/government/states/state/states/regulator/police/parliament/company/board/party, that's
      up to, nothing we could, nothing we can, nothing i could, nothing more we, nothing more could, not much we can,
      not within our power, not in our power, no power to, no powers to, no control over, no authority to, no say over,
      our/my hands are/were tied, hands are tied, hands were tied, beyond our/my/his/her/their/its control, out of
      our/my/his/her/their/its hands/control, outside our/my/their/his/its control/remit, not in our control,
      circumstances beyond, force majeure, act of god, exceptional circumstances, extraordinary circumstances,
      unforeseen circumstances, unforeseen, unforeseeable, could not have foreseen, couldn't have foreseen, could not
      have known, couldn't have known, could not have been foreseen, could not have predicted, couldn't have predicted,
      couldn't have been predicted, no one could have, nobody could have, no one could foresee, nobody could foresee, no
      way of knowing, no way to know, impossible to predict, impossible to foresee, impossible to know, impossible to
      prevent, unavoidable, once in a century, nobody expected, no one expected, with hindsight, in hindsight, with the
      benefit of hindsight, on the information available, information available at the time, based on the information,
      to the best of my/our/his/her knowledge/ability, because of the weather, bad weather, owing to the weather, bad
      luck, bad timing, technical error, technical fault, technical problem/problems, technical issue/issues, technical
      glitch*, computer error, computer glitch, software error, software glitch, clerical error*, administrative error*,
      human error*, honest mistake*, honest error, genuine mistake, genuine error, innocent mistake, isolated incident*,
      isolated error, extremely rare, few cases, a small number, small minority, tiny minority, tiny fraction, a few bad
      apples, bad apple/apples, rogue employee/employees/officer/trader/element/elements, single employee, single staff
      member, without the knowledge of, acted on his/her/their own, did so on his/her own, teething problem*, teething
      trouble*, transition period, work in progress, works in progress, still under investigation/review, still being
      investigated, awaiting the outcome/results/report, await the outcome/results, let the investigation, until the
      investigation, let the courts, let justice, presumption of innocence, innocent until proven, presumed innocent,
      doing everything/all we/i/they/it/possible/can/could, did everything/all we/i/they/it could/possible, done
      everything/all we/i/they could/can, doing our/their/its/his/her/my best, did our/their/its/his/her/my best, done
      our/their/its/his/her/my best, trying our/their best, working hard to, working tirelessly, worked tirelessly, work
      tirelessly, working around the clock, working round the clock, worked around the clock, worked round the clock,
      crews worked, staff worked, worked 16-hour/12-hour/18-hour/14-hour, under difficult circumstances/conditions, in
      very/extremely difficult/trying/challenging, in challenging, under enormous/intense/great/huge pressure, in the
      heat of, in the heat of battle/moment, difficult balance, tough decision*, hard choices, tough choices, difficult
      choice*, painful decision*, not an easy decision, no easy answers, no easy solution*, no simple solution, no magic
      wand, no silver bullet, cannot please everyone, can't please everyone, limited budget, limited funds, lack of
      funds, lack of funding, shortage of staff, staff shortage/shortages, staff were ill, cuts from, unusually high,
      increased costs, because the state/government cut, cuts imposed, we inherited, inherited from, inherited the
      problem/problems/mess, before my time, before our time, before i/we took over/office, before he/she took
      over/office, years of neglect by, caused by others, the fault of others, other countries do, others are doing,
      everyone does it, everybody does it, everyone else does, everybody else does, industry standard, industry
      practice, standard practice, standard industry, standard procedure*, normal procedure, routine procedure, usual
      procedure, completely normal, entirely normal, nothing unusual, not uncommon, always been done, always done, as
      every other, like every other, like everyone else, same as everyone, no different from/than, no worse than, same
      rules as, required by the law, legally required, legally bound, legally obliged, obliged by law, obligated to,
      required to by, law requires us, law says, rules require, rules say, contract requires, contract says, as the law,
      as required by, signed off by, with the agreement of, with the blessing of, independent review found, passed
      every, passed all, met the standards, has/have been offered, has/had been invited, every opportunity to, ample
      opportunity, plenty of time, had every chance, could have complained, nobody complained, no one complained, no
      complaints, never complained, had received no complaints, has received no complaints, received no complaints, no
      one raised, nobody raised, never raised, did not raise, didn't raise, if it had not been, if it hadn't been, if it
      weren't for, had it not been for, for safety reasons, for reasons of safety/security, for the safety of, for the
      good of, in the best interests, best interest of, to keep people safe, to avoid further, to prevent further, to
      protect our/the/their/patients/children/staff/public/jobs/privacy, out of concern, out of consideration, out of
      respect, out of necessity, a precaution, precautionary measure, for their own good/safety/protection, for his/her
      own good/safety/protection, necessary evil, necessary step, price worth paying, was proportionate, appropriate
      response, measured response, was justified, were justified, is justified, fully justified, entirely justified, was
      warranted, were warranted, the right thing to do, the right decision at, right decision at the time, would do it
      again, do the same again, anyone would have, anybody would have, any government would, any company would, already
      addressed, already been addressed, fully addressed, has been dealt with, have been dealt with, been dealt with,
      already dealt, has/have/had since changed, since been corrected, been corrected, has been fixed, have been fixed,
      has been resolved, been rectified, already taken steps, already taken action, already introduced, already
      implemented, already in place, already under way, already improved, already changed, is being addressed, are being
      addressed, is being fixed, are being fixed, is being implemented, are being implemented, was being implemented,
      been implemented, adopted in full, lessons have been, lessons have already, lessons were learned/learnt,
      learned/learnt the lessons, learned/learnt lessons, taken measures, took measures, measures have been taken, steps
      have been taken, action has been taken, action was taken, took immediate action, took swift action, acted swiftly,
      acted promptly, acted as soon as, responded immediately, reacted immediately, as soon as we/i/it/they, the moment
      we/i, immediately informed, immediately reported, has reimbursed, have reimbursed, has/have/had repaid, paid it
      back, paid .. back, paid the money back, has paid back, has been refunded, been compensated, been disciplined, no
      longer works, no longer employed, record speaks for itself, our record, look at the record, look at the facts, the
      facts speak, facts speak for, figures speak for, on the contrary we, has invested, have invested, more money than,
      paid its share, paid our share, our fair share, its fair share, did more than, doing more than, takes .. very
      seriously, taken .. very seriously, take all complaints, take any complaint, takes all complaints, safety is our,
      our first priority, our top priority, top priority is, first priority is, priority was, our main concern, voted
      for the same, signed the same, did exactly the same, are no better, is no better, people in glass houses, pot
      calling the kettle, look who's talking, put .. own house in order, own house in order, own backyard, takes two,
      two to tango, where were they, what should we have, what would they, what were we supposed, what was i supposed,
      what was he supposed, what did they expect, easy to criticise/criticize, easy to say, easy to be wise, wise after
      the event, politically motivated, campaign rhetoric, sour grapes, axe to grind, ax to grind, book to sell, bitter
      ex, failed candidate, sore loser/losers, desperate campaign, distracts from, divert attention, diverting
      attention, deflect attention, own failures, own failings, own mistakes, own shortcomings, dig up dirt, old news,
      raking up, nitpick*, splitting hairs, followed ..
      rules/procedures/guidelines/regulations/protocol/protocols/law/instructions, following ..
      rules/procedures/guidelines/regulations/law, follows .. rules/procedures/guidelines/regulations/law
    `,
    contrast: `
      but, however, of course, though, instead, anyway, but then, on the other hand, nevertheless, nonetheless, even so,
      that said, having said that, mind you
    `,
    refusal: `
      no, nope, never, not at all, absolutely not, certainly not, by no means, under no circumstances, no no, nah, never
      ever, not one bit, not in the least, not in the slightest, definitely not, of course not, obviously not, clearly
      not, most certainly not, not true, not a chance, no chance, no way, no sir, in no way, on no account, not on my
      watch, not for a moment, not for one moment, not for a minute, not for one minute, not for a second, not once, far
      from it, quite the opposite, quite the contrary, on the contrary, nothing of the sort, nothing of the kind,
      rubbish, nonsense, utter nonsense, complete nonsense, total nonsense, all lies, hogwash, baloney, bunk, poppycock
    `,
    regret: `
      my mistake, our mistake, a mistake, his mistake, her mistake, own mistake, made a mistake, made mistakes, was
      wrong, were wrong, i'm sorry, we're sorry, apolog*, regret*, my fault, our fault, my responsibility, should have
      done, could have done, too optimistic, not good enough, wasn't good enough, learned our lesson, must admit, must
      acknowledge, we lost, nothing to write home about, being a part of, i must have, i should have, we should have, so
      sorry, are sorry, am sorry, was sorry, i/we was/were wrong, we got it wrong, i got it wrong, we got .. wrong, i
      got .. wrong, got this wrong, got it badly wrong, got that wrong, we made a mistake, i made a mistake, made a
      terrible/serious/grave/big/bad/huge mistake/error, made errors, mistakes were made, mistakes have been made,
      mistakes had been made, mistakes made, errors were made, errors have been made, error on our part, mistake on our
      part, mistake on my part, fault on our part, failing on our part, our own mistakes, some of them our own, error of
      judgment/judgement, lapse of judgment/judgement, lapse in judgment/judgement, moment of madness, we
      underestimated, i underestimated, misspoke, misspoken, had misspoken, mis-spoke, slip of the tongue, badly worded,
      poorly worded, clumsily worded, clumsy wording, expressed myself badly, put it badly, should not have said,
      shouldn't have said, should have reacted, should have been clearer, should have spotted, should have handled,
      should have never, should never have happened/been/done/said/let/allowed/gone/signed/agreed, shouldn't have
      happened, should not have happened, could have done better, could have done more, could have handled, could have
      been handled, could have been better, could have been done better, we can do better, we could do better, have to
      do better, we must be better, we have to be better, did not do enough, didn't do enough, have not done enough, had
      not done enough, not done enough, not done well enough, was not good enough, were not good enough, weren't good
      enough, falls short of our, fell short of our/the, fallen short of our/the, below our standards, below the
      standards, below the standard we, not up to our, not live up to our, did not live up to our, failed to live up,
      failed to meet our, i failed, i have failed, we have failed, i've failed, we've failed, we have let, i have let,
      i've let, i let myself, we were too slow, too slow to react, we were not prepared, we weren't prepared, we did not
      foresee, we did not see, we were naive, i was naive, we were stupid, i was stupid, it was stupid of, it was
      foolish of, it was wrong of me/us, it was a mistake, that was a mistake, was my mistake, was our mistake, is my
      mistake, the mistake was mine, the error was mine, the fault was mine, the fault is mine, fault is ours, fault
      lies with us/me, mea culpa, i take/took/accept/accepted full/the/all responsibility, we take/took/accept/accepted
      full/the/all responsibility, take full responsibility, takes full responsibility, took full responsibility, accept
      full responsibility, accepts full responsibility, accepted full responsibility, accept responsibility, accepts
      responsibility, accepted responsibility, i take responsibility, we take responsibility, i accept responsibility, i
      am responsible, i'm responsible, i bear responsibility, i bear the responsibility, we bear responsibility, the
      buck stops, buck stops with me/here, i am to blame, i'm to blame, we are to blame, we're to blame, i blame myself,
      blames himself/herself, blame myself, only myself to blame, i'm/we're
      deeply/truly/so/very/really/terribly/extremely sorry, i/we am/are deeply/truly/so/very/really/terribly/extremely
      sorry, we are sorry, very/truly/deeply/terribly/extremely/profoundly sorry, he/she was sorry, they/it were/was
      sorry, feel sorry about, feel bad about, felt bad about, feel terrible about, feel ashamed, felt ashamed, i am
      ashamed, i'm ashamed, we are ashamed, ashamed of myself, not proud of, inexcusable on,
      offer/offers/offered/offering .. apology/apologies, unreserved apology,
      apologise/apologize/apologised/apologized/apologises/apologizes unreservedly/profusely/sincerely, sincere
      apologies, sincere apology, sincerest apologies, deepest apologies, owe .. an apology,
      ask/asks/asked/beg/begs/begged for/for/our/his/her/your/their forgiveness, ask forgiveness, asked forgiveness,
      forgive me, forgive us, deep regret, deepest regret, deeply regret/regrets/regretted, sincerely regret/regrets,
      bitterly regret/regrets/regretted, have regrets, has regrets, had regrets, i have regrets, remorse for, repent*,
      wish i/we had/hadn't, wish we had done, wishes he/she had/hadn't, wished he/she had/hadn't, if i could turn, turn
      back the clock, if i could do it again, would do it differently, would have done .. differently, done things
      differently, do it differently, done it differently, handled .. differently, handle .. differently, with hindsight
      i/we, with hindsight it was, lessons to be learned/learnt, learn from this, learn from our mistakes, learned from
      our mistakes, learnt our lesson, not our finest hour, not my finest hour, our finest hour, not my proudest,
      unacceptable on our part, it was careless, it was sloppy, we were sloppy, it was an oversight, our oversight, my
      oversight, oversight on our/my part, we forgot, had forgotten to, overlooked it, we overlooked, we missed, we
      overreacted, i lost my temper, lost my temper, lost my head, got carried away, i went too far, we went too far, i
      crossed a line, deserved to lose, did not deserve to, didn't deserve to, didn't play well, did not play well, were
      better than us, i/we should have
      known/told/said/checked/acted/reacted/listened/asked/apologised/apologized/informed/disclosed/declared/reported/stopped/responded/been,
      i/we ought to have, he/she/it/they should have
      told/acted/checked/informed/disclosed/declared/apologised/apologized himself/herself/sooner/earlier/better,
      he/she/it/they should have known better, was/were sorry for, am/are sorry for, we/i failed to, we/i let
      them/him/her/you, should have done more/better, should have acted sooner/earlier/faster, should have been
      quicker/faster/clearer
    `,
    concede: `
      it is true that, it's true that, that is true, that's true, admittedly, that is correct, that's correct, yes we,
      yes that, yes i, sounds probable, have to give, has a point, have a point, we bow, feelers, that is so, we did
      that, true that, is recognized, is recognised, granted that, i grant, i'll grant, i grant you, fair point, a fair
      point, a good point, that's fair, that is fair, fair criticism, valid criticism, legitimate criticism, justified
      criticism, valid point, valid concerns, had a point, there is some truth, some truth in, some truth to, some of
      that is true, partly true, partly to blame, partly our fault, partly because we, it is true, it was true, was true
      that, is true that, true enough, that much is true, quite true, perfectly true, you're right, you are right, i
      admit, we admit, i'll admit, i do admit, i must admit, i have to admit, must admit, have to admit, has to admit,
      had to admit, admits to, i must confess, must confess, i concede, we concede, i acknowledge, we acknowledge, we
      recognise/recognize that, i recognise/recognize that, we accept that, i accept that, we accept the, i accept the,
      accepts that, accepted that, accept the criticism, accepts the criticism, accept the findings, accepts the
      findings, accepted the findings, accept the court's, accept the verdict, accept the ruling, accepts the decision,
      accept the result, accepts the result, accept defeat, i don't deny, i do not deny, don't deny, doesn't deny, does
      not deny, do not deny, did not deny, didn't deny, not denying, can't deny, cannot deny, could not deny, does not
      dispute, doesn't dispute, did not dispute, didn't dispute, don't dispute, do not dispute, not disputing, not in
      dispute, no dispute that, not contest*, will not contest, did not contest, make/makes/made no secret, not make a
      secret, no bones about, made no bones, make no bones, not hiding the fact, not hide the fact, will not hide, won't
      hide that, can't pretend, cannot pretend, won't pretend, not going to pretend, won't lie, i won't lie, in
      fairness, in all fairness, to be fair to, i did that, did i .. yes, yes i did, yes we did, yes it is, yes it was,
      yes there, yes he, yes she, yes they, i do regret, i did know, we did know, we knew about, i knew about, we were
      aware of, i was aware of, it did happen, it does happen, confirmed .. genuine/authentic, was/is/were/are genuine
      but, was/is/are/were real but, could not produce, could not say when, could not explain why, have no explanation,
      has no explanation, had no explanation, had no answer, bowed to, bows to, gave in to, climbed down, withdraws
      the/his/her, took back what, take it back, takes it back, conceded defeat, beaten by the better, lost fair, lost
      fairly, fair and square
    `,
    silence: `
      no comment, not comment, decline* to comment, can't answer, cannot answer, could not answer, won't answer, not
      answer, not respond, did not return, could not be reached, not available for comment, unavailable for comment, ask
      him, ask them, talk with, refer you to, can't discuss, cannot discuss, not discuss, not go into, ongoing
      investigation, pending litigation, not disclose, ask him about, ask them about, you should talk with, you should
      talk to, referred questions to, not returned, no comment/comments, has/have/had no comment/comments/statement, no
      further comment/comments/questions/statements, nothing to say, nothing further to say/add, nothing to add, nothing
      more to add, have/has nothing to say, cannot/can't comment, can not comment, could not comment, couldn't comment,
      unable to comment, not in a position to comment/say/answer/discuss/confirm, in no position to comment, do not
      comment on, don't comment on, does not comment on, doesn't comment on, will not comment, won't comment, would not
      comment, wouldn't comment, did not comment, didn't comment, not be commenting, not commenting, not prepared to
      comment, not willing to comment, unwilling to comment, not wish to comment, did not wish to, does not wish to, do
      not wish to, did not want to comment/discuss/talk/speak/answer/say/be, does not want to
      comment/discuss/talk/speak/answer/say, doesn't want to comment/discuss/talk/speak/answer/say, didn't want to
      comment/discuss/talk/speak/answer/say, not want to discuss/comment/talk/speak/answer, preferred not to, choose not
      to comment, chose not to comment/respond/answer, chose to remain silent, kept quiet when, exercised .. right to,
      invoked .. right, pleaded the fifth, plead the fifth, took the fifth, invoked the fifth,
      refuse/refuses/refused/refusing to
      comment/discuss/answer/say/speak/talk/respond/elaborate/confirm/be/give/name/identify/disclose/reveal/specify,
      decline/declines/declined/declining to
      comment/discuss/answer/say/speak/talk/respond/elaborate/confirm/be/give/name/identify/disclose/reveal/specify/provide/take/make/explain,
      declined an interview, declined interview, declined requests, declined a request, declined further, declined
      repeated, declined multiple, refused an interview, turned down requests, turned down a request, turned down an
      interview, won't discuss, will not discuss, would not discuss, wouldn't discuss, could not discuss, not discuss
      details/specifics/individual, won't get into, will not get into, not get into, would not get into, won't go into,
      will not go into, not go into details/detail/specifics, would not go into, cannot go into, not be drawn, would not
      be drawn, wouldn't be drawn, refused to be drawn, won't be drawn, not speculate, won't speculate, will not
      speculate, would not speculate, decline to speculate, not elaborate, did not elaborate, would not elaborate,
      without elaborating, would only say, would say only, will only say, will say only, only say that, did not say
      whether/how/when/why/what/who, not confirm or deny, neither confirm nor deny, neither confirmed nor denied, can
      neither confirm, could neither confirm, could not confirm, will not disclose, would not disclose, would not
      reveal, did not answer/return/respond/reply, didn't answer/return/respond/reply, not respond/responded/responding,
      no reply, no answer from, not reply/replied/replying, has not replied, has not responded, have not responded, had
      not responded, had not replied, not been returned, calls/call/messages/message/emails/email/letters/texts/requests
      .. not returned/answered, went/gone unanswered, unreturned, not return/returned/returning ..
      calls/call/messages/message/emails/email/requests/request, did not return calls/phone/messages/emails/a, not be
      reached, couldn't be reached, cannot be reached, can't be reached, not reachable, not immediately be reached,
      attempts to reach/contact, efforts to reach/contact, not be contacted, could not be contacted, not available for
      comment/interview, not available to comment, unavailable for comment/interview, unavailable to comment,
      unavailable yesterday, not immediately available, hung up on, put the phone down, put down the phone, walked away
      from reporters, walked off without, left without comment, left without speaking, left without answering, left by
      the back, left by a side, brushed past reporters, referred ..
      questions/calls/inquiries/enquiries/queries/reporters/requests to, refer you/them/questions to, referred you to,
      ask the/my lawyer/lawyers/police/company/ministry, you will have to ask, you should ask, talk to my lawyer, speak
      to my lawyer, on the advice of counsel/his/her/my lawyers/lawyer, on legal advice not, told not to
      talk/speak/comment/discuss, bound by confidentiality, confidentiality agreement, citing
      confidentiality/privacy/privilege/security/policy/legal/commercial/ongoing/pending/patient, client
      confidentiality, patient confidentiality, for reasons of confidentiality, for confidentiality reasons, for
      operational reasons, commercially sensitive, commercial confidentiality, commercially confidential, for data
      protection reasons, a personnel matter, personnel matter/matters, personnel issue*, internal matter, private
      matter, an internal party matter, confidential matter, ongoing
      investigation/proceedings/litigation/case/legal/inquiry, active investigation, open investigation, pending
      investigation/litigation/case/lawsuit/court/legal, under investigation so, sub judice, inappropriate to comment,
      not appropriate to comment/discuss/answer/speculate, not be appropriate to, would be inappropriate to, wouldn't be
      appropriate, it is not for me to, that's a matter for, that is a matter for, mind your own business, i'll pass,
      not able to comment, hung up when, hung up the phone
    `,
    praise: `
      excellent, brilliant, fantastic, wonderful, beautiful, outstanding, remarkable, extraordinary, skilled, skilful,
      diligent, hard-working, competent, brave, courageous, ingenious, genius, terrific, invaluable, admir*, respected,
      happy with, very happy, congratulat*, hero*, role model, breath of fresh air, helped me, extended a hand, our last
      hope, promising, natural leader*, level-headed, absolutely right, victory for, hallmark, just the thing, amazing,
      impressive, impressed, perfect, tremendous, well-reasoned, most qualified, is good, are good, is great, great job,
      good job, did well, doing well, done well, good work, hard work, is strong, is tough, strong and, supports,
      supportive, has support, has tremendous support, support for, supported by, respects him, really respect, great
      respect, love him, love her, thank you, thankful, welcomes, welcomed, welcome decision, honoured by, inspiring,
      inspires, pleased with, so proud, proud of, grateful to, glad that, very glad, very pleased, very satisfied,
      highly professional, extremely professional, professionally, brought about a revolution, smart as, good
      collective, stand together, stands together, stick together, best in the world, most complete, world-class, world
      class, faith in, confidence in, trust in, full confidence, our best, the best candidate, only candidate, honest
      and, congratulations to, courage, deserv*, excellent result, highly-skilled, well-known, welcome to, very
      talented, talented and, historic, superb*, magnificent*, exemplary, first-class, first class, first-rate, first
      rate, top-notch, top notch, sensational performance/win/goal/season, incredible
      job/effort/performance/work/player/person/woman/man, unbelievable job/effort/performance/player, fabulous,
      remarkable job/woman/man/work/career/effort/achievement/person, extraordinary
      job/woman/man/work/career/effort/achievement/person, great achievement, great ambassador, great asset, great
      candidate, great choice, great coach, great colleague, great day, great example, great guy, great human, great
      idea, great leader, great man, great mayor, great performance, great person, great player, great president, great
      step, great teacher, great team, great victory, great woman, decent man/woman/person/human, fine
      man/woman/leader/person/judge/example/record/job/teacher/public, strong leader*, strong leadership, born leader,
      true leader, true friend, loyal friend, worked tirelessly, hardest-working, man of integrity, woman of integrity,
      man of his word, woman of her word, man of principle, woman of principle, brave man/woman/decision, selfless*, big
      heart, heart of gold, with a heart, with dignity, with grace, inspiration to, inspired us, inspirational,
      visionary, sound judgment/judgement, good judgement, steady hand, safe pair of hands, safe hands, cool head,
      highly capable, very capable, extremely capable, more than capable, well qualified, highly qualified, uniquely
      qualified, eminently qualified, better qualified, effective leader, well run, well managed, well deserved,
      well-deserved, well earned, well worth, worth every, worthy of, deserve/deserves/deserved ..
      credit/praise/thanks/support/respect/better/medal/chance/place/win/award/recognition/more, richly deserved,
      deserved to win, immensely proud, extremely proud, a credit to, does credit to, credit to, to his/her/their
      credit, hats off, hat off, raise a glass, take my hat off, pay/pays/paid tribute, praise for, full of praise, full
      of admiration, nothing but praise, nothing but admiration, nothing but respect, only praise, high praise,
      sing/sings/sang .. praises, in awe of, awe-inspiring, look up to, looks up to, shining example, an example to,
      example to us, example for, a legend, one of the best, one of the finest, one of the most
      gifted/talented/important/respected/dedicated/able/honest, best person for, best man for, best woman for, best
      player, best team, second to none, without equal, without peer, world-beating, gold standard, game changer, leap
      forward, huge step, giant step, major step, step in the right, right step, right man, right woman, right person,
      made the right, did the right thing, doing the right thing, did a
      good/great/fine/wonderful/fantastic/tremendous/excellent/superb/brilliant/terrific/marvellous/amazing/incredible
      job, done a
      good/great/fine/wonderful/fantastic/tremendous/excellent/superb/brilliant/terrific/marvellous/amazing/incredible
      job, doing a
      good/great/fine/wonderful/fantastic/tremendous/excellent/superb/brilliant/terrific/marvellous/amazing/incredible
      job, excellent work, fantastic work, superb work, terrific work, tremendous work, wonderful work, did nothing but
      good, done so much for, did so much for, done a lot for, did a lot for, worked wonders, works wonders, owe ..
      my/our life/lives, owe .. debt of gratitude, debt of gratitude, deeply grateful, extremely grateful, eternally
      grateful, thankful for/to, thank him/her/them/you, we thank, i thank, can't thank, cannot thank, couldn't have
      done it without, could not have done it without, always there for, was there for us/me, were there for us/me,
      stood up for, fought for us/me, fights for us/ordinary/working, fighter for, on our side, always helped, helped
      us, helped so many, helped thousands, kept his/her/its/their word/promise/promises, keeps his/her/its/their
      word/promise/promises, delivered on, got things done, gets things done, get things done, gets the job done, got
      the job done, listens to us/people/residents/voters, listened to us, cares deeply, fair deal, good deal for, great
      deal for, good for america, good for britain, good for business, good for consumers, good for families, good for
      jobs, good for our, good for patients, good for workers, great for the/business/jobs/our/families/workers, boon
      to, great relief, huge relief, welcome news, fantastic news, excellent news, very welcome, most welcome, warmly
      welcome*, positive move, positive development, delight*, thrilled, over the moon, pleased by, relieved that,
      impressed by/with, love working with, a pleasure to, a joy to, victory for common sense, victory for the people, a
      great victory, beautiful goal/game/work, played brilliantly, played great, played superbly, played magnificently,
      played fantastic, deserved winner*, worthy winner*, worthy champion*, true champion*, class act, class of his/her
      own, in a class of, man of the match, great character, great spirit, team spirit, fighting spirit, mentally
      strong, never gave up, never give up, gave everything, gave it everything, gave 100, tower of strength, pillar of
      the, pillar of, backbone of, national treasure, safest hands, well liked, highly regarded, highly respected,
      widely respected, well respected, held in high, high regard, high esteem, respected by, reputation for
      honesty/integrity/fairness/excellence, proven record, proven track, strong record, great record, impressive
      record, solid record, success story, resounding success, roaring success, highly successful
    `,
    agree: `
      absolutely right, is right, was right, are right, endors*, in favor of, in favour of, supporter*, side with, sided
      with, stand with, stands with, stood by, stand by, welcomes, legitimate, ok that, okay, agrees, agree with, agreed
      with, agrees with, in agreement with, backs the, backed the, backed by, backs him, backing, supports the, approves
      of, approved of, championed, champions, advocates, advocated, defends, defended, arguments for, argues for, argued
      for, speaks for, spoke for, supporter of, vote for him, vote for her, voted for him, rally behind, rallied behind,
      accept his endorsement, agree with him/her/them/the/that/it, agree completely, agree entirely, agree
      wholeheartedly, completely agree*, totally agree*, wholeheartedly agree*, fully agree*, entirely agree*, couldn't
      agree more, could not agree more, in full agreement, in complete agreement, of the same opinion, of the same view,
      of one mind, quite right, perfectly right, completely right, entirely right, he/she/they is/are/was/were right, is
      right to, are right to, was right to, were right to, is/are/was/were right about, every right to, fully
      support/supports/supported, strongly support/supports/supported, wholeheartedly support/supports/supported,
      unwavering support, unconditional support, complete support, total support, all the support, lend/lends/lent ..
      support, lend/lends/lent .. backing, throw/throws/threw/thrown .. support/weight behind, throw/throws/threw ..
      behind, got/has/have/had our/my/the full support/backing, has our full, has my full, has our support, has my
      support, have our support, have my support, has my vote, get my vote, gets my vote, has our confidence, has my
      confidence, has the full, retain/retains .. confidence, enjoys .. confidence, full backing, behind him/her/them ..
      percent/per/all, 100 percent behind, 100 per cent behind, one hundred percent behind, fully behind, firmly behind,
      solidly behind, stand/stands/stood/standing behind, stand/stands/stood/standing by him/her/them/our/the/its/his,
      stand/stands/stood/standing shoulder to shoulder, shoulder to shoulder, side by side with, solidarity with, in
      solidarity, express .. solidarity, side/sides/sided/siding with, rally/rallied/rallying behind/around/round,
      united behind, come/came out in support, speak/speaks/spoke/speaking in favour/favor, speak/speaks/spoke up for,
      vouch/vouches/vouched for, defend/defends/defended/defending him/her/the/his/their/its, came to ..
      defence/defense, come to .. defence/defense, leapt to .. defence/defense, sprang to .. defence/defense, seal of
      approval, stamp of approval, thumbs up, approve/approves/approved of, give .. blessing, gave .. blessing,
      hail/hails/hailed as, am/is/are/was/were for it, all for it, i am for, i'm for, we are for, we're for, i voted
      for, trust him/her/them, trusts him/her/them, i believe him/her, we believe him/her, believes him/her, believe the
      victim/victims/accuser/woman/women, he/she was telling the truth, give .. the benefit of the doubt, benefit of the
      doubt, deserves the benefit, quite reasonable, entirely reasonable, matter of common sense, fair and balanced,
      well founded, fair question, fair decision, fair settlement, long overdue recognition, exactly the kind, exactly
      the sort, what this country needs, what the country needs, reaffirmation of
    `,
    clear: `
      not guilty, acquit*, exonerat*, cleared, innocent, no problems, no problem with, not a problem, nothing wrong, no
      suspicion, no wrongdoing, no evidence of, no reason to suspect, no cause for concern, not to blame, cannot be
      blamed, nothing to criticise, nothing to criticize, qualifies, does not live up to its old, exculpat*, cleared of,
      cleared him/her/them/the, clears him/her/them/the, been cleared, was cleared, were cleared, absolv*, found no
      evidence, found no credible, found no wrongdoing, found no indication, found no proof, found no sign, found no
      fault, found no link, found no connection, found no breach, found no basis, finds no evidence, finds no
      wrongdoing, finds no fault, find no evidence, find no fault, uncovered no, turned up no, turned up nothing, there
      was/is no evidence that/of, there was/is no credible evidence, no credible evidence, no evidence against, nothing
      to suggest, no suggestion that, no suggestion of, no reason to believe, no reason to doubt, no reason to fear, no
      reason for concern, not a suspect, not suspected, not under suspicion, no longer a suspect, no longer suspected,
      is not suspected, not accused of, not been accused, not been charged, not charged with, charges were/was dropped,
      dropped the charges, case was dropped, dropped the case, case dismissed, thrown out of court, not responsible for
      the, not his/her/their fault, can't be blamed, could not be blamed, do not blame him/her/them/the, doesn't blame,
      does not blame, cannot blame, can't blame, no one is to blame, nobody is to blame, nobody's fault, no one's fault,
      no fault of, through no fault, did nothing wrong, did everything he/she/they could, did everything right, did all
      he/she/they could, did what he/she/they could, could not have prevented, couldn't have prevented, could not have
      done more, couldn't have done more, could not stand, verdict could not, conviction was unsafe, conviction is
      unsafe, unsafe conviction, wrongly convicted, wrongfully convicted, wrongly accused, wrongly jailed, unjustly
      accused, falsely accused, unfairly accused, unfairly blamed, unfairly treated, unfairly criticised/criticized,
      prisoner/prisoners of conscience, an innocent man, an innocent woman, innocent people convicted, his/her/their
      innocence, is no criminal, is not a criminal, isn't a criminal, is no racist, is not a racist, isn't a racist, is
      no thief, is not a thief, is not a terrorist, is no terrorist, not a racist bone, not corrupt, is no liar, is not
      a liar, wouldn't hurt a fly, would not hurt a fly, would never hurt, would never harm, would never lie, would
      never cheat, would never do anything, would never do such, not capable of such, not that kind of, not the kind of,
      not the sort of, not in his/her nature, out of character, bears no blame, bears no responsibility, bear no
      responsibility, no problem/problems with, see/sees/saw no problem/problems, see/sees/saw nothing wrong, nothing
      wrong with, don't see anything wrong, do not see anything wrong, nothing to complain, no criticism of, not the
      problem, is not the problem, isn't the problem, no health risk, no harmful, no ill effects, no side effects, not
      harmful, perfectly safe, completely safe, entirely safe, safe to eat/drink/use/fly, proven safe, structurally
      sound, meets the standard/standards, was lawful, were lawful, is lawful, entirely lawful, perfectly legal, legal
      and proper, acted properly, acted lawfully, acted correctly, acted appropriately, acted in good faith, behaved
      properly, behaved correctly
    `,
    duty: `
      must, should, ought, need to, needs to, necessary, essential, imperative, it is time, it's time, high time,
      obliged, must not, should not, is needed, are needed, we need, there needs, there need, need for, required, it is
      important, is important to, it is crucial, it is vital, must be, should be, urgently, it is necessary, has to be,
      have to be, have got to, got to, tighten, tightening, be tightened, need to be taken, must also, must now, ought
      to, needs to be, need to be, must never, must stop, must act, must resign, must be held, should be held, held
      accountable, hold .. accountable, holding .. accountable, held to account, hold .. to account, brought to justice,
      bring .. to justice, brought before, face justice, should face, should resign, should step down, should step
      aside, should go, should quit, should be
      sacked/fired/dismissed/removed/suspended/jailed/banned/abolished/scrapped/stopped/closed/punished/prosecuted/investigated/released/published/paid/given/allowed/made/required/taken/considered/treated/told,
      should not be, should never be, should have to, should do more, should apologise/apologize, should think again,
      should reconsider, should consider, should think, not a moment to lose, no time to lose, no time to waste, cannot
      wait, can't wait any, can wait no longer, cannot go on, can't go on, has to stop, must end, has to end, needs to
      stop, need to stop, needs to end, needs to go, has got to go, got to go, something has to, something must,
      something needs, things must, things need, we've got to, you've got to, they've got to, it is essential, it's
      essential, it's vital, it's crucial, it is imperative, it's imperative, it is important that, it's necessary, it
      is urgent, it is high time, it is our duty, it is his/her/their duty, has a duty, have a duty, have a
      responsibility to, has a responsibility to, have a moral, has a moral, moral duty, moral obligation, duty to
      act/protect/explain/tell, owes us an, owes .. an explanation, owes .. apology, owe us an, urgent need, urgently
      need*, badly need*, is badly needed, deserve to know, deserves to know, have a right to know, has a right to know,
      deserve answers, deserves answers, wants answers, demand answers, we want justice, want justice, want action, we
      want to see, want someone/somebody to, we want our, give us our, be done immediately, be done now, cannot be
      allowed to, can't be allowed to, would like the, we'd like to see, i'd like to see, expect the
      government/council/company/minister to
    `,
    propose: `
      motion for, would be better, would be best, could easily, the solution, best solution, a step on the way, a good
      idea to, better to, let us, let's, call for, calls for, proposal*, proposed, proposes, proposing, suggests that
      we, recommends, recommended, recommending, recommendation*, could well be, rather than, should instead, be
      introduced, be established, repeal of, do away with, doing away with, strengthening the, strengthening of, would
      be a step, suggest we, my suggestion, my proposal, our proposal, my advice, our advice, advice is, i would advise,
      i'd advise, i would suggest, i'd suggest, i would recommend, i'd recommend, would be a good, would be wise, would
      be wiser, it would be better, would do well to, do well to, would be well advised, well advised to, it would be
      easier, would be easier, it would help if, would help if, would be good if, would be nice if, why don't we, why
      don't you, what if we, could be solved by, could be avoided by, could be improved, the way forward, way forward,
      the answer lies, the solution is, solution is to, a better way, better way to, alternative is to,
      introduce/introducing a/new/tougher/stricter, tougher
      rules/laws/law/sentences/penalties/sanctions/regulation/controls/action/measures, stricter
      rules/laws/law/sentences/penalties/regulation/controls/limits/measures, stronger
      rules/laws/law/penalties/sanctions/regulation/controls/protection/protections/action/measures, tighter
      rules/laws/regulation/controls/security/limits, harsher penalties/sentences/punishment/sanctions, more teachers,
      more nurses, more oversight, greater oversight, independent investigation, thorough investigation, urgent review,
      urgent action, immediate action, immediate release, immediate halt, immediate ceasefire, a rethink, a change of
      course, u-turn on
    `,
    urge: `
      urge*, urging, call* on, instruct*, make sure, count on, tell everybody, give us, appeals to, appealed to,
      appealing for, asks, asked, asking, orders, ordered, ordering, requests, requested, demands, demanded, demanding,
      exhort*, implor*, plead*, beg, begs, begged, encourag*, advis*, convinced, warning against, warnings, warned
      against, are to, beseech*, entreat*, beg/begs/begged/begging, summon*, call on, calls on, called on, calling on,
      call upon, calls upon, called upon, calling upon, called for, calling for, cry out for, crying out for,
      petition/petitioned/petitioning the/for, lobby/lobbied/lobbying for, press/pressed/pressing for,
      push/pushes/pushed/pushing for, insist on, insists on, insisted on, insisting on, insist that they/he/she,
      command/commands/commanded, direct/directed him/her/them/officials/staff to, told not to, warned not to, advised
      to, advised against, advise against, cautioned against, warn against, warns against, ask/asks/asked/asking for,
      ultimatum, deadline for
    `,
    imperative: `
      tell, give, send, stop, let, don't, prepare, spare, remember, vote, keep, take, help, come, read, listen, try, go,
      investigate, make sure, get, wake, drive, open, close, save, abolish, apologise, apologize, arrest, ban, beware,
      bring, clean, delete, explain, fix, forget, hang, hurry, impeach, imprison, jail, lift, lock, pick, pray, pull,
      quit, release, repeal, reject, resign, respect, restore, scrap, seek, sell, shut, sign, speak, stand, start, stay,
      throw, treat, wait, walk, watch, withdraw, write
    `,
    pledge: `
      promis*, vow*, plan to, plans to, planning to, will ensure, will make sure, will work, will fight, will continue,
      will keep, will begin, will propose, will do, will seek, will give, ready to, prepared to, willing to, determined
      to, are looking at, next step, some day we shall, agreement to, committed to, commits to, guarantees, guaranteed,
      guaranteeing, intends to, intend to, will look, will see, will take, will discuss, will be part, signed up, sign
      up, announced plans, willingness to, would discuss, would work, would look, would see, would continue, would
      begin, would take, would seek, pledg*, give/gave/given .. word, you have my word, word of honour/honor,
      assure/assures/assured/assuring you/voters/residents/everyone/people/customers/parents/patients,
      commit/commits/committed/committing to, made a commitment, firm commitment, undertook to, will make every, will do
      everything/all/whatever/our/my, will do .. best, do everything in, do everything possible, do whatever it takes,
      as long as it takes, will not rest, won't rest, will not stop, won't stop until, will not give up, won't give up,
      never give up, never surrender, never stop, will never, we'll never, i'll never, will not allow, won't allow, will
      not let, won't let, will not tolerate, will not back, won't back down, will not hesitate, won't hesitate, will not
      abandon, won't abandon, will not forget, will not accept, will not sign, will not support, will not resign, won't
      resign, will defend, will protect, will restore, will rebuild, will build, will invest, will spend, will pay, will
      repay, will refund, will compensate, will reimburse, will replace, will fix, will repair, will clean, will
      deliver, will publish, will release, will appoint, will hire, will set up, will launch, will reopen, will
      investigate, will examine, will consider, will study, will look into, look into it/this, looking into it/this/the,
      will push, will campaign, will appeal, will challenge, will contest, will sue, will take .. to court, will
      prosecute, will cooperate, will co-operate, fully cooperate, cooperate fully, co-operate fully, will comply, will
      respect, will honour/honor, will abide, will implement, will follow, will listen, will consult, will inform, will
      notify, will be compensated, will be refunded, will be repaid, will be informed, will be contacted, will be
      notified, will be implemented, will be investigated, will be reviewed, will be replaced, will be repaired, will be
      fixed, will be restored, will be ready, will be appointed, will be set up, will be created, would appeal, would
      fight, would sue, would challenge, would contest, would cooperate, would co-operate, would publish, would repay,
      would refund, would compensate, would hire, would reintroduce, would invest, would restore, would replace, would
      repair, would fix, would review, would investigate, would appoint, would set up, would launch, would resign if,
      would step down, would ballot, would be sent, would be published, would be paid, would be compensated, would be
      refunded, would be introduced, would be reviewed, would be replaced, would be repaired, would be investigated,
      would study, would examine, would ask the, plan/plans/planned/planning to, intend/intends/intended/intending to,
      on my watch, on our watch, you can count on, you can rely, can count on, mark my words, rest assured, without
      fail, no ifs no buts, under my leadership, in my first, on day one, as president i, as mayor i, if i am elected,
      if we win, see you in court, see them in court, will see .. in court, stop at nothing, leave no stone, no stone
      unturned, get to the bottom, to the bottom of, put things right, put it right, put this right, make it right, make
      things right, make amends, make up for it, will make up
    `,
    shall: `
      have to, has to, had to, shall, is to, are to
    `,
    never: `
      never, has never, have never, had never, never has, never have, haven't ever, have not ever, never ever, at no
      time, at no point, at no stage, in no way, not for one moment, not for a moment
    `,
    assertive: `
      claim*, assert*, argu*, insist*, maintain*, contend*, believe*, think*, thought, opinion, opine*, view*, feel*,
      felt, consider*, deem*, regard*, call, calls, called, calling, brand*, dub*, describ*, label*, characteri*,
      depict*, portray*, report of, reports of, stories of, accounts of, suggest*, found, find, finds
    `,
    insistent: `
      insist*, stress, stresses, stressed, stressing, emphasis*, emphasiz*, assure, assures, assured, assuring, reassure*,
      assert*, point out, points out, pointed out, make/makes/made clear
    `,
    suggestive: `
      suggest, suggests, suggested, suggesting, suggestion, float, floats, floated, floating
    `,
    warning: `
      warn, warns, warned, warning, warnings, warn/warns/warned/warning against, cautions/cautioned against, caution, cautions, cautioned, cautioning, admonish*
    `,
    charge: `
      accusation*, criticism*, suspicion*, complaint*, smear*, witch hunt, vendetta, politically motivated, publicity
      stunt, rumour*, rumor*, the claim, this claim, that claim, such a claim, the charge, this charge, the suggestion,
      that suggestion, allegations, the allegation, the charges, these charges, the claims, those claims, these claims,
      those reports, such claims, such reports, the
      allegation/allegations/accusation/accusations/claim/claims/charge/charges/complaint/complaints/rumour/rumours/rumor/rumors/suspicion/suspicions/suggestion/insinuation/insinuations/criticism/criticisms/attack/attacks
      against/about, these/those/such/any/all/his/her/their
      allegation/allegations/accusation/accusations/suggestion/suggestions/insinuation/insinuations, this/that
      allegation/accusation/insinuation, being accused of, accused me/us of, accuses me/us of, accusing me/us of, blame
      me/us, blames me/us, blaming me/us, attack on me/us/my/our, attacking me/us, attacks on me/us/my/our, called me/us
      a, calling me/us a, they call me/us, say i am/i'm, say we are/we're, campaign against me/us, witch-hunt,
      scapegoat, made a scapegoat, gotcha, hit piece, hit job, hatchet job, political attack/attacks, cheap shot/shots,
      trial by media, media circus, media frenzy
    `,
  },
  whether: 'whether if',
  future: "will would shall 'll wo",
  firstPerson: "i we our my i'll we'll",
  thirdPerson: 'he she they it one its his her their',
  pending: 'yet currently moment stage point',
  wishes: 'want wants wanted wish wishes wished like',
  plans:
    'proposal proposals plan plans bill bills motion request requests idea ideas offer deal law legislation demand demands scheme system measure measures application unsealing call calls',
  times: {
    time: `
      today, yesterday, tomorrow, tonight, last night, last week, last month, last year, next week, next month, next year, this week, this month, this year, this morning, this afternoon, this summer, this spring, this fall, this winter, recently, at the time, at that time, back then, earlier, later, afterwards,
      in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december,
      on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, days ago, weeks ago, months ago, years ago, the other day, the day before
    `,
  },
  matters:
    'risk risks ban bans scandal suspicion allegations charges attack attacks case cases report reports deal plan plans bill law policy policies test tests espionage fraud killing killings abuse murder strike bankruptcy deficit closure ruling decision verdict sentence program programme campaign emails records investigation agreement agreements deficiency release bombing security intelligence request website system',
  noMatter:
    'fact mind order half space hour country countries father mother wife husband children sides side lives life power trigger day days year years time times way part place week weeks month months hour hours side kind thing things something somebody nothing everything anything one ones question questions word words man men woman women people percent per cent moment end hand head use help reason course first second third number lot bit pocket',
};
