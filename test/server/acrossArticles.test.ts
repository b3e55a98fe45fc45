import assert from 'node:assert/strict';
import { connectInProcess } from '../support/connectInProcess.ts';
import type { InProcessClient } from '../support/connectInProcess.ts';

const there = '“We have never had the keys to the north gate,” says Ida Krogh.';
const here = '“We have always had the keys to the north gate,” says Ida Krogh.';
const uris = { there: 'file:///desk/monday%20paper.press.txt', here: 'file:///desk/tuesday.press.txt' };

describe('quotations in two open articles', () => {
  let client: InProcessClient;
  beforeEach(async () => {
    client = await connectInProcess();
  });
  afterEach(() => {
    client.dispose();
  });

  /** The last that was published about a document, once it tells so many findings. */
  async function published(uri: string, findings: number) {
    for (;;) {
      const last = client.published.findLast((one) => one.uri === uri);
      if (last?.diagnostics.length === findings) return last.diagnostics;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  it('are told of in both, with what stands in the other', async () => {
    await client.open(uris.there, there);
    await client.open(uris.here, here);
    const [finding] = await published(uris.here, 1);
    assert.equal(finding!.code, 'quote/altered');
    assert.equal(finding!.message, 'Differs from monday paper.press.txt: "never" → "always".');
    assert.deepEqual(
      finding!.relatedInformation!.map(({ location }) => [location.uri, location.range.start.character]),
      [[uris.there, 0]],
    );
    const [mirrored] = await published(uris.there, 1);
    assert.equal(mirrored!.message, 'Differs from tuesday.press.txt: "always" → "never".');
  });
  it('are quiet again once they agree, and once one is closed', async () => {
    await client.open(uris.there, there);
    await client.open(uris.here, here);
    await published(uris.there, 1);
    await client.change(uris.here, 2, [{ text: there }]);
    await published(uris.there, 0);
    await published(uris.here, 0);
    await client.change(uris.here, 3, [{ text: here }]);
    await published(uris.there, 1);
    await client.close(uris.here);
    await published(uris.there, 0);
  });
});
