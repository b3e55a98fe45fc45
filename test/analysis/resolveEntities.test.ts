import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import { packs } from '../support/packs.ts';
import type { Attribution, Entity, Span } from '../../server/src/analysis/model.ts';
import { findMentions } from '../../server/src/analysis/stages/findMentions.ts';
import { findQuotations } from '../../server/src/analysis/stages/findQuotations.ts';
import { resolveEntities } from '../../server/src/analysis/stages/resolveEntities.ts';
import { readText } from '../support/goldArticles.ts';
import { parseMarked } from '../support/marked.ts';

interface Resolved {
  readonly entities: readonly Entity[];
  /** Names of the speakers, by statement. */
  readonly speakers: readonly (string | null)[];
  readonly anonymous: readonly boolean[];
}

/** Resolves marked statements: `q` content, `s` source, numbered. */
function resolve(marked: string): Resolved {
  const { text, spans } = parseMarked(marked);
  const reading = readText(text);
  const numbers = [...new Set(spans.map(({ label }) => Number(label.slice(1))))].sort((a, b) => a - b);
  const of = (letter: string, number: number): readonly Span[] =>
    spans.filter(({ label }) => label === `${letter}${number}`).map(({ start, end }) => ({ start, end }));
  const attributions = numbers.map((number): Attribution => {
    const [source, content] = [of('s', number), of('q', number)];
    const start = (source[0] ?? content[0]!).start;
    return {
      form: 'direct',
      content,
      cue: [],
      source,
      cueClass: null,
      cueLemma: '',
      negated: false,
      mental: false,
      voice: 'active',
      addressee: null,
      continues: null,
      ownVoice: false,
      sentence: reading.sentences.findIndex(({ end }) => end > start),
      medium: 'unknown',
      why: [],
      confidence: 1,
    };
  });
  const { quotations } = findQuotations(reading, packs);
  const { entities, spoken } = resolveEntities(reading, quotations, findMentions(reading, packs), attributions, packs);
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    entities,
    speakers: spoken.map(({ speaker }) => nameOf(speaker)),
    anonymous: spoken.map(({ anonymous }) => anonymous),
  };
}

