import { longestLine } from './readLines.ts';
import type { BatchInput, Place } from './readInputs.ts';
import type { Problem } from '../problem.ts';

const optionalFields = ['title', 'language', 'date', 'url'] as const;

/**
 * One line of JSON Lines as an article. Whatever the line holds, it gives exactly one input, so that it gets exactly
 * one line of output: also an empty line. A number as id is taken as its digits; null stands for a line too long to read.
 */
export function readJsonLine(line: string | null, place: Place, maxChars: number): BatchInput {
  const bad = (id: string | null, problem: Problem): BatchInput => ({ place, id, problem });
  if (line === null) return bad(null, { code: 'batch.lineTooLong', args: { most: longestLine } });
  if (line.trim() === '') return bad(null, { code: 'batch.emptyLine' });
  const value = parse(line);
  if (value === undefined) return bad(null, { code: 'batch.notJson' });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad(null, { code: 'batch.notAnObject' });

  const fields = value as Readonly<Record<string, unknown>>;
  const { id: givenId, text: givenText } = fields;
  if (givenId === undefined || givenId === null) return bad(null, { code: 'batch.noId' });
  const id = typeof givenId === 'number' ? String(givenId) : givenId;
  if (typeof id !== 'string') return bad(null, { code: 'batch.notAString', args: { field: 'id' } });
  if (givenText === undefined) return bad(id, { code: 'batch.noText' });
  if (typeof givenText !== 'string') return bad(id, { code: 'batch.notAString', args: { field: 'text' } });
  const text = givenText.replace(/^\uFEFF/, '');
  if (text.length > maxChars) return bad(id, { code: 'batch.tooLong', args: { most: maxChars } });

  const given: Partial<Record<(typeof optionalFields)[number], string>> = {};
  for (const field of optionalFields) {
    const content = fields[field];
    if (content === undefined || content === null) continue;
    if (typeof content !== 'string') return bad(id, { code: 'batch.notAString', args: { field } });
    given[field] = content;
  }
  return { place, id, text, ...given };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
