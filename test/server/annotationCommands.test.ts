import assert from 'node:assert/strict';
import { annotationCommands } from '../../server/src/protocol/commands.ts';
import type { StatementReference } from '../../server/src/protocol/commands.ts';
import { annotateRequest } from '../../server/src/protocol/requests.ts';

describe('annotating', () => {
  it('has a command of its own for each decision', () => {
    const ids = Object.values(annotationCommands);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^statementLens\.[a-zA-Z]+$/);
  });
  it('speaks of statements by uri and id, and sends one request', () => {
    const reference: StatementReference = { uri: 'file:///a.press.txt', statement: 's1' };
    assert.deepEqual(JSON.parse(JSON.stringify(reference)), reference);
    assert.equal(annotateRequest.method, 'statementLens/annotate');
  });
});
