import { describe, expect, it } from '@jest/globals';
import type { VendorAnswer } from '../../../src/core/statement/facts.js';
import { holds, vendorWord, type VendorWord } from '../../../src/core/statement/vendor.js';
import { vendorAnswer, vendorAnswers } from '../../fixtures/statement.js';

const TODAY = '2026-11-23';

function word(changes: Partial<VendorAnswer> = {}, to: VendorAnswer['to'] = 'forge'): VendorWord | null {
  const answers = vendorAnswers([vendorAnswer('forge', '3', changes)]);
  return vendorWord({ answers, today: TODAY }, to, '3');
}

describe('an answer of the vendor', () => {
  it('is about what it names alone', () => {
    expect(word()).toMatchObject({ answer: 'yes', current: true, evidence: { kind: 'said' } });
    expect(word({ id: '4' })).toBeNull();
    expect(word({}, 'all-apps')).toBeNull();
    expect(vendorWord({ answers: null, today: TODAY }, 'forge', '3')).toBeNull();
  });

  it('holds from the day of its review through the last one', () => {
    expect(holds({ on: TODAY, until: '2027-11-23' }, TODAY)).toBe(true);
    expect(holds({ on: '2025-11-23', until: TODAY }, TODAY)).toBe(true);
    expect(holds({ on: '2026-11-24', until: '2027-11-24' }, TODAY)).toBe(false);
    expect(holds({ on: '2025-11-22', until: '2026-11-22' }, TODAY)).toBe(false);
    expect(holds(null, TODAY)).toBe(false);
  });

  it('that does not hold shows nothing, and tells why', () => {
    const told = (review: VendorAnswer['review']): [boolean | undefined, string | undefined] => [
      word({ review })?.current,
      word({ review })?.evidence.text,
    ];
    expect(told(null)).toEqual([false, expect.stringContaining('nobody has reviewed it yet')]);
    expect(told({ on: '2026-12-01', until: '2027-12-01' })).toEqual([
      false,
      expect.stringContaining('yet to come'),
    ]);
    expect(told({ on: '2025-01-01', until: '2026-01-01' })).toEqual([
      false,
      expect.stringContaining('had to be looked at again by 2026-01-01'),
    ]);
    expect(word({ review: null })?.evidence.kind).not.toBe('said');
  });

  it('is told in its own words, and a bare yes as one', () => {
    const text = (changes: Partial<VendorAnswer>): string | undefined => word(changes)?.evidence.text;
    expect(text({ text: ' In\n two lines' })).toBe('The vendor answers yes: In two lines.');
    expect(text({ text: 'Really?' })).toBe('The vendor answers yes: Really?');
    expect(text({ text: '', url: null })).toBe(
      'The vendor answers yes, and says neither how nor where it is shown.',
    );
    expect(text({ text: '' })).toBe('The vendor answers yes.');
    expect(text({ text: '', url: null, answer: 'not-applicable' })).toBe(
      'The vendor answers does not apply.',
    );
  });
});
