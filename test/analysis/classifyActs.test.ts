import assert from 'node:assert/strict';
import { packs } from '../support/packs.ts';
import type { Act } from '../../server/src/analysis/model.ts';
import { classifyActs } from '../../server/src/analysis/stages/classifyActs.ts';
import { evidenceMessages } from '../../server/src/protocol/messages/evidence.ts';
import { markedStatements } from '../support/markedStatements.ts';
import type { MarkedNames } from '../support/markedStatements.ts';

function statementsOf(marked: string, lang: string, names?: MarkedNames) {
  const { reading, entities, spoken } = markedStatements(marked, lang, names);
  return classifyActs(reading, entities, spoken, packs);
}

/** Each text holds one statement; the act is the expected one. */
const table: Readonly<Record<string, Readonly<Record<Act, readonly string[]>>>> = {
  da: {
    accuse: [
      '{q1|»Ministeren har løjet for Folketinget,«} {c1|siger} {s1|Pia Holm}.',
      '{s1|Pia Holm} {c1|hævder}, at {q1|direktøren er i lommen på olieselskaberne}.',
      '{s1|Fagforeningen} {c1|beskylder} {e1|Nordhavn Transport} for {q1|at snyde chaufførerne}.',
      '{s1|Lejerne} {c1|mener}, at {q1|udlejeren dækker over skimmelsvampen}.',
      '{q1|»De har brudt loven igen og igen,«} {c1|siger} {s1|Karen Lund} om {e1|kommunen}.',
      '{q1|»De har holdt os for nar i årevis,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»Bestyrelsen fik aldrig tallene forelagt, og kommunen fulgte ikke loven,«} {c1|siger} {s1|revisoren}.',
      '{q1|»Ledelsen vendte det døve øre til, da vi klagede,«} {c1|siger} {s1|fagforeningen}.',
      '{q1|»Fabrikken hældte farvestof i åen om natten,«} {c1|fortæller} {s1|naboen}.',
      '{q1|»De fejede sagen ind under gulvtæppet,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»Kommunen lod mor i stikken,«} {c1|siger} {s1|datteren}.',
      '{q1|»Klubben skylder os løn for tre måneder,«} {c1|siger} {s1|målmanden}.',
      '{q1|»Banken tog dem ved næsen,«} {c1|mener} {s1|Karen Lund}.',
    ],
    criticise: [
      '{q1|»Kommunens forslag er ugennemtænkt og sender et uheldigt signal,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»Det er en skandaløs dårlig løsning,«} {c1|siger} {s1|Karen Lund}.',
      '{s1|Karen Lund} {c1|kritiserer} {q1|kommunens plan for havnen}, og det er der ikke noget nyt i.',
      '{q1|»Planen er helt uacceptabel,«} {c1|siger} {s1|borgmesteren}.',
      '{s1|Borgmesteren} {c1|afviser} {q1|forslaget om en ny bro}.',
      '{q1|»Det er en tynd kop te,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»De har intet lært af den sidste fyringsrunde,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»Ministeren har mistet jordforbindelsen,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»Planen er en ommer,«} {c1|siger} {s1|borgmesteren}.',
      '{q1|»Reformen vender den tunge ende nedad,«} {c1|siger} {s1|Karen Lund}.',
    ],
    deny: [
      '{s1|Direktøren} {c1|understregede}, at {q1|ingen børn havde været i lokalet}.',
      '{s1|Borgmesteren} {c1|forsikrer}, at {q1|træerne ikke blev fældet}.',
      '{s1|Ministeren} {c1|kan ikke genkende} {q1|kritikken}.',
      '{q1|»Det er løgn,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Beskyldningerne er fuldstændig grundløse,«} {c1|siger} {s1|direktøren}.',
      '{s1|Direktøren} {c1|afviser}, at {q1|firmaet har snydt sine kunder}.',
      '{q1|»Vi har aldrig – og vil aldrig – hjulpet nogen med bedrageri,«} {c1|skriver} {s1|firmaet}.',
      '{q1|»Det passer simpelthen ikke,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»Vi har intet med sagen at gøre,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»Det er grebet ud af den blå luft,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Der er ikke noget at komme efter,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Jeg anede intet om overførslen,«} {c1|siger} {s1|kassereren}.',
      '{q1|»Alt er foregået efter bogen,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Arbejdet er udført i overensstemmelse med tilladelsen,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Ingen er blevet truet til at skrive under,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Jeg læste om fyringerne i avisen,«} {c1|siger} {s1|formanden}.',
      '{q1|»Vi har handlet i god tro,«} {c1|siger} {s1|direktøren}.',
    ],
    counter: [
      '{q1|»Vi havde ikke noget alternativ,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Det er almindelig praksis i branchen,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Ingen kunne forudse den storm,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Kritikken er urimelig og ude af proportioner,«} {c1|siger} {s1|direktøren}.',
    ],
    admit: [
      '{s1|Direktøren} {c1|erkender}, at {q1|firmaet burde have svaret før}.',
      '{s1|Direktøren} {c1|indrømmer}, at {q1|regningen var for høj}.',
      '{q1|»Det var min fejl, og jeg beklager,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Vi burde have reageret hurtigere,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Jeg udtrykte mig klodset,«} {c1|siger} {s1|ministeren}.',
      '{q1|»Vi undervurderede opgaven,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Det var dumt af mig,«} {c1|siger} {s1|målmanden}.',
    ],
    decline: [
      '{q1|»Ingen kommentarer,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Det kan jeg ikke svare på,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Jeg kan ikke gå ind i enkeltsager,«} {c1|siger} {s1|rektoren}.',
      '{q1|»Det er for tidligt at udtale sig om,«} {c1|siger} {s1|politiet}.',
    ],
    support: [
      '{q1|»Han er en fremragende minister,«} {c1|siger} {s1|Karen Lund} om {e1|Jens Bro}.',
      '{s1|Karen Lund} {c1|roser} {q1|kommunens indsats}, og det er der ikke noget nyt i.',
      '{q1|»Han leverer et flot stykke arbejde,«} {c1|siger} {s1|formanden} om {e1|Jens Bro}.',
    ],
    demand: [
      '{s1|Kystvagten} {c1|advarer mod} at {q1|sejle ud}.',
      '{s1|Foreningen} {c1|advarede} besætningerne om at {q1|blive i havn}.',
      '{s1|Karen Lund} {c1|kræver}, at {q1|broen lukkes}.',
      '{s1|Foreningen} {c1|opfordrer} borgerne til at {q1|spare på vandet}.',
      '{q1|»Vi bør indføre strengere regler,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»Regeringen må gribe ind nu,«} {c1|siger} {s1|Karen Lund}.',
      '{q1|»Der er hårdt brug for flere hænder,«} {c1|siger} {s1|Karen Lund}.',
    ],
    promise: [
      '{s1|Kommunen} {c1|lover}, at {q1|vejen er færdig til maj}.',
      '{q1|»Vi vil undersøge sagen til bunds,«} {c1|siger} {s1|direktøren}.',
      '{q1|»Vi retter op på fejlene inden jul, det lover vi,«} {c1|siger} {s1|direktøren}.',
    ],
    assert: [
      '{s1|Skriveren} {c1|spurgte}, {q1|om havnen skulle uddybes}.',
      '{q1|»Vi åbner klokken ni,«} {c1|siger} {s1|bageren}.',
      '{s1|Bageren} {c1|fortæller}, at {q1|hun har boet i byen i ti år}.',
      '{s1|Borgmesteren} {c1|understregede}, at {q1|byrådet endnu ikke har besluttet noget}.',
      '{s1|Direktøren} {c1|afviser ikke}, at {q1|firmaet bliver solgt}.',
      '{s1|Politiet} {c1|oplyser}, at {q1|vejen er åben igen}.',
      '{q1|»Det var en lang dag,«} {c1|siger} {s1|træneren}.',
    ],
  },
  en: {
    accuse: [
      '{q1|“The minister lied to parliament,”} {s1|Ann Holm} {c1|said}.',
      '{s1|Ann Holm} {c1|claims} {q1|the director is in the pocket of the oil companies}.',
      '{s1|The union} {c1|accused} {e1|Northport Transport} of {q1|cheating its drivers}.',
      '{s1|Tenants} {c1|say} {q1|the landlord covered up the mould}.',
      '{q1|“They broke the law again and again,”} {s1|Karen Lund} {c1|said} of {e1|the council}.',
      '{q1|“They sold the whole valley down the river,”} {s1|Ann Holm} {c1|said} of {e1|the council}.',
      '{s1|Ann Holm} {c1|said} {q1|Northport Transport had cooked the books for years}.',
      '{s1|Parents} {c1|say} {q1|the board of Hillside School swept the complaints under the carpet}.',
      '{q1|“Northport Transport pulled the wool over our eyes,”} {s1|Karen Lund} {c1|said}.',
      '{s1|The union} {c1|said} {q1|the managers of Northport Transport had lined their pockets}.',
    ],
    criticise: [
      '{q1|“The plan is half-baked,”} {c1|said} {s1|Karen Lund} of {e1|the council}.',
      '{q1|“It is a tone-deaf answer from a council that does not listen,”} {c1|said} {s1|Karen Lund}.',
      '{q1|“She cannot be trusted with the harbour,”} {c1|said} {s1|Karen Lund}.',
      '{q1|“It is a terrible, misguided plan,”} {s1|Karen Lund} {c1|said}.',
      '{s1|Karen Lund} {c1|criticised} {q1|the council’s plan for the harbour}.',
      '{q1|“The plan is unacceptable,”} {s1|the mayor} {c1|said}.',
      '{s1|The mayor} {c1|rejected} {q1|the proposal}.',
      '{q1|“It is a vanity project that nobody needs,”} {s1|Karen Lund} {c1|said}.',
      '{s1|Ann Holm} {c1|called} the plan {q1|a dog’s breakfast}.',
    ],
    deny: [
      '{s1|The director} {c1|stressed} that {q1|no children had been in the room}.',
      '{s1|The mayor} {c1|insists} that {q1|the trees were not cut down}.',
      '{s1|The firm} {c1|rejects} {q1|the claim}.',
      '{s1|Colin Hart} {c1|had denied} {q1|giving the mayor cash}.',
      '{q1|“That is a lie,”} {s1|the director} {c1|said}.',
      '{q1|“The allegations are completely baseless,”} {s1|the director} {c1|said}.',
      '{s1|The director} {c1|denied} that {q1|the firm had cheated its customers}.',
      '{q1|“We have never helped anybody commit fraud,”} {s1|the firm} {c1|wrote}.',
      '{q1|“It’s simply not true,”} {s1|Karen Lund} {c1|said}.',
      '{q1|“We had nothing to do with it,”} {s1|Karen Lund} {c1|said}.',
      '{q1|“Nobody hid anything,”} {s1|the director} {c1|said}.',
      '{s1|The director} {c1|said} {q1|the firm had known nothing of the payments}.',
      '{q1|“I only learned of it from the newspaper,”} {s1|the mayor} {c1|said}.',
      '{s1|The director} {c1|said} {q1|the firm had acted in good faith}.',
    ],
    counter: [
      '{q1|“We had no choice but to close the ward,”} {s1|the director} {c1|said}.',
      '{s1|The firm} {c1|said} {q1|the frost had been beyond its control}.',
    ],
    admit: [
      '{s1|The director} {c1|acknowledged} that {q1|the firm had answered too late}.',
      '{s1|The director} {c1|admitted} {q1|the bill was too high}.',
      '{q1|“It was my mistake and I’m sorry,”} {s1|the director} {c1|said}.',
      '{s1|The director} {c1|said} {q1|he had misspoken}.',
      '{q1|“We got it badly wrong,”} {s1|the director} {c1|said}.',
    ],
    decline: [
      '{q1|“No comment,”} {s1|the director} {c1|said}.',
      '{q1|“I can’t answer that,”} {s1|the director} {c1|said}.',
      '{q1|“I won’t go into that,”} {s1|the director} {c1|said}.',
    ],
    support: [
      '{q1|“He is an outstanding minister,”} {s1|Karen Lund} {c1|said} of {e1|James Bridge}.',
      '{s1|Karen Lund} {c1|praised} {q1|the council’s work}.',
      '{q1|“She did a wonderful job,”} {s1|Karen Lund} {c1|said} of {e1|Ann Holm}.',
    ],
    demand: [
      '{s1|The coastguard} {c1|warned} the crews to {q1|stay in the harbour}.',
      '{s1|The nurse} {c1|asked not} to {q1|be named}.',
      '{s1|The committee} {c1|suggested} {q1|closing two of the schools}.',
      '{s1|The chairman} {c1|suggested} that {q1|the pool be closed}.',
      '{s1|Karen Lund} {c1|demanded} that {q1|the bridge be closed}.',
      '{s1|The society} {c1|urged} people to {q1|save water}.',
      '{q1|“We should introduce stricter rules,”} {s1|Karen Lund} {c1|said}.',
      '{q1|“The mayor should step down,”} {s1|Karen Lund} {c1|said}.',
    ],
    promise: [
      '{s1|The council} {c1|promised} that {q1|the road would be ready by May}.',
      '{q1|“We will look into this thoroughly,”} {s1|the director} {c1|said}.',
      '{q1|“We will get to the bottom of this,”} {s1|the director} {c1|said}.',
    ],
    assert: [
      '{s1|The clerk} {c1|asked} {q1|whether the harbour should be dredged}.',
      '{s1|The young driver} {c1|would like} to {q1|take the bus to the sea one day}.',
      '{q1|The mayor} {c1|has not been accused of} {q1|any wrongdoing}.',
      '{q1|“We open at nine,”} {s1|the baker} {c1|said}.',
      '{s1|The baker} {c1|said} {q1|she had lived in the town for ten years}.',
      '{s1|The mayor} {c1|stressed} that {q1|the council has not decided on anything yet}.',
      '{s1|The committee} {c1|suggested} that {q1|the pool had closed early}.',
      '{s1|Police} {c1|said} {q1|the road was open again}.',
      '{q1|“It was a long day,”} {s1|the coach} {c1|said}.',
      '{q1|“She took us for a walk down the river,”} {s1|the fisherman} {c1|said}.',
    ],
  },
};

