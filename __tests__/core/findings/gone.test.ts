import { describe, expect, it } from '@jest/globals';
import {
  GONE_REASONS,
  isByPerson,
  isDecision,
  isRepair,
  isRuling,
  restartsClock,
  type GoneReason,
} from '../../../src/core/findings/gone.js';

function those(is: (reason: GoneReason) => boolean): readonly GoneReason[] {
  return GONE_REASONS.filter(is);
}

describe('the reason for which a finding is gone', () => {
  it('is a repair only where the finding is mended, deleted, or a person says so', () => {
    expect(those(isRepair)).toEqual(['fixed', 'removed', 'resolved']);
  });

  it('gives a finding that returns a new clock only after it was truly away', () => {
    expect(those(restartsClock)).toEqual(['fixed', 'withdrawn']);
  });

  it('is a decision where somebody chose not to look for it', () => {
    expect(those(isDecision)).toEqual([
      ...['excluded', 'disabled', 'declined', 'false-positive', 'out-of-scope', 'rejected'],
    ]);
  });

  it('is but a word of a person for what a person reported', () => {
    expect(those(isByPerson)).toEqual(['resolved', 'rejected']);
  });

  it('is a ruling where the finding is there all the same', () => {
    expect(those(isRuling)).toEqual(['false-positive', 'out-of-scope']);
  });
});
