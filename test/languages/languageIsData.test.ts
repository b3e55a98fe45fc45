import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyseAtOnce } from '../../server/src/analysis/analyse.ts';
import type { LanguagePacks } from '../../server/src/analysis/languages/LanguagePack.ts';
import { html } from '../../server/src/exports/html.ts';
import { findAll } from '../../server/src/features/findings.ts';
import { report } from '../../server/src/features/report.ts';
import type { ArticleReport } from '../../server/src/protocol/report.ts';
import { checkStatements } from '../support/checkStatements.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import { checkCueEntry, cueEntriesOf } from '../support/cueEntries.ts';
import { packs as shipped } from '../support/packs.ts';
import { readText } from '../support/readText.ts';
import { esperanto } from './eo/esperanto.ts';

// docs/writing-a-language-pack.md is this test in words.

const root = new URL('../../', import.meta.url);
const packs: LanguagePacks = new Map([...shipped, [esperanto.code, esperanto]]);

const article = `Urbestro akuzas havenan firmaon

La urbestro de Verdavalo, Ana Montero, akuzas la firmaon Nordkupro pri mensogo.

«Nordkupro trompis la urbon dum jaroj», diris Ana Montero.

Nordkupro neas, ke ĝi mensogis pri la poluado. «Tio ne estas vera», diris la direktoro de Nordkupro, Petro Lumo.

Laŭ la polico, la esploro komenciĝis lundon. Petro Lumo asertas, ke la fabriko verŝis nenion en la riveron.

Pasintjare mortis 12 procentoj de la fiŝoj en la rivero.

Legu ankaŭ: Nova ponto por Verdavalo
`;

const filesIn = (folder: string): readonly string[] => readdirSync(new URL(folder, root)).sort();

