import { escapeMarkdown, markdownTable } from '../markdownTable.ts';
import { articleNames } from '../page/articleNames.ts';
import { sayIn } from '../page/sayIn.ts';
import type { ComparisonExport } from './ComparisonExport.ts';
import { provenance } from './provenance.ts';

/** The comparison as a Markdown table: to keep, and for editors that show no panel. */
export const comparisonMarkdown: ComparisonExport = {
  extension: '.md',
  write(comparison, { language, date, labels }) {
    const say = sayIn(language);
    const { articles, parties } = comparison;
    const body =
      parties.length === 0
        ? say('export.noDispute')
        : markdownTable(comparison, { say, names: articleNames(articles), labels });
    const lines = provenance(comparison, date, say).map((line) => `- ${escapeMarkdown(line)}`);
    return `${body}\n\n${lines.join('\n')}\n`;
  },
};
