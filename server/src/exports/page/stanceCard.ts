import type { StanceCard } from '../../analysis/compare/comparison.ts';
import type { StatementNote } from '../../analysis/model.ts';
import { confidenceBand } from '../../protocol/confidenceBand.ts';
import { element } from './element.ts';
import type { ElementPart } from './element.ts';
import { actIcon } from './icons.ts';
import type { Look } from './Look.ts';
import { isAccusing, speakerName } from './names.ts';

/** What a card says of its neighbours. */
export interface Neighbours {
  /** Line of another card, by its key. */
  readonly lineOf: ReadonlyMap<string, number>;
  /** The names at the heads of the columns: a card aimed at one of them need not say so. */
  readonly positions: readonly string[];
}

/** Characters from which on a card may be divided between two pages of paper. */
const longText = 240;

/** One statement: what the speaker does, the words, who says them, how, when and where. */
export function stanceCard(card: StanceCard, neighbours: Neighbours, look: Look): ElementPart {
  const { say } = look;
  return element(
    'article',
    {
      class: `card ${card.act} ${card.form}${card.text.length > longText ? ' long' : ''}`,
      key: card.key,
      ...look.card(card),
    },
    element(
      'header',
      {},
      element('span', { class: 'chip' }, actIcon(card.act), element('span', { class: 'act' }, say(`act.${card.act}`))),
      element('span', { class: 'form' }, say(`form.${card.form}`)),
    ),
    element(
      card.form === 'indirect' ? 'p' : 'blockquote',
      { class: 'words', lang: look.languageOf(card.uri), dir: 'auto' },
      card.text,
    ),
    element('p', { class: 'who' }, ...whoParts(card, neighbours, look)),
    element('p', { class: 'how' }, ...howParts(card, look)),
    ...(card.notes ?? []).map((note) => notePart(note, look)),
    element('footer', {}, look.place(card), partnersPart(card, neighbours, look), trustPart(card, look)),
    look.actions(card),
  );
}

function whoParts(
  card: StanceCard,
  { positions }: Neighbours,
  { say }: Look,
): readonly (ElementPart | string | null)[] {
  const name = element('strong', { dir: 'auto' }, speakerName(card, say));
  const target = card.target !== null && !positions.includes(card.target) ? ` → ${card.target}` : null;
  const party = card.party === undefined ? null : `, ${say('export.for', { party: card.party })}`;
  return [name, party, target];
}

function howParts({ cue, medium, when }: StanceCard, { say }: Look): readonly ElementPart[] {
  const known = [when, cue && say('export.cue', { cue }), medium === 'unknown' ? '' : say(`medium.${medium}`)];
  return known.filter((part) => part !== '').map((part) => element('span', {}, part));
}

function notePart({ by, text }: StatementNote, { say }: Look): ElementPart {
  return element(
    'p',
    { class: 'note', dir: 'auto' },
    element('span', { class: 'by' }, say('export.noteBy', { by })),
    ' ',
    text,
  );
}

function partnersPart(card: StanceCard, { lineOf }: Neighbours, { say }: Look): ElementPart | null {
  const lines = [...new Set(card.partners.flatMap((key) => lineOf.get(key) ?? []))].sort((a, b) => a - b);
  if (lines.length === 0) return null;
  const key = isAccusing(card) ? 'export.answeredAt' : 'export.answersAt';
  return element('span', { class: 'partners' }, say(key, { lines: lines.join(', ') }));
}

function trustPart({ confidence, origin }: StanceCard, { say }: Look): ElementPart {
  const band = confidenceBand(confidence);
  const sure = say('hover.confidence', { band: say(`confidence.${band}`) });
  const words = origin === 'machine' ? `${sure} · ${say('origin.machine')}` : say(`origin.${origin}`);
  return element('span', { class: `trust ${band} ${origin}` }, words);
}
