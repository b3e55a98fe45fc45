import type { Message } from './message.ts';

/** The sentences behind `why`: one for each evidence code that a stage may give. */
export const evidenceMessages: Readonly<Record<string, Message>> = {
  'act.cue': { en: 'act from the cue "{cue}"', da: 'handlingen følger af "{cue}"' },
  'act.own-voice': { en: 'accusation in the paper’s own voice', da: 'beskyldning i avisens egen stemme' },
  'act.words': { en: 'act from the words "{words}"', da: 'handlingen følger af ordene "{words}"' },
  'act.words-negated': {
    en: 'act from the words "{words}", negated',
    da: 'handlingen følger af ordene "{words}" med nægtelse',
  },
  'act.own-future': { en: 'the speaker’s own future', da: 'afsenderens egen fremtid' },
  'act.reply-context': {
    en: 'the speaker has been accused or criticised',
    da: 'afsenderen er blevet beskyldt eller kritiseret',
  },
  'act.goes-on': { en: 'goes on from the statement before', da: 'fortsætter udsagnet før' },
  'claim.number': { en: 'number: "{words}"', da: 'tal: "{words}"' },
  'claim.quantity': { en: 'quantity: "{words}"', da: 'mængde: "{words}"' },
  'claim.comparison': { en: 'comparison: "{words}"', da: 'sammenligning: "{words}"' },
  'claim.superlative': { en: 'superlative: "{words}"', da: 'superlativ: "{words}"' },
  'claim.first': { en: 'said to be a first: "{words}"', da: 'siges at være den første: "{words}"' },
  'claim.cause': { en: 'cause or effect: "{words}"', da: 'årsag eller virkning: "{words}"' },
  'claim.change': { en: 'change or money: "{words}"', da: 'ændring eller penge: "{words}"' },
  'claim.record': { en: 'on public record: "{words}"', da: 'kan slås efter: "{words}"' },
  'claim.study': { en: 'research or document: "{words}"', da: 'undersøgelse eller dokument: "{words}"' },
  'claim.damage': { en: 'grave fact: "{words}"', da: 'alvorligt forhold: "{words}"' },
  'claim.contested': { en: 'damaging to somebody: "{words}"', da: 'belastende for nogen: "{words}"' },
  'claim.dispute': { en: 'stands in a dispute', da: 'indgår i en strid' },
  'speaker.name': { en: '"{words}" is {name}', da: '"{words}" er {name}' },
  'speaker.description': { en: '"{words}" stands for {name}', da: '"{words}" står for {name}' },
  'speaker.pronoun': { en: '"{words}" refers to {name}', da: '"{words}" viser tilbage til {name}' },
  'speaker.continues': { en: '{name} goes on speaking', da: '{name} fortsætter' },
  'speaker.silent': {
    en: 'no speaker named; last spoken of: {name}',
    da: 'ingen afsender nævnt; sidst omtalt: {name}',
  },
};
