import { extractRawText } from 'mammoth';
import { fromBufferPromise } from 'yauzl';
import type { ConvertedArticle } from './readHtml.ts';

/** More than any article takes up, pictures included; less than what hurts. */
const mostBytes = 100 * 1024 * 1024;

/** The text of a Word document, one paragraph after another. Throws on one that is damaged or made to do harm. */
export async function readDocx(bytes: Buffer): Promise<ConvertedArticle> {
  await checkArchive(bytes);
  const { value } = await extractRawText({ buffer: bytes });
  return { text: value.replace(/\n{3,}/g, '\n\n').trim() };
}

/** Throws where an archive unpacks to more than it should, or its XML declares entities: Office never writes any. */
async function checkArchive(bytes: Buffer): Promise<void> {
  const archive = await fromBufferPromise(bytes, { lazyEntries: true });
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    total += entry.uncompressedSize;
    if (total > mostBytes) throw new Error('The document unpacks to too much.');
    const isXml = /\.(xml|rels)$/i.test(entry.fileName);
    let tail = '';
    // The stream fails where an entry holds more than it says.
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      if (!isXml) continue;
      // In UTF-16 every other byte is zero.
      const words = tail + (chunk as Buffer).toString('latin1').replaceAll('\0', '');
      if (/<!(DOCTYPE|ENTITY)/i.test(words)) throw new Error('The document declares entities.');
      tail = words.slice(-'<!DOCTYPE'.length);
    }
  }
}