const speakers: readonly (readonly [title: string, marked: string, expected: readonly (string | null)[]])[] = [
  [
    'particles in capitals, and a name as a sentence writes it',
    '{s1|President URSULA VON DER LEYDEN} said that {q1|the union would not give up its plan}. Later on Friday {s2|von der Leyden} said that {q2|it was a good day}. The members of the parliament stood when Ursula von der Leyden left the room.',
    ['Ursula von der Leyden', 'Ursula von der Leyden'],
  ],
  [
    'partikler med versaler',
    '{s1|Kommissionsformand URSULA VON DER LEYDEN} siger {q1|nej}. {s2|Von der Leyden} siger {q2|ja}.',
    ['URSULA VON DER LEYDEN', 'URSULA VON DER LEYDEN'],
  ],
  [
    'nobody who is called by his name in what is said',
    '{q1|"There was an order,"} explained {s1|Commissioner Dahl}.\n\nAmong those at the meeting was Secretary Poul Lund.\n\n{q2|"In May, Lund said that he had asked. He was shaken."}',
    ['Dahl', 'Dahl'],
  ],
  [
    'ingen, som der tales om ved navn',
    '{q1|"Der var en ordre,"} forklarede {s1|politimester Dahl}.\n\nI møderne deltog departementschef Poul Lund.\n\n{q2|"I maj sagde Lund, at han havde spurgt. Han var rystet."}',
    ['Dahl', 'Dahl'],
  ],
  [
    'nobody who would have to say "I"',
    '{q1|"They came with bulldozers,"} said {s1|Dan Hembram}. The mayor Karl Lund was there. {q2|"I asked what {s3|he} thought, {q3|that it was legal}?"} said {s2|Dan Hembram}.',
    ['Dan Hembram', 'Dan Hembram', 'Karl Lund'],
  ],
  [
    'a house that goes on',
    '{q1|"It was never written down,"} maintained {s1|the Lookout Group} in its criticism of the case against Ove Hansen.\n\n{q2|"The report was never shown."}',
    ['Lookout Group', 'Lookout Group'],
  ],
  [
    'the house named before rather than the one named further on',
    'Birlik was forbidden. Birlik has many members. {s1|The party} wants {q1|to work with the Rebirth Party}.',
    ['Birlik'],
  ],
  [
    'a role and the name beside it that the source leaves out',
    '{q1|"They learn it,"} says {s1|the apprentice in charge}, Bent Hald.',
    ['Bent Hald'],
  ],
  [
    'en af flere, og navnet ved siden af',
    '{q1|"Der er mus,"} siger {s1|den ene af ejerne}, tømrer Otto Damm.',
    ['Otto Damm'],
  ],
  [
    'somebody whom the article names after its first words',
    '{s1|The head of the Bridge Bureau} said {q1|he knew nothing}.\n\nUnder questioning, {s2|Roland Amis} conceded {q2|it was late}.',
    ['Roland Amis', 'Roland Amis'],
  ],
  [
    'en, som artiklen først siden nævner ved navn',
    '{s1|Den tyske finansminister} lover, at {q1|valutaen bliver stærk}.\n\n{s2|Weigand} siger, at {q2|ingen skal frygte}.',
    ['Weigand', 'Weigand'],
  ],
  [
    'nobody who is named with a role of his own',
    '{s1|The head of the Bridge Bureau} said {q1|he knew nothing}.\n\n{s2|Union lawyer Roland Amis} said {q2|it was late}.',
    ['The head of the Bridge Bureau', 'Roland Amis'],
  ],
  [
    'somebody else whom the one who speaks calls by a trade',
    '{q1|"I wash it off every week. {s2|The doctor} says {q2|we must move}. And nobody listens,"} said {s1|Jane Hale}. {s3|She} said {q3|it was cold}.',
    ['Jane Hale', 'The doctor', 'Jane Hale'],
  ],
  [
    'a minister with a field and a name',
    '{s1|Minister for Industry Anne Berg} said {q1|no}. {s2|Undersecretary for Schools Mr. Orlandi} said {q2|yes}.',
    ['Anne Berg', 'Orlandi'],
  ],
  [
    'the one whom a new paragraph is about',
    'Director Poul Friis could not be reached, for he was in Hanover.\n\nIn the works, the manager Karl Lund was at home. {s1|He} said {q1|it was so}.',
    ['Karl Lund'],
  ],
  [
    'en formand med sted imellem',
    '{s1|Fiskernes formand på stedet, Hartvig Lund}, er vred. {s2|Han} siger, at {q1|ingen tæller}.',
    ['Hartvig Lund', 'Hartvig Lund'],
  ],
  [
    'one person by two words',
    'Senator Hillary Crane spoke after Donald Marsh. {s1|The former first lady and senator} said {q1|it was a mistake}.',
    ['Hillary Crane'],
  ],
  [
    'a campaign speaks for its person',
    "Mike Whitlow is running for governor. {s1|Whitlow's campaign} said {q1|the figure was wrong}.",
    ['Mike Whitlow'],
  ],
  [
    'an office speaks for its person',
    'Governor Walt Prentiss signed the law. {s1|His office} said {q1|it was needed}.',
    ['Walt Prentiss'],
  ],
  [
    'en kampagne taler for sin person',
    'Borgmester Lone Bak stiller op igen. {s1|Baks kampagne} siger, at {q1|tallet er forkert}.',
    ['Lone Bak'],
  ],
  [
    'et kontor taler for sin person',
    'Minister Lone Holm underskrev loven i går. {s1|Hendes kontor} oplyser, at {q1|den var nødvendig}.',
    ['Lone Holm'],
  ],
  [
    'efternavn og fornavn efter det fulde navn',
    '"Nej," siger {s1|miljøminister Karen Toft (V)}. Planen er klar, mener {s2|Toft}. "Vi ses," siger {s3|Karen}.',
    ['Karen Toft', 'Karen Toft', 'Karen Toft'],
  ],
  [
    'to med samme efternavn holdes adskilt',
    'Ole Friis er formand. Hans kone, Anne Friis, er læge. Det er rigtigt, siger {s1|Ole Friis}. Det er forkert, siger {s2|Anne Friis}.',
    ['Ole Friis', 'Anne Friis'],
  ],
  [
    'han og hun efter køn',
    'Ole Bak mødte Karen Toft i går. {s1|Hun} siger nej. {s2|Han} siger ja.',
    ['Karen Toft', 'Ole Bak'],
  ],
  [
    'glose og bestemt betegnelse',
    'Ordren kommer fra det amerikanske Department of Public Works, ministeriet for offentlige arbejder. Risikoen er for stor, skriver {s1|ministeriet}.',
    ['Department of Public Works'],
  ],
  [
    'virksomheden er firmaet',
    'Nordlys A/S er sat fra bestillingen. {s1|Virksomheden} afviser kritikken.',
    ['Nordlys A/S'],
  ],
  [
    'kort og langt firmanavn er ét',
    '{s1|Nordlys Lab} afviser. Det er ikke første gang, at {s2|Nordlys} afviser.',
    ['Nordlys Lab', 'Nordlys Lab'],
  ],
  [
    'genitiv og sammensætning',
    'Nordlys er presset. I dag afviser {s1|Nordlys}. Nordlys’ direktør, Lars Bak, er træt. Det siger {s2|Nordlys-chefen}.',
    ['Nordlys', 'Lars Bak'],
  ],
  ['en relativsætning', 'I salen sad Lars Bak, {s1|der} siger nej.', ['Lars Bak']],
  [
    'flere i munden på hinanden',
    '{s1|Lars Bak og Karen Toft} siger nej. {s2|De} vil ikke mere.',
    ['Lars Bak og Karen Toft', 'Lars Bak og Karen Toft'],
  ],
  [
    'en rapport taler for den, der har skrevet den',
    'Tallene falder ifølge {s1|en rapport fra Nordlys A/S}.',
    ['Nordlys A/S'],
  ],
  [
    'Hans med navn bagefter',
    '{s1|Politikommissær Hans Erik Lind} siger nej. {s2|Hans kontor} siger ja.',
    ['Hans Erik Lind', 'Hans Erik Lind'],
  ],
  [
    'styrmanden er ikke rederiet',
    'Ifølge Nordsøens Operative Rederi er der intet sket. {s1|Styrmanden} sov.',
    ['Styrmanden'],
  ],
  [
    'rådet er Husholdningsrådet',
    'Statens Husholdningsråd har prøvet tolv stole. {s1|Rådet} advarer om, at de vælter.',
    ['Statens Husholdningsråd'],
  ],
  [
    'man er huset, der nævnes først',
    'I Fiskeriministeriet siger {s1|man}, at det er nok. På en måde mener {s2|man}, at det er nok.',
    ['Fiskeriministeriet', null],
  ],
  [
    'to der nævnes sammen',
    'Overlæge Ida Holm og inspektør Bo Lind har skrevet en bog om ål. {s1|De to} siger nej, skriver avisen. {s2|Forfatterne} mener, at det er ti.',
    ['Ida Holm og Bo Lind', 'Ida Holm og Bo Lind'],
  ],
  ['svenskeren', 'Cheftræner Tomas Berglund var stolt. {s1|Svenskeren} sagde nej.', ['Tomas Berglund']],
  [
    'ministeriets opgørelse',
    'Ministeriet tier. {s1|Ministeriets egen opgørelse} viser, at der er ti sager.',
    ['Ministeriet'],
  ],
  ['ubestemte pronominer er ingen', 'Det tror {s1|man}, og det tror {s2|mange}.', [null, null]],
  [
    'jeg i et citat er den, der taler',
    '{q1|"Nej, mener {s2|jeg}."} siger {s1|Karen Toft}.',
    ['Karen Toft', 'Karen Toft'],
  ],
  [
    'citat uden afsender efter et afsnit om en',
    'Palle Bak er ikke længere formand.\n\n{q1|"Jeg er træt, og jeg vil hjem til min have."}',
    ['Palle Bak'],
  ],
  [
    'surname and first name',
    '"No," said {s1|President Anna Reed}. The plan is ready, said {s2|Reed}. "Bye," said {s3|Anna}.',
    ['Anna Reed', 'Anna Reed', 'Anna Reed'],
  ],
  [
    'he and she by gender',
    'Paul Marsh met Anna Reed in Boston. {s1|She} said no. {s2|He} said yes.',
    ['Anna Reed', 'Paul Marsh'],
  ],
  [
    'acronym in brackets, then alone',
    'The Rural Water Board (RWB) met on Monday. The {s1|RWB} said no. {s2|The board} said so twice.',
    ['Rural Water Board', 'Rural Water Board'],
  ],
  [
    'middle initial',
    '{s1|John F. Hale} said no. That is what {s2|John Hale} said before, and {s3|Mr. Hale} said it again.',
    ['John F. Hale', 'John F. Hale', 'John F. Hale'],
  ],
  ['role before the name is known', 'The senator, Jane Hill, was late. {s1|The senator} said sorry.', ['Jane Hill']],
  ['the company', 'Northwind Inc. was fined. {s1|The company} denied it.', ['Northwind Inc.']],
  [
    'apposition with a place and paper',
    '{s1|Harry Wells, a reporter for the daily Morning Star}, said no.',
    ['Harry Wells'],
  ],
  [
    'a person before the organisation in a genitive',
    "{s1|Labour's health spokesman Peter Cook} said no.",
    ['Peter Cook'],
  ],
  [
    'a description without a name is itself',
    'Nobody knew why. {s1|The lighthouse keeper} said nothing.',
    ['The lighthouse keeper'],
  ],
  [
    'the company before its kind is known',
    'Pilots of Norfly walked out over {s1|the company}’s plans. Norfly is Irish. {s2|Norfly} said no.',
    ['Norfly', 'Norfly'],
  ],
  ['the senator is who is called so', 'Sen. Ada Quill met Bob Reed. {s1|The senator} said no.', ['Ada Quill']],
  [
    'a judge who is named further on',
    '{s1|A judge} has opened the files. "It is time," said Judge Frank Nerlo.',
    ['Frank Nerlo'],
  ],
  [
    'a judge and two who are named further on',
    '{s1|A judge} has opened the files. Judge Frank Nerlo wept. Judge Ida Holm did not.',
    ['A judge'],
  ],
  ['a spokesman without a name', 'Northwind Inc. was fined. {s1|A spokesman} denied it.', ['Northwind Inc.']],
  [
    'two who are named together',
    'Ida Holm and Bo Lind wrote a book about eels. {s1|The two} say no. {s2|The authors} say so again, and {s3|they} laugh.',
    ['Ida Holm and Bo Lind', 'Ida Holm and Bo Lind', 'Ida Holm and Bo Lind'],
  ],
  ['a councillor', 'Graham Tilley is back. {s1|Coun Tilley} said no.', ['Graham Tilley']],
  [
    'another office is somebody else',
    'Mines Minister Paul Tripp resigned. {s1|The Chief Minister} was sorry.',
    ['The Chief Minister'],
  ],
  [
    'a statement is whose it is',
    "Tom Keogh did not show up. {s1|Mr. Keogh's statement} said little. The commission met. {s2|The commission's report} said more.",
    ['Tom Keogh', 'The commission'],
  ],
  ['the Swede', 'Coach Tomas Berg was proud. {s1|The Swede} said so.', ['Tomas Berg']],
  [
    'a surname spelt in two ways',
    '{s1|Lars Olsen} said no. {s2|Lars Olson} said yes. {s3|Olson} laughed.',
    ['Lars Olsen', 'Lars Olsen', 'Lars Olsen'],
  ],
  [
    'nearly one name, both of them often',
    '{s1|Lars Olsen} met Lars Olson. Lars Olsen asked, and {s2|Lars Olson} answered.',
    ['Lars Olsen', 'Lars Olson'],
  ],
  [
    'two letters of a surname that changed places',
    '{s1|Ida Vestergaard} sagde nej. {s2|Ida Vestegraard} sagde ja. {s3|Vestegaard} lo.',
    ['Ida Vestergaard', 'Ida Vestergaard', 'Ida Vestergaard'],
  ],
  [
    'surnames of four letters that differ by one',
    '{s1|Karin Holm} said no. {s2|Karin Holt} said yes.',
    ['Karin Holm', 'Karin Holt'],
  ],
  ['two first names', '{s1|Karin Holm} said no. {s2|Karen Holm} said yes.', ['Karin Holm', 'Karen Holm']],
  [
    'a slip of the pen',
    '{s1|Lydia Buckmann} said no. Later {s2|Ms. Bukmann} said yes.',
    ['Lydia Buckmann', 'Lydia Buckmann'],
  ],
];

