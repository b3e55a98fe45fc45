import type { StanceCard } from '../../../../server/src/protocol/requests.ts';

type Act = StanceCard['act'];

/** How a line looks; each takes a whole line and gives it back, with or without colour. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly act: (act: Act, text: string) => string;
}

const red = 31;
const green = 32;
const cyan = 36;

const actColours: Readonly<Partial<Record<Act, number>>> = {
  accuse: red,
  criticise: red,
  deny: cyan,
  counter: cyan,
  admit: green,
  support: green,
};

/** Colours for a terminal; plain lines for a file, a pipe, or somebody who set NO_COLOR. */
export function inkFor(screen: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Ink {
  const coloured = screen.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const paint = (codes: string, text: string): string => (coloured ? `\u001b[${codes}m${text}\u001b[0m` : text);
  return {
    strong: (text) => paint('1', text),
    faint: (text) => paint('2', text),
    alarm: (text) => paint(`1;${red}`, text),
    act: (act, text) => (actColours[act] === undefined ? text : paint(String(actColours[act]), text)),
  };
}
