import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { articleSheet } from '../../../../server/src/exports/ArticleSheet.ts';
import { speakerName } from '../../../../server/src/exports/page/names.ts';
import { sayIn } from '../../../../server/src/exports/page/sayIn.ts';
import { html } from '../../../../server/src/exports/html.ts';
import { batchMessages } from '../../../../server/src/protocol/messages/batch.ts';
import { fill } from '../../../../server/src/protocol/messages/message.ts';
import { exitCodes } from '../exitCodes.ts';
import { makeFolder } from '../inputs/openFile.ts';
import { describe } from '../problem.ts';
import { readRun } from '../query/readRun.ts';
import { rowsOf } from '../query/statements.ts';
import type { BatchWorld } from '../runBatch.ts';
import { Charts } from './Charts.ts';
import { indexPage } from './indexPage.ts';
import type { SiteOptions } from './SiteOptions.ts';
import type { SiteArticle, SiteStatement } from './SiteRecord.ts';
import { siteStyle } from './siteStyle.ts';

/** How many articles lie in one data file, and their pages in one folder. */
const articlesAPart = 500;

/** Writes a run as pages that need no server: one an article, and one to search them all. Gives the exit code. */
export async function runSite(options: SiteOptions, world: BatchWorld): Promise<number> {
  const { runs, texts, uiLanguage } = options;
  const folder = resolve(world.folder, options.output);
  makeFolder(folder);
  const say = sayIn(uiLanguage);
  const charts = new Charts();
  let [done, silent, parts] = [0, 0, 0];
  let articles: SiteArticle[] = [];
  let statements: SiteStatement[] = [];
  const writePart = async (): Promise<void> => {
    const part = { firstArticle: done - articles.length, articles, statements };
    await put(join(folder, 'data', `${parts++}.js`), `statementLensPart(${scriptData(part)});\n`);
    [articles, statements] = [[], []];
  };
  for await (const { report, text } of readRun({ runs, texts, folder: world.folder })) {
    if (text === null) {
      silent++;
      continue;
    }
    const article = { report, text };
    const page = `articles/${Math.floor(done / articlesAPart)}/${done}.html`;
    const rows = rowsOf(article);
    charts.add(report, rows);
    await put(join(folder, page), html.article(article, uiLanguage));
    const sheet = articleSheet(article, uiLanguage);
    const speakers = new Map(sheet.statements.map((card) => [card.statement, speakerName(card, say)]));
    articles.push([page, sheet.headline, report.date?.slice(0, 'yyyy-mm-dd'.length) ?? '']);
    for (const { statement, line, act, target, topic, words } of rows)
      statements.push([
        done,
        line ?? 0,
        speakers.get(statement ?? '') ?? '',
        act ?? '',
        target ?? '',
        topic ?? '',
        words ?? '',
      ]);
    done++;
    if (articles.length === articlesAPart) await writePart();
  }
  if (articles.length > 0) await writePart();
  await put(join(folder, 'site.css'), siteStyle);
  await copyFile(join(dirname(world.serverPath), 'site.js'), join(folder, 'site.js'));
  await put(
    join(folder, 'index.html'),
    indexPage({ title: options.title, language: uiLanguage, parts, articles: done, charts: charts.toHtml(say) }),
  );
  if (silent > 0) world.stderr.write(`${describe({ code: 'query.noWords', args: { n: silent } }, uiLanguage)}\n`);
  if (!options.quiet)
    world.stderr.write(
      `${fill(batchMessages['site.written'], uiLanguage, { n: done, path: join(folder, 'index.html') })}\n`,
    );
  return silent > 0 && done === 0 ? exitCodes.someFailed : exitCodes.done;
}

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Data as it may stand in a script, also in one that is set into a page. */
function scriptData(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
