import { checkEdits } from '../support/checkEdits.ts';

describe('an article that is edited', () => {
  it('reads as if it had never been otherwise', () => {
    checkEdits(60, 1);
  });
});
