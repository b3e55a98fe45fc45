import type { ActData } from '../actData.ts';

export const acts: ActData = {
  signals: {
    crime: `
      slavery, slave labour, slave labor, forced labour, forced labor, wage theft,      threatened to kill, threatened him, threatened her, threatened them, threatened us, threatening us, threatens us, death threat*,       brib*, robber*, robbed, loot*, smuggl*, money laundering, launder*, blackmail*, extort*, racketeer*, kill*,
      murder*, massacr*, assassinat*, slaughter*, genocide*, homicide*, manslaughter, stabb*, shot at, shooting at,
      started shooting, rape, raped, rapist*, assault*, tortur*, molest*, beat up, beating, pummel*,
      sexual misconduct, harass*, spy, spies, spied, spying, espionage, sabotag*, hacked, hacking, wiretap*, meddl*,
      forged, perjur*, unlawful*, criminal*, felon*, violat*, infring*, terror*, discriminat*, repress*,
      hostage*, kidnap*, abduct*, bombing of, bombed, war crime*, ethnic cleansing, guns to, selling arms, sell arms,
      gun running, firing on, driving over, gruesome, tax evasion, doping, insider trading, executed,
      execution, executions, abuse of, abused, abuses, abusive, abusing, fraud, frauds, interfering, interfered, gambling with, evaded, evading, beaten, beat him, beat her, infected others, pervert*, predator*, assaulted, groped,
      groping, looted, bombardi*, illegal, illegally, unlawful, thefts, stealing, stole from, steals, has stolen,
      had stolen, slavery, waging,
      shooting people, fired on
    `,
    wrong: `
      bullying, bullied, bullies,       lied, lying, lies about, lies to, lying to, telling lies, told lies, proceeded to lie, liar*, mislead*, misled,
      dishonest*, falsif*, distort*, deceiv*, deceit*, deception, cheat*, swindl*, swindled, defraud*, fraudulent*,
      scam*, corrupt*, nepotism, embezzl*, breach of trust, abuse of power, break the law, broke the law,
      breaks the law, broken the law, breaking the law, broke the rules, broken the rules, breaking the rules,
      unethical*, immoral*, racism, racist, bigot*, manipulat*, indoctrinat*, undermin*, plagiar*, hostages,
      mistreat*, maltreat*, oppress*, harassed, harasses, discriminated against, discriminates, exploited,
      exploits, tricked, rigged, rigging, mishandl*, misconduct, wrongdoing, unpatriotic, islamophob*,
      in contravention of, persecut*, frame him, frame me, attack my, attacked my, intimidat*, bullied
    `,
    harm: `
      danger to, dangerous*, endanger*, threat to, threat*, a risk, risk of, risk that, risks to, security risk*,
      put .. at risk, at risk, harmful*, harms, harmed, destructive, destabiliz*, compromis*, national security,
      jeopardi*, jeopardy, provocative, provocation*, reckless*, irresponsib*, expose* .. to, costing lives, hostil*,
      damages the, damaging, destroying, poisoning, polluting, puts people, security .. at risk, at stake
    `,
    suspicion: `
      allege, alleges, alleged, alleging,      suspicious*, indict*, allegation*, implicated, under investigation, presumed, fishy, smells of,
      covert*, in secret, questionable, under suspicion, incriminat*, uncovered, exposed, exposes,
      revelation*, something fishy, cover for, suspected of, suspects him, suspects her, is suspected,
      are suspected, suspicion of, suspicions about, ties to, ties between, ties with, links to, links between,
      linked to, connection between, conflict of interest*, political agenda, alleges that, alleged that,
      alleging that, allegedly, the ties, improper ties
    `,
    collusion: `
      cover-up, cover up, covering up, covered up,      hid the, hid from, hiding the, hiding evidence, hiding information,       in the pocket of, in the pockets of, behind the attack*, is behind, was behind, were behind, are behind,
      cover up, covers up, covering up, covered up, coverup, cover-up, conceal*, hidden agenda, puppet*, tool of,
      double game, pulling the strings, in league with, colluded, collu*, conspir*, political wing of,
      bought and paid for, pay-to-play, dog whistle, hand in glove, cooking the books, under the table,
      behind the scenes, doing the bidding of, does the bidding of, front for, complicit*, in cahoots, orchestrat*,
      masterminded, engineered the
    `,
    blame: `
      to blame, at fault, guilty of, guilty party, responsible for, is the cause of, caused by his, caused by their,
      brought on by, ordered the, had ordered, directed the, started the, started it, fueled by, culprit*, blame for,
      blames, blamed, the culprit
    `,
    breach: `
      without acting, failed to act, did nothing, took no action, has done nothing, have done nothing, looked the other way, turned a blind eye, asleep at the wheel,      failed to, fails to, failing to, failure of, broke his promise, broke its promise, broken promise*,
      broke the promise, broke the agreement*, broken .. agreement*, never lived up to, did not live up,
      not lived up to, did not follow, does not follow, has not followed, not comply, not forthcoming, noncompliance,
      neglect*, negligen*, disregard*, turned a blind eye, turn a blind eye, looked the other way, delayed,
      dragged its feet, defied, defiance, defies, breach*, never shown, never informed,
      without permission, in violation, complete disregard, sloppy, overcharg*, never notified, never told,
      never given, refuses to, refused to, refusing to, ignores, ignored, ignoring, withheld, withholding, withholds,
      has done nothing, have done nothing, did nothing to, not done enough, not doing enough, unwilling to,
      without consent, without telling, behind .. back, in secret, not kept, broke faith, abandoned, betray*,
      let down, let us down, violated, flouted, reneged, selling out, sold out,
      failure to act, failure to protect, failure to stop, failure to honour, failure to honor, its failure to,
      their failure to, his failure to
    `,
    insult: `
      is a bully, a bully and, monsters, is a monster, dictator, dictators,       traitor*, racist, racists, nazi*, fascist*, terrorist*, criminals, swindler*, crook*, thief, thieves, tyrant*, thug*, idiot*, coward*, hypocrit*, parasite*, charlatan*, quack*, conman, con man, con artist,
      fraudster*, a fraud, disgusting fraud, narcissist*, philanderer*, mafia, extremist*, gangster*, outlaw*,
      pathological, amoral, fanatic*, anti-christ, deplorables, mass murderer, killers
    `,
    fault: `
      cynical*, a stain on, electioneering, scaremongering, fearmongering, grandstanding, too late, excuse, excuses, irresponsib*, laughable, joke, theatre, theatrics, spin, smokescreen, nonsensical, bad, badly, poorly, worse, worst, terrible, terribly, awful*, scandal*, embarrass*, ridiculous*, absurd*,
      stupid*, foolish*, idiotic*, crazy, insane, insanity, madness, nonsense, doesn't make any sense,
      does not make any sense, makes no sense, grotesque, unacceptable, intolerable, indecent, unreasonable, unjust*,
      unfair*, injustice, tasteless, shameless*, shameful*, disgrace*, mockery, insult*, disrespect*, arrogan*,
      careless*, naive, incomprehensible, untenable, hopeless*, amateur*, humiliat*, degrading, superficial,
      unrealistic, wishful thinking, populis*, empty promises, empty words, inefficient, ineffective, bureaucra*,
      banana republic, fiasco*, catastroph*, disaster*, tragic*, tragedy, misguided, misplaced, unsuccessful,
      mistake*, blunder*, gaffe*, clumsy, mess, messy, chaos, chaotic, botched, flawed, flaws, one-sided, biased,
      bias, obsolete, outdated, outrageous*, ignorance, envy, jealous*, self-praise, amnesia, superfluous,
      meaningless, useless, pointless, dubious, problematic, big problem, serious problem, doesn't work,
      does not work, not working, isn't working, lost its grip, lost his grip, lost control, out of control,
      spiraling, gone too far, went too far, goes too far, laughing stock, incompeten*, unqualified, unfit, unstable,
      inexperience*, trigger-happy, weakness*, lousy, unpleasant, damning, deficiencies, vulnerabilit*,
      unsubstantiated, ideological, unthinking, bureaucratic hurdles, undemocratic, stalling, frenzy, frenetic,
      disjointed, partisan*, hypocrisy, demagog*, divisive, insensitive, offensive, nasty, sickening, disgusting,
      appalling, deplorable, lax, lashed out, plagued, out of touch, disconnect, broken, wasteful,
      waste of, rubble, a failure, failed policy, is failing, has failed, have failed, a shame, shame on, dirty work,
      is weak, are weak, hurts the, reckless, ruin*, wreck*, heartless, callous, cruel, brutal, inhumane,
      hypocritical, double standard*, rubbish, garbage, farce, sham, witch hunt, political stunt, stunt, cheap shot,
      low blow, out of line, not fair, not good enough, not right, below standard, beneath, unworthy, undignified,
      self-serving, greed, greedy, power-hungry, extremist, radical, unaccepta*, unhelpful, counterproductive,
      short-sighted, half-baked, band-aid, insufficient, wrong-headed, wrongheaded, misleading, distraction,
      tone-deaf, clueless, ill-conceived, ill-advised, troubling, lacks the, lost his, lost its, lost their,
      an insult, insult to, temperamental*, dangerous idea, bad deal, terrible deal, bad for, is wrong, was wrong,
      wrong with, quite wrong, completely wrong, totally wrong, wrongly, wrongful, heartbreaking, no good at, a huge problem, unsustainable, jeopardised, jeopardized, cannot be fair, not be fair,
      nor reasonable, hurdles, burden on,
      do not take, not take .. seriously, nothing more than, a joke, joke, embarrassing,
      makes a mockery, circumvention of, evasion of, crazy system, don't make sense
    `,
    lack: `
      lack of, lacks, lacking, too little, too late, too expensive, too few, too many, too much, too slow, too slowly,
      too high, too low, too weak, too short, not enough, insufficient*, inadequate*, sluggish, not even,
      no longer any, no control, without getting, without showing, without asking, isn't doing, is not doing,
      not doing enough, has not done, have not done, can't even, cannot even, unable to, no access,
      not take .. seriously, don't take .. seriously, not able to, far less, nothing for it, shortage, still not
    `,
    dismay: `
      disappoint*, dissatisf*, outrage, outraged, furious, indignant, shock*, appalled, peculiar, odd that,
      incredible that, despair*, regrettabl*, frustrat*, worrying, worrisome, alarm*, troubling, troubled by,
      disturb*, annoy*, tired of, fed up, displeased, complain*, cannot tolerate, can not tolerate, won't tolerate,
      can't stand, not to be tolerated, mistreated, don't understand why, do not understand, why must, why should,
      bitter, bristl*, it is interesting if, wonder why, uncertaint*, misgiving*, dismay*, resent*, strange,
      worried about, worries about, concerned about, concerned that, are concerned, is concerned, deep concern,
      serious concern*, angry at, angry about, anger over, expressed outrage, outrage over, astonished, incredibly,
      points of objection, complained, complains
    `,
    oppose: `
      oppos*, reject*, turn down, turned down, vote against, voted against, not a good idea, bad idea, protest*,
      denounc*, disapprov*, object to, no solution, not the answer, the answer is not, skeptic*, sceptic*, never vote,
      never accept, not accept, will not accept, would not accept, wasn't going to, servile, against this, against it,
      is against, are against, was against, condemns, condemned, condemning, condemnation of, objects to, objected to,
      objections to, disagrees with, disagree with, disagreed with, opponents of, vetoed, rejects the, rejected the,
      rejects, a bad idea, do not think, don't think, will not work, would not work, won't work
    `,
    falsehood: `
      untrue, not true, isn't true, wasn't true, not correct, incorrect, inaccurate, not the case, baseless,
      groundless, unfounded, without foundation, without merit, meritless, no merit, no basis, without basis,
      no truth, fabricat*, made up, made-up, nothing but lies, a lie, all lies, misrepresent*, mischaracteri*,
      don't hold, doesn't hold, does not hold, do not hold, don't hold weight, off the mark, misses the mark,
      pure fiction, never happened, did not happen, hoax, debunk*, is false, are false, false claim*, refuted,
      refutes, not that way, not how it, flatly wrong, 100 percent wrong, percent wrong, totally wrong, is wrong,
      are wrong
    `,
    doubt: `
      rumour*, rumor*, misinterpret*, misunderstand*, misunderstood, on the contrary, not the intention,
      no organic connection, no connection, myth*, invention, fake, not right, false, falsely, discredit*,
      no evidence, no proof, quite the opposite, not a factor, unsubstantiated
    `,
    innocence: `
      know nothing, knew nothing, knows nothing, no knowledge, not aware, unaware, nothing to do with,
      no connection with, no links, no ties, did nothing, nothing wrong, did nothing wrong, done nothing wrong,
      nothing illegal, nothing to hide, did not do, didn't do, not done anything, never received,
      have not received, has not received, never helped, did not have, does not have anything against, disclaim*, not responsible,
      not our responsibility, not our fault, not my fault, need not fear, no intention of, not intend*,
      was not intentional, not intentional, not my view, not his view, not be affected, will not affect, any affect whatsoever, no effect, whatsoever,
      reached speaker, not in the nature of, tell the truth, enormous respect, not politics,
      wouldn't say that, would not say that, i am innocent, is innocent, are innocent, pleaded not guilty,
      pleads not guilty, never lied, never stole, never cheated, need not worry,
      no need to fear, have nothing to fear, not the intent, no plans to, no great problems, no great risk,
      no intention to, was not a factor, did not know, did not happen`,
    excuse: `
      couldn't avoid, could not avoid, no choice, the reason is, the reason, out of our control, outside of our,
      outside our, beyond our control, an accident, unlucky, up to the court*, follow the rules,
      followed the rules, follows the rules, within the law, within the rules, comply with, in compliance,
      according to the rules, does everything, did everything, doing everything, done everything, takes time,
      take time, in the meantime, meanwhile, additional steps, steps to, taking steps,
      to be fair, quite calmly, good judgment, provide .. protection, not precise, did not have precise,
      due to the fact, the only reason, it is complicated, is complicated, is complex, that is why, it was because,
      had no other, were forced to, was forced to, we are working, working on, working hard,
      have taken responsibility, took responsibility, in order to protect, to protect, to ensure, far from unusual,
      not unusual, quite normal, perfectly normal, standard procedure, common practice, in line with, have complied,
      fully complied, took steps, taken steps, in the process of, improving, is improving, has improved,
      have improved, for the courts, for the court, is being dealt,
      by the rules, an advantage, no greater than, not greater than,
      sorrow, need to make sure, judges are different
    `,
    contrast: 'but, however, of course, though, instead, anyway',
    refusal: 'no, nope, never, not at all, absolutely not, certainly not, by no means, under no circumstances',
    regret: `
      my mistake, our mistake, a mistake, his mistake, her mistake, own mistake, made a mistake, made mistakes,
      was wrong, were wrong, i'm sorry, we're sorry, apolog*, regret*, my fault, our fault, my responsibility,
      should have done, could have done, too optimistic, not good enough, wasn't good enough, learned our lesson,
      must admit, must acknowledge, we lost, nothing to write home about,
      being a part of, i must have, i should have, we should have, so sorry, are sorry, am sorry,
      was sorry
    `,
    concede: `
      it is true that, it's true that, that is true, that's true, admittedly, that is correct, that's correct, yes we,
      yes that, yes i, sounds probable, have to give, has a point, have a point, we bow, feelers,
      that is so, we did that, true that, is recognized, is recognised`,
    silence: `
      no comment, not comment, decline* to comment, can't answer, cannot answer, could not answer, won't answer,
      not answer, not respond, did not return, could not be reached, not available for comment,
      unavailable for comment, ask him, ask them, talk with, refer you to, can't discuss, cannot discuss, not discuss,
      not go into, ongoing investigation, pending litigation, not disclose, ask him about, ask them about,
      you should talk with, you should talk to, referred questions to, not returned
    `,
    praise: `
      excellent, brilliant, fantastic, wonderful, beautiful, outstanding, remarkable, extraordinary, skilled, skilful,
      diligent, hard-working, competent, brave, courageous, ingenious, genius, terrific, invaluable, admir*,
      respected, happy with, very happy, congratulat*, hero*, role model, breath of fresh air, helped me,
      extended a hand, our last hope, promising, natural leader*, level-headed, absolutely right, victory for,
      hallmark, just the thing, amazing, impressive, impressed, perfect, tremendous, well-reasoned, most qualified,
      is good, are good, is great, great job, good job, did well, doing well, done well, good work, hard work,
      is strong, is tough, strong and, supports, supportive, has support, has tremendous support, support for,
      supported by, respects him, really respect, great respect, love him, love her, thank you, thankful, welcomes,
      welcomed, welcome decision, honoured by, inspiring, inspires, pleased with, so proud, proud of,
      grateful to, glad that, very glad, very pleased, very satisfied, highly professional, extremely professional,
      professionally, brought about a revolution, smart as, good collective, stand together,
      stands together, stick together, best in the world, most complete, world-class, world class,
      faith in, confidence in, trust in, full confidence, our best, the best candidate, only candidate, honest and,
      congratulations to, courage, deserv*, excellent result, highly-skilled,
      well-known, welcome to, very talented, talented and, historic
    `,
    agree: `
      absolutely right, is right, was right, are right, endors*, in favor of, in favour of, supporter*, side with,
      sided with, stand with, stands with, stood by, stand by, welcomes, legitimate, ok that, okay, agrees,
      agree with, agreed with, agrees with, in agreement with, backs the, backed the, backed by, backs him, backing,
      supports the, approves of, approved of, championed, champions, advocates, advocated, defends, defended,
      arguments for, argues for, argued for, speaks for, spoke for, supporter of, vote for him, vote for her,
      voted for him, rally behind, rallied behind, accept his endorsement
    `,
    clear: `
      not guilty, acquit*, exonerat*, cleared, innocent, no problems, no problem with, not a problem, nothing wrong, no suspicion, no wrongdoing, no evidence of, no reason to suspect, no cause for concern, not to blame, cannot be blamed, nothing to criticise, nothing to criticize, qualifies, does not live up to its old
    `,
    duty: `
      must, should, ought, need to, needs to, necessary, essential, imperative, it is time, it's time, high time,
      obliged, must not, should not, is needed, are needed, we need, there needs, there need,
      need for, required, it is important, is important to, it is crucial, it is vital, must be, should be, urgently,
      it is necessary, has to be, have to be, have got to, got to, tighten, tightening, be tightened,
      need to be taken, must also, must now
    `,
    propose: `
      motion for, would be better, would be best, could easily, the solution, best solution, a step on the way,
      a good idea to, better to, let us, let's, call for, calls for, proposal*, proposed, proposes, proposing,
      suggests that we, recommends, recommended, recommending, recommendation*, could well be,
      rather than, should instead, be introduced, be established, repeal of, do away with,
      doing away with, strengthening the, strengthening of, would be a step
    `,
    urge: `
      urge*, urging, call* on, instruct*, make sure, count on, tell everybody, give us, appeals to, appealed to,
      appealing for, asks, asked, asking, orders, ordered, ordering, requests, requested, demands, demanded,
      demanding, exhort*, implor*, plead*, beg, begs, begged, encourag*, advis*, instructed, convinced,
      warning against, warnings, warned against, are to, instructs
    `,
    imperative: `tell, give, send, stop, let, don't, prepare, spare, remember, vote, keep, take, help, come, read, listen, try, go, investigate, make sure, get, wake, drive, open, close, save`,
    pledge: `
      promis*, pledge*, vow*, plan to, plans to, planning to, will ensure, will make sure, will work, will fight,
      will continue, will keep, will begin, will propose, will do, will seek, will give, ready to, prepared to,
      willing to, determined to, are looking at, next step, some day we shall, agreement to, committed to, commits to, guarantees, guaranteed, guaranteeing, intends to,
      intend to, will look, will see, will take, will discuss, will be part, signed up, sign up, announced plans, willingness to, would discuss, would work, would look, would see,
      would continue, would begin, would take, would seek`,
    shall: 'have to, has to, had to, shall, is to, are to',
    never: 'never, has never, have never, had never, never has, never have',
    assertive:
      'claim*, assert*, argu*, insist*, maintain*, contend*, believe*, think*, thought, opinion, opine*, view*, feel*, felt, consider*, deem*, regard*, call, calls, called, calling, brand*, dub*, describ*, label*, characteri*, depict*, portray*, report of, reports of, stories of, accounts of, suggest*, found, find, finds',
    charge: `
      accusation*, criticism*, suspicion*, complaint*, smear*, witch hunt, vendetta, politically motivated, publicity stunt, rumour*, rumor*, the claim, this claim, that claim, such a claim, the charge, this charge, the suggestion, that suggestion, allegations, the allegation, the charges,
      these charges, the claims, those claims, these claims, those reports, such claims, such reports
    `,
  },
  whether: 'whether if',
  future: "will would shall 'll wo",
  firstPerson: "i we our my i'll we'll",
  thirdPerson: 'he she they it one its his her their',
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
