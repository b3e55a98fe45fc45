import { DecorationRangeBehavior, OverviewRulerLane, ThemeColor, window } from 'vscode';
import type { TextEditorDecorationType } from 'vscode';
import type { Stance } from '../../../server/src/protocol/requests.ts';

/** A contributed colour and the line that goes with it: the colour is never the only sign. */
interface Look {
  readonly colour: 'accusation' | 'criticism' | 'answer' | 'support' | 'decline';
  readonly line: 'solid' | 'dashed' | 'dotted';
}

const looks: Readonly<Record<Stance, Look>> = {
  accusation: { colour: 'accusation', line: 'solid' },
  criticism: { colour: 'criticism', line: 'solid' },
  denial: { colour: 'answer', line: 'dashed' },
  counter: { colour: 'answer', line: 'dashed' },
  admission: { colour: 'support', line: 'dashed' },
  decline: { colour: 'decline', line: 'dashed' },
  support: { colour: 'support', line: 'dotted' },
};

/** How strongly stances are marked: by a line alone, or by a line and a tint. */
export type Strength = 'marks' | 'full';

/** The colour of a stance, for icons and marks. */
export function colourOf(stance: Stance): ThemeColor {
  return new ThemeColor(`statementLens.${looks[stance].colour}`);
}

/** One decoration for each stance. They move with the text and never change the place of a letter. */
export function stanceDecorations(strength: Strength): ReadonlyMap<Stance, TextEditorDecorationType> {
  const entries = Object.entries(looks) as [Stance, Look][];
  return new Map(
    entries.map(([stance, { colour, line }]) => [
      stance,
      window.createTextEditorDecorationType({
        borderStyle: line,
        borderWidth: '0 0 2px 0',
        borderColor: colourOf(stance),
        ...(strength === 'full' && { backgroundColor: new ThemeColor(`statementLens.${colour}Background`) }),
        overviewRulerColor: colourOf(stance),
        overviewRulerLane: OverviewRulerLane.Center,
        rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      }),
    ]),
  );
}
