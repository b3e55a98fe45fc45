import { acts } from '../../../server/src/exports/acts.ts';
import { formatNames } from '../../../server/src/exports/exportFormats.ts';
import { severities } from './Outcome.ts';
import { commands, optionTable } from './parseCommandLine.ts';
import type { Command } from './parseCommandLine.ts';
import { rowFormats } from './query/printRows.ts';
import { questions } from './query/QueryOptions.ts';
import { changeLogFormatNames } from './runChanges.ts';

/** The shells whose completion can be written. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** What may stand behind an option, where that is a closed list. */
const choices: Readonly<Record<string, readonly string[]>> = {
  '--format': [...new Set([...formatNames, ...changeLogFormatNames, ...rowFormats])],
  '--fail-on': severities,
  '--act': acts,
  '--ui-language': ['en', 'da'],
};

function optionsOf(command: Command): readonly string[] {
  return Object.entries(optionTable)
    .filter(([, { of }]) => of === '' || of.split(' ').includes(command))
    .map(([name]) => `--${name}`);
}

/** What may stand behind a command itself. */
const words: Readonly<Partial<Record<Command, readonly string[]>>> = { query: questions, completion: shells };

/** A script that completes the command line; zsh takes the one of bash. */
export function completion(shell: (typeof shells)[number]): string {
  if (shell === 'fish') return fish();
  const zsh = shell === 'zsh' ? 'autoload -U +X bashcompinit && bashcompinit\n' : '';
  return `${zsh}_statement_lens() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
${Object.entries(choices)
  .map(([option, values]) => `    ${option}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return ;;`)
  .join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.join(' ')} --help --version" -- "$word"))
    return
  fi
  local words=""
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => `    ${command}) words="${[...(words[command] ?? []), ...optionsOf(command)].join(' ')}" ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _statement_lens statement-lens
`;
}

function fish(): string {
  const lines = commands.flatMap((command) => [
    `complete -c statement-lens -n __fish_use_subcommand -a ${command}`,
    ...(words[command] ?? []).map(
      (word) => `complete -c statement-lens -n '__fish_seen_subcommand_from ${command}' -a ${word}`,
    ),
    ...optionsOf(command).map((option) => {
      const values = choices[option];
      const behind = values ? ` -x -a '${values.join(' ')}'` : '';
      return `complete -c statement-lens -n '__fish_seen_subcommand_from ${command}' -l ${option.slice(2)}${behind}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}
