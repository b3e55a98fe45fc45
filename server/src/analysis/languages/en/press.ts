import type { PressData } from '../pressData.ts';

export const press: PressData = {
  signals: {
    reason: `
      because, for fear of, fearing, feared, afraid, out of concern, for safety, safety reasons, security reasons, not authorised, not authorized,
      were not authorised, without permission, not permitted, not allowed, under contract, lose their job, lose her job, lose his job,
      retaliation, reprisals, threats, threatened, to avoid, in order to protect, protect, since they, sensitivity, sensitive, confidential*,
      to speak freely, discuss private, private discussions
    `,
    position: `
      close to, familiar with, with knowledge, with direct knowledge, knowledge of, with access to, briefed on, involved in, inside the, within the,
      senior, official, officials, employee*, staff member*, worker at, former, diplomat*, officer*, executive*, aide, aides, adviser*, advisor*,
      member of the, at the meeting, in the talks, who attended, took part in, in the ministry, in the government, in the party, in the company,
      party source*, government source*, police source*, military source*, industry source*, diplomatic source*, palace source*, intelligence source*,
      banking source*, hospital source*, at the hospital, at the bank, at the school, at the club, negotiator*, who saw, who has seen, lawmaker*
    `,
    vague: `
      it is said, it is claimed, it was claimed, it is alleged, it is rumoured, it is rumored, rumour has it, rumor has it, word has it, reportedly, so they say,
      people say, people are saying, some say, some believe, many say, many believe, others say, it is widely believed, it is understood
    `,
    origin: `
      according to, survey*, poll, polls, report, reports, reported, study, studies, statistics, data, figures from, figures show, official figures, new figures,
      estimate*, estimated, calculation*, forecast*, census, accounts, budget, audit*, analysis, analysts, research, researchers, shows, showed, show, says, said,
      source, office for, bureau of, register*, registered, disclosed, filing*, records, tells, told, writes, wrote, annual report, counted
    `,
    verdict: `
      convicted, acquitted, sentenced, found guilty, pleaded, guilty of, verdict*, jury, jurors, judge, judges, court, courts, charged with, indict*, prosecutor*, prosecution,
      defendant*, plaintiff*, trial, tribunal*, magistrate*, crown court, high court, supreme court, testif*, jail term, prison sentence, on remand, arraign*
    `,
  },
  written:
    'says:writes said:wrote say:write saying:writing tells:writes told:wrote explains:writes explained:wrote states:writes stated:wrote',
  neutral:
    'claims:says claimed:said claim:say alleges:says alleged:said allege:say purports:says purported:said professes:says professed:said',
  crowds:
    'experts critics observers analysts insiders commentators pundits scientists researchers economists doctors politicians parents residents neighbours neighbors voters fans users sceptics skeptics opponents supporters lawyers watchers academics campaigners',
  crowdWords:
    'some many several other others certain various numerous most a few number of the leading independent industry political international local outside legal medical few so-called court western',
  numbers:
    'two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000 million:1000000 millions:1000000 billion:1000000000 billions:1000000000',
  negations: "not never cannot *n't",
  denials:
    'no nobody none nothing neither nor hardly without impossible lack* fail* unable little few wrong hopeless unlikely unfair unhappy unsafe incapable insufficient dislike* refus* deny denies denied',
  thousands: ',',
  figureUnits:
    'percent % pct per million millions billion billions trillion dollars pounds euros kroner tonnes tons m bn percentage',
};
