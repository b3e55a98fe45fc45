import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LanguagePack } from '../../server/src/analysis/languages/LanguagePack.ts';
import { packs } from '../support/packs.ts';
import type { Cue } from '../../server/src/analysis/model.ts';
import { cueText, cuesIn } from '../support/cues.ts';

const danish = packs.get('da')!;
const english = packs.get('en')!;

/** Checks all cues of a text, each as its words with ' | ' between parts. */
function checkCues(pack: LanguagePack, text: string, ...expected: readonly string[]): readonly Cue[] {
  const cues = cuesIn(text, pack);
  assert.deepEqual(
    cues.map((cue) => cueText(text, pack, cue)),
    expected,
    `in: ${text}`,
  );
  return cues;
}

/** Checks the only cue of a text and some of its properties. */
function checkCue(pack: LanguagePack, text: string, words: string, properties: Partial<Cue>): void {
  const [cue] = checkCues(pack, text, words);
  assert.deepEqual(
    Object.fromEntries(Object.keys(properties).map((name) => [name, cue![name as keyof Cue]])),
    properties,
    `in: ${text}`,
  );
}

describe('findCues: verb groups', () => {
  it('takes auxiliaries, negation and the adverbs between them', () => {
    checkCue(danish, 'Ministeren har ikke villet kommentere sagen.', 'har ikke villet kommentere', {
      class: 'decline',
      finite: 1,
      head: 4,
    });
    checkCue(danish, 'Hun har gentagne gange sagt, at døren var låst.', 'har gentagne gange sagt', { negated: false });
    checkCue(english, 'She has never publicly said that the door was locked.', 'has never publicly said', {
      negated: true,
      finite: 1,
    });
    checkCue(english, 'He has been repeatedly told that it was late.', 'has been repeatedly told', {
      voice: 'passive',
    });
  });

  it('leaves an adverb before the verb alone, not a negation', () => {
    checkCues(danish, 'De sagde, at hun nok mente, at det var slut.', 'sagde', 'mente');
    checkCues(danish, 'Partiet, der ikke mener, at det haster, stemte imod.', 'ikke mener');
  });

  it('is in two parts where the subject stands between', () => {
    checkCues(
      danish,
      'I går har ministeren flere gange understreget, at det er slut.',
      'har | flere gange understreget',
    );
    checkCues(danish, 'Nu har Ida Krogh, formand for byrådet, afvist, at det haster.', 'har | afvist');
    checkCues(danish, 'Derfor lægger ministeren ikke skjul på, at det er dyrt.', 'lægger | ikke skjul på');
    checkCues(danish, 'Det mener chefen ikke.', 'mener | ikke');
    checkCues(english, 'Nor does the mayor deny that it was late.', 'does | deny');
  });

  it('takes in an adverbial only as a gap', () => {
    checkCues(english, 'The council has on several occasions stressed that it is safe.', 'has | stressed');
  });

  it('tells the passive', () => {
    checkCue(danish, 'Han blev beskyldt for tyveri.', 'blev beskyldt for', { voice: 'passive', finite: 1 });
    checkCue(danish, 'Det siges, at han er rig.', 'siges', { voice: 'passive', finite: 1 });
    checkCue(english, 'He was accused of theft.', 'was accused of', { voice: 'passive', finite: 1 });
    checkCue(english, 'He had accused her of theft.', 'had accused | of', { voice: 'active' });
  });

  it('has no finite verb in an infinitive or a participle', () => {
    checkCue(danish, 'Det er svært at indrømme, at det gik galt.', 'indrømme', { finite: -1 });
    checkCue(english, 'It is hard to admit that it failed.', 'admit', { finite: -1 });
  });

  it('takes a lead-in before an infinitive', () => {
    checkCues(danish, 'Hun skynder sig at tilføje, at det haster.', 'skynder sig at tilføje');
    checkCues(english, 'He hastens to add that it is late.', 'hastens to add');
  });

  it('takes the preposition of the content, over an object with an apposition', () => {
    checkCues(danish, 'Her kaldte chefen, Leif Holm, planen for „en and“.', 'kaldte | for');
    checkCues(danish, 'Hun opfordrer folk til at stemme.', 'opfordrer | til');
    checkCues(english, 'They accused the chief, Leo Holm, of fraud.', 'accused | of');
  });

  it('leaves a preposition alone that belongs to something else', () => {
    checkCues(danish, '„Det gik galt,“ fortæller Ida om mødet.', 'fortæller');
    checkCues(english, 'They admitted to the police that it was a lie.', 'admitted');
  });
});