describe('classifyActs', () => {
  for (const [lang, acts] of Object.entries(table)) {
    for (const [act, texts] of Object.entries(acts)) {
      for (const text of texts) {
        it(`${lang}, ${act}: ${text}`, () => {
          assert.deepEqual(
            statementsOf(text, lang).map((statement) => statement.act),
            [act],
          );
        });
      }
    }
  }

  describe('court language, names and rules are no accusation of the speaker', () => {
    for (const [lang, text] of [
      ['da', '{s1|Politiet} {c1|oplyser}, at {q1|manden er sigtet og skal i retten på fredag}.'],
      ['da', '{s1|Retten} {c1|meddelte}, at {q1|to mænd er tiltalt i sagen}.'],
      ['en', '{s1|Police} {c1|said} {q1|the man was charged and will be in court on Friday}.'],
      ['en', '{s1|The zoo} {c1|said} {q1|the Killer Whale had been moved to a new pool}.'],
      ['en', '{s1|The mayor} {c1|said} {q1|nobody should be discriminated against in our town}.'],
      ['da', '{s1|Borgmesteren} {c1|mener}, at {q1|ingen bør blive diskrimineret i byen}.'],
      ['da', '{s1|Rektoren} {c1|mener ikke}, at {q1|skolen har ført nogen bag lyset}.'],
      ['en', '{s1|The curator} {c1|does not think} {q1|the museum lied to anybody}.'],
    ] as const) {
      it(`${lang}: ${text}`, () => {
        assert.notEqual(statementsOf(text, lang)[0]!.act, 'accuse');
      });
    }
  });

  it('what a speaker will not say is declined', () => {
    for (const [lang, text] of [
      ['da', '{s1|Direktøren} {c1|ville ikke sige}, {q1|hvem der fik pengene}.'],
      ['en', '{s1|The director} {c1|has not said} {q1|who received the money}.'],
    ] as const)
      assert.equal(statementsOf(text, lang)[0]!.act, 'decline', text);
  });

  it('labels a charge by what is charged, and never by who acts', () => {
    for (const [lang, text, topic] of [
      ['da', '{q1|»Direktøren har begået underslæb i den lange sommer,«} {c1|siger} {s1|Ida Holm}.', 'underslæb'],
      ['en', '{q1|“There was tax fraud in his firm all through the summer,”} {c1|said} {s1|Ida Holm}.', 'tax fraud'],
      ['en', '{q1|“The director lied,”} {c1|said} {s1|Ida Holm}.', ''],
    ] as const)
      assert.equal(statementsOf(text, lang)[0]!.topic, topic, text);
  });

  it('numbers statements in the order of the text and keeps continuations together', () => {
    const { reading, entities, spoken } = markedStatements(
      '{q1|»Ja,«} {c1|sagde} {s1|Per}. {q2|»Nej,«} {c2|sagde} {s2|Ida}.',
      'da',
    );
    const turned = [spoken[1]!, { ...spoken[0]!, continues: 0 }];
    const statements = classifyActs(reading, entities, turned, packs);
    assert.deepEqual(
      statements.map(({ id, continues }) => [id, continues]),
      [
        ['s1', 1],
        ['s2', null],
      ],
    );
  });

  it('aims at the addressee, else at the other party of the content', () => {
    const [first] = statementsOf('{s1|Fagforeningen} {c1|beskylder} {e1|Nordhavn} for {q1|at snyde}.', 'da', {
      targets: { 1: 'Nordhavn' },
    });
    assert.equal(first!.target, 'e2');
    const [second] = statementsOf('{q1|“{e1|Northport} has cheated us,”} {s1|the union} {c1|said}.', 'en');
    assert.equal(second!.target, 'x1');
  });

  it('aims a reply at the last attacker of the speaker', () => {
    const text =
      '{q1|»{e1|Nordhavn} har løjet for os,«} {c1|siger} {s1|fagforeningen}. {q2|»Det er grundløst,«} {c2|siger} {s2|Nordhavn}.';
    const statements = statementsOf(text, 'da');
    assert.deepEqual(
      statements.map(({ act, target }) => [act, target]),
      [
        ['accuse', statements[1]!.speaker],
        ['deny', statements[0]!.speaker],
      ],
    );
  });

  it('tells when, as the text has it', () => {
    assert.equal(statementsOf('I juni {c1|sagde} {s1|Ida}, at {q1|broen var lukket}.', 'da')[0]!.when, 'I juni');
    assert.equal(
      statementsOf('{s1|Ida} {c1|said} on Tuesday {q1|the bridge was closed}.', 'en')[0]!.when,
      'on Tuesday',
    );
    assert.equal(statementsOf('{s1|Ida} {c1|said} {q1|the bridge was closed}.', 'en')[0]!.when, '');
  });

  it('labels the matter with its telling noun', () => {
    assert.equal(
      statementsOf('{s1|Ida} {c1|taler} om {q1|en alvorlig spionage-mistanke}.', 'da')[0]!.topic,
      'alvorlig spionage-mistanke',
    );
  });

  it('gives only evidence that has words', () => {
    for (const [lang, acts] of Object.entries(table)) {
      for (const text of Object.values(acts).flat()) {
        for (const { why } of statementsOf(text, lang))
          for (const { code } of why) assert.ok(code in evidenceMessages, code);
      }
    }
  });
});
