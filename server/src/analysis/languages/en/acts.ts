import type { ActData } from '../actData.ts';

export const acts: ActData = {
  signals: {
    crime: `
      fraud*, defraud*, swindl*, scam*, cheat*, deceiv*, deceit*, deception, brib*, corrupt*, nepotism, embezzl*, breach of trust,
      steal*, stole, stolen, theft*, robber*, robbed, loot*, smuggl*, money laundering, launder*, blackmail*, extort*, racketeer*,
      kill*, murder*, massacr*, execut*, assassinat*, slaughter*, genocide*, homicide*, manslaughter, stabb*, shot at, shooting at, started shooting,
      violen*, rape, raped, rapist*, assault*, abus*, mistreat*, maltreat*, tortur*, molest*, beat up, beating, pummel*, sexual misconduct, harass*, bully*, bullied,
      spy, spies, spied, spying, espionage, sabotag*, hack, hacked, hacking, hackers, wiretap*, undermin*, indoctrinat*, manipulat*, meddl*, interfer*, rigged, rigging,
      lie, lies, lied, lying, liar*, mislead*, misled, dishonest*, falsif*, forged, perjur*, distort*, plagiar*,
      illegal*, unlawful*, criminal*, crime*, felon*, break the law, broke the law, broken the law, violat*, in contravention of, infring*,
      terror*, threaten*, intimidat*, discriminat*, racism, racist, islamophob*, bigot*, persecut*, oppress*, repress*,
      hostage*, kidnap*, abduct*, bombing of, bombed, war crime*, ethnic cleansing, guns to, selling arms, sell arms, gun running, firing on, driving over,
      unethical*, immoral*, cynical*, gruesome, evad*, tax evasion, doping, drugging, grand theft, insider trading, unpatriotic, attack my, attacked my, personally attacked, gamblin* with, mishandl*, misconduct, wrongdoing
    `,
    harm: `
      danger to, dangerous*, endanger*, threat to, threat*, a risk, risk of, risk that, risks to, security risk*, put .. at risk, at risk, harmful*, harms, harmed, damag*, destroy*, destructive, destabiliz*, poison*, pollut*, compromis*, national security, jeopardi*, jeopardy, provocative, provocation*, reckless*, irresponsib*, expose* .. to, costing lives, hostil*
    `,
    suspicion: `
      suspicion*, suspect*, suspicious*, charged, charges, charge of, indict*, accused, allegation*, alleg*, implicated, under investigation, presumed, fishy, smells of, must have, apparently, questionable, suggests that, covert*, in secret, secretly
    `,
    collusion: `
      in the pocket of, in the pockets of, behind the attack*, is behind, was behind, were behind, are behind, cover up, covers up, covering up, covered up, coverup, cover-up, conceal*, hide*, hidden agenda, hidden, ties to, ties between, ties with, links to, links between, linked to, connection between, connections to, puppet*, controlled by, tool of, double game, pulling the strings, in league with, colluded, collu*, conspir*, conflict of interest*, political wing of, bought and paid for, pay-to-play, political agenda, moonlight*, dog whistle
    `,
    blame: `
      to blame, blame*, at fault, guilty of, guilty party, responsible for, is the cause of, caused by his, caused by their, brought on by, ordered the, had ordered, directed the, started the, started it, fueled by, culprit*
    `,
    breach: `
      failed to, fails to, failing to, failure to, failure of, broke his promise, broke its promise, broken promise*, broke the promise, broke the agreement*, broken .. agreement*, never lived up to, did not live up, not lived up to, did not follow, does not follow, has not followed, not comply, not forthcoming, noncompliance, neglect*, negligen*, ignor*, disregard*, turned a blind eye, turn a blind eye, looked the other way, refus* to, withh*, delayed, dragged its feet, defied, defiance, defies, breach*, never written down, was never, were never, never got to, never shown, never informed, without permission, in violation, complete disregard, got an immunity, like candy, sloppy, overcharg*, registered for services, have not received
    `,
    insult: `
      traitor*, racist, racists, nazi*, fascist*, terrorist*, criminals, swindler*, crook*, thief, thieves, tyrant*, dictator*, thug*, idiot*, coward*, hypocrit*, parasite*, pig, charlatan*, quack*, conman, con man, con artist, fraudster*, a fraud, disgusting fraud, bully, narcissist*, philanderer*, mafia, extremist*, gangster*, outlaw*, pathological, amoral, fanatic*, anti-christ, deplorables, monster*, killer, mass murderer
    `,
    fault: `
      bad, badly, poor, poorly, worse, worst, wrong*, terrible, terribly, awful*, scandal*, embarrass*, ridiculous*, absurd*, stupid*, foolish*, idiotic*, crazy, insane, insanity, madness, nonsense, doesn't make any sense, does not make any sense, makes no sense, grotesque, unacceptable, intolerable, indecent, unreasonable, unjust*, unfair*, injustice, tasteless, shameless*, shame, shameful*, disgrace*, mockery, insult*, disrespect*, arrogan*, careless*, naive, incomprehensible, untenable, hopeless*, amateur*, humiliat*, degrading, superficial, unrealistic, wishful thinking, populis*, empty promises, empty words, inefficient, ineffective, bureaucra*, banana republic, fiasco*, failure, failures, failed, catastroph*, disaster*, tragic*, tragedy, sad, misguided, misplaced, unsuccessful, mistake*, blunder*, gaffe*, clumsy, mess, messy, chaos, chaotic, botched, flawed, flaws, one-sided, biased, bias, obsolete, outdated, outrageous*, ignorance, envy, jealous*, self-praise, amnesia, superfluous, meaningless, useless, pointless, dubious, problematic, big problem, a problem, serious problem, doesn't work, does not work, not working, isn't working, lost its grip, lost his grip, lost control, out of control, spiraling, gone too far, went too far, goes too far, dirty, laughing stock, incompeten*, unqualified, unfit, unstable, inexperience*, trigger-happy, weak, weakness*, lousy, unpleasant, damning, deficient, deficiencies, vulnerabilit*, unsubstantiated, damage*, ideological, unthinking, bureaucratic hurdles, undemocratic, stalling, frenzy, frenetic, disjointed, obsession, partisan*, hypocrisy, demagog*, divisive, insensitive, offensive, ugly, nasty, sick, sickening, disgusting, appalling, deplorable, lax, lacks, lashed out, attacked global, hurt, hurts, plagued, out of touch, disconnect, broken, wasteful, waste of, rubble
    `,
    lack: `
      lack of, lacks, lacking, too little, too late, too expensive, too few, too many, too much, too slow, too slowly, too high, too low, too weak, too short, not enough, insufficient*, inadequate*, slowly, sluggish, not even, no longer any, no control, without getting, without showing, without asking, isn't doing, is not doing, not doing enough, has not done, have not done, can't even, cannot even, unable to, no access, not take .. seriously, don't take .. seriously, not able to, far less, nothing for it, shortage
    `,
    dismay: `
      disappoint*, dissatisf*, outrage, outraged, angry, anger, furious, indignant, shock*, appalled, astonish*, amazed that, strange that, peculiar, odd that, incredible that, incredible, despair*, regrettabl*, unfortunately, sadly, frustrat*, worry*, worried, worrying, worrisome, concern*, alarm*, troubling, troubled by, disturb*, annoy*, tired of, fed up, displeased, complain*, cannot tolerate, can not tolerate, won't tolerate, can't stand, not to be tolerated, mistreated, don't understand why, do not understand, why must, why should, bitter, bristl*, it is interesting if, wonder why, uncertaint*, misgiving*, dismay*, resent*
    `,
    oppose: `
      against the, against, oppos*, opponent*, reject*, turn down, turned down, veto*, vote no, vote against, voted against, not a good idea, bad idea, protest*, condemn*, denounc*, disapprov*, object to, objection*, disagree*, no solution, not the answer, the answer is not, skeptic*, sceptic*, never vote, never accept, not accept, will not accept, would not accept, wasn't going to, servile
    `,
    falsehood: `
      false, falsely, untrue, not true, isn't true, wasn't true, not correct, incorrect, inaccurate, not right, not the case, baseless, groundless, unfounded, unsubstantiated, without foundation, without merit, meritless, no merit, no basis, without basis, no evidence, no proof, no truth, fabricat*, made up, made-up, invention, fake, nothing but lies, a lie, all lies, myth*, misinterpret*, misunderstand*, misunderstood, misrepresent*, mischaracteri*, don't hold, doesn't hold, does not hold, do not hold, don't hold weight, off the mark, misses the mark, on the contrary, contrary to, the opposite, pure fiction, rumour*, rumor*, never happened, did not happen, not a factor, not the intention, no organic connection, no connection, hoax, debunk*, refut*, discredit*
    `,
    innocence: `
      innocent, not guilty, know nothing, knew nothing, knows nothing, no knowledge, not aware, unaware, nothing to do with, no connection with, no links, no ties, did nothing, nothing wrong, did nothing wrong, done nothing wrong, nothing illegal, nothing to hide, did not do, didn't do, not done anything, has never, have never, had never, never has, never have, never received, have not received, has not received, never helped, never had, did not have, does not have anything against, disclaim*, not responsible, not our responsibility, not our fault, not my fault, need not fear, no need to, no reason to, no problems, no intention of, not intend*, was not intentional, not intentional, not my view, not her view, not his view, not be affected, would not affect, will not affect, any affect whatsoever, no effect, whatsoever, totally against the war, reached speaker, not in the nature of, neither negotiations, tell the truth, enormous respect, not politics, wouldn't say that, would not say that
    `,
    excuse: `
      couldn't avoid, could not avoid, had to, forced to, no choice, due to, because of, because, the reason is, the reason, out of our control, outside of our, outside our, beyond our control, an accident, unlucky, up to a judge, up to the court*, follow the rules, followed the rules, follows the rules, within the law, within the rules, complied, comply with, in compliance, according to the rules, does everything, did everything, doing everything, done everything, takes time, take time, complicated, complex, in the meantime, meanwhile, already, already yielding, taken responsibility, take responsibility, additional steps, steps to, taking steps, are different, other hand, only asked, only for, initially supported, failed to note, people look at, to be fair, context, calm, quite calmly, good judgment, provide .. protection, not precise, did not have precise
    `,
    contrast: 'but, however, of course, though, instead, anyway',
    refusal: 'no, nope, never, not at all, absolutely not, certainly not, by no means, under no circumstances',
    regret: `
      my mistake, our mistake, a mistake, his mistake, her mistake, own mistake, made a mistake, made mistakes, was wrong, were wrong, i'm sorry, we're sorry, sorry, apolog*, regret*, my fault, our fault, my responsibility, should have done, should have, could have done, too optimistic, not good enough, wasn't good enough, learned our lesson, must admit, must acknowledge, we lost, not yet so skilled, two hats, nothing to write home about, being a part of, finally believes, i must have
    `,
    concede: `
      it is true that, it's true that, that is true, that's true, admittedly, no secret, that is correct, that's correct, yes we, yes that, yes i, sounds probable, sounds likely, not yet, have to give, has a point, have a point, we bow, feelers
    `,
    silence: `
      no comment, not comment, decline* to comment, can't answer, cannot answer, could not answer, won't answer, not answer, not respond, did not return, could not be reached, not available for comment, unavailable for comment, ask him, ask them, ask the, talk with, talk to the, refer you to, refer* to, can't discuss, cannot discuss, not discuss, not go into, ongoing investigation, pending litigation, not disclose
    `,
    praise: `
      good, great, greatest, excellent, better, best, brilliant, fantastic, wonderful, beautiful, strong, tough, outstanding, remarkable, extraordinary, talented, skilled, skilful, diligent, hard-working, competent, professional*, honest, brave, courageous, ingenious, genius, terrific, invaluable, admir*, respect, respects, respected, love, loves, glad, happy with, very happy, pleased, proud, grateful, thank, thanks, congratulat*, welcome*, honor*, honour*, hero*, role model, breath of fresh air, revolution, support*, helped me, extended a hand, our last hope, satisfied, positive, promising, fine, sweet, mild, modest, leadership, natural leader*, experience, temperament, judgment, level-headed, successful, success, historic, cool, inspire*, absolutely right, victory for, hallmark, just the thing, amazing, impressive, impressed, perfect, tremendous, committed, commitment, smart, well-reasoned, most qualified, qualified
    `,
    agree: `
      agree*, absolutely right, is right, was right, are right, back, backs, backed, backing, endors*, in favor of, in favour of, supporter*, side with, sided with, on .. side, stand with, stands with, stood by, stand by, approv*, welcomes, champion*, defend*, advocat*, legitimate, ok that, okay
    `,
    clear: `
      not guilty, acquit*, exonerat*, cleared, innocent, no problems, no problem with, not a problem, nothing wrong, no suspicion, no wrongdoing, no evidence of, no reason to suspect, no cause for concern, not to blame, cannot be blamed, nothing to criticise, nothing to criticize, qualifies, does not live up to its old
    `,
    duty: `
      must, should, ought, shall, need to, needs to, need, have to, has to, necessary, required to, require*, essential, imperative, crucial, important to, important that, it is time, it's time, high time, vital, obliged, cannot be left, must not, should not, needed, is needed, are needed, obligat*, urgent*
    `,
    propose: `
      propos*, suggest*, recommend*, motion for, bill, would be better, would be best, could be, could easily, the solution, best solution, a step on the way, a good idea to, better to, instead, let us, let's, call for, calls for, introduce, strengthen, strengthening, establish, improvements, repeal, implementation
    `,
    urge: `
      urge*, urging, call* on, appeal*, demand*, request*, ask* .. to, order* .. to, instruct*, investigate, make sure, count on, tell everybody, give us
    `,
    imperative: `tell, give, send, stop, let, don't, look, prepare, spare, remember, vote, keep, take, help, come, read, listen, try, go, investigate, make sure, get, wake, drive, open, close, look at, save`,
    pledge: `
      promis*, pledge*, vow*, guarantee*, commit*, intend*, plan to, plans to, planning to, will ensure, will make sure, will work, will fight, will continue, will keep, will begin, will propose, will do, will seek, will give, ready to, prepared to, willing to, determined to, are looking at, next step, some day we shall, will be opened, will be assessed, is forthcoming, agreement to, consequences
    `,
    charge: `
      accusation*, allegation*, charge, charges, claim, claims, criticism*, suspicion*, complaint*, rumour*, rumor*, reports, concerns, fears
    `,
  },
  future: "will would shall 'll wo",
  firstPerson: "i we our my i'll we'll",
  thirdPerson: 'he she they it one its his her their',
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
    'day days year years time times way part place week weeks month months hour hours side kind thing things something somebody nothing everything anything one ones question questions word words man men woman women people percent per cent moment end hand head use help reason course first second third number lot bit',
};