describe('findCues: nouns, prepositions and idioms', () => {
  it('finds a noun with its preposition, behind its source too', () => {
    checkCue(danish, 'Hans påstand om, at døren var åben, var forkert.', 'påstand om', { kind: 'noun', finite: -1 });
    checkCues(danish, 'Der kom et krav fra byrådet om en ny vej.', 'krav | om');
  });

  it('finds the last part of a compound and says so', () => {
    checkCue(danish, 'Firmaet blev lukket på grund af spionage-mistanke.', 'spionage-mistanke', {
      compound: true,
      class: 'accuse',
    });
  });

  it('finds two halves around a source', () => {
    checkCue(danish, 'Efter ministerens mening er loven god.', 'Efter | mening', { source: 'inside' });
    checkCue(english, "In the mayor's view the law is good.", 'In | view', { source: 'inside' });
    checkCues(danish, 'Efter mødet gik de hjem.');
  });

  it('prefers the longest match', () => {
    checkCue(danish, 'Sådan lyder ordren fra generalen.', 'Sådan lyder ordren fra', { kind: 'idiom', source: 'after' });
    checkCues(english, '“All are equal,” it is said in the law.', 'it is said in');
  });
});

describe('findCues: what is none', () => {
  const silent: Readonly<Record<string, readonly string[]>> = {
    da: [
      'Som sagt var vejen spærret.',
      'Kort sagt var alt lukket.',
      'Der findes mange veje.',
      'Hun holder en tale i morgen.',
      'Tallet svarer til en månedsløn.',
      'De nægter ham adgang.',
      'Det viser sig, at døren var åben.',
    ],
    en: [
      'The states voted in May.',
      'The reports were lost.',
      'She found a key.',
      'He went back home.',
      'So to speak, it was late.',
      'The so-called mayor slept.',
    ],
  };
  for (const [language, texts] of Object.entries(silent)) {
    for (const text of texts) it(text, () => void checkCues(packs.get(language)!, text));
  }
});

describe('findCues: any text', () => {
  const words = [
    'siger',
    'at',
    'ikke',
    'har',
    'sagt',
    ',',
    '”',
    'X',
    'said',
    'that',
    'to',
    'of',
    'for',
    'ifølge',
    '.',
    '– ',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 })
    .map((parts) => parts.join(' '));

  for (const pack of packs.values()) {
    it(`gives ascending tokens with the head among them (${pack.code})`, () => {
      fc.assert(
        fc.property(text, (sample) => {
          for (const cue of cuesIn(sample, pack)) {
            assert.ok(cue.tokens.includes(cue.head));
            assert.deepEqual(
              [...new Set(cue.tokens)].sort((a, b) => a - b),
              cue.tokens,
            );
            assert.ok(cue.finite === -1 || cue.tokens.includes(cue.finite));
          }
        }),
      );
    });

    it(`gives no token to two cues (${pack.code})`, () => {
      fc.assert(
        fc.property(text, (sample) => {
          const taken = cuesIn(sample, pack).flatMap(({ sentence, tokens }) => tokens.map((at) => `${sentence}:${at}`));
          assert.equal(new Set(taken).size, taken.length);
        }),
      );
    });
  }
});
