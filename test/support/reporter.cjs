// The spec reporter for people, and the counts and what failed as JSON in the file that EXT_TEST_RESULT names.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

class SpecAndCounts extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const broken = [];
    runner.on(Runner.constants.EVENT_TEST_FAIL, (test, error) => {
      broken.push(`${test.fullTitle()}: ${String(error?.message).split('\n')[0].slice(0, 200)}`);
    });
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      const file = process.env.EXT_TEST_RESULT;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, broken }));
    });
  }
}

module.exports = SpecAndCounts;
