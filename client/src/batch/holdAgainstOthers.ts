import { resolve } from 'node:path';
import { findAcross } from '../../../server/src/corpus/findAcross.ts';
import { QuotationIndex } from '../../../server/src/corpus/QuotationIndex.ts';
import { reportAcross } from '../../../server/src/corpus/reportAcross.ts';
import { speechesOf } from '../../../server/src/corpus/speechesOf.ts';
import type { Severity } from '../../../server/src/protocol/report.ts';
import { openFile } from './inputs/openFile.ts';
import { describe } from './problem.ts';
import { readRun } from './query/readRun.ts';
import type { BatchOptions } from './readArguments.ts';
import type { BatchWorld } from './runBatch.ts';
import { endStream, writeTo } from './outputs/writeTo.ts';

/**
 * The second pass of `--cross-document`: reads the finished output again and holds the quotations of its articles against one another. Gives
 * the severities of what was found. Only quotations are kept in memory, and no more than the index has room for.
 */
export async function holdAgainstOthers(
  { inputs, output, findings, uiLanguage }: BatchOptions,
  { folder, stderr }: BatchWorld,
): Promise<ReadonlySet<Severity>> {
  const index = new QuotationIndex();
  const ids: string[] = [];
  let left = 0;
  for await (const { report, text } of readRun({ runs: [output!], texts: inputs, folder })) {
    // Two inputs may have the same id.
    const known = report.id ?? '';
    const id = known === '' || index.has(known) ? `${known}#${ids.length + 1}` : known;
    if (!index.set(id, text === null ? [] : speechesOf({ ...report, id, text }))) left++;
    ids.push(id);
  }
  if (left > 0) stderr.write(`${describe({ code: 'batch.indexFull', args: { n: left } }, uiLanguage)}\n`);
  const found = new Set<Severity>();
  const stream = openFile(resolve(folder, findings!), 'w');
  for (const id of ids)
    for (const finding of findAcross(index, id)) {
      const line = reportAcross(id, finding);
      found.add(line.severity);
      await writeTo(stream, `${JSON.stringify(line)}\n`);
    }
  await endStream(stream);
  return found;
}
