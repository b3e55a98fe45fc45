import assert from 'node:assert/strict';

interface TextBound {
  readonly label: string;
  readonly words: string;
}

interface Event {
  readonly label: string;
  readonly trigger: string;
  readonly arguments: readonly (readonly [string, string])[];
}

/** What an annotation file holds. */
export interface BratDocument {
  readonly bounds: ReadonlyMap<string, TextBound>;
  readonly events: ReadonlyMap<string, Event>;
  readonly attributes: readonly (readonly string[])[];
}

/** Reads brat standoff by the letter of its format, with offsets in code points; throws on anything else. */
export function readBrat(annotations: string, text: string): BratDocument {
  const characters = Array.from(text);
  const bounds = new Map<string, TextBound>();
  const events = new Map<string, Event>();
  const attributes: string[][] = [];
  const equivalences: string[][] = [];
  assert.match(annotations, /^$|\n$/);
  for (const line of annotations.split('\n').slice(0, -1)) {
    const [id = '', second = '', ...rest] = line.split('\t');
    if (/^T\d+$/.test(id)) {
      const [, label, places] = /^([A-Za-z][\w-]*) (\d+ \d+(?:;\d+ \d+)*)$/.exec(second) ?? assert.fail(line);
      let last = -1;
      const pieces = places!.split(';').map((place) => {
        const [start, end] = place.split(' ').map(Number) as [number, number];
        assert.ok(start > last && end > start && end <= characters.length, line);
        last = end;
        const piece = characters.slice(start, end).join('');
        assert.doesNotMatch(piece, /\n/);
        return piece;
      });
      assert.deepEqual(rest, [pieces.join(' ')]);
      assert.ok(!bounds.has(id));
      bounds.set(id, { label: label!, words: pieces.join(' ') });
    } else if (/^E\d+$/.test(id)) {
      const [[label, trigger] = assert.fail(line), ...others] = second.split(' ').map((pair) => pair.split(':'));
      assert.ok(!events.has(id));
      events.set(id, { label: label!, trigger: trigger!, arguments: others as [string, string][] });
    } else if (/^A\d+$/.test(id)) {
      assert.match(second, /^\w+ E\d+( \w+)?$/);
      attributes.push(second.split(' '));
    } else if (id === '*') {
      equivalences.push(second.split(' ').slice(1));
    } else assert.match(line, /^#\d+\tAnnotatorNotes [TE]\d+\t[^\t]*$/);
  }
  for (const { label, trigger, arguments: others } of events.values()) {
    assert.equal(bounds.get(trigger)?.label, label);
    assert.equal(new Set(others.map(([role]) => role)).size, others.length);
    for (const [, id] of others) assert.ok(bounds.has(id) || events.has(id), id);
  }
  for (const [, event] of attributes) assert.ok(events.has(event!), event);
  const equivalent = equivalences.flat();
  assert.equal(new Set(equivalent).size, equivalent.length);
  for (const id of equivalent) assert.ok(bounds.has(id), id);
  return { bounds, events, attributes };
}
