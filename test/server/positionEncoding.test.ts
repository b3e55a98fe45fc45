import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover, SemanticTokens } from 'vscode-languageserver-protocol';
import { documentsIn } from '../../server/src/server/documents/documentsIn.ts';
import type { PositionEncoding } from '../../server/src/server/documents/unitsOf.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import { decodeTokens } from '../support/decodeTokens.ts';

const others = ['utf-8', 'utf-32'] as const;

function length(text: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-8') return new TextEncoder().encode(text).length;
  return encoding === 'utf-32' ? Array.from(text).length : text.length;
}

/** Texts of lines with letters of one, two, three and four bytes, and halves of pairs. */
const texts = fc
  .array(fc.constantFrom('a', 'æ', 'å', '”', '🤥', '\uD83D', '\uDE00', '\n', '\r\n', '\r'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('positions', () => {
  for (const encoding of others) {
    it(`count ${encoding} from the beginning of the line`, () => {
      fc.assert(
        fc.property(texts, fc.nat(50), (text, wanted) => {
          const offset = Math.min(wanted, text.length);
          const document = documentsIn(encoding).create('a', 'x', 1, text);
          const plain = TextDocument.create('a', 'x', 1, text);
          const { line, character } = document.positionAt(offset);
          const start = plain.offsetAt({ line, character: 0 });
          const inPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1));
          if (inPair) return;
          const end = start + plain.positionAt(offset).character;
          assert.equal(character, length(text.slice(start, end), encoding));
          assert.equal(document.offsetAt({ line, character }), end);
        }),
      );
    });
    it(`of changes in ${encoding} are understood`, () => {
      fc.assert(
        fc.property(texts, fc.nat(50), fc.nat(50), texts, (text, a, b, inserted) => {
          const configuration = documentsIn(encoding);
          const document = configuration.create('a', 'x', 1, text);
          const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          const range = { start: document.positionAt(from), end: document.positionAt(to) };
          const expected =
            text.slice(0, document.offsetAt(range.start)) + inserted + text.slice(document.offsetAt(range.end));
          const changed = configuration.update(document, [{ range, text: inserted }], 2);
          assert.deepEqual([changed.getText(), changed.version], [expected, 2]);
        }),
      );
    });
  }
  it('beyond a line are its end, inside a character its beginning', () => {
    const document = documentsIn('utf-8').create('a', 'x', 1, 'æ🤥\nb');
    assert.equal(document.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(document.offsetAt({ line: 0, character: 1 }), 0);
    assert.equal(document.offsetAt({ line: 0, character: 4 }), 1);
    assert.equal(document.offsetAt({ line: 9, character: 0 }), 5);
    assert.deepEqual(document.getLineRange(0).end, { line: 0, character: 6 });
    assert.deepEqual([document.getEOLCharacters(0), document.lineCount], ['\n', 2]);
    assert.equal(document.getText({ start: { line: 0, character: 2 }, end: { line: 1, character: 1 } }), '🤥\nb');
  });
});

describe('the encoding of positions', () => {
  const line = '🤥 Æblerne ærgrer: »Det er løgn,« siger Åse Bjørn.';
  const uri = 'file:///a.press.txt';

  for (const [offered, agreed] of [
    [undefined, 'utf-16'],
    [[], 'utf-16'],
    [['utf-7', 'utf-32'], 'utf-32'],
    [['utf-8', 'utf-16'], 'utf-8'],
    [['utf-16', 'utf-8'], 'utf-16'],
  ] as const) {
    it(`is ${agreed} for a client that wishes ${offered ? JSON.stringify(offered) : 'nothing'}`, async () => {
      const client = await connectInProcess({
        capabilities: { general: offered ? { positionEncodings: [...offered] } : {} },
      });
      assert.equal(client.initialized.capabilities.positionEncoding, agreed);
      await client.open(uri, 'x');
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
      await client.change(uri, 2, [{ range, text: line }]);
      await client.change(uri, 3, [{ range: at(line.length, line.length, agreed), text: ' Hun er vred.' }]);
      const cue = line.indexOf('siger');
      const wanted = at(cue, cue + 'siger'.length, agreed);
      const textDocument = { uri };
      const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
        textDocument,
        position: wanted.start,
      });
      assert.deepEqual(hover.range, wanted);
      const { data } = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
        textDocument,
      });
      assert.ok(
        decodeTokens(data).some(
          ({ character, length: units, kind }) =>
            kind === 'cue' && character === wanted.start.character && units === 'siger'.length,
        ),
      );
      const name = decodeTokens(data).find(({ kind }) => kind === 'speaker');
      assert.equal(name?.length, length('Åse Bjørn', agreed));
      client.dispose();
    });
  }

  function at(from: number, to: number, encoding: PositionEncoding): { start: Place; end: Place } {
    const place = (offset: number): Place => ({ line: 0, character: length(line.slice(0, offset), encoding) });
    return { start: place(from), end: place(to) };
  }
});

interface Place {
  readonly line: number;
  readonly character: number;
}
