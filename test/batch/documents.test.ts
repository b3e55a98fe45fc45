import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../../client/src/batch/inputs/readInputs.ts';
import type { ArticleInput, BatchInput } from '../../client/src/batch/inputs/readInputs.ts';
import { buildIfMissing } from '../support/serverProcess.ts';
import { parseLines, runCli } from './runCli.ts';

/** The archive library that mammoth itself brings. */
const JSZip = createRequire(createRequire(import.meta.url).resolve('mammoth'))('jszip') as new () => {
  file(name: string, content: string | Buffer): void;
  generateAsync(options: object): Promise<Buffer>;
};

const page = `<!doctype html><html lang="da"><head><meta charset="CHARSET"><title>Borgmesteren afviser kritik</title>
<link rel="canonical" href="https://example.org/nyhed/1"><meta property="article:published_time" content="2026-03-04T10:00:00Z">
<script>document.write("»Nej,« siger scriptet.")</script></head><body><nav><ul><li><a href="/">Forside</a></li><li>Sport</li></ul></nav>
<article><h1>Borgmesteren afviser kritik</h1>
${Array.from({ length: 6 }, (_, n) => `<p>Afsnit ${n} handler om den nye skole i byen,<br>som skal stå færdig til næste år, og som mange har ventet på.</p>`).join('\n')}
<p>»Det er l&oslash;gn«, siger borgmester <b>Ålof Hansen</b> til avisen om sagen, som har stået på i flere måneder.</p></article>
<footer>Alle rettigheder &lt;script&gt;</footer></body></html>`;

const paragraphs = ['Skolen bliver dyrere', '»Det er løgn«, siger Mette Hansen.', 'Hun afviser & benægter alt.'];

async function docx(document: string, more: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  const zip = new JSZip();
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': document,
    ...more,
  };
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function wordDocument(words: readonly string[], before = ''): string {
  const body = words.map((each) => `<w:p><w:r><w:t>${each.replace('&', '&amp;')}</w:t></w:r></w:p>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

describe('documents', function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'statement-lens-documents-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function read(name: string, content: string | Uint8Array, maxChars = 100_000): Promise<BatchInput> {
    writeFileSync(join(folder, name), content);
    const source = { arguments: [name], folder, output: null, stdin: process.stdin, maxChars };
    for await (const input of readInputs(source)) return input;
    return assert.fail('nothing read');
  }
  const article = async (name: string, content: string | Uint8Array): Promise<ArticleInput> => {
    const input = await read(name, content);
    assert.ok(!('problem' in input), JSON.stringify(input));
    return input;
  };
  const reasonOf = async (name: string, content: string | Uint8Array, maxChars?: number): Promise<string> => {
    const input = await read(name, content, maxChars);
    assert.ok('problem' in input, 'was read');
    return `${input.problem.code} ${JSON.stringify(input.problem.args ?? {})}`;
  };

  it('reads the article of a web page, and nothing that surrounds it', async () => {
    const { text, title, language, date, url } = await article('a.html', page.replace('CHARSET', 'utf-8'));
    assert.deepEqual(
      [title, language, date, url],
      ['Borgmesteren afviser kritik', 'da', '2026-03-04T10:00:00Z', 'https://example.org/nyhed/1'],
    );
    const blocks = text.split('\n\n');
    assert.equal(blocks[0], 'Borgmesteren afviser kritik');
    assert.equal(
      blocks[1],
      'Afsnit 0 handler om den nye skole i byen,\nsom skal stå færdig til næste år, og som mange har ventet på.',
    );
    assert.match(text, /»Det er løgn«, siger borgmester Ålof Hansen til avisen/);
    assert.doesNotMatch(text, /scriptet|Forside|Sport|rettigheder|</);
  });
  for (const [charset, encoding] of [
    ['ISO-8859-1', 'latin1'],
    ['windows-1252', 'latin1'],
    ['utf-8', 'utf8'],
    ['x-unknown', 'latin1'],
    ['utf-16', 'utf16le'],
  ] as const)
    it(`reads a page in ${charset}`, async () => {
      const bytes = Buffer.from((encoding === 'utf16le' ? '\uFEFF' : '') + page.replace('CHARSET', charset), encoding);
      assert.match((await article('a.html', bytes)).text, /»Det er løgn«, siger borgmester Ålof/);
    });
  it('reads a bare page, an empty one, and one that nests as deep as it likes', async () => {
    assert.equal(
      (await article('a.htm', '<p>Han siger ja.<p>Hun <i>siger</i> nej.')).text,
      'Han siger ja.\n\nHun siger nej.',
    );
    assert.equal((await article('b.html', '')).text, '');
    assert.equal((await article('c.html', `${'<div>'.repeat(20_000)}Han siger ja.`)).text, 'Han siger ja.');
    assert.equal((await article('d.html', '<p>Han siger ja.</p>'.repeat(5000))).text.split('\n\n').length, 5000);
  });

  it('reads a Word document paragraph by paragraph', async () => {
    const { text } = await article('a.docx', await docx(wordDocument(paragraphs)));
    assert.equal(text, paragraphs.join('\n\n'));
  });
  it('refuses an archive that unpacks to too much, whatever it says', async () => {
    const bomb = await docx(wordDocument(paragraphs), { 'word/media/x.bin': Buffer.alloc(101 * 1024 * 1024) });
    assert.ok(bomb.length < 500_000);
    assert.match(await reasonOf('a.docx', bomb), /unreadable.*too much/);
    const name = Buffer.from('word/media/x.bin');
    for (let at = bomb.indexOf(name); at >= 0; at = bomb.indexOf(name, at + 1)) {
      // The size stands eight bytes before the name in the local header, 24 in the directory.
      for (const back of [8, 22])
        if (bomb.readUInt32LE(at - back) === 101 * 1024 * 1024) bomb.writeUInt32LE(10, at - back);
    }
    assert.match(await reasonOf('b.docx', bomb), /unreadable/);
  });
  for (const [what, encode] of [
    ['UTF-8', (xml: string) => xml],
    ['UTF-16', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le') as unknown as string],
  ] as const)
    it(`refuses a document that declares entities, in ${what}`, async () => {
      const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
      const bytes = await docx(encode(wordDocument(['&b;'], entities)));
      assert.match(await reasonOf('a.docx', bytes), /unreadable.*entities/);
    });
  it('tells of a damaged document', async () => {
    const bytes = await docx(wordDocument(paragraphs));
    assert.match(await reasonOf('a.docx', bytes.subarray(0, 300)), /unreadable/);
    assert.match(await reasonOf('b.docx', 'no archive'), /unreadable/);
    assert.match(await reasonOf('c.docx', await docx(wordDocument(['x'.repeat(200)])), 100), /tooLong/);
  });

  it('sends the words along, since offsets count in them', async () => {
    buildIfMissing();
    writeFileSync(join(folder, 'a.html'), page.replace('CHARSET', 'utf-8'));
    writeFileSync(join(folder, 'b.docx'), await docx(wordDocument(paragraphs)));
    const { stdout, code } = await runCli(['analyze', '.', '--quiet'], { folder });
    assert.equal(code, 0);
    const reports = parseLines(stdout);
    assert.deepEqual(
      reports.map(({ id }) => id),
      ['a.html', 'b.docx'],
    );
    for (const { text, statements, length } of reports) {
      assert.ok(typeof text === 'string' && text.length === length);
      const found = statements as { content: { start: number; end: number }[] }[];
      const words = found.map(({ content }) => text.slice(content[0]!.start, content[0]!.end));
      assert.ok(words.includes('»Det er løgn«'), words.join('|'));
    }
  });
});
