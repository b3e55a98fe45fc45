/**
 * Marked text: an article with its expectation written into it.
 * `{q1|»Det er løgn«}, {c1|siger} {s1|Mette Hansen}.` means: statement 1 has content »Det er løgn«, cue siger, source Mette Hansen.
 * Marks nest; the same label twice means a span each. A backslash before `{`, `|` or `}` keeps it as text.
 */
export interface Marked {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

export interface MarkedSpan {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Parses marked text; throws on a mark that is not closed. Offsets are UTF-16 units into the text without marks. */
export function parseMarked(marked: string): Marked {
  let text = '';
  const open: { label: string; start: number }[] = [];
  const spans: MarkedSpan[] = [];
  const opening = /\{([a-z]+\d*)\|/y;
  for (let at = 0; at < marked.length; at++) {
    const character = marked.charAt(at);
    opening.lastIndex = at;
    const mark = opening.exec(marked);
    if (character === '\\') text += marked.charAt(++at);
    else if (mark) {
      open.push({ label: mark[1]!, start: text.length });
      at += mark[0].length - 1;
    } else if (character === '}' && open.length > 0) spans.push({ ...open.pop()!, end: text.length });
    else text += character;
  }
  if (open.length > 0) throw new Error(`mark {${open[0]!.label}| is not closed`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Writes spans into a text as marks, the inverse of parseMarked: for failure messages that show the text. */
export function showMarked(text: string, spans: readonly MarkedSpan[]): string {
  const edges = spans.flatMap((span) => [
    { at: span.start, write: `{${span.label}|`, order: -span.end },
    { at: span.end, write: '}', order: -Infinity },
  ]);
  edges.sort((a, b) => a.at - b.at || a.order - b.order);
  let shown = '';
  let done = 0;
  for (const edge of edges) {
    shown += text.slice(done, edge.at) + edge.write;
    done = edge.at;
  }
  return shown + text.slice(done);
}
