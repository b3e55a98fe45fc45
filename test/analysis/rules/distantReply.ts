import type { ExamplesByLanguage } from './RuleExamples.ts';

const daBetween = [
  'Skolen i Nordby skulle have stået færdig i maj.',
  'Taget viste sig at være for tungt.',
  'Eleverne sidder så længe i pavilloner ved havnen.',
  'Byrådet holder møde igen i næste uge.',
  'Regnen har gjort pladsen til et mudderhul.',
  'Ingen ved, hvornår kranerne kommer tilbage.',
];
const enBetween = [
  'The school in Northby should have been ready in May.',
  'The roof proved to be too heavy.',
  'Pupils sit in cabins by the harbour for now.',
  'The council meets again next week.',
  'Rain has turned the site into a pool of mud.',
  'Nobody knows when the cranes will come back.',
];

const far = (charge: string, reply: string, between: readonly string[]): string =>
  [charge, ...between, reply].join('¶');
const near = (charge: string, reply: string, between: readonly string[]): string =>
  [charge, reply, ...between].join('¶');

const daCharges = [
  '»Nordbyg har svindlet med pengene,« siger Ida Krogh.',
  '»Nordbyg har stjålet fra os,« siger Ida Krogh.',
  'Ida Krogh anklager Nordbyg for bedrageri.',
  'Ida Krogh beskylder Nordbyg for løgn.',
  '»Nordbyg har forfalsket regningerne,« siger Ida Krogh.',
];
const daReplies = [
  '»Det passer ikke,« siger Nordbyg.',
  'Nordbyg afviser beskyldningerne.',
  'Nordbyg nægter, at det har gjort noget forkert.',
];
const enCharges = [
  '“Northbuild has embezzled the money,” says Ida Krogh.',
  '“Northbuild has lied to us,” says Ida Krogh.',
  'Ida Krogh accuses Northbuild of fraud.',
  'Ida Krogh accuses Northbuild of lying.',
  '“Northbuild has cheated the town,” says Ida Krogh.',
];
const enReplies = [
  '“That is not true,” says Northbuild.',
  'Northbuild denies the accusations.',
  'Northbuild denies any wrongdoing.',
];

const pairs = <T>(
  charges: readonly string[],
  replies: readonly string[],
  make: (charge: string, reply: string) => T,
): readonly T[] => charges.flatMap((charge) => replies.map((reply) => make(charge, reply)));

export const distantReply: ExamplesByLanguage = {
  da: {
    found: pairs(daCharges, daReplies, (charge, reply) => far(charge, reply, daBetween)),
    silent: [
      ...pairs(daCharges.slice(0, 3), daReplies, (charge, reply) => near(charge, reply, daBetween)),
      far(daCharges[0]!, daReplies[0]!, daBetween.slice(0, 2)),
      far(daReplies[0]!, daCharges[0]!, daBetween),
      far('»Planen er for dyr,« siger Ida Krogh.', '»Det er den ikke,« siger Bo Lind.', daBetween),
      far(
        'Byretten har dømt Nordbyg for bedrageri. Dommeren fulgte anklageren, og tiltalte anker.',
        'Nordbyg afviser dommen.',
        daBetween,
      ),
      far('Romanen »Tyven« udkommer i dag.', '»Den er god,« siger Bo Lind.', daBetween),
      far(daCharges[0]!, '»Det er dejligt vejr,« siger Bo Lind.', daBetween),
    ],
  },
  en: {
    found: pairs(enCharges, enReplies, (charge, reply) => far(charge, reply, enBetween)),
    silent: [
      ...pairs(enCharges.slice(0, 3), enReplies, (charge, reply) => near(charge, reply, enBetween)),
      far(enCharges[0]!, enReplies[0]!, enBetween.slice(0, 2)),
      far(enReplies[0]!, enCharges[0]!, enBetween),
      far('“The plan is too dear,” says Ida Krogh.', '“It is not,” says Bo Lind.', enBetween),
      far(
        'The court has convicted Northbuild of fraud. The judge sided with the prosecutor, and the defendant will appeal.',
        'Northbuild rejects the verdict.',
        enBetween,
      ),
      far('The novel “The Thief” is out today.', '“It is good,” says Bo Lind.', enBetween),
      far(enCharges[0]!, '“The weather is lovely,” says Bo Lind.', enBetween),
    ],
  },
};