describe('resolveEntities: speakers', () => {
  for (const [title, marked, expected] of speakers) {
    it(title, () => {
      assert.deepEqual(resolve(marked).speakers, expected);
    });
  }
});

describe('resolveEntities: quotations without a source', () => {
  const speakersOf = (text: string) => {
    const { entities, statements } = analyseAtOnce(text, packs);
    return statements.map(({ speaker, continues }) => [entities.find(({ id }) => id === speaker)?.name, continues]);
  };
  it('are of the one who spoke before', () => {
    const text = '"It is cold," said Karen Holm. The wind had turned north. "And it will stay cold."';
    assert.deepEqual(speakersOf(text), [
      ['Karen Holm', null],
      ['Karen Holm', 0],
    ]);
  });
  it('are of the one whom the sentence before is about', () => {
    const text = '"It is cold," said Karen Holm. Peter Lund does not mind at all. "I like the cold."';
    assert.deepEqual(speakersOf(text), [
      ['Karen Holm', null],
      ['Peter Lund', null],
    ]);
  });
  it('are no answer of the one whom the question is about', () => {
    const text = '"It is cold," says Karen Holm. Does Peter Lund not have a point? "He does, but it is cold."';
    assert.deepEqual(speakersOf(text), [
      ['Karen Holm', null],
      ['Karen Holm', 0],
    ]);
  });
});

