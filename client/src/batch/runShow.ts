import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { htmlArticle } from '../../../server/src/exports/html.ts';
import { pageEnd, pageStart } from '../../../server/src/exports/page/htmlPage.ts';
import { sayIn } from '../../../server/src/exports/page/sayIn.ts';
import { batchMessages } from '../../../server/src/protocol/messages/batch.ts';
import { fill } from '../../../server/src/protocol/messages/message.ts';
import { Tally } from './Outcome.ts';
import type { Output } from './outputs/Output.ts';
import { errorReport } from './outputs/renderResult.ts';
import { analyzeAll, inputsOf } from './runBatch.ts';
import type { BatchWorld } from './runBatch.ts';
import type { BatchOptions } from './readArguments.ts';
import { drawArticle } from './terminal/drawArticle.ts';
import { inkFor } from './terminal/Ink.ts';
import { endStream, writeTo } from './outputs/writeTo.ts';

const defaultPage = 'statement-lens-report.html';
const defaultWidth = 100;

/** Prints each article with its disputes as two columns, and writes the same as one HTML page. */
export async function runShow(options: BatchOptions, world: BatchWorld): Promise<number> {
  const { uiLanguage } = options;
  const say = sayIn(uiLanguage);
  const screen = process.stdout;
  const width = screen.isTTY ? screen.columns : defaultWidth;
  const drawing = { language: uiLanguage, ink: inkFor(screen, process.env), width };
  const path = resolve(world.folder, options.output ?? defaultPage);
  const page = createWriteStream(path);
  await writeTo(page, pageStart(say('export.title'), uiLanguage, say));
  const shown = { ...options, quiet: true, output: path };
  const output: Output = {
    async write(result) {
      if ('problem' in result) {
        const { id, error } = errorReport(result, uiLanguage);
        world.stderr.write(`${id ?? result.place.name}: ${error}\n`);
        return;
      }
      await writeTo(world.stdout, drawArticle(result, drawing));
      await writeTo(page, htmlArticle(result, uiLanguage));
    },
    finish: () => writeTo(page, pageEnd()),
    close: () => endStream(page),
  };
  const code = await analyzeAll(shown, world, { inputs: inputsOf(shown, world), output, tally: new Tally() });
  await writeTo(world.stdout, `${fill(batchMessages['show.written'], uiLanguage, { path })}\n`);
  return code;
}
