import { describe, expect, it } from '@jest/globals';
import type { StatementFacts, VendorAnswer } from '../../../src/core/statement/facts.js';
import { alsoSaid, notByWord, orVendor, unlessDenied } from '../../../src/core/statement/settle.js';
import { seen } from '../../../src/core/statement/say.js';
import { keptFacts, vendorAnswer, vendorAnswers } from '../../fixtures/statement.js';

const OLD = { on: '2025-01-01', until: '2026-01-01' };
const SEEN = [seen('It was looked at.')];

/** The facts with one answer about the bug bounty; with none for null. */
function facts(changes: Partial<VendorAnswer> | null): StatementFacts {
  const answers = changes === null ? [] : [vendorAnswer('promises', 'bug-bounty', changes)];
  return keptFacts({ answers: vendorAnswers(answers) });
}

describe('what nothing here can see', () => {
  it('is kept by a yes of the vendor that holds, and by nothing else', () => {
    const judged = (changes: Partial<VendorAnswer> | null) => orVendor(facts(changes), 'bug-bounty', SEEN);
    expect(judged({})).toMatchObject({ status: 'kept', byWord: true });
    for (const changes of [null, { answer: 'no' }, { answer: 'not-applicable' }, { review: OLD }] as const) {
      expect(judged(changes)).toMatchObject({ status: 'not-from-here' });
      expect(judged(changes)).not.toHaveProperty('byWord');
      expect(judged(changes).evidence).toHaveLength(2);
    }
  });
});

describe('what could be seen, and was not', () => {
  it('is kept by no word of the vendor, which is told', () => {
    const judged = notByWord(facts({}), 'bug-bounty', SEEN);
    expect(judged.status).toBe('not-from-here');
    expect(judged.evidence).toHaveLength(2);
    expect(notByWord(facts(null), 'bug-bounty', SEEN).evidence).toEqual(SEEN);
  });
});

describe('what was seen to be so', () => {
  const kept = { status: 'kept', evidence: SEEN } as const;

  it('is broken by a no of the vendor that holds, and by nothing else', () => {
    expect(unlessDenied(facts({ answer: 'no' }), 'bug-bounty', kept)).toMatchObject({
      status: 'not-kept',
      evidence: [SEEN[0], { kind: 'said' }],
    });
    for (const changes of [null, {}, { answer: 'no', review: OLD }] as const)
      expect(unlessDenied(facts(changes), 'bug-bounty', kept)).toBe(kept);
  });

  it('tells the same word once', () => {
    const denied = facts({ answer: 'no' });
    const first = orVendor(denied, 'bug-bounty', SEEN);
    expect(unlessDenied(denied, 'bug-bounty', first).evidence).toEqual(first.evidence);
  });

  it('has a yes of the vendor beside it where that holds', () => {
    expect(alsoSaid(facts({}), 'bug-bounty')).toHaveLength(1);
    for (const changes of [null, { answer: 'no' }, { review: OLD }] as const)
      expect(alsoSaid(facts(changes), 'bug-bounty')).toEqual([]);
  });
});