describe('resolveEntities: statements whose cue names nobody', () => {
  const first = (text: string): string | undefined => {
    const { entities, statements } = analyseAtOnce(text, packs);
    return entities.find(({ id }) => id === statements[0]?.speaker)?.name;
  };
  const cases: readonly (readonly [text: string, speaker: string | undefined])[] = [
    ['At the Roads Agency, it is said that the sign was up at noon.', 'Roads Agency'],
    ['I Vejdirektoratet hedder det, at skiltet var oppe klokken 12.', 'Vejdirektoratet'],
    ['"I have never seen the town so empty," it was said late yesterday by Harold Ricks, a reporter.', 'Harold Ricks'],
    ['It was even the Courier that, the day before the match, wrote: "Today the victory is ours."', 'Courier'],
    ['At the station in Oslo, officials were told that the train was late.', undefined],
  ];
  for (const [text, speaker] of cases)
    it(text, () => {
      assert.equal(first(text), speaker);
    });
});

describe('resolveEntities: entities', () => {
  it('knows for whom a person speaks', () => {
    const { entities } = resolve(
      '{s1|Nordlys’ danske chef, Lars Bak}, siger nej. Det er i orden, siger {s2|Ole Friis, talsmand for Nordlys}.',
    );
    const nordlys = entities.find(({ name }) => name === 'Nordlys')!.id;
    assert.deepEqual(
      entities.flatMap(({ name, memberOf }) => (memberOf === nordlys ? [name] : [])),
      ['Lars Bak', 'Ole Friis'],
    );
  });
  for (const text of [
    'Larkfield Water Inc. denied it. Its lawyer, Ryan Field, said it was wrong.',
    'Larkfield Water A/S afviser det. Dets advokat, Jens Field, siger, at det er forkert.',
  ])
    it(`knows whose a lawyer is: ${text}`, () => {
      const { entities } = analyseAtOnce(text, packs);
      const lawyer = entities.find(({ name }) => name.endsWith('Field'));
      assert.match(lawyer?.role ?? '', /^(?:lawyer|advokat)$/);
      assert.match(entities.find(({ id }) => id === lawyer?.memberOf)?.name ?? '', /^Larkfield/);
    });
  it('knows for whom a spokesman of "the company" speaks', () => {
    const { entities } = resolve('Northwind Inc. was fined on Monday. {s1|A spokesman for the company} denied it.');
    const firm = entities.find(({ name }) => name === 'Northwind Inc.')!;
    assert.equal(entities.find(({ name }) => name.startsWith('A spokesman'))?.memberOf, firm.id);
  });
  it('tells the company from its founder', () => {
    const { speakers: found } = resolve(
      'Nordby Lab is back, and Nordby Lab is growing. Its founder, Peter Nordby, is retired. {s1|Nordby} denied it, and {s2|he} was glad.',
    );
    assert.deepEqual(found, ['Nordby Lab', 'Peter Nordby']);
  });
  it('puts the party letter with the party', () => {
    const { entities } = resolve('Socialdemokratiet siger ja. {s1|Lars Bak (S)} siger nej.');
    const [party, member] = [
      entities.find(({ name }) => name === 'Socialdemokratiet')!,
      entities.find(({ name }) => name === 'Lars Bak')!,
    ];
    assert.equal(member.memberOf, party.id);
  });
  it('marks sources that want no name', () => {
    const { anonymous } = resolve('Det siger {s1|en unavngiven kilde}. Det siger {s2|Karen Toft}.');
    assert.deepEqual(anonymous, [true, false]);
  });
  it('keeps what stands in boilerplate out', () => {
    const text = 'Mette Holm siger nej til planen.';
    const reading = readText(text);
    const boiler = {
      ...reading,
      paragraphs: reading.paragraphs.map((paragraph) => ({ ...paragraph, kind: 'boilerplate' as const })),
    };
    assert.deepEqual(findMentions(boiler, packs), []);
  });
  it('gives the same entities twice, and spans inside the text', () => {
    const word = fc.constantFrom(
      'Ole',
      'Hansen',
      'Anne Hansen',
      'ministeriet',
      'han',
      'USA',
      '(USA)',
      'og',
      ',',
      'siger',
      'chef for',
      'de',
      '.',
      '\n\n',
      'Firma A/S',
      'the company',
      'who',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(fc.nat(200), { maxLength: 8 }), (words, cuts) => {
        const text = words.join(' ');
        const sources = cuts.map((cut) => ({
          start: Math.min(cut, text.length),
          end: Math.min(cut + 10, text.length),
        }));
        const marked = sources.filter(({ start, end }) => end > start);
        const reading = readText(text);
        const attributions = marked.map((source): Attribution => ({
          form: 'indirect',
          content: [source],
          cue: [],
          source: [source],
          cueClass: null,
          cueLemma: '',
          negated: false,
          mental: false,
          voice: 'active',
          addressee: source,
          continues: null,
          ownVoice: false,
          sentence: 0,
          medium: 'unknown',
          why: [],
          confidence: 1,
        }));
        const run = () => resolveEntities(reading, [], findMentions(reading, packs), attributions, packs);
        const { entities, spoken } = run();
        assert.deepEqual(run(), { entities, spoken });
        const ids = new Set(entities.map(({ id }) => id));
        assert.equal(ids.size, entities.length);
        for (const { speaker, addressed } of spoken)
          for (const id of [speaker, addressed]) assert.ok(id === null || ids.has(id));
        for (const { mentions, memberOf } of entities) {
          assert.ok(memberOf === undefined || ids.has(memberOf));
          for (const { start, end } of mentions) assert.ok(start >= 0 && end > start && end <= text.length);
        }
      }),
    );
  });
});

const sample = new URL('../../../shared/gold/kaspersky-da.txt', import.meta.url);
if (existsSync(sample)) {
  describe('resolveEntities: the sample case', () => {
    const text = readFileSync(sample, 'utf8');
    const reading = readText(text);
    const { entities } = resolveEntities(reading, [], findMentions(reading, packs), [], packs);
    const at = (words: string) =>
      entities.find(({ mentions }) => mentions.some(({ start, end }) => text.slice(start, end) === words))?.name;
    it('names the ministry', () => {
      assert.equal(at('ministeriet'), 'Department of Homeland Security');
    });
    it('names the company', () => {
      assert.equal(at('virksomheden'), 'Kaspersky Lab');
    });
    it('knows whom the chief belongs to', () => {
      const chief = entities.find(({ name }) => name === 'Leif Jensen')!;
      assert.equal(entities.find(({ id }) => id === chief.memberOf)?.name, 'Kaspersky Lab');
    });
  });
}
