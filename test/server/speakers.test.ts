import assert from 'node:assert/strict';
import type { ArticleReport } from '../../server/src/protocol/report.ts';
import type { KnownSpeaker, SpeakersFile } from '../../server/src/analysis/SpeakersFile.ts';
import { readSpeakersFile } from '../../server/src/protocol/readSpeakersFile.ts';
import {
  annotateRequest,
  reportRequest,
  saveSpeakersRequest,
  suggestSpeakersRequest,
} from '../../server/src/protocol/requests.ts';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { ClientOptions, InProcessClient } from '../support/connectInProcess.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

const uri = 'file:///desk/beat/mine.press.txt';
const text = '»Vi ser på sagen,« skriver styrelsen.';
const knowing = (name: string): string => JSON.stringify({ speakers: [{ name, aliases: ['styrelsen'] }] });

describe('the speakers file', () => {
  let client: InProcessClient;
  let texts: Map<string, string>;
  const start = async (files: Record<string, string>, options: ClientOptions = {}): Promise<void> => {
    texts = new Map(Object.entries(files).map(([name, content]) => [`file:///desk/${name}`, content]));
    client = await connectInProcess({ runtime: { disk: memoryFiles(texts) }, locale: 'da', ...options });
    await client.open(uri, text);
  };
  afterEach(() => {
    client.dispose();
  });

  const namesIn = ({ entities }: ArticleReport): string[] => entities.map(({ name }) => name);
  const names = async (): Promise<string[]> =>
    namesIn(await client.connection.sendRequest('statementLens/report', { textDocument: { uri } }));
  const analyze = (speakers: string): Promise<ArticleReport> =>
    client.connection.sendRequest('statementLens/analyzeText', { id: 'a', text, speakers });
  const changed = (name: string, type: number): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `file:///desk/${name}`, type }],
    });

  it('nearest above the article counts', async () => {
    await start({
      '.statements/speakers.json': knowing('Fjern'),
      'beat/.statements/speakers.json': knowing('Vandstyrelsen'),
    });
    assert.deepEqual(await names(), ['Vandstyrelsen']);
  });
  it('counts for texts that are not open as well, where they name it', async () => {
    await start({ '.statements/speakers.json': knowing('Vandstyrelsen') });
    assert.deepEqual(namesIn(await analyze('file:///desk/.statements/speakers.json')), ['Vandstyrelsen']);
    assert.deepEqual(namesIn(await analyze('file:///desk/nowhere.json')), ['styrelsen']);
  });
  it('may have another name, or one place for all', async () => {
    await start(
      { 'people.json': knowing('Vandstyrelsen') },
      { initializationOptions: { speakersFile: 'people.json' } },
    );
    assert.deepEqual(await names(), ['Vandstyrelsen']);
    client.dispose();
    const speakersFile = 'file:///desk/people.json';
    await start({ 'people.json': knowing('Vandstyrelsen') }, { initializationOptions: { speakersFile } });
    assert.deepEqual(await names(), ['Vandstyrelsen']);
    client.dispose();
    await start({ '.statements/speakers.json': knowing('x') }, { initializationOptions: { speakersFile: '' } });
    assert.deepEqual(await names(), ['styrelsen']);
  });
  it('is read again when it comes, changes and goes', async () => {
    const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    await start({}, { capabilities: watching });
    const name = '.statements/speakers.json';
    assert.deepEqual(await names(), ['styrelsen']);
    texts.set(`file:///desk/${name}`, knowing('Vandstyrelsen'));
    await changed(name, 1);
    assert.deepEqual(await names(), ['Vandstyrelsen']);
    texts.set(`file:///desk/${name}`, knowing('Miljøstyrelsen'));
    await changed(name, 2);
    assert.deepEqual(await names(), ['Miljøstyrelsen']);
    texts.delete(`file:///desk/${name}`);
    await changed(name, 3);
    assert.deepEqual(await names(), ['styrelsen']);
  });
  it('is looked at again on saving, for a client that does not watch files', async () => {
    await start({});
    await names();
    texts.set('file:///desk/.statements/speakers.json', knowing('Vandstyrelsen'));
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    assert.deepEqual(await names(), ['Vandstyrelsen']);
  });
  it('that is damaged is told of once, and left out', async () => {
    await start({ '.statements/speakers.json': '{"speakers": [{"aliases": ["x"]}]}' });
    assert.deepEqual(await names(), ['styrelsen']);
    await client.change(uri, 2, [{ text }]);
    await names();
    assert.deepEqual(client.messages, [
      'Kildefilen /desk/.statements/speakers.json kan ikke bruges: kilde 1 har intet navn.',
    ]);
  });
  it('that is damaged is a reason to refuse a text in a batch', async () => {
    await start({ '.statements/speakers.json': 'x' });
    await assert.rejects(
      analyze('file:///desk/.statements/speakers.json'),
      /Kildefilen .* kan ikke bruges: den er ikke JSON/,
    );
  });
  describe('takes what editors have accepted', () => {
    const file = 'file:///desk/.statements/speakers.json';
    const accepted = '»Vi ser på sagen,« siger direktør Ida Storm.';
    const suggested = (): Promise<readonly KnownSpeaker[]> =>
      client.connection.sendRequest(suggestSpeakersRequest, { textDocuments: [{ uri }] });
    const save = (...speakers: readonly KnownSpeaker[]): Promise<{ readonly uri: string }> =>
      client.connection.sendRequest(saveSpeakersRequest, { textDocument: { uri }, speakers });
    const accept = async (): Promise<void> => {
      await client.change(uri, 2, [{ text: accepted }]);
      const { statements } = await client.connection.sendRequest(reportRequest, { textDocument: { uri } });
      const change = { kind: 'accept' as const, statements: statements.map(({ id }) => id) };
      await client.connection.sendRequest(annotateRequest, { textDocument: { uri }, version: 2, change });
    };

    it('into a new file beside the annotations, once', async () => {
      await start({ '.statements/.gitignore': '' });
      assert.deepEqual(await suggested(), []);
      await accept();
      const speakers = await suggested();
      assert.deepEqual(
        speakers.map(({ name }) => name),
        ['Ida Storm'],
      );
      assert.deepEqual(await save(...speakers), { uri: file });
      const { file: read } = readSpeakersFile(texts.get(file)!) as { file: SpeakersFile };
      assert.deepEqual(read.speakers, speakers);
      assert.deepEqual(await suggested(), []);
    });
    it('and leaves what the desk has written', async () => {
      await start({ '.statements/speakers.json': JSON.stringify({ speakers: [{ name: 'Ida Storm', role: 'chef' }] }) });
      await save({ name: 'ida storm', aliases: ['I.S.'], role: 'direktør' }, { name: 'Bo Krog', aliases: [] });
      const { file: read } = readSpeakersFile(texts.get(file)!) as { file: SpeakersFile };
      assert.deepEqual(read.speakers, [
        { name: 'Ida Storm', aliases: ['I.S.'], role: 'chef' },
        { name: 'Bo Krog', aliases: [] },
      ]);
    });
    it('but not into a file that is damaged, and no name for two', async () => {
      await start({ '.statements/speakers.json': '{' });
      await assert.rejects(save({ name: 'Bo Krog', aliases: [] }), /speakers\.json/);
      assert.equal(texts.get(file), '{');
      client.dispose();
      await start({ '.statements/speakers.json': knowing('Vandstyrelsen') });
      await assert.rejects(save({ name: 'Bo Krog', aliases: ['styrelsen'] }), /Vandstyrelsen/);
      assert.equal(texts.get(file), knowing('Vandstyrelsen'));
    });
  });
});
