import assert from 'assert/';

/** What `node:assert/strict` is in the suite's bundle for browsers. */
export default assert.strict;