describe('a third language, from a folder of data and an entry', () => {
  it('has the files that the others have, and a name of its own', () => {
    const own = filesIn('test/languages/eo/').filter((name) => name !== 'esperanto.ts');
    for (const [code, entry] of [
      ['da', 'danish.ts'],
      ['en', 'english.ts'],
    ] as const)
      assert.deepEqual(
        own,
        filesIn(`server/src/analysis/languages/${code}/`).filter((name) => name !== entry),
      );
  });

  for (const entry of cueEntriesOf(esperanto))
    it(`knows its cue ${entry.lemma} by the examples`, () => {
      checkCueEntry(entry, esperanto);
    });

  it('is told from the others, paragraph by paragraph', () => {
    const text = `${article}\nThe mayor said that the case is not over, and that she will take it to the council this week.\n`;
    const languages = readText(text, packs).paragraphs.map(({ language }) => language);
    assert.deepEqual([...new Set(languages)], ['eo', 'en']);
    assert.equal(languages.at(-1), 'en');
  });

  it('has its zones', () => {
    const zones = readText(article, packs).paragraphs.map(({ kind }) => kind);
    assert.deepEqual([zones[0], zones[2], zones.at(-1)], ['headline', 'body', 'teaser']);
  });

  it('has its statements: content, cue and source', () => {
    checkStatements(
      `{s1|La urbestro de Verdavalo, Ana Montero}, {c1|akuzas} la firmaon Nordkupro {c1|pri} {q1|mensogo}.

{q2|«Nordkupro trompis la urbon dum jaroj»}, {c2|diris} {s2|Ana Montero}.

{s3|Nordkupro} {c3|neas}, ke {q3|ĝi mensogis pri la poluado}. {q4|«Tio ne estas vera»}, {c4|diris} {s4|la direktoro de Nordkupro, Petro Lumo}.

{c5|Laŭ} {s5|la polico}, {q5|la esploro komenciĝis lundon}.`,
      packs,
    );
  });

  it('has its speakers, acts, claims and a dispute', () => {
    const { entities, statements, claims, disputes } = analyseAtOnce(article, packs);
    const names = new Map<string | null, string>(entities.map(({ id, name }) => [id, name]));
    assert.deepEqual(
      statements.slice(0, 4).map(({ speaker, act, target }) => [names.get(speaker), act, names.get(target)]),
      [
        ['Ana Montero', 'accuse', 'Nordkupro'],
        ['Ana Montero', 'accuse', 'Nordkupro'],
        ['Nordkupro', 'deny', 'Ana Montero'],
        ['Petro Lumo', 'deny', 'Ana Montero'],
      ],
    );
    assert.ok(claims.some(({ start }) => article.slice(start).startsWith('Pasintjare')));
    assert.deepEqual(
      disputes.map(({ accusations, replies, state }) => [accusations.length, replies.length, state]),
      [[2, 2, 'answered']],
    );
  });

  it('is read by the rules with its own words', () => {
    const found = findAll(analyseAtOnce(article, packs)).map(({ rule, start, end }) => [
      rule,
      article.slice(start, end),
    ]);
    assert.deepEqual(found, [
      ['cue/loaded', 'asertas'],
      ['claim/number', '12 procentoj'],
    ]);
  });

  it('goes through server and exports, which name it in the reader’s language', async () => {
    const client = await connectInProcess({ runtime: { packs } });
    try {
      const made = await client.connection.sendRequest<ArticleReport>('statementLens/analyzeText', {
        id: 'eo.txt',
        text: article,
      });
      assert.equal(made.language, 'eo');
      assert.equal(made.statements.length, 6);
      assert.match(html.article({ report: made, text: article }, 'da'), /esperanto · 6 udsagn/);
      await client.open('file:///eo.txt', article, 'plaintext');
      assert.equal((await client.status('file:///eo.txt')).state, 'ready');
    } finally {
      client.dispose();
    }
  });

  it('can stand alone: nothing asks for a language by name', async () => {
    const alone = new Map([[esperanto.code, esperanto]]);
    assert.deepEqual(analyseAtOnce(article, alone).statements, analyseAtOnce(article, packs).statements);
    const danish = readFileSync(new URL('samples/da/hviletid.press.txt', root), 'utf8');
    const { language, statements, notes } = report(analyseAtOnce(danish, alone), { id: null }, {});
    assert.deepEqual(
      [language, statements, notes],
      ['und', [], ['The text is not in Esperanto; no statements were looked for.']],
    );
    const client = await connectInProcess({ runtime: { packs: alone }, initializationOptions: { language: 'da' } });
    try {
      await client.open('file:///da.txt', danish, 'plaintext');
      const { reason } = await client.status('file:///da.txt');
      assert.equal(reason, 'Ikke analyseret: teksten er ikke på esperanto.');
    } finally {
      client.dispose();
    }
  });

  for (const language of ['da', 'en'])
    it(`changes nothing for articles in ${language}`, () => {
      for (const name of filesIn(`samples/${language}/`)) {
        const text = readFileSync(new URL(`samples/${language}/${name}`, root), 'utf8');
        const said = (using: LanguagePacks): ArticleReport => report(analyseAtOnce(text, using), { id: name }, {});
        assert.deepEqual(said(packs), said(shipped), name);
      }
    });

  it('would be known from packs.ts alone: nobody else imports a language', () => {
    const importers = ['server/', 'client/'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => folder + name.replaceAll('\\', '/'))
        .filter((file) => !/\/languages\/[a-z]{2,3}\//.test(file))
        .filter((file) =>
          /from '[^']*\/[a-z]{2,3}\/(?:danish|english)\.ts'/.test(readFileSync(new URL(file, root), 'utf8')),
        ),
    );
    assert.deepEqual(importers, ['server/src/analysis/languages/packs.ts']);
  });

  it('has its code promised to readers of reports, like those that ship', () => {
    const schema = readFileSync(new URL('server/src/protocol/report.schema.json', root), 'utf8');
    const promised = [...schema.matchAll(/"enum": (\["\w+", "\w+".*"und"\])/g)].map(([, list]) => list);
    const codes = JSON.stringify([...shipped.keys(), 'und']).replaceAll(',', ', ');
    assert.deepEqual(promised, [codes, codes]);
  });
});
