import { describe, expect, it } from '@jest/globals';
import { decidedDue } from '../../../src/core/gate/due-decision.js';

const SET = { due: '2026-12-10', reason: 'the ticket has it', by: 'ann' };

describe('a due date that a maintainer set', () => {
  it('counts instead of ours, be it later or earlier, and where we have none', () => {
    const decision = { ...SET, earlierOnly: false };
    for (const ours of ['2026-12-01', '2026-12-31', null]) expect(decidedDue(decision, ours)).toEqual(SET);
  });

  it('moves nothing later once its comment was edited or deleted, and stays where it is earlier', () => {
    const decision = { ...SET, earlierOnly: true };
    for (const ours of ['2026-12-09', SET.due]) expect(decidedDue(decision, ours)).toBeNull();
    expect(decidedDue(decision, '2026-12-11')).toEqual(SET);
    expect(decidedDue(decision, null)).toEqual(SET);
  });

  it('leaves ours where nobody set one', () => {
    expect(decidedDue(null, '2026-12-01')).toBeNull();
  });
});
