import type { UiLanguage } from '../../../../server/src/protocol/messages/message.ts';
import type { CommandLine } from '../parseCommandLine.ts';
import { UsageError } from '../problem.ts';

/** What `site` is asked to do. */
export interface SiteOptions {
  readonly command: 'site';
  readonly runs: readonly string[];
  readonly texts: readonly string[];
  /** The folder that is written. */
  readonly output: string;
  readonly title: string | null;
  readonly quiet: boolean;
  readonly uiLanguage: UiLanguage;
}

/** Reads what follows `site` on the command line; throws a UsageError on what makes no sense. */
export function readSiteOptions(line: CommandLine, uiLanguage: UiLanguage): SiteOptions {
  const [, ...runs] = line.positionals;
  const output = line.text('output');
  if (runs.length === 0) throw new UsageError({ code: 'query.noRun' });
  if (output === null) throw new UsageError({ code: 'site.noFolder' });
  return {
    command: 'site',
    runs,
    texts: line.texts('texts'),
    output,
    title: line.text('title'),
    quiet: line.isSet('quiet'),
    uiLanguage,
  };
}
